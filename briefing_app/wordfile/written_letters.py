"""What most letters of a written file's running text look like."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from briefing_app.wordfile.tree import Element, w
from briefing_app.wordfile.trouble import Trouble, measures, shown, words_of
from briefing_app.wordfile.written_looks import WrittenLooks, above

NOT_RUNNING = ("heading", "titre", "title", "caption", "légende", "toc", "header", "footer")
"""Parts of the names of styles, in lower case, whose words are no running text."""


@dataclass(slots=True)
class _Tally:
    fonts: Counter[str] = field(default_factory=Counter)
    sizes: Counter[float] = field(default_factory=Counter)
    slanted: int = 0
    underlined: int = 0

    def count(self, paragraph: Element, looks: WrittenLooks) -> None:
        for run in paragraph.iter(w("r")):
            letters = len(words_of(run))
            self.fonts[looks.font(run, paragraph)] += letters
            self.sizes[looks.size(run, paragraph)] += letters
            self.slanted += letters * looks.is_on(run, paragraph, "i")
            linked = above(run, "hyperlink") is not None
            self.underlined += letters * (looks.is_on(run, paragraph, "u") and not linked)

    def troubles(self) -> Iterator[Trouble]:
        limits, letters = measures(), max(self.fonts.total(), 1)
        font, _times = max(self.fonts.items(), key=lambda each: each[1], default=("", 0))
        if font.lower() in limits.serifs:
            yield Trouble("serif", font)
        size, held = max(self.sizes.items(), key=lambda each: each[1], default=(0.0, 0))
        if held and not limits.smallest <= size <= limits.largest:
            yield Trouble("size", f"{size:g}")
        if self.slanted / letters > limits.most_slanted:
            yield Trouble("italics")
        if self.underlined / letters > limits.most_underlined:
            yield Trouble("underlines")


def letter_troubles(paragraphs: Iterable[Element], looks: WrittenLooks) -> Iterator[Trouble]:
    """Headings, captions and tables have looks of their own and are not counted."""
    tally = _Tally()
    for paragraph in paragraphs:
        if _is_running_text(paragraph, looks):
            if _justified(paragraph, looks):
                yield Trouble("justified", shown(words_of(paragraph)))
            tally.count(paragraph, looks)
    yield from tally.troubles()


def _is_running_text(paragraph: Element, looks: WrittenLooks) -> bool:
    names = looks.names(paragraph)[:1]
    styled = any(part in name for name in names for part in NOT_RUNNING)
    return not styled and above(paragraph, "tc") is None


def _justified(paragraph: Element, looks: WrittenLooks) -> bool:
    side = looks.of_paragraph(paragraph, "jc")
    return side is not None and side.get(w("val")) in {"both", "distribute"}
