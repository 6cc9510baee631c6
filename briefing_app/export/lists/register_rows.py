"""Notes as rows of a published list: each field filled from the note, and what it lacks named."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefing_app.domain.header import Header
from briefing_app.domain.note import Note, NoteState, Section
from briefing_app.domain.note_head import NoteHead
from briefing_app.domain.register import (
    RegisterField,
    RegisterKind,
    RegisterRow,
    Remark,
    is_day,
)
from briefing_app.domain.template import Named, NoteKind
from briefing_app.export.plain.section_markdown import as_markdown, on_one_line
from briefing_app.export.typography import typeset_words
from briefing_app.language import _, language, ngettext

_LANGUAGES = ("en", "fr")
_FORMULA = "=+-@\t\r"
"""What a spreadsheet that opens the file would begin to calculate with."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A note as it came to the addressee. `note` holds its words where the list prints them."""

    head: NoteHead
    kind: NoteKind
    received: str
    note: Note | None = None
    alarms: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class ListTerms:
    """What the rows of a list are made by: see `resources/registers.toml`."""

    kind: RegisterKind
    fields: tuple[RegisterField, ...]
    both_from: str
    ministers: Mapping[str, Named]


Pair = tuple[Submitted, ...]
"""One note, or a note and the same in the other language."""
Fill = Callable[["Filling"], str]


class Filling:
    """One row under way: values are asked for by the names of fields, and faults are gathered."""

    def __init__(self, pair: Pair, terms: ListTerms, taken: int) -> None:
        self._pair, self._terms, self._taken = pair, terms, taken
        self.lacks: list[Remark] = []
        self.barred = False

    def row(self) -> RegisterRow:
        values = tuple(self._filled(field) for field in self._terms.fields)
        self._look_at_pairs(dict(zip(self._names(), values, strict=True)))
        ways = [each.head.route.publication for each in self._pair]
        header = self._pair[0].head.header
        return RegisterRow(
            notes=tuple(each.head.id for each in self._pair),
            number=header.number.strip(),
            title=self._title(),
            received=self.received,
            values=values,
            lacks=tuple(self.lacks),
            alarms=tuple(dict.fromkeys(self._alarms())),
            told=tuple(self._told()),
            withheld=next((way.withheld for way in ways if way.withheld), ""),
            barred=self.barred,
        )

    # --- what fills a field --------------------------------------------------------------------

    @property
    def received(self) -> str:
        return next((each.received for each in self._pair if each.received), "")

    def header(self, name: str, spoken: str = "") -> str:
        """From the note in this language where it says so, else from the other."""
        found = (getattr(header, name) for header in self._headers(spoken))
        return next((words.strip() for words in found if words.strip()), "")

    def typeset(self, name: str, spoken: str) -> str:
        return typeset_words(on_one_line(self.header(name, spoken)), spoken)

    def sectors(self, spoken: str) -> str:
        """ "; " between several."""
        parts = (part.strip() for part in self.typeset(f"sector_{spoken}", spoken).split(";"))
        return "; ".join(filter(None, parts))

    def fallen_back(self, name: str) -> str:
        """The note's own, or what its kind says."""
        kinds = (str(getattr(each.kind, name)) for each in self._pair)
        return self.header(name) or next((word for word in kinds if word), "")

    def minister(self) -> str:
        """The code of the registry for whatever title was written."""
        said = self.header("minister")
        wanted = _folded(said)
        for code, title in self._terms.ministers.items():
            if wanted in (_folded(code), _folded(title.en), _folded(title.fr)):
                return code
        if said:
            told = _("{field}: “{words}” is no title that the registry knows")
            self._lack("minister", told.format(field=self._label("minister"), words=said))
        return ""

    def section(self, keys: tuple[str, ...], spoken: str) -> str:
        """The first of the sections bare, those behind it under their headings."""
        note = next((each.note for each in self._pair if each.head.language == spoken), None)
        if note is None:
            return ""
        parts = []
        for key in keys:
            for section in _whole(note, key):
                words = as_markdown(section.body, spoken)
                bare = key == keys[0] and section.level == 1
                parts.append(words if bare or not words else f"### {section.heading}\n\n{words}")
        return "\n\n".join(filter(None, parts))

    # --- what is wrong -------------------------------------------------------------------------

    def _filled(self, field: RegisterField) -> str:
        before = len(self.lacks)
        value = _FILLS[self._terms.kind][field.name](self)
        if not value and field.required and len(self.lacks) == before:
            self._lack(field.name, self._missing(field))
        if value:
            self._look_at(field, value)
        return value

    def _missing(self, field: RegisterField) -> str:
        label = field.label(language())
        spoken = field.name[-2:]
        here = {each.head.language for each in self._pair}
        of_words = self._terms.kind is RegisterKind.QUESTIONS and not field.name.startswith("title")
        if of_words and spoken in _LANGUAGES and spoken not in here:
            told = _("{field}: the note in this language is not here")
            return told.format(field=label)
        return _("{field}: missing").format(field=label)

    def _look_at(self, field: RegisterField, value: str) -> None:
        label = field.label(language())
        if field is self._terms.fields[0]:
            self._look_at_number(field, value)
        if field.name == "date_received" and not is_day(value):
            told = _("{field}: a whole day is needed, with year, month and day")
            self._lack(field.name, told.format(field=label))
        if value[0] in _FORMULA:
            self.barred = True
            told = _("{field}: “{sign}” at the start is a formula to spreadsheets; begin otherwise")
            self._lack(field.name, told.format(field=label, sign=value[0]))

    def _look_at_number(self, field: RegisterField, value: str) -> None:
        label = field.label(language())
        if "," in value:
            told = _("{field}: the registry takes no comma")
            self._lack(field.name, told.format(field=label))
        if self._taken > 1:
            told = ngettext(
                "{field}: {count} note has this number",
                "{field}: {count} notes have this number",
                self._taken,
            )
            self._lack(field.name, told.format(field=label, count=self._taken))

    def _look_at_pairs(self, values: Mapping[str, str]) -> None:
        """Additional information is given in both languages or in none."""
        names = [f"additional_information_{spoken}" for spoken in _LANGUAGES]
        given = [name for name in names if values.get(name)]
        late = self.received >= self._terms.both_from
        if self._terms.kind is RegisterKind.TITLES and len(given) == 1 and late:
            absent = next(name for name in names if name not in given)
            told = _("{field}: in both languages or in none")
            self._lack(absent, told.format(field=self._label(absent)))

    def _alarms(self) -> Iterator[Remark]:
        for each in self._pair:
            yield from each.alarms
            if each.head.state is NoteState.WITHDRAWN:
                yield Remark("", _("The note was withdrawn; see whether it came to the addressee"))

    def _told(self) -> Iterator[Remark]:
        written = [
            each.head.route.publication.received or each.head.header.date_received
            for each in self._pair
        ]
        if self.received and not any(written):
            label = self._label("date_received")
            yield Remark("date_received", _("{field}: taken from the route").format(field=label))
        states = {each.head.state for each in self._pair}
        if states & {NoteState.DRAFTING, NoteState.IN_REVIEW}:
            yield Remark("", _("The note is not approved yet"))

    # --- small things --------------------------------------------------------------------------

    def _headers(self, spoken: str) -> Iterator[Header]:
        first = sorted(self._pair, key=lambda each: each.head.language != spoken)
        return (each.head.header for each in first)

    def _title(self) -> str:
        spoken = language()
        other = "en" if spoken == "fr" else "fr"
        return self.header(f"subject_{spoken}") or self.header(f"subject_{other}")

    def _names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self._terms.fields)

    def _label(self, name: str) -> str:
        field = next(field for field in self._terms.fields if field.name == name)
        return field.label(language())

    def _lack(self, field: str, words: str) -> None:
        self.lacks.append(Remark(field, words))


def make_row(pair: Pair, terms: ListTerms, taken: int = 1) -> RegisterRow:
    """`taken` says how many notes claim this number."""
    return Filling(pair, terms, taken).row()


def pairs_of(found: Iterable[Submitted]) -> Iterator[tuple[Pair, int]]:
    """A note and its twin are one, and so are one in English and one in French under the same
    number; with each pair comes how many rows claim its number."""
    everyone = tuple(found)
    keys = {each.head.id: _folded(each.head.header.number) or each.head.id for each in everyone}
    for each in everyone:
        if each.head.twin in keys:
            keys[each.head.id] = keys[each.head.twin]
    together: dict[str, list[Submitted]] = {}
    for each in everyone:
        together.setdefault(keys[each.head.id], []).append(each)
    for claimed in together.values():
        languages = {each.head.language for each in claimed}
        if len(claimed) == len(languages):
            yield tuple(sorted(claimed, key=lambda each: each.head.language)), 1
        else:
            for each in claimed:
                yield (each,), len(claimed)


def _whole(note: Note, key: str) -> Iterator[Section]:
    """A section and the sub-sections behind it."""
    inside = False
    for section in note.sections:
        inside = section.key == key or (inside and section.level > 1)
        if inside:
            yield section


def _folded(words: str) -> str:
    return " ".join(words.replace("\u2019", "'").casefold().split())


_BOTH: dict[str, Fill] = {
    "title_en": lambda row: row.typeset("subject_en", "en"),
    "title_fr": lambda row: row.typeset("subject_fr", "fr"),
    "date_received": lambda row: row.received,
}
_FILLS: dict[RegisterKind, dict[str, Fill]] = {
    RegisterKind.TITLES: {
        **_BOTH,
        "tracking_number": lambda row: row.header("number"),
        "originating_sector_en": lambda row: row.sectors("en"),
        "originating_sector_fr": lambda row: row.sectors("fr"),
        "addressee": lambda row: row.fallen_back("addressee"),
        "action_required": lambda row: row.fallen_back("purpose"),
        "additional_information_en": lambda row: row.typeset("additional_en", "en"),
        "additional_information_fr": lambda row: row.typeset("additional_fr", "fr"),
    },
    RegisterKind.QUESTIONS: {
        **_BOTH,
        "reference_number": lambda row: row.header("number"),
        "minister": Filling.minister,
        "question_en": lambda row: row.section(("issue",), "en"),
        "question_fr": lambda row: row.section(("issue",), "fr"),
        "response_en": lambda row: row.section(("response", "responsive"), "en"),
        "response_fr": lambda row: row.section(("response", "responsive"), "fr"),
        "background_en": lambda row: row.section(("background",), "en"),
        "background_fr": lambda row: row.section(("background",), "fr"),
        "additional_information_en": lambda row: row.section(("facts",), "en"),
        "additional_information_fr": lambda row: row.section(("facts",), "fr"),
    },
}
