"""A department's own document as a form: `{{subject}}`, «subject», merge fields and controls."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from briefing_app.wordfile.conditions import (
    condition_names,
    settle_conditions,
    unread_conditions,
)
from briefing_app.wordfile.controls import fill_controls, tagged
from briefing_app.wordfile.field_names import BODY, field_of
from briefing_app.wordfile.filled_run import filled_run
from briefing_app.wordfile.long_fields import long_fields
from briefing_app.wordfile.merge_fields import merge_names, type_merge_fields
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.page_edges import edge_parts
from briefing_app.wordfile.tree import XML, Element, copied, drop, elements, w

_NAME = r"[^\W\d_][\w .'\u2019/-]{0,60}?"
_FIELD = re.compile(
    rf"\{{\{{[\s\u00a0]*({_NAME})[\s\u00a0]*\}}\}}|\u00ab([\s\u00a0]*)({_NAME})[\s\u00a0]*\u00bb"
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOTHING_HERE = "\u2013"
"""What a cell shows whose only field has nothing to say."""


class Form(Enum):
    """How a template asks for a field."""

    TYPED = "typed"
    MERGE = "merge"
    CONTROL = "control"
    BOOKMARK = "bookmark"


@dataclass(frozen=True, slots=True)
class Typed:
    """A field typed into a paragraph: its name as it stands there, and from where to where."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A field that the template asks for. `element` is the paragraph or control that asks."""

    name: str
    form: Form
    part: str
    element: Element

    @property
    def field(self) -> str:
        """Our own name for it; empty where the name says nothing to us."""
        return field_of(self.name)


def typed_fields(words: str) -> Iterator[Typed]:
    """Fields in the words. In guillemets, a name of several words or with spaces must be known:

    otherwise it is taken for a quotation.
    """
    for match in _FIELD.finditer(words):
        name = (match[1] or match[3]).strip()
        quoted = match[3] is not None and (match[2] or " " in name)
        if not quoted or field_of(name):
            yield Typed(name, *match.span())


def asked_fields(package: Package) -> Iterator[Asked]:
    """Everything the document asks for, in the body and then in the headers and footers."""
    for part in form_parts(package):
        root = package.xml(part)
        for control, name in tagged(root):
            if name:
                yield Asked(name, Form.CONTROL, part, control)
        longer = {field.paragraphs[0]: field for field in long_fields(root)}
        for paragraph in _said_once(root):
            field = longer.get(paragraph)
            merged = list(_merged(field.joined() if field else paragraph))
            for name in merged:
                yield Asked(name, Form.MERGE, part, paragraph)
            for typed in typed_fields(words_of(paragraph)):
                if typed.name not in merged:
                    yield Asked(typed.name, Form.TYPED, part, paragraph)


def field_names(package: Package) -> set[str]:
    """Our own names of the fields that the document asks for; not the place of the text."""
    return {asked.field for asked in asked_fields(package)} - {"", BODY}


def odd_conditions(package: Package) -> Iterator[tuple[str, Element]]:
    """The part and the paragraph of each condition that nobody but Word can decide."""
    for part in form_parts(package):
        for paragraph in unread_conditions(package.xml(part)):
            yield part, paragraph


def decide_conditions(package: Package, values: Mapping[str, str]) -> None:
    """Words that are there on a condition stay or go; a line that says nothing then goes too."""

    def say(name: str) -> str | None:
        return values.get(field_of(name))

    for part in form_parts(package):
        for paragraph in settle_conditions(package.xml(part), say):
            tidy(paragraph)


def type_all_merge_fields(package: Package) -> None:
    """Known merge fields become typed ones, so that they are filled like those."""
    for part in form_parts(package):
        type_merge_fields(package.xml(part), lambda name: bool(field_of(name)))


def fill_fields(
    package: Package, values: Mapping[str, str], languages: Mapping[str, str] | None = None
) -> None:
    """Each known field replaced by its value, in the look of the field's first letter.

    `languages` are the proofing languages of the values. No content control is left.
    """
    type_all_merge_fields(package)
    spoken = languages or {}
    for part in form_parts(package):
        root = package.xml(part)
        for paragraph in list(root.iter(w("p"))):
            if _fill(paragraph, values, spoken):
                tidy(paragraph)
        for paragraph in fill_controls(root, values, spoken):
            tidy(paragraph)


def form_parts(package: Package) -> tuple[str, ...]:
    return tuple(dict.fromkeys((package.main, *edge_parts(package))))


def _said_once(root: Element) -> Iterator[Element]:
    """The paragraphs, but for those that repeat a text box for an older Word."""
    repeated = [p for fallback in root.iter(_FALLBACK) for p in fallback.iter(w("p"))]
    return (paragraph for paragraph in root.iter(w("p")) if paragraph not in repeated)


def _merged(paragraph: Element) -> Iterator[str]:
    yield from merge_names(paragraph)
    yield from dict.fromkeys(condition_names(paragraph, lambda name: bool(field_of(name))))


def words_of(paragraph: Element) -> str:
    return "".join(text.text or "" for text in texts_of(paragraph))


def texts_of(paragraph: Element) -> list[Element]:
    """The paragraph's own texts; those of a text box inside it belong to the box's paragraphs."""
    return [text for text in paragraph.iter(w("t")) if _owner(text) is paragraph]


def take_out(paragraph: Element, typed: Typed) -> None:
    """The field's words, and nothing in their place."""
    _put(texts_of(paragraph), typed, None)


def _owner(text: Element) -> Element | None:
    above = text.getparent()
    while above is not None and above.tag != w("p"):
        above = above.getparent()
    return above


def _fill(paragraph: Element, values: Mapping[str, str], languages: Mapping[str, str]) -> bool:
    texts = texts_of(paragraph)
    whole = "".join(text.text or "" for text in texts)
    known = [typed for typed in typed_fields(whole) if field_of(typed.name) in values]
    for typed in reversed(known):
        field = field_of(typed.name)
        first = _at(texts, typed.start)
        run = first.getparent()
        look = run.find(w("rPr")) if run is not None else None
        _put(texts, typed, filled_run(values[field], look, languages.get(field, "")))
    return bool(known)


def _at(texts: list[Element], place: int) -> Element:
    """The text that holds the character at the place."""
    for text in texts:
        place -= len(text.text or "")
        if place < 0:
            return text
    return texts[-1]


def _put(texts: list[Element], typed: Typed, value: Element | None) -> None:
    """The value's run in place of the field's characters, which may run over several texts."""
    at, first = 0, True
    for text in texts:
        words = text.text or ""
        start, end = max(typed.start - at, 0), min(typed.end - at, len(words))
        at += len(words)
        if start >= end:
            continue
        if first:
            _split(text, words[:start], value, words[end:])
            first = False
        else:
            _say(text, words[end:])


def _split(text: Element, before: str, value: Element | None, after: str) -> None:
    """The run ends before the field; the value and what followed in the run stand behind it."""
    run = text.getparent()
    if run is None:
        return
    rest = elements("<w:r/>")[0]
    look = run.find(w("rPr"))
    if look is not None:
        rest.append(copied(look))
    children = list(run)
    behind = children[children.index(text) + 1 :]
    if after:
        said = elements("<w:t/>")[0]
        _say(said, after)
        rest.append(said)
    for child in behind:
        rest.append(child)
    if after or behind:
        run.addnext(rest)
    if value is not None:
        run.addnext(value)
    _say(text, before)


def _say(text: Element, words: str) -> None:
    run = text.getparent()
    text.text = words
    text.set(f"{{{XML}}}space", "preserve")
    if not words and run is not None:
        drop(text)
        if all(child.tag == w("rPr") for child in run):
            drop(run)


def tidy(paragraph: Element) -> None:
    """A paragraph that was all field and says nothing goes; in a cell it says that it is empty.

    Between the words round a field that says nothing one space is left.
    """
    _close_gaps(paragraph)
    if words_of(paragraph).strip() or any(child.tag != w("pPr") for child in paragraph):
        return
    holder = paragraph.getparent()
    if holder is None:
        return
    if holder.tag == w("tc"):
        if len(holder.findall(w("p"))) == 1:
            run = filled_run(_NOTHING_HERE, None)
            if run is not None:
                paragraph.append(run)
        else:
            drop(paragraph)
    elif holder.tag == w("body") and paragraph.find(f"{w('pPr')}/{w('sectPr')}") is None:
        drop(paragraph)


def _close_gaps(paragraph: Element) -> None:
    before = ""
    for text in texts_of(paragraph):
        words = text.text or ""
        if before.endswith(" ") and words.startswith(" "):
            words = words.lstrip(" ")
            _say(text, words)
        before = words or before
