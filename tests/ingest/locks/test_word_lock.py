"""Locked Word files open with their password alone."""

import struct
from hashlib import sha256
from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.ingest.reader_table import read_content
from briefing_app.ingest.wishes import Wishes
from briefing_app.ingest.word_reader import read_word
from tests.wordfile.word_zip import p, word_file

pytest.importorskip("msoffcrypto", reason="its ciphers are not made for this computer")

from tests.ingest.locks.locked_files import container, locked_word, word_of_2007

ODD = Path(__file__).parents[3] / "../shared/corpus/odd/docx"
LARGE = {"word/media/a.bin": b"".join(sha256(bytes([n])).digest() for n in range(250))}
PLAIN = word_file(p("The river rose."), extra=LARGE)
LOCKED = locked_word(PLAIN, "sésame")
OF_2007 = word_of_2007(PLAIN, "sésame")
OF_2010 = "apache_poi__bug53475-password-is-pass.docx"


@pytest.mark.parametrize("content", [LOCKED, OF_2007], ids=["today", "2007"])
def test_a_file_asks_for_its_password_and_opens_with_it(content):
    with pytest.raises(CannotRead, match=r"^a\.docx asks for a password\.$") as asked:
        read_word(content, "a.docx")
    with pytest.raises(CannotRead, match="does not open with this password") as wrong:
        read_word(content, "a.docx", Wishes("sesame"))

    read = read_word(content, "a.docx", Wishes("sésame"))
    assert [asked.value.remedy, wrong.value.remedy] == [Remedy.PASSWORD] * 2
    assert read.text == read_word(PLAIN, "a.docx").text


@pytest.mark.skipif(not (ODD / OF_2010).exists(), reason="the odd files are not beside the program")
def test_a_file_with_a_longer_key_than_its_hash_opens():
    content = (ODD / OF_2010).read_bytes()

    assert "password protected document" in read_word(content, OF_2010, Wishes("pass")).text
    with pytest.raises(CannotRead, match="does not open with this password"):
        read_word(content, OF_2010, Wishes("Pass"))


def test_a_locked_file_is_read_whatever_it_is_called():
    assert "The river rose." in read_content(LOCKED, "a", Wishes("sésame")).source_text.text
    with pytest.raises(CannotRead, match=r"\(PowerPoint\)"):
        read_content(LOCKED, "a.pptx", Wishes("sésame"))


def test_what_was_locked_is_guarded_like_any_file():
    bomb = word_file(p("a"), extra={**LARGE, "word/bomb.xml": b"0" * 9_000_000})

    with pytest.raises(CannotRead, match="far too much"):
        read_word(locked_word(bomb, "a"), "a.docx", Wishes("a"))


@pytest.mark.parametrize(
    "info",
    [
        struct.pack("<HHI", 4, 3, 0),
        struct.pack("<HHI", 4, 4, 0x40) + b"<encryption><keyData/></encryption>",
        struct.pack("<HHI", 4, 4, 0x40)
        + b'<a><keyData/><encryptedKey spinCount="2000000000"/></a>',
    ],
    ids=["unknown", "by a key alone", "without end"],
)
def test_a_lock_that_is_not_known_is_told(info):
    with pytest.raises(CannotRead, match="locked in a way that cannot be opened here"):
        read_word(container(info, bytes(5000)), "a.docx", Wishes("a"))


def test_old_ciphers_are_told():
    with pytest.raises(CannotRead, match="locked in a way that cannot be opened here"):
        read_word(word_of_2007(PLAIN, "a", algorithm=0x6801), "a.docx", Wishes("a"))


def test_a_broken_lock_costs_a_sentence():
    cut = LOCKED.replace(b"encryptedVerifierHashInput=", b"encryptedVerifierHashInpu_=")

    for content in (cut, LOCKED[:6000], LOCKED[:2000]):
        with pytest.raises(CannotRead, match=r"^a\.docx "):
            read_content(content, "a.docx", Wishes("sésame"))
