"""What is painted beside the words of a note: marking, findings, placed blocks, list labels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Element, Paragraph, ParagraphKind
from briefing_app.ui.parts.placed_block import PlacedBlockFace
from briefing_app.ui.tokens import Meaning

_BULLETS = ("\u2022", "\u2013", "\u25e6", "\u2013")


@dataclass(frozen=True, slots=True)
class Wave:
    """A finding on the page. Without any words it is only an icon beside its line.

    `words` are those that were found, as the page holds them: once others stand there it is gone.
    """

    line: str
    start: int
    end: int
    meaning: Meaning
    title: str = ""
    words: str = ""
    reason: str = ""

    def stands_in(self, text: str) -> bool:
        """Whether the words are still there in the text of its line."""
        return not self.words or text[self.start : self.end] == self.words


@dataclass(frozen=True, slots=True)
class Scene:
    """Keys are placements, sections and paragraphs by identity."""

    marking: str = ""
    waves: tuple[Wave, ...] = ()
    blocks: Mapping[str, PlacedBlockFace] = field(default_factory=dict)
    guidance: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    title_hint: str = ""

    def waves_on(self, line: str) -> tuple[Wave, ...]:
        return tuple(wave for wave in self.waves if wave.line == line)


def told_at(waves: tuple[Wave, ...], offset: int) -> str:
    """What the marks at this offset of their line say, one a line of text."""
    here = (wave for wave in waves if not wave.end or wave.start <= offset <= wave.end)
    return "\n".join(f"{wave.title}. {wave.reason}" for wave in here)


def list_labels(note: Note) -> dict[str, str]:
    """The bullet or the number in front of each list item."""
    labels: dict[str, str] = {}
    for section in note.sections:
        labels |= labels_of(section.body)
    return labels


def labels_of(body: Iterable[Element]) -> dict[str, str]:
    """The same for elements that stand in a row."""
    labels: dict[str, str] = {}
    counts: dict[int, int] = {}
    for element in body:
        if not isinstance(element, Paragraph):
            counts.clear()
            continue
        level = element.level
        if element.kind is ParagraphKind.BULLET:
            labels[element.id] = _BULLETS[min(level, len(_BULLETS) - 1)]
            counts = {at: count for at, count in counts.items() if at < level}
        elif element.kind is ParagraphKind.NUMBERED:
            counts = {at: count for at, count in counts.items() if at <= level}
            counts[level] = counts.get(level, 0) + 1
            labels[element.id] = _number(counts[level], level)
        else:
            counts.clear()
    return labels


def _number(count: int, level: int) -> str:
    if level % 2:
        letter = chr(ord("a") + (count - 1) % 26)
        return f"{letter})"
    return f"{count}."


def is_blank(section: Section) -> bool:
    """Whether nothing was written in the section yet."""
    return all(isinstance(e, Paragraph) and not e.runs for e in section.body)
