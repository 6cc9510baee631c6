"""Where in a template the text goes: a field, a content control or a bookmark called body."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.language import _
from briefing_app.wordfile.controls import tagged, unwrap
from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.field_names import BODY, field_of
from briefing_app.wordfile.fields import Form, take_out, tidy, typed_fields, words_of
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.sections import section_of
from briefing_app.wordfile.tree import Element, drop, elements, put_before, w

_MARKS = (w("bookmarkStart"), w("bookmarkEnd"))
_ONLY_WORDS = (w("pPr"), w("r"), w("proofErr"), *_MARKS)
_SHOWN = (w("drawing"), w("pict"), w("object"), w("fldChar"), w("fldSimple"), w("sdt"))
_IN_WORDS = (w("rPr"), w("t"), w("tab"), w("lastRenderedPageBreak"))


@dataclass(frozen=True, slots=True)
class TextPlace:
    """`element` is the paragraph, control or bookmark that marks the place.

    `style` is the style of the words there. `aside`: the place lies in a table or a box, so the
    text goes behind that.
    """

    form: Form
    element: Element
    style: str
    aside: bool


def find_text_place(package: Package) -> TextPlace | None:
    """The first control, otherwise the first field, otherwise the first bookmark."""
    root = package.xml(package.main)
    for found in (_control(root), _typed(root), _bookmark(root)):
        if found is not None:
            return found
    return None


class Opening:
    """The gap in a template into which the text is put; without a place it is at the end."""

    def __init__(self, package: Package) -> None:
        self._body = _body_of(package)
        place = find_text_place(package)
        self.style = place.style if place else ""
        self._mark = elements("<w:p/>")[0]
        self._section: Element | None = None
        if place is None:
            self._open_at_end()
        elif place.form is Form.CONTROL:
            self._open_control(place.element)
        elif place.form is Form.TYPED:
            self._open_paragraph(place.element)
        else:
            self._open_bookmark(place.element)

    @property
    def section(self) -> Element | None:
        """What describes the pages on which the text will stand."""
        return self._section if self._section is not None else section_of(self._mark)

    def fill(self, written: list[Element], *, held: bool = False) -> None:
        """The text in the gap. A section that ended there ends with the text.

        `held`: its last line stays with the words of the template that follow.
        """
        for element in written:
            put_before(self._mark, element)
        last = written[-1] if written else None
        if self._section is None:
            following = self._mark.getnext()
            if held and last is not None and _says_something(following):
                _keep_with_next(last)
            drop(self._mark)
            return
        if last is not None and last.tag == w("p") and not list(last.iter(w("sectPr"))):
            drop(self._mark)
            _settings(last).append(self._section)
        else:
            _settings(self._mark).append(self._section)

    def _open_at_end(self) -> None:
        section = self._body.find(w("sectPr"))
        if section is None:
            self._body.append(self._mark)
        else:
            section.addprevious(self._mark)

    def _open_control(self, control: Element) -> None:
        content = control.find(w("sdtContent"))
        holder = control.getparent()
        if content is None or holder is None:
            self._open_at_end()
        elif holder.tag == w("body") and not list(content.iter(w("sectPr"))):
            control.addprevious(self._mark)
            drop(control)
        elif (paragraph := _around(control)) is not None:
            drop(control)
            self._open_paragraph(paragraph)
        else:
            for text in list(content.iter(w("t"))):
                text.text = ""
            self._open_behind(control)

    def _open_paragraph(self, paragraph: Element) -> None:
        """In its place where it holds nothing else, otherwise behind it."""
        _take_body_out(paragraph)
        while (holder := paragraph.getparent()) is not None and holder.tag == w("sdtContent"):
            control = holder.getparent()
            if control is not None:
                unwrap(control)
        if holder is not self._body or words_of(paragraph).strip() or not _is_plain(paragraph):
            self._open_behind(paragraph)
            if holder is not None and holder.tag == w("tc"):
                tidy(paragraph)
            return
        section = paragraph.find(f"{w('pPr')}/{w('sectPr')}")
        paragraph.addprevious(self._mark)
        for mark in [child for child in paragraph if child.tag in _MARKS]:
            self._mark.addprevious(mark)
        if section is not None:
            self._section = section
            drop(section)
        drop(paragraph)

    def _open_behind(self, element: Element) -> None:
        """Behind the paragraph or table of the body that holds the element."""
        while (holder := element.getparent()) is not None and holder is not self._body:
            if holder.tag == w("sdtContent") and (control := holder.getparent()) is not None:
                inside = control.getparent()
                if inside is self._body:
                    unwrap(control)
                    continue
            element = holder
        section = element.find(f"{w('pPr')}/{w('sectPr')}")
        element.addnext(self._mark)
        if section is not None:
            self._section = section
            drop(section)
        if element.tag == w("tbl") and _is_bare(element):
            drop(element)

    def _open_bookmark(self, start: Element) -> None:
        """In place of the words that the bookmark is round."""
        paragraph = _around(start)
        ends = [
            end
            for end in self._body.iter(w("bookmarkEnd"))
            if end.get(w("id")) == start.get(w("id"))
        ]
        last = _around(ends[0]) if ends else None
        if paragraph is None:
            start.addnext(self._mark)
            _drop_all([start, *ends])
            return
        covered = _from_to(paragraph, last)
        _drop_all([start, *ends])
        for each in covered[1:]:
            drop(each)
        for text in list(paragraph.iter(w("t"))):
            text.text = ""
        self._open_paragraph(paragraph)


def add_behind(package: Package, written: list[Element]) -> None:
    """The elements at the end of the document, behind all that a template has to say."""
    body = _body_of(package)
    section = body.find(w("sectPr"))
    mark = elements("<w:p/>")[0]
    if section is None:
        body.append(mark)
    else:
        section.addprevious(mark)
    for element in written:
        put_before(mark, element)
    drop(mark)


def _take_body_out(paragraph: Element) -> None:
    for typed in reversed(list(typed_fields(words_of(paragraph)))):
        if field_of(typed.name) == BODY:
            take_out(paragraph, typed)


def _control(root: Element) -> TextPlace | None:
    for control, name in tagged(root):
        if field_of(name) == BODY:
            paragraph = _around(control)
            first = paragraph if paragraph is not None else next(iter(control.iter(w("p"))), None)
            holder = paragraph if paragraph is not None else control
            return TextPlace(Form.CONTROL, control, _style_of(first), _is_aside(holder))
    return None


def _typed(root: Element) -> TextPlace | None:
    for paragraph in root.iter(w("p")):
        if any(field_of(typed.name) == BODY for typed in typed_fields(words_of(paragraph))):
            return TextPlace(Form.TYPED, paragraph, _style_of(paragraph), _is_aside(paragraph))
    return None


def _bookmark(root: Element) -> TextPlace | None:
    for start in root.iter(w("bookmarkStart")):
        name = start.get(w("name")) or ""
        if not name.startswith("_") and field_of(name) == BODY:
            paragraph = _around(start)
            holder = paragraph if paragraph is not None else start
            return TextPlace(Form.BOOKMARK, start, _style_of(paragraph), _is_aside(holder))
    return None


def _around(element: Element) -> Element | None:
    above = element.getparent()
    while above is not None and above.tag != w("p"):
        above = above.getparent()
    return above


def _style_of(paragraph: Element | None) -> str:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}") if paragraph is not None else None
    return (style.get(w("val")) or "") if style is not None else ""


def _is_aside(element: Element) -> bool:
    holder = element.getparent()
    while holder is not None and holder.tag in {w("sdtContent"), w("sdt")}:
        holder = holder.getparent()
    return holder is not None and holder.tag != w("body")


def _is_plain(paragraph: Element) -> bool:
    """Nothing in it but words: no picture, no break."""
    if any(child.tag not in _ONLY_WORDS for child in paragraph):
        return False
    return all(piece.tag in _IN_WORDS for run in paragraph.findall(w("r")) for piece in run)


def _is_bare(table: Element) -> bool:
    """A table that was only the frame of the place."""
    if any(True for _each in table.iter(*_SHOWN, *_MARKS)):
        return False
    return not "".join(text.text or "" for text in table.iter(w("t"))).strip()


def _from_to(first: Element, last: Element | None) -> list[Element]:
    """The paragraphs from the first to the last where both stand side by side."""
    holder = first.getparent()
    if last is None or last is first or holder is None or last.getparent() is not holder:
        return [first]
    children = list(holder)
    between = children[children.index(first) : children.index(last) + 1]
    return between if all(child.tag == w("p") for child in between) else [first]


def _says_something(element: Element | None) -> bool:
    return element is not None and element.tag == w("p") and bool(words_of(element).strip())


def _keep_with_next(paragraph: Element) -> None:
    settings = _settings(paragraph)
    if settings.find(w("keepNext")) is None:
        styled = settings.find(w("pStyle")) is not None
        settings.insert(int(styled), elements("<w:keepNext/>")[0])


def _settings(paragraph: Element) -> Element:
    found = paragraph.find(w("pPr"))
    if found is None:
        found = elements("<w:pPr/>")[0]
        paragraph.insert(0, found)
    return found


def _drop_all(marks: Iterator[Element] | list[Element]) -> None:
    for mark in list(marks):
        drop(mark)


def _body_of(package: Package) -> Element:
    body = package.xml(package.main).find(w("body"))
    if body is None:
        raise Refused(_("The Word file is damaged: a part of it is missing."))
    return body
