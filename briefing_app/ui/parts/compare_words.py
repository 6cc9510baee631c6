"""Wordings as they are compared: with the numbers of what they cite, cut where they differ."""

from collections.abc import Iterable, Mapping
from string import ascii_lowercase

from briefing_app.domain.merging import Token
from briefing_app.domain.text import Citation, Element, Paragraph, Table, Words, paragraphs_of
from briefing_app.domain.word_difference import Stretch
from briefing_app.ui.parts.compare_view import Change, Segment

Numbers = Mapping[str, str]
"""What the mark of each cited thing shows."""


def numbers_for(*bodies: Iterable[Element], known: Numbers) -> dict[str, str]:
    """The known numbers; what has none yet gets letters, in reading order."""
    cited = (c.target for body in bodies for p in paragraphs_of(body) for c in p.citations)
    fresh = [target for target in dict.fromkeys(cited) if target not in known]
    return {**known, **{target: ascii_lowercase[at % 26] for at, target in enumerate(fresh)}}


def wording_text(body: Iterable[Element], numbers: Numbers) -> str:
    """One line for each paragraph; a citation as its number in brackets, a word of its own."""
    return "\n".join(_element_text(element, numbers) for element in body)


def tokens_text(tokens: Iterable[Token], numbers: Numbers, *, at_start: bool = False) -> str:
    """A piece of a wording, as it reads; a paragraph begins on a line of its own."""
    said, fresh = "", at_start
    for token in tokens:
        match token:
            case Words():
                said, fresh = said + (token.text.lstrip() if fresh else token.text), False
            case Citation():
                said, fresh = said + _mark(token, numbers), False
            case Paragraph():
                said, fresh = said + ("" if at_start and not said else "\n"), True
            case Table():
                said, fresh = f"{said}\n{_element_text(token, numbers)}", False
    return said


def _element_text(element: Element, numbers: Numbers) -> str:
    if isinstance(element, Paragraph):
        return "".join(
            run.text if isinstance(run, Words) else _mark(run, numbers) for run in element.runs
        )
    rows = ("\t".join(_element_text(cell, numbers) for cell in row) for row in element.rows)
    return "\n".join(filter(None, (element.caption, *rows)))


def _mark(citation: Citation, numbers: Numbers) -> str:
    return f"\u00a0[{numbers.get(citation.target, '+')}]"


def left_segments(stretches: tuple[Stretch, ...]) -> tuple[Segment, ...]:
    return _segments((s, s.left, Change.OWN if s.own else Change.REMOVED) for s in stretches)


def right_segments(stretches: tuple[Stretch, ...]) -> tuple[Segment, ...]:
    return _segments((s, s.right, Change.ADDED if s.theirs else Change.REMOVED) for s in stretches)


def _segments(sided: Iterable[tuple[Stretch, str, Change]]) -> tuple[Segment, ...]:
    """One side: each stretch with its words there, and what they are where they differ."""
    segments: list[Segment] = []
    for place, (stretch, words, change) in enumerate(sided):
        if not stretch.differs:
            segments.append(Segment(words))
        elif words:
            segments += set_apart(words, change, place, clash=stretch.clash)
    return tuple(segments)


def set_apart(words: str, change: Change, place: int, *, clash: bool = False) -> list[Segment]:
    """White space before the words that differ belongs to neither side."""
    bare = words.lstrip()
    white = words[: len(words) - len(bare)]
    marked = Segment(bare, change, clash, place)
    return [Segment(white), marked] if white else [marked]
