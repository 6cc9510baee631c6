"""The guard: what is let in, what is refused, and how much memory a refusal costs."""

import os
import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
import pytest

from briefing_app.wordfile import guard as limits
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.guard import guard, open_guarded
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.package import DOCUMENT_TYPE, TEMPLATE_TYPE, TYPES


def rebuilt(changed=None, added=(), names=None):
    """The base document as a zip file with some parts changed, added or renamed."""
    with ZipFile(memorandum_path()) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    parts |= changed or {}
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(ZipInfo((names or {}).get(name, name)), content, ZIP_DEFLATED)
        for name, content in added:
            file.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return whole.getvalue()


def part(name):
    with ZipFile(memorandum_path()) as file:
        return file.read(name)


def refusal(content):
    with pytest.raises(Refused) as refused:
        guard(content, "letter.docx")
    return str(refused.value)


def test_a_sound_document_is_let_in_and_python_docx_can_open_what_comes_out():
    guarded = open_guarded(memorandum_path())
    assert not guarded.has_macros
    assert not guarded.has_outside_template
    assert docx.Document(guarded.as_file()).sections[0].different_first_page_header_footer


def test_a_template_file_is_retyped_as_a_document():
    types = part(TYPES).replace(DOCUMENT_TYPE.encode(), TEMPLATE_TYPE.encode())
    guarded = guard(rebuilt({TYPES: types}), "letter.dotx")
    assert docx.Document(guarded.as_file()).paragraphs == []


def test_a_macro_document_is_refused():
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    types = part(TYPES).replace(DOCUMENT_TYPE.encode(), macro.encode())
    assert "Save it in Word as .docx" in refusal(rebuilt({TYPES: types}))


def test_macros_inside_a_plain_document_are_told():
    assert guard(rebuilt(added=[("word/vbaProject.bin", b"x")]), "letter.docx").has_macros


def test_a_template_elsewhere_is_told():
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" TargetMode="External" Target="https://example.org/t.dotm"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'attachedTemplate"/></Relationships>'
    )
    content = rebuilt(added=[("word/_rels/settings.xml.rels", link.encode())])
    assert guard(content, "letter.docx").has_outside_template


@pytest.mark.parametrize("declaration", [b"<!DOCTYPE w []>", b'<!ENTITY a "b">'])
def test_a_document_type_is_refused(declaration):
    assert "could do harm" in refusal(rebuilt({"word/styles.xml": declaration + b"<w/>"}))


def test_a_document_type_in_sixteen_bit_letters_is_refused():
    hidden = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w []><w/>'.encode("utf-16")
    assert "could do harm" in refusal(rebuilt({"word/styles.xml": hidden}))


def test_a_part_that_swells_is_refused_while_it_is_unpacked():
    assert "far too much" in refusal(rebuilt(added=[("word/big.xml", b"<w:p/>" * 400_000)]))


def test_a_part_too_large_is_refused_even_when_packed_loosely():
    content = rebuilt(added=[("word/big.bin", os.urandom(limits.LARGEST_PART + 1))])
    assert "far too much" in refusal(content)


def test_too_many_parts_are_refused():
    many = [(f"word/p{n}.bin", b"") for n in range(limits.MOST_PARTS + 1)]
    assert "more parts" in refusal(rebuilt(added=many))


@pytest.mark.parametrize(
    "name",
    ["../out.xml", "/word/x.xml", "word\\x.xml", "c:/x.xml", "word//x.xml", "word/a\x01.xml"],
)
def test_odd_names_are_refused(name):
    assert "does not build" in refusal(rebuilt(added=[(name, b"<x/>")]))


def test_the_same_part_twice_is_refused_whatever_the_case():
    assert "does not build" in refusal(rebuilt(added=[("word/Document.xml", b"<x/>")]))


def test_an_encrypted_part_is_refused():
    content = bytearray(rebuilt())
    at = content.index(b"PK\x01\x02")
    flags = struct.unpack_from("<H", content, at + 8)[0]
    struct.pack_into("<H", content, at + 8, flags | 1)
    assert "does not build" in refusal(bytes(content))


def test_an_old_or_locked_file_is_told_as_such():
    assert "password" in refusal(b"\xd0\xcf\x11\xe0" + bytes(600))


@pytest.mark.parametrize("content", [b"", b"not a zip file", b"PK\x03\x04 cut"])
def test_what_is_no_zip_file_is_refused(content):
    assert "is not a Word file" in refusal(content)


def test_a_zip_file_without_a_document_is_refused():
    whole = BytesIO()
    with ZipFile(whole, "w") as file:
        file.writestr("a.txt", "a")
    assert "is not a Word file" in refusal(whole.getvalue())


def test_a_document_whose_main_part_is_missing_is_refused():
    assert "is not a Word file" in refusal(rebuilt(names={"word/document.xml": "word/other.xml"}))


def test_a_damaged_zip_is_refused():
    content = bytearray(rebuilt())
    content[80:120] = bytes(40)
    assert "is not a Word file" in refusal(bytes(content))


def test_a_missing_file_a_folder_and_a_huge_file_get_one_sentence_each(tmp_path):
    with pytest.raises(Refused, match="no file"):
        open_guarded(tmp_path / "nowhere.docx")
    with pytest.raises(Refused, match="no file"):
        open_guarded(tmp_path)
    huge = tmp_path / "huge.docx"
    with huge.open("wb") as file:
        file.truncate(limits.LARGEST_FILE + 1)
    with pytest.raises(Refused, match="larger than"):
        open_guarded(huge)
