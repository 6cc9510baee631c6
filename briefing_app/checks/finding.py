"""What a check found: how grave, in a title and one sentence, and where."""

from dataclasses import dataclass
from enum import Enum

from briefing_app.checks.fix import Fix
from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import paragraphs_of
from briefing_app.language import _, deferred


class Severity(Enum):
    """An error blocks the export of a final copy; a warning is to be looked at."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a note: a field of the header, a section, or characters of a paragraph.

    `start` and `end` count characters of the paragraph, a citation counting as one; both are 0
    where the whole paragraph is meant. All left empty means the whole note.
    """

    section: SectionId | None = None
    paragraph: ParagraphId | None = None
    start: int = 0
    end: int = 0
    field: str = ""


WHOLE_NOTE = Place()


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` names the check ("HDR"); title and reason are in the officer's language.

    `about` tells what was found apart from what else the check finds there, in no language.
    `key` is the stable name of what was found: an acceptance holds for it while the words stay.
    """

    check: str
    severity: Severity
    title: str
    reason: str
    place: Place = WHOLE_NOTE
    about: str = ""
    fix: Fix | None = None
    key: str = ""


FIELD_NAMES = {
    "to": deferred("To"),
    "from_": deferred("From"),
    "through": deferred("Through"),
    "cc": deferred("Copies"),
    "subject_en": deferred("Subject in English"),
    "subject_fr": deferred("Subject in French"),
    "number": deferred("Number"),
    "purpose": deferred("Purpose"),
    "date": deferred("Date"),
    "decision_by": deferred("Decision by"),
    "sector_en": deferred("Sector in English"),
    "sector_fr": deferred("Sector in French"),
    "contact": deferred("Contact"),
    "attachments": deferred("Attachments"),
    "consultations": deferred("Consultations"),
    "addressee": deferred("Addressee"),
    "date_received": deferred("Received on"),
    "minister": deferred("Title of the minister"),
    "additional_en": deferred("Additional information in English"),
    "additional_fr": deferred("Additional information in French"),
    "marking": deferred("Marking"),
}


def field_name(field: str) -> str:
    """What a field of the header is called, in the officer's language."""
    return _(FIELD_NAMES[field])


def place_in_words(note: Note, place: Place) -> str:
    """ "Background, 2" for the second paragraph of a section; "Header" and "Note" for these."""
    if place.field:
        return _("Header")
    section = next((each for each in note.sections if each.id == place.section), None)
    if section is None:
        return _("Note")
    number = _number(section, place.paragraph)
    return f"{section.heading}, {number}" if number else section.heading


def _number(section: Section, paragraph: ParagraphId | None) -> int:
    """Which element of the section holds the paragraph, from 1; 0 if none does."""
    for number, element in enumerate(section.body, start=1):
        if paragraph == element.id or paragraph in {p.id for p in paragraphs_of([element])}:
            return number
    return 0
