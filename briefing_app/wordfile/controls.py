"""Content controls of a template: found by their tag, filled, and taken away round their words."""

from collections.abc import Iterator, Mapping

from briefing_app.wordfile.field_names import BODY, field_of
from briefing_app.wordfile.filled_run import filled_run
from briefing_app.wordfile.tree import Element, copied, drop, w

_LOOK = w("rPr")
_PLACEHOLDER = "placeholdertext"


def tagged(root: Element) -> Iterator[tuple[Element, str]]:
    """Each content control with its tag, or the title it has instead."""
    for control in root.iter(w("sdt")):
        properties = control.find(w("sdtPr"))
        if properties is None or properties.find(w("docPartObj")) is not None:
            continue
        names = [_value(properties, name) for name in ("tag", "alias")]
        known = next((name for name in names if field_of(name)), "")
        yield control, known or next(filter(None, names), "")


def fill_controls(
    root: Element, values: Mapping[str, str], languages: Mapping[str, str]
) -> list[Element]:
    """Known controls hold their value; none is left, whatever it held stays as plain text.

    What is given back are the paragraphs of those whose value is empty.
    """
    silent: list[Element] = []
    for control, name in list(tagged(root)):
        field = field_of(name)
        if control.getparent() is not None and field in values:
            _fill(control, values[field], languages.get(field, ""))
            silent += _paragraphs(control) if not values[field] and field != BODY else []
    for control, _name in list(tagged(root)):
        unwrap(control)
    return silent


def _paragraphs(control: Element) -> list[Element]:
    """Those in the control, or the one it stands in."""
    inside = list(control.iter(w("p")))
    above = control.getparent()
    while above is not None and above.tag != w("p"):
        above = above.getparent()
    return inside or ([above] if above is not None else [])


def unwrap(control: Element) -> None:
    """What stands in the control stands in its place."""
    content = control.find(w("sdtContent"))
    for child in list(content) if content is not None else []:
        control.addprevious(child)
    drop(control)


def _fill(control: Element, words: str, language: str) -> None:
    content = control.find(w("sdtContent"))
    if content is None:
        return
    run = filled_run(words, _look(control, content), language)
    paragraph = next(iter(content.iter(w("p"))), None)
    holder = paragraph.getparent() if paragraph is not None else None
    _empty(content if paragraph is None else paragraph)
    if run is not None:
        (content if paragraph is None else paragraph).append(run)
    for other in list(holder.findall(w("p"))) if holder is not None else []:
        if other is not paragraph:
            drop(other)


def _empty(holder: Element) -> None:
    for child in list(holder):
        if child.tag != w("pPr"):
            drop(child)


def _look(control: Element, content: Element) -> Element | None:
    """The look meant for what is filled in: the control's own, or that of its first words."""
    properties = control.find(w("sdtPr"))
    own = properties.find(_LOOK) if properties is not None else None
    first = next((run.find(_LOOK) for run in content.iter(w("r"))), None)
    found = own if own is not None else first
    if found is None:
        return None
    look = copied(found)
    for style in list(look.iter(w("rStyle"))):
        if (style.get(w("val")) or "").replace(" ", "").casefold().startswith(_PLACEHOLDER):
            drop(style)
    return look


def _value(properties: Element, name: str) -> str:
    found = properties.find(w(name))
    return (found.get(w("val")) or "").strip() if found is not None else ""
