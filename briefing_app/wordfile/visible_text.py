"""Every word a reader of a Word file sees, in order, and none that is deleted or hidden."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from briefing_app.wordfile.printed_numbers import PrintedNumbers, in_form
from briefing_app.wordfile.raised import raised
from briefing_app.wordfile.read_parts import PutIn, ReadParts
from briefing_app.wordfile.read_styles import Own, ReadStyles
from briefing_app.wordfile.short_names import by_name, child, children, short, value
from briefing_app.wordfile.tree import Element, r


class Place(Enum):
    """Where on the page the words stand; what is on the edges comes back on every page."""

    BODY = "body"
    CELL = "cell"
    NOTE = "note"
    EDGE = "edge"


@dataclass(frozen=True, slots=True)
class VisibleParagraph:
    """`label` is the printed number or bullet, with which `text` then begins.

    `heading` counts from 1, for the title too. `style_names` are in lower case, nearest first.
    `put_in` stands for all the words of a file that is taken in here.
    """

    text: str
    place: Place = Place.BODY
    heading: int = 0
    label: str = ""
    depth: int = 0
    style_names: tuple[str, ...] = ()
    put_in: PutIn | None = None


_UNSEEN = frozenset(
    {"w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:pPr", "w:rPr"}
    | {"w:sectPr", "w:tblPr", "w:tblPrEx", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:rt"}
    | {"w:sdtEndPr", "w:fldData", "w:ffData", "w:annotationRef", "w:pgNum", "w:rubyPr"}
)
_SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": " ",
    "w:cr": " ",
    "w:noBreakHyphen": "\u2011",
}
_WORDS = frozenset({"w:t", "a:t", "m:t"})
_REFERENCES = {"w:footnoteReference": "w:footnote", "w:endnoteReference": "w:endnote"}
_NOTE_PARTS = {"w:footnote": "footnotes", "w:endnote": "endnotes"}
_FORMS = {"w:footnote": "decimal", "w:endnote": "lowerRoman"}
_SAYING = frozenset({*_WORDS, *_SIGNS, *_REFERENCES, "w:sym", "w:fldChar"})
_STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_APART = frozenset({"w:txbxContent", "w:p", "w:tbl"})
_CLOSED = frozenset({"w:body", "w:tc", "w:txbxContent", "w:footnote", "w:endnote"})
"""What stands last in one of these goes on nowhere."""

_PRIVATE = range(0xE000, 0xF900)
_SYMBOL_FONT = 0xF000


def visible_paragraphs(parts: ReadParts) -> Iterator[VisibleParagraph]:
    """The text, then its notes under their marks, then headers and footers, each once."""
    reader = _Reader(parts)
    yield from reader.blocks(parts.body)
    yield from reader.notes(parts)
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for edge in parts.all_beside(kind):
            for one in reader.blocks(edge):
                if one.text not in seen:
                    seen.add(one.text)
                    yield replace(one, place=Place.EDGE, heading=0)


class _Reader:
    """What has to be remembered from one paragraph to the next: counts, fields, marks of notes."""

    def __init__(self, parts: ReadParts) -> None:
        self._parts = parts
        self._styles = ReadStyles(parts.beside("styles"))
        self._numbers = PrintedNumbers(parts.beside("numbering"))
        self._forms = _forms(parts.beside("settings"))
        self._marks: dict[tuple[str, str], str] = {}
        self._fields: list[bool] = []
        self._held = ""

    def blocks(self, parent: Element, place: Place = Place.BODY) -> Iterator[VisibleParagraph]:
        """Paragraphs at any depth: in cells, content controls, insertions, boxes."""
        for block in parent:
            name = short(block)
            if name == "w:p":
                yield from self._paragraph(block, place)
            elif name == "mc:AlternateContent":
                yield from self.blocks(_shown(block), place)
            elif name == "w:altChunk" and (put_in := self._parts.put_in(_link(block))):
                yield VisibleParagraph("", place, put_in=put_in)
            elif name and name not in _UNSEEN and not _is_deleted_row(block):
                yield from self.blocks(block, Place.CELL if name == "w:tc" else place)
        if self._held.strip() and short(parent) in _CLOSED:
            yield VisibleParagraph(self._held.strip(), place)
            self._held = ""

    def notes(self, parts: ReadParts) -> Iterator[VisibleParagraph]:
        """Those that the text refers to, in the order of their marks."""
        for kind, part in _NOTE_PARTS.items():
            root = parts.beside(part)
            found = {value(note, "id"): note for note in children(root, kind)}
            for (of_kind, name), mark in tuple(self._marks.items()):
                if of_kind == kind and name in found:
                    yield from self._note(found[name], mark)

    def _note(self, note: Element, mark: str) -> Iterator[VisibleParagraph]:
        for at, one in enumerate(self.blocks(note)):
            text = f"{mark} {one.text.strip()}" if at == 0 and mark else one.text
            yield VisibleParagraph(text, Place.NOTE, label="" if at else mark)

    def _paragraph(self, paragraph: Element, place: Place) -> Iterator[VisibleParagraph]:
        said: list[str] = []
        boxes: list[Element] = []
        self._inline(paragraph, said, boxes)
        self._fields = [True] * len(self._fields)  # an instruction ends with its paragraph
        text = self._held + "".join(said)
        self._held = ""
        own = by_name(child(paragraph, "w:pPr"))
        if child(own.get("w:rPr"), "w:del") is not None or _is_initial(own):
            self._held = text  # its end is deleted or not seen: the next paragraph goes on here
        else:
            described = self._described(own, text.strip(), place)
            if text.strip():  # an empty item is counted all the same
                yield described
        for box in boxes:
            yield from self.blocks(box)

    def _described(self, own: Own, text: str, place: Place) -> VisibleParagraph:
        style = self._styles.style_of(own)
        label, depth = self._label(own, style)
        names = self._styles.names(style)
        heading = self._styles.heading_level(own, style)
        words = f"{label} {text}" if label else text
        return VisibleParagraph(words, place, heading, label, depth, names)

    def _label(self, own: Own, style: str) -> tuple[str, int]:
        listed = self._styles.list_place(own, style)
        if listed is None:
            return "", 0
        depth = listed.level
        if depth is None:
            depth = self._numbers.level_for(listed.list_id, style)
        return self._numbers.next_label(listed.list_id, depth).strip(), depth

    def _inline(self, parent: Element, said: list[str], boxes: list[Element]) -> None:
        for part in parent:
            name = short(part)
            if name in _SAYING:
                said.append(self._said(part, name))
            elif name in _APART:
                boxes.append(part)
            elif name == "mc:AlternateContent":
                self._inline(_shown(part), said, boxes)
            elif self._is_seen(part, name):
                self._inline(part, said, boxes)

    def _said(self, part: Element, name: str) -> str:
        if name == "w:fldChar":
            self._note_field(value(part, "fldCharType"))
            return ""
        if not all(self._fields):
            return ""
        if name in _REFERENCES:
            return self._mark(part, _REFERENCES[name])
        return _sign(part, name)

    def _is_seen(self, part: Element, name: str) -> bool:
        if not name or name in _UNSEEN:
            return False
        return name != "w:r" or not self._styles.is_hidden(part)

    def _note_field(self, kind: str) -> None:
        """Between its beginning and its middle a field gives orders; behind that it shows words."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _mark(self, reference: Element, kind: str) -> str:
        if value(reference, "customMarkFollows") in ("1", "true", "on"):
            self._marks.setdefault((kind, value(reference, "id")), "")
            return ""
        number = 1 + sum(of_kind == kind and bool(mark) for (of_kind, _id), mark in self._known())
        mark = raised(in_form(number, self._forms[kind]))
        return self._marks.setdefault((kind, value(reference, "id")), mark)

    def _known(self) -> tuple[tuple[tuple[str, str], str], ...]:
        return tuple(self._marks.items())


def _is_initial(own: Own) -> bool:
    """A large first letter, which Word keeps in a paragraph of its own."""
    return value(own.get("w:framePr"), "dropCap") in ("drop", "margin")


def _shown(choice: Element) -> Element:
    """Of several forms of the same thing the first; they are not to be read twice."""
    best = next(children(choice, "mc:Choice"), None)
    if best is not None and len(best):
        return best
    other = child(choice, "mc:Fallback")
    return choice if other is None else other


def _link(block: Element) -> str:
    """The link of an element, whichever form of the standard names it."""
    return block.get(r("id")) or block.get(f"{{{_STRICT_LINKS}}}id") or ""


def _is_deleted_row(block: Element) -> bool:
    return short(block) == "w:tr" and child(block, "w:trPr", "w:del") is not None


def _sign(part: Element, name: str) -> str:
    if name == "w:sym":
        return _symbol(value(part, "char"))
    return _SIGNS.get(name) or part.text or ""


def _symbol(code: str) -> str:
    """A character by its code; in symbol fonts the codes of letters stand for drawings."""
    try:
        number = int(code, 16)
        return "•" if number in _PRIVATE or number >= _SYMBOL_FONT else chr(number)
    except ValueError:
        return ""


def _forms(settings: Element | None) -> dict[str, str]:
    forms: dict[str, str] = {}
    for kind, usual in _FORMS.items():
        forms[kind] = value(child(settings, f"{kind}Pr", "w:numFmt")) or usual
    return forms
