"""Where the marks of sources stand among the words, so that none begins a line or a sentence."""

from dataclasses import replace

from briefing_app.export.planned import Piece, PlannedWords, SourceMark

_ENDS = ".,;:!?\u2026"
_NO_BREAK = "\u00a0"
_SPACES = f"{_NO_BREAK} "
_OPENING = ("(", "[", "\u00ab", "\u201c", "\n")


def with_marks(pieces: tuple[Piece, ...], marks: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Brackets with a source go before the mark that ends the sentence; raised numbers behind.

    Brackets bring a space with them, which is left out where one stands already. One that does not
    break takes the place of that.
    """
    last, first = pieces[-1] if pieces else None, marks[0] if marks else None
    if not (isinstance(last, PlannedWords) and isinstance(first, PlannedWords)):
        return (*pieces, *marks)
    said = last.text.rstrip(_SPACES)
    if said.endswith(tuple(_ENDS)) and not first.raised:
        bare = said.rstrip(_ENDS + _SPACES)
        ending = replace(last, text=last.text[len(bare) :].lstrip(_SPACES), link="")
        return (*pieces[:-1], replace(last, text=bare), *marks, ending)
    if said == last.text or first.raised or first.text.startswith(_NO_BREAK):
        return (*pieces[:-1], replace(last, text=said), *marks)
    return (*pieces, replace(first, text=first.text.lstrip(_SPACES)), *marks[1:])


def bound(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Each number in brackets with the words before it, in place of a space that stands there."""
    done: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, SourceMark) and done and not _opens(done[-1]):
            done[-1:] = _without_space(done[-1])
            done.append(replace(piece, bound=bool(done)))
        else:
            done.append(piece)
    return tuple(done)


def _opens(piece: Piece) -> bool:
    """What follows stands close to the sign, or begins a line of its own."""
    return isinstance(piece, PlannedWords) and piece.text.rstrip(_SPACES).endswith(_OPENING)


def _without_space(piece: Piece) -> tuple[Piece, ...]:
    if not isinstance(piece, PlannedWords):
        return (piece,)
    words = piece.text.rstrip(_SPACES)
    return (replace(piece, text=words),) if words else ()
