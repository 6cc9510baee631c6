"""OpenDocument texts: every word a reader sees, with headings, lists, cells and notes."""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.locks.part_list import has_locked_parts
from briefing_app.ingest.locks.unlocking import text_unlocked
from briefing_app.ingest.source_text import NOTHING_TOLD, SourceText, Told
from briefing_app.ingest.text_building import Paragraph, build, sensible_title
from briefing_app.ingest.told_names import told_name
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.language import _
from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.guard import safe_parts
from briefing_app.wordfile.printed_numbers import in_form
from briefing_app.wordfile.raised import raised
from briefing_app.wordfile.short_names import children, other_value, short, whole, within
from briefing_app.wordfile.tree import Element, parse

_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_READ = frozenset({_CONTENT, _STYLES, _META})
_UNSEEN = frozenset(
    {"text:tracked-changes", "office:annotation", "text:sequence-decls", "text:variable-decls"}
    | {"text:user-field-decls", "office:forms", "text:index-title-template", "text:ruby-text"}
)
_CONTENTS = frozenset({"text:table-of-content", "text:illustration-index", "text:table-index"})
_SIGNS = {"text:tab": "\t", "text:line-break": " "}
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman"}
_FORMS |= {"I": "upperRoman"}
_DATE = len("2020-02-20")
_MOST_SPACES = 100


def read_odt(content: bytes, name: str, wishes: Wishes = AS_IT_IS) -> SourceText:
    """Raises `CannotRead`; the guard looks at the file before any of it is parsed."""
    try:
        if has_locked_parts(content):
            content = text_unlocked(content, name, wishes.password, _READ)
        parts = safe_parts(content, name, _READ.__contains__)
        reader = _Reader(parts)
        paragraphs = [*reader.body(), *reader.notes]
        told = _told(parts)
    except (WordFault, KeyError) as fault:
        damaged = _("{name} is damaged, or not built as its kind of file is.")
        raise CannotRead(damaged.format(name=name)) from fault
    if not paragraphs:
        raise CannotRead(_("{name} holds no words.").format(name=name))
    return build(name, paragraphs, told)


class _Reader:
    """`notes` are gathered while the text is read."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.notes: list[Paragraph] = []
        self._root = parse(parts[_CONTENT])
        self._edges = parse(parts[_STYLES]) if _STYLES in parts else None
        self._lists = _list_levels(self._root)
        self._boxes: list[Element] = []

    def body(self) -> Iterator[Paragraph]:
        for text in within(self._root, "office:text"):
            yield from self._blocks(text, ())
        for edge in () if self._edges is None else self._edges.iter():
            if short(edge) in ("style:header", "style:footer"):
                yield from map(_aside, self._blocks(edge, ()))

    def _blocks(self, parent: Element, lists: tuple[str, ...]) -> Iterator[Paragraph]:
        for block in parent:
            name = short(block)
            if name in ("text:p", "text:h"):
                yield from self._paragraph(block, name)
            elif name == "text:list":
                yield from self._list(block, lists)
            elif name in _CONTENTS:
                yield from map(_aside, self._blocks(block, ()))
            elif name == "table:table-cell":
                yield from map(_as_cell, self._blocks(block, ()))
            elif name and name not in _UNSEEN:
                yield from self._blocks(block, lists)

    def _paragraph(self, block: Element, name: str) -> Iterator[Paragraph]:
        text = "".join(self._words(block)).strip()
        boxes, self._boxes = self._boxes, []
        if text and name == "text:h":
            level = whole(other_value(block, "text:outline-level"), 1)
            yield Paragraph(text, PassageKind.HEADING, level)
        elif text:
            yield Paragraph(text)
        for box in boxes:
            yield from self._blocks(box, ())

    def _list(self, block: Element, lists: tuple[str, ...]) -> Iterator[Paragraph]:
        style = other_value(block, "text:style-name") or (lists[-1] if lists else "")
        depth = len(lists)
        number = 0
        for item in block:
            begin = whole(other_value(item, "text:start-value"), number + 1)
            number = begin if short(item) == "text:list-item" else number
            label = self._label(style, depth, number) if short(item) == "text:list-item" else ""
            for one in self._blocks(item, (*lists, style)):
                if label and one.kind is None:
                    yield Paragraph(f"{label} {one.text}", PassageKind.ITEM, depth, label)
                    label = ""
                else:
                    yield one

    def _label(self, style: str, depth: int, number: int) -> str:
        form, before, after = self._lists.get((style, depth + 1), ("", "", ""))
        return f"{before}{in_form(number, form)}{after}" if form else "•"

    def _words(self, parent: Element) -> Iterator[str]:
        yield parent.text or ""
        for part in parent:
            name = short(part)
            if name in _SIGNS:
                yield _SIGNS[name]
            elif name == "text:s":
                yield " " * min(whole(other_value(part, "text:c"), 1), _MOST_SPACES)
            elif name == "text:note":
                yield self._note(part)
            elif name in ("draw:text-box", "table:table"):
                self._boxes.append(part)
            elif name and name not in _UNSEEN:
                yield from self._words(part)
            yield part.tail or ""

    def _note(self, note: Element) -> str:
        said = ["".join(self._words(one)) for one in children(note, "text:note-citation")]
        mark = raised("".join(said).strip())
        for body in children(note, "text:note-body"):
            for at, one in enumerate(self._blocks(body, ())):
                words = f"{mark} {one.text}" if at == 0 else one.text
                label = "" if at else mark
                self.notes.append(Paragraph(words, PassageKind.NOTE, label=label))
        return mark


def _aside(one: Paragraph) -> Paragraph:
    return replace(one, kind=PassageKind.FURNITURE, level=0, label="")


def _as_cell(one: Paragraph) -> Paragraph:
    return replace(one, kind=one.kind or PassageKind.PARAGRAPH)


def _list_levels(root: Element) -> dict[tuple[str, int], tuple[str, str, str]]:
    """Form of number, and what stands before and behind it, by list style and level."""
    levels: dict[tuple[str, int], tuple[str, str, str]] = {}
    for style in within(root, "text:list-style"):
        for level in children(style, "text:list-level-style-number"):
            form = _FORMS.get(other_value(level, "style:num-format"), "")
            key = (other_value(style, "style:name"), whole(other_value(level, "text:level"), 1))
            before = other_value(level, "style:num-prefix")
            levels[key] = (form, before, other_value(level, "style:num-suffix"))
    return levels


def _told(parts: dict[str, bytes]) -> Told:
    if _META not in parts:
        return NOTHING_TOLD
    said: dict[str, str] = {}
    for one in parse(parts[_META]).iter():
        said.setdefault(short(one), (one.text or "").strip())
    author = said.get("meta:initial-creator") or said.get("dc:creator", "")
    date = said.get("meta:creation-date") or said.get("dc:date", "")
    return Told(
        sensible_title(said.get("dc:title", "")),
        told_name(author),
        date[:_DATE],
        language=said.get("dc:language", "")[:2].lower(),
    )
