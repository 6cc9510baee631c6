"""Locked OpenDocument texts open with their password alone."""

import pytest

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.ingest.odt_reader import read_odt
from briefing_app.ingest.reader_table import read_content
from briefing_app.ingest.wishes import Wishes
from tests.ingest.test_odt_reader import SPACES, odt, p

pytest.importorskip("cryptography", reason="its ciphers are not made for this computer")

from tests.ingest.locks.locked_files import locked_odt, locked_whole

CONTENT = (
    f"<office:document-content {SPACES}><office:body><office:text>"
    f"{p('The river rose.')}{p('word ' * 900)}</office:text></office:body>"
    "</office:document-content>"
)
PARTS = {"content.xml": CONTENT, "styles.xml": f"<office:document-styles {SPACES}/>"}


def aes(words="sésame"):
    return locked_odt(PARTS, words)


def blowfish(words="sésame"):
    return locked_odt(PARTS, words, "blowfish")


def whole(words="sésame"):
    return locked_whole(odt(p("The river rose.")), words)


@pytest.mark.parametrize("lock", [aes, blowfish, whole])
def test_a_text_asks_for_its_password_and_opens_with_it(lock):
    content = lock()
    with pytest.raises(CannotRead, match=r"^a\.odt asks for a password\.$") as asked:
        read_odt(content, "a.odt")
    with pytest.raises(CannotRead, match="does not open with this password") as wrong:
        read_odt(content, "a.odt", Wishes("sesame"))

    assert [asked.value.remedy, wrong.value.remedy] == [Remedy.PASSWORD] * 2
    assert read_odt(content, "a.odt", Wishes("sésame")).text.startswith("The river rose.")


def test_a_short_part_opens_too():
    short = {"content.xml": CONTENT.replace("word " * 900, "b")}

    assert read_odt(locked_odt(short, "a"), "a.odt", Wishes("a")).text.endswith("b")


def test_what_was_locked_is_guarded_like_any_file():
    declared = '<!DOCTYPE a [<!ENTITY b "c">]>' + CONTENT
    large = CONTENT.replace("word", "w" * 40_000)

    for part in (declared, large):
        with pytest.raises(CannotRead, match="is damaged"):
            read_odt(locked_odt({"content.xml": part}, "a"), "a.odt", Wishes("a"))


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (b"aes256-gcm", b"chacha20__"),
        (b"argon2id", b"argon3id"),
        (b'argon2-memory="64"', b'argon2-memory="99999999"'),
        (b"xmlenc#sha256", b"xmlenc#sha999"),
    ],
)
def test_a_lock_that_is_not_known_is_told(written, instead, rezipped):
    content = rezipped(whole("a"), written, instead)

    with pytest.raises(CannotRead, match="locked in a way that cannot be opened here"):
        read_odt(content, "a.odt", Wishes("a"))


def test_a_lock_without_end_is_not_tried(rezipped):
    content = rezipped(aes("a"), b'iteration-count="50"', b'iteration-count="2000000000"')

    with pytest.raises(CannotRead, match="locked in a way that cannot be opened here"):
        read_odt(content, "a.odt", Wishes("a"))


@pytest.mark.parametrize("lock", [aes, blowfish, whole])
def test_a_broken_lock_costs_a_sentence(lock, rezipped):
    content = lock("a")
    for written, instead in ((b"salt=", b"pepper="), (b"initialisation-vector=", b"x=")):
        with pytest.raises(CannotRead, match=r"^a\.odt "):
            read_content(rezipped(content, written, instead), "a.odt", Wishes("a"))
