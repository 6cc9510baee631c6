"""The options of a note as a table, where they stand in its text as words alone."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from briefing_app import paths
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Paragraph, ParagraphKind, Table
from briefing_app.export.annex_text import NOTHING, AnnexTable, AnnexText, Cell, one_line
from briefing_app.language import words_for

KEY = "options"
_FEWEST = 2
_ALPHABET = r"(?:\d{1,2}|[A-Z])"


@dataclass(frozen=True, slots=True)
class Labels:
    """`option` matches where an option begins; the others find where one of its sides does."""

    option: re.Pattern[str]
    sides: re.Pattern[str]
    advantages: frozenset[str]


@dataclass(slots=True)
class _Option:
    """Being read: the words of each part so far, and the part that further words belong to."""

    name: str
    parts: dict[str, list[str]] = field(
        default_factory=lambda: {"said": [], "for": [], "against": []}
    )
    at: str = "said"

    def add(self, words: str) -> None:
        if words:
            self.parts[self.at].append(words)


def options_annex(note: Note) -> AnnexText | None:
    """Nothing where the note compares its options in a table already, or has fewer than two."""
    found = options_of(note)
    if len(found) < _FEWEST:
        return None
    _ = words_for(note.language).gettext
    head = (_("Option"), _("Advantages"), _("Disadvantages"))
    table = AnnexTable(_("Options compared"), head, found)
    lead = _("The options of this note side by side, in the words of the note.")
    return AnnexText(_("Options"), lead, (table,))


def options_of(note: Note) -> tuple[tuple[Cell, ...], ...]:
    """A row for each option: its name with what is said of it, what speaks for it, what against."""
    labels = _labels(note.language)
    options: list[_Option] = []
    for section in _sections(note):
        if any(isinstance(element, Table) for element in section.body):
            return ()
        if section.key != KEY and section.heading:
            options.append(_Option(section.heading))
        for paragraph in section.body:
            if isinstance(paragraph, Paragraph):
                _read(paragraph, options, labels)
    return tuple(_row(option) for option in options)


def _sections(note: Note) -> Iterator[Section]:
    """The section of the options with those below it."""
    level = 0
    for section in note.sections:
        if level and section.level <= level:
            level = 0
        if section.key == KEY and not level:
            level = section.level
        if level:
            yield section


def _read(paragraph: Paragraph, options: list[_Option], labels: Labels) -> None:
    words = one_line(paragraph.text)
    if not words:
        return
    begins = labels.option.match(words)
    is_side = labels.sides.match(words)
    headed = paragraph.kind is ParagraphKind.HEADING and not is_side
    if begins or headed or (_numbers_options(paragraph) and not is_side):
        name, said = _named(words)
        options.append(_Option(name))
        words = said
    if options:
        _take(words, options[-1], labels)


def _numbers_options(paragraph: Paragraph) -> bool:
    return paragraph.kind is ParagraphKind.NUMBERED and paragraph.level == 0


def _named(words: str) -> tuple[str, str]:
    """The first sentence is the option's name; what follows is said of it."""
    ends = re.search(r"(?<!^\w)(?<!\b[A-Z])[.:]\s+(?=\S)", words)
    if ends is None:
        return words.rstrip(".:"), ""
    return words[: ends.start()].rstrip(), words[ends.end() :]


def _take(words: str, option: _Option, labels: Labels) -> None:
    """The words to the parts they belong to: each label changes the part."""
    at = 0
    for match in labels.sides.finditer(words):
        option.add(words[at : match.start()].strip())
        side = match["side"].casefold()
        option.at = "for" if side in labels.advantages else "against"
        at = match.end()
    option.add(_capital(words[at:].strip()) if at else words.strip())


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _row(option: _Option) -> tuple[Cell, ...]:
    said = " ".join(option.parts["said"])
    name = f"{option.name}. {said}" if said else option.name
    return (
        Cell(name),
        Cell(" ".join(map(_capital, option.parts["for"])) or NOTHING),
        Cell(" ".join(map(_capital, option.parts["against"])) or NOTHING),
    )


@cache
def _labels(language: str) -> Labels:
    forms = tomllib.loads((paths.resources() / "styles" / "annexes.toml").read_text("utf-8"))
    form = forms.get(language, forms["en"])
    sides = _any((*form["advantages"], *form["disadvantages"]))
    return Labels(
        re.compile(rf"(?:{_any(form['option'])}\s+{_ALPHABET}\b|{_ALPHABET}[.)]\s)", re.IGNORECASE),
        re.compile(
            rf"(?:^|(?<=[.;]\s))(?P<side>{sides})\s*(?:[:\u2013\u2014]\s*|$)", re.IGNORECASE
        ),
        frozenset(form["advantages"]),
    )


def _any(words: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
