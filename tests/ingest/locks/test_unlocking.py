"""Nothing of a lock is loaded for files that have none; without ciphers one sentence is left."""

import subprocess
import sys

LOOK = """
import sys
{before}
from briefing_app.ingest.reader_table import read_content
from tests.wordfile.word_zip import p, word_file, zipped
{then}
"""
READ = """
read_content(word_file(p("Words")), "a.docx")
print(sorted(name for name in ("cryptography", "olefile") if name in sys.modules))
"""
LOCKED = """
from briefing_app.domain.errors import CannotRead
locked = bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le")
text = zipped({"content.xml": "", "META-INF/manifest.xml": "<encryption-data/>"})
for content, name in ((locked, "a.docx"), (text, "b.odt")):
    try:
        read_content(content, name)
    except CannotRead as refusal:
        print(refusal.sentence)
"""


def run(before, then):
    words = LOOK.format(before=before, then=then)
    return subprocess.check_output([sys.executable, "-c", words], text=True)  # noqa: S603  # ours


def test_no_cipher_is_loaded_for_an_open_file():
    assert run("", READ) == "[]\n"


def test_a_computer_without_ciphers_says_what_to_do():
    assert run('sys.modules["cryptography"] = None', LOCKED) == (
        "a.docx asks for a password; save it without one and import it again.\n"
        "b.odt asks for a password; save it without one and import it again.\n"
    )
