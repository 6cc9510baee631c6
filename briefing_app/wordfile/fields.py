"""A department's own document as a form: `{{subject}}` filled, the text put at `{{body}}`."""

import re
from collections.abc import Iterator, Mapping

from briefing_app.language import _
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.markup import printable
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.page_edges import edge_parts
from briefing_app.wordfile.tree import XML, Element, drop, w

BODY = "body"
_FIELD = re.compile(r"\{\{\s*([A-Za-z_]+)\s*\}\}")


def field_names(package: Package) -> set[str]:
    """The fields that the document asks for, in its body, headers and footers."""
    shown = (_words(paragraph) for paragraph in _paragraphs(package))
    return {match[1].lower() for words in shown for match in _FIELD.finditer(words)}


def fill_fields(package: Package, values: Mapping[str, str]) -> None:
    """Each known field replaced by its value, in the look of the field's first letter."""
    for paragraph in _paragraphs(package):
        _fill(paragraph, values)


def body_place(package: Package) -> Element | None:
    """The paragraph that holds `{{body}}`, freed of content controls; or nothing."""
    for paragraph in package.xml(package.main).iter(w("p")):
        if any(match[1].lower() == BODY for match in _FIELD.finditer(_words(paragraph))):
            return _freed(paragraph)
    return None


def _freed(paragraph: Element) -> Element:
    """Content controls round notes destroy words in some programs, so the text stands in none."""
    while (parent := paragraph.getparent()) is not None and parent.tag == w("sdtContent"):
        _unwrap(parent)
    if parent is None or parent.tag != w("body"):
        raise Refused(
            _("In the Word template, {{body}} stands in a table or box. Give it its own paragraph.")
        )
    return paragraph


def _unwrap(content: Element) -> None:
    control = content.getparent()
    if control is None:
        return
    for child in list(content):
        control.addprevious(child)
    drop(control)


def _paragraphs(package: Package) -> Iterator[Element]:
    for part in dict.fromkeys((package.main, *edge_parts(package))):
        yield from package.xml(part).iter(w("p"))


def _words(paragraph: Element) -> str:
    return "".join(text.text or "" for text in _texts(paragraph))


def _texts(paragraph: Element) -> list[Element]:
    """The paragraph's own texts; those of a text box inside it belong to the box's paragraphs."""
    return [text for text in paragraph.iter(w("t")) if _owner(text) is paragraph]


def _owner(text: Element) -> Element | None:
    above = text.getparent()
    while above is not None and above.tag != w("p"):
        above = above.getparent()
    return above


def _fill(paragraph: Element, values: Mapping[str, str]) -> None:
    texts = _texts(paragraph)
    whole = "".join(text.text or "" for text in texts)
    known = [match for match in _FIELD.finditer(whole) if match[1].lower() in values]
    for match in reversed(known):
        _put(texts, match.span(), printable(values[match[1].lower()]))


def _put(texts: list[Element], span: tuple[int, int], value: str) -> None:
    """The value in place of the characters of `span`, which may run over several texts."""
    start, end = span
    at = 0
    for text in texts:
        words = text.text or ""
        first, last = max(start - at, 0), min(end - at, len(words))
        if first < last:
            text.text = words[:first] + value + words[last:]
            text.set(f"{{{XML}}}space", "preserve")
            value = ""
        at += len(words)
