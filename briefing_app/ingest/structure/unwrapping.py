"""Lines of a hard-wrapped text become the paragraphs they were broken from."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.domain.passage import Span
from briefing_app.ingest.source_text import Piece, SourceText
from briefing_app.ingest.structure.item_marks import mark_of
from briefing_app.ingest.structure.stretch import Stretch, join

_WIDEST = 130
_FULL = 0.7
_MOST = 0.6
_FEWEST_PAIRS = 3
_ENDS_EARLY = 0.55


def to_stretches(source_text: SourceText) -> tuple[Stretch, ...]:
    """One stretch for each piece; the lines of wrapped paragraphs joined."""
    loose = [_stretch(source_text, piece) for piece in source_text.pieces]
    width = 0 if source_text.is_cut else _wrapped_at(loose)
    if not width:
        return tuple(loose)
    joined: list[list[Stretch]] = []
    last_line = 0
    for line in loose:
        length = len(line.text)
        if joined and _goes_on(line) and last_line >= _ENDS_EARLY * width:
            joined[-1].append(line)
        else:
            joined.append([line])
        last_line = length
    return tuple(map(join, joined))


def _stretch(source_text: SourceText, piece: Piece) -> Stretch:
    return Stretch(
        source_text.words_of(piece),
        tuple(_spans(piece)),
        piece.kind,
        piece.level,
        piece.label,
        piece.page,
        piece.apart,
        piece.indent,
    )


def _spans(piece: Piece) -> Iterator[Span]:
    """The piece in as many parts as pages, without the space at which a page ends."""
    start, page = piece.start, 0
    for place, turned in piece.turns:
        yield Span(start, place - 1, page)
        start, page = place, turned
    yield Span(start, piece.end, page)


def _wrapped_at(lines: Sequence[Stretch]) -> int:
    """The width the text is wrapped at, 0 when it is not: most lines that go on are full."""
    lengths = sorted(len(line.text) for line in lines)
    width = lengths[int(len(lengths) * 0.95) - 1] if lengths else 0
    if not 0 < width <= _WIDEST:
        return 0
    pairs = [(first, second) for first, second in pairwise(lines) if _goes_on(second)]
    full = sum(len(first.text) >= _FULL * width for first, _second in pairs)
    return width if len(pairs) >= _FEWEST_PAIRS and full >= _MOST * len(pairs) else 0


def _goes_on(line: Stretch) -> bool:
    return not line.apart and line.kind is None and not mark_of(line.text)
