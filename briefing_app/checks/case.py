"""A note beside all that it is checked against."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from briefing_app.checks.finding import Place
from briefing_app.checks.reading import Reading, read_note
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.ids import SectionId
from briefing_app.domain.note import Note, Section, before_annexes
from briefing_app.domain.overview import Materials
from briefing_app.domain.printed import Printed
from briefing_app.domain.route import Route
from briefing_app.domain.template import NoteKind
from briefing_app.domain.writing import Cues, Limits, Rules


@dataclass(frozen=True, slots=True)
class Case:
    """`numbers_elsewhere` holds the reference numbers of all other notes.

    `printed` is what the pages of the file would show, `route` whom the note goes through, where
    that is known; `today` is an ISO day.
    """

    note: Note
    kind: NoteKind
    materials: Materials
    rules: Rules
    limits: Limits
    readings: tuple[Reading, ...]
    by_section: Mapping[SectionId, tuple[Reading, ...]]
    numbers_elsewhere: frozenset[str] = frozenset()
    printed: Printed | None = None
    route: Route | None = None
    today: str = ""
    pages: int = 0
    """How many there are before the annexes, as they were laid out; 0 while nobody knows."""

    @property
    def language(self) -> str:
        return self.note.language

    @property
    def cues(self) -> Cues:
        return self.rules.of(self.language).cues

    @property
    def dated(self) -> PartialDate | None:
        """The day of the note, where its header tells it."""
        return PartialDate.parse(self.note.header.date)

    @property
    def asks_for_a_decision(self) -> bool:
        return self.note.header.purpose == "D"

    def sections(self, key: str) -> tuple[Section, ...]:
        return tuple(section for section in self.note.sections if section.key == key)

    def prose(self) -> Iterator[Reading]:
        """The officer's own running words, paragraph by paragraph, in the note's language."""
        return (
            reading
            for reading in self.readings
            if reading.is_prose and reading.language == self.language
        )

    def words_in(self, section: Section) -> int:
        """As a word processor counts."""
        return sum(reading.laid.spaced for reading in self.read_in(section))

    @property
    def words(self) -> int:
        """What limits are for: annexes are not counted."""
        return sum(self.words_in(section) for section in before_annexes(self.note))

    def read_in(self, section: Section) -> tuple[Reading, ...]:
        return self.by_section.get(section.id, ())


def make_case(
    note: Note,
    kind: NoteKind,
    materials: Materials,
    rules: Rules,
    numbers_elsewhere: frozenset[str] = frozenset(),
) -> Case:
    """The note laid out for reading beside the rest."""
    readings = read_note(note, rules)
    grouped = groupby(readings, key=lambda reading: reading.section.id)
    by_section = {section: tuple(found) for section, found in grouped}
    limits = kind.limits_over(rules.of(note.language).limits, note.language)
    return Case(note, kind, materials, rules, limits, readings, by_section, numbers_elsewhere)


def at_section(section: Section) -> Place:
    return Place(section.id)


def at_field(field: str) -> Place:
    return Place(field=field)


def whole_section(note: Note, section: Section) -> tuple[Section, ...]:
    """A section with the sub-sections that stand behind it."""
    at = next(at for at, each in enumerate(note.sections) if each.id == section.id)
    whole = [section]
    for following in note.sections[at + 1 :]:
        if following.level <= section.level:
            break
        whole.append(following)
    return tuple(whole)
