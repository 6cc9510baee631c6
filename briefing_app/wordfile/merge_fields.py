"""Merge fields of a mailing as typed words: MERGEFIELD subject becomes «subject» in its look.

So do the text fields of a protected form, by the names they have there.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from dataclasses import field as dataclass_field

from briefing_app.wordfile.tree import XML, Element, copied, drop, elements, w

_MERGE = re.compile(r'\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))', re.IGNORECASE)
_FORM = "FORMTEXT"
_LOOK = w("rPr")
Known = Callable[[str], bool]


@dataclass(slots=True)
class WholeField:
    """The children of runs from a field's beginning to its end, and what they say."""

    pieces: list[Element] = dataclass_field(default_factory=list)
    code: str = ""
    result: Element | None = None
    shows: bool = False

    @property
    def name(self) -> str:
        """What it asks for; empty where it is no field that can be filled."""
        if self.code.strip().upper().startswith(_FORM):
            named = next(self.pieces[0].iter(w("name")), None)
            return (named.get(w("val")) or "").strip() if named is not None else ""
        return merge_name(self.code)

    def take(self, piece: Element, *, outer: bool) -> None:
        self.pieces.append(piece)
        if outer and piece.get(w("fldCharType")) == "separate":
            self.shows = True
        elif outer and piece.tag == w("instrText"):
            self.code += piece.text or ""
        elif self.shows and self.result is None and piece.tag == w("t"):
            self.result = piece.getparent()


def merge_names(paragraph: Element) -> Iterator[str]:
    """The names of the merge fields of one paragraph, in their order."""
    for simple in paragraph.iter(w("fldSimple")):
        if name := merge_name(simple.get(w("instr")) or ""):
            yield name
    for field in whole_fields(paragraph):
        if field.name:
            yield field.name


def type_merge_fields(root: Element, known: Known) -> None:
    """Every field whose name is known, as its name in guillemets; others stay what they are."""
    for paragraph in root.iter(w("p")):
        for simple in list(paragraph.iter(w("fldSimple"))):
            name = merge_name(simple.get(w("instr")) or "")
            if name and known(name):
                _type_simple(simple, name)
        for field in list(whole_fields(paragraph)):
            if field.name and known(field.name):
                _type_whole(field, field.name)


def merge_name(code: str) -> str:
    """The name in the instruction of a merge field; empty for any other field."""
    match = _MERGE.match(code)
    return (match[1] or match[2]) if match else ""


def _typed(name: str) -> Element:
    text = elements("<w:t/>")[0]
    text.text = f"\u00ab{name}\u00bb"
    text.set(f"{{{XML}}}space", "preserve")
    return text


def _type_simple(simple: Element, name: str) -> None:
    run = elements("<w:r/>")[0]
    shown = simple.find(w("r"))
    look = shown.find(_LOOK) if shown is not None else None
    if look is not None:
        run.append(copied(look))
    run.append(_typed(name))
    simple.addprevious(run)
    drop(simple)


def _type_whole(field: WholeField, name: str) -> None:
    begins = field.pieces[0]
    run = begins.getparent()
    if run is None:
        return
    begins.addprevious(_typed(name))
    look = field.result.find(_LOOK) if field.result is not None else None
    if look is not None and run is not field.result:
        own = run.find(_LOOK)
        if own is not None:
            drop(own)
        run.insert(0, copied(look))
    for piece in field.pieces:
        holder = piece.getparent()
        drop(piece)
        if holder is not None and all(child.tag == _LOOK for child in holder):
            drop(holder)


def whole_fields(paragraph: Element) -> Iterator[WholeField]:
    """Those that begin and end in this paragraph and stand in no other field."""
    depth, field = 0, WholeField()
    for piece in pieces_of(paragraph):
        kind = piece.get(w("fldCharType"))
        depth += kind == "begin"
        if depth == 1 and kind == "begin":
            field = WholeField()
        if depth:
            field.take(piece, outer=depth == 1)
        if depth and kind == "end":
            depth -= 1
            if not depth:
                yield field


def pieces_of(paragraph: Element) -> list[Element]:
    """What the paragraph's runs hold, but for their looks."""
    return [
        piece
        for run in paragraph.iter(w("r"))
        if _nearest(run) is paragraph
        for piece in run
        if piece.tag != _LOOK
    ]


def _nearest(element: Element) -> Element | None:
    above = element.getparent()
    while above is not None and above.tag != w("p"):
        above = above.getparent()
    return above
