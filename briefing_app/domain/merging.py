"""Two wordings that grew from one, brought together by paragraph, word and citation.

What one side alone changed is taken; what both changed is asked, and so is whatever would drop
the last citation of something.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import Enum

from briefing_app.domain.block import fingerprint
from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.text import Citation, Element, Paragraph, Run, Table, Words, tidy

_WORD = re.compile(r"\s*\S+|\s+$")
NEAR = 3
"""Changes of two sides with fewer equal words between them are one place, and asked."""


class Side(Enum):
    """Whose words stand at a place."""

    HERE = "here"
    MASTER = "master"
    BOTH = "both"


Token = Words | Citation | Paragraph | Table
"""A word with the white space before it, a citation, where a paragraph begins, or a table."""
Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both wordings. `chosen` is empty while somebody has to choose."""

    here: Tokens
    master: Tokens
    changed_here: bool = False
    changed_in_master: bool = False
    chosen: Side | None = Side.HERE

    @property
    def differs(self) -> bool:
        return self.changed_here or self.changed_in_master

    @property
    def is_clash(self) -> bool:
        return self.changed_here and self.changed_in_master

    @property
    def result(self) -> Tokens:
        """While nothing is chosen, the words of the note stand."""
        match self.chosen:
            case Side.MASTER:
                return self.master
            case Side.BOTH:
                return self.here + self.master
        return self.here

    @property
    def standing(self) -> Tokens:
        """What may still be in the result."""
        return self.result if self.chosen else self.here + self.master


@dataclass(frozen=True, slots=True)
class Merge:
    pieces: tuple[Piece, ...]

    @property
    def places(self) -> tuple[int, ...]:
        """The numbers of the pieces that differ."""
        return tuple(at for at, piece in enumerate(self.pieces) if piece.differs)

    @property
    def unchosen(self) -> tuple[int, ...]:
        return tuple(at for at, piece in enumerate(self.pieces) if piece.chosen is None)

    def choose(self, at: int, side: Side) -> "Merge":
        chosen = replace(self.pieces[at], chosen=side)
        return Merge((*self.pieces[:at], chosen, *self.pieces[at + 1 :]))

    def body(self) -> tuple[Element, ...]:
        """The wording as chosen so far."""
        return tuple(_assembled(token for piece in self.pieces for token in piece.result))

    def left_out(self) -> tuple[str, ...]:
        """What one of the two wordings cites and the wording as chosen does not; as long as
        nothing is chosen at a place, nothing is left out there."""
        kept = {each for piece in self.pieces for each in cited(piece.standing)}
        both = (each for piece in self.pieces for each in cited(piece.here + piece.master))
        return tuple(dict.fromkeys(each for each in both if each not in kept))


def merge(origin: Sequence[Element], here: Sequence[Element], master: Sequence[Element]) -> Merge:
    """All three read as one row of tokens; equal ones hold the two wordings together."""
    rows = _tokens(origin), _tokens(here), _tokens(master)
    joined = _joined(list(_pieces(*rows)))
    return _asking_before_dropping(Merge(tuple(joined)))


def cited(tokens: Iterable[Token]) -> tuple[str, ...]:
    """What is cited there, in order; tables with what their cells cite."""
    found: list[str] = []
    for token in tokens:
        if isinstance(token, Citation):
            found.append(token.target)
        elif isinstance(token, Table):
            cells = (cell for row in token.rows for cell in row)
            found += [each.target for cell in cells for each in cell.citations]
    return tuple(found)


def _tokens(body: Sequence[Element]) -> Tokens:
    return tuple(token for element in body for token in _tokens_of(element))


def _tokens_of(element: Element) -> Iterator[Token]:
    if isinstance(element, Table):
        yield element
        return
    yield replace(element, runs=())
    is_first = True
    for run in element.runs:
        if isinstance(run, Citation):
            yield run
        else:
            for word in _WORD.findall(run.text):
                spaced = f" {word.lstrip()}" if is_first else word
                yield replace(run, text=spaced)
                is_first = False
        is_first = False


def _key(token: Token) -> tuple[object, ...]:
    match token:
        case Words():
            return ("word", token.text.strip(), token.bold, token.italic, token.link)
        case Citation():
            return ("citation", token.kind, token.target)
        case Paragraph():
            return ("paragraph", token.kind, token.level)
    return ("table", fingerprint((token,)))


def _keys(tokens: Tokens) -> list[tuple[object, ...]]:
    return [_key(token) for token in tokens]


def _matched(origin: Tokens, now: Tokens) -> dict[int, int]:
    """Where each token of the origin stands now, if it does."""
    blocks = SequenceMatcher(None, _keys(origin), _keys(now), autojunk=False).get_matching_blocks()
    return {a + n: b + n for a, b, size in blocks for n in range(size)}


def _pieces(origin: Tokens, here: Tokens, master: Tokens) -> Iterator[Piece]:
    in_here, in_master = _matched(origin, here), _matched(origin, master)
    was = h = m = 0
    for at in (*(n for n in range(len(origin)) if n in in_here and n in in_master), len(origin)):
        to_h, to_m = in_here.get(at, len(here)), in_master.get(at, len(master))
        yield from _changed(origin[was:at], here[h:to_h], master[m:to_m])
        if at < len(origin):
            yield Piece(here[to_h : to_h + 1], master[to_m : to_m + 1])
        was, h, m = at + 1, to_h + 1, to_m + 1


def _changed(origin: Tokens, here: Tokens, master: Tokens) -> Iterator[Piece]:
    """What lies between two tokens that stand in all three."""
    before, mine, theirs = _keys(origin), _keys(here), _keys(master)
    if mine == theirs:
        if here:
            yield Piece(here, master)
    elif mine == before:
        yield Piece(here, master, changed_in_master=True, chosen=Side.MASTER)
    elif theirs == before:
        yield Piece(here, master, changed_here=True)
    else:
        yield Piece(here, master, changed_here=True, changed_in_master=True, chosen=None)


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Equal neighbours in one; changes too near each other to be judged apart in one as well."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and not piece.differs and not joined[-1].differs:
            joined[-1] = _together(joined[-1], piece)
            continue
        joined.append(piece)
        while joined[2:] and _belong_together(*joined[-3:]):
            before, between, after = joined[-3:]
            joined[-3:] = [_together(_together(before, between), after)]
    return joined


def _belong_together(before: Piece, between: Piece, after: Piece) -> bool:
    near = len(between.here) < NEAR and not any(
        isinstance(token, Paragraph | Table) for token in between.here
    )
    both_differ = before.differs and after.differs and not between.differs
    one_side = _sides(before) == _sides(after) and not after.is_clash
    return both_differ and near and not one_side


def _sides(piece: Piece) -> tuple[bool, bool]:
    return piece.changed_here, piece.changed_in_master


def _together(one: Piece, other: Piece) -> Piece:
    here = one.changed_here or other.changed_here
    master = one.changed_in_master or other.changed_in_master
    chosen = None if here and master else Side.MASTER if master else Side.HERE
    return Piece(one.here + other.here, one.master + other.master, here, master, chosen)


def _asking_before_dropping(merged: Merge) -> Merge:
    dropped = set(merged.left_out())
    pieces = (
        replace(piece, chosen=None)
        if dropped.intersection(cited(piece.here + piece.master))
        else piece
        for piece in merged.pieces
    )
    return Merge(tuple(pieces)) if dropped else merged


def _assembled(tokens: Iterable[Token]) -> Iterator[Element]:
    """Elements again, with identities of their own."""
    head: Paragraph | None = None
    runs: list[Run] = []
    for token in tokens:
        if isinstance(token, Paragraph | Table):
            if head:
                yield _paragraph(head, runs)
            head, runs = (token, []) if isinstance(token, Paragraph) else (None, [])
            if isinstance(token, Table):
                yield token
            continue
        head = head or Paragraph(ParagraphId(new_id()))
        runs.append(token)
    if head:
        yield _paragraph(head, runs)


def _paragraph(head: Paragraph, runs: list[Run]) -> Paragraph:
    first = runs[0] if runs else None
    if isinstance(first, Words):
        runs = [replace(first, text=first.text.lstrip()), *runs[1:]]
    return replace(head, id=ParagraphId(new_id()), runs=tidy(runs), placement=None)
