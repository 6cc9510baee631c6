"""How a file begins counts for more than how it is called."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_kinds import FileKind, is_plainly_text, kind_of

OPEN = "application/vnd.oasis.opendocument.text"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(*names):
    whole = BytesIO()
    with ZipFile(whole, "w") as file:
        for name in names:
            file.writestr(name, OPEN if name == "mimetype" else "x")
    return whole.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"Words", FileKind.PLAIN),
        ("README", b"Words", FileKind.PLAIN),
        ("a.txt", b"%PDF-1.4", FileKind.PDF),
        ("a.fuzz", b"rubbish %PDF-1.4", FileKind.PDF),
        ("a.txt", b"We write %PDF-1.4 here", FileKind.PLAIN),
        ("a.docx", b"PK\x03\x04 damaged", FileKind.WORD),
        ("a.bin", zipped("word/document.xml"), FileKind.WORD),
        ("a.docx", zipped("mimetype", "content.xml"), FileKind.OPEN_DOCUMENT),
        ("a.odt", zipped("content.xml"), FileKind.OPEN_DOCUMENT),
        ("a.bin", OLE + "__properties_version1.0".encode("utf-16-le"), FileKind.OUTLOOK),
        ("a.txt", b"\n<!DOCTYPE HTML><p>x", FileKind.WEB),
        ("a.HTM", b"<p>x", FileKind.WEB),
        ("a.eml", b"From: a", FileKind.LETTER),
        ("a.mht", b"From: a", FileKind.WEB_ARCHIVE),
    ],
)
def test_the_kind_is_told_by_beginning_and_name(name, content, kind):
    assert kind_of(content, name) is kind


@pytest.mark.parametrize(
    ("name", "content", "called"),
    [
        ("a.doc", OLE, "Word 97"),
        ("a.xls", OLE, "Excel"),
        ("a.txt", b"{\\rtf1", "RTF"),
        ("a.txt", zipped("a"), "ZIP"),
        ("a.pptx", zipped("ppt/presentation.xml"), "PowerPoint"),
        ("a.jpeg", b"...", ".jpeg"),
    ],
)
def test_what_nobody_reads_is_called_by_its_kind(name, content, called):
    with pytest.raises(CannotRead) as refusal:
        kind_of(content, name)

    assert refusal.value.sentence.startswith(f"{name} is of a kind that cannot be read ({called});")


def test_only_what_is_nothing_else_is_plainly_text():
    assert is_plainly_text(b"Words", "a.md")
    assert not is_plainly_text(b"%PDF-1.4", "a.md")
    assert not is_plainly_text(b"<html>", "a.txt")
    assert not is_plainly_text(b"Words", "a.html")


def test_a_locked_word_file_is_told_from_an_old_one():
    locked = OLE + "EncryptedPackage".encode("utf-16-le")

    assert kind_of(locked, "a.docx") is FileKind.WORD
    with pytest.raises(CannotRead, match=r"\(Word 97\)"):
        kind_of(OLE, "a.docx")
    with pytest.raises(CannotRead, match=r"\(Excel\)"):
        kind_of(locked, "a.xlsx")
