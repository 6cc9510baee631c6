"""The routing slip of a note as plain values, in the note's language, and as a document plan."""

from dataclasses import dataclass

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.file_names import word_file_name
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import Approval, Consultation, Decision, Position, level_name
from briefing_app.domain.template import NoteKind
from briefing_app.export.annex_text import NOTHING
from briefing_app.export.planned import (
    NotePlan,
    PlannedParagraph,
    PlannedTable,
    PlannedWords,
    Role,
)
from briefing_app.export.typography import typeset
from briefing_app.language import deferred, words_for

Line = tuple[str, ...]
_BOX = "\u2610\u00a0"
"""Ticked by hand; the words beside it are read aloud."""

_DECIDED = {Decision.APPROVED: deferred("Approved"), Decision.RETURNED: deferred("Sent back")}
_DECISIONS = tuple(_DECIDED.values())
_TAKEN = {
    Position.CONCURS: deferred("Concurs"),
    Position.WITH_COMMENTS: deferred("With comments"),
    Position.OBJECTS: deferred("Objects"),
    Position.NOTHING_TO_SAY: deferred("No comment"),
    Position.NO_RESPONSE: deferred("No response"),
}
_POSITIONS = tuple(
    _TAKEN[each] for each in (Position.CONCURS, Position.WITH_COMMENTS, Position.OBJECTS)
)
"""What one ticks; silence is not."""
_INITIALS, _DATE = deferred("Initials"), deferred("Date")


@dataclass(frozen=True, slots=True)
class SlipTable:
    """`summary` is spoken to those who cannot see it; the first row names the columns."""

    title: str
    summary: str
    rows: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """`fields` are labels, without a colon, and what they say."""

    note: NoteId
    language: str
    title: str
    subject: str
    marking: str
    number: str
    fields: tuple[tuple[str, str], ...]
    tables: tuple[SlipTable, ...]
    remarks: tuple[str, ...]
    file_name: str
    page_words: str


def make_slip(note: Note, kind: NoteKind, standing: NoteStanding) -> Slip:
    language = note.language
    _ = words_for(language).gettext
    name = _("Routing slip")
    return Slip(
        note.id,
        language,
        name,
        note.title,
        note.marking.in_words(language),
        note.header.number,
        _fields(note, kind, standing),
        _tables(standing, language),
        _remarks(standing, language),
        word_file_name(name, note.header.number, note.title, otherwise=name),
        _("Page {page} of {pages}"),
    )


def plan_slip(slip: Slip) -> NotePlan:
    """The slip as a document like a note, so that it looks like one."""
    head = [_paragraph(slip, Role.TITLE, slip.title)]
    head += [
        _paragraph(slip, Role.FIELD, words, _colon(label, slip.language))
        for label, words in slip.fields
    ]
    body = tuple(_planned(slip, n, each) for n, each in enumerate(slip.tables, start=1))
    return NotePlan(
        note=slip.note,
        language=slip.language,
        title=f"{slip.title}, {slip.subject}",
        subject=slip.title,
        author=words_for(slip.language).gettext("Drafting unit"),
        marking=slip.marking,
        number=slip.number,
        day="",
        page_words=slip.page_words,
        head=tuple(head),
        body=body,
        closing=tuple(_paragraph(slip, Role.CLOSING, words) for words in slip.remarks),
    )


def _fields(note: Note, kind: NoteKind, standing: NoteStanding) -> tuple[tuple[str, str], ...]:
    language, header = note.language, note.header
    _ = words_for(language).gettext
    said = (
        (_("Classification"), note.marking.in_words(language)),
        (_("Subject"), note.title),
        (_("Kind of note"), kind.name.in_language(language)),
        (_("File no."), header.number),
        (_("To"), header.to),
        (_("From"), header.from_),
        (_("Contact"), header.contact),
        (_("Needed on"), date_in_words(standing.route.needed, language)),
        (_("State"), standing.rule.name.in_language(language)),
    )
    return tuple((label, words) for label, words in said if words)


def _tables(standing: NoteStanding, language: str) -> tuple[SlipTable, ...]:
    _ = words_for(language).gettext
    route, tables = standing.route, []
    if route.approvals:
        heads = (_("Level"), _("Name"), _("Due on"), _("Decision"), _("Initials and date"))
        rows = tuple(_approval(standing, each, language) for each in route.approvals)
        summary = _("Who approves the note, in order, with due dates and decisions")
        tables.append(SlipTable(_("Approvals"), summary, (heads, *rows)))
    if route.consultations:
        heads = (_("Consulted"), _("Asked on"), _("Due on"), _("Answered on"), _("Position"))
        rows = tuple(_consultation(each, language) for each in route.consultations)
        summary = _("Who was consulted, when, and what was answered")
        tables.append(SlipTable(_("Consultations"), summary, (heads, *rows)))
    return tuple(tables)


def _approval(standing: NoteStanding, each: Approval, language: str) -> Line:
    """Where nothing is decided yet, one does so by hand. Dates stand in numbers."""
    return (
        level_name(standing.levels, each.level, language),
        each.person or NOTHING,
        each.due or NOTHING,
        _with_words(_decision(each.decision, language), each.words) or _boxes(_DECISIONS, language),
        each.decided or _to_write((_INITIALS, _DATE), language),
    )


def _consultation(each: Consultation, language: str) -> Line:
    return (
        ", ".join(filter(None, (each.unit, each.person))) or NOTHING,
        each.asked or NOTHING,
        each.due or NOTHING,
        each.answered or _to_write((_DATE,), language),
        _with_words(_position(each.position, language), each.words) or _boxes(_POSITIONS, language),
    )


def _with_words(said: str, more: str) -> str:
    return ". ".join(filter(None, (said, more)))


def _boxes(choices: tuple[str, ...], language: str) -> str:
    """A line for each, to be ticked."""
    _ = words_for(language).gettext
    return "\n".join(f"{_BOX}{_(words)}" for words in choices)


def _to_write(labels: tuple[str, ...], language: str) -> str:
    _ = words_for(language).gettext
    return "\n".join(_colon(_(label), language) for label in labels)


def _decision(decision: Decision, language: str) -> str:
    _ = words_for(language).gettext
    return _(_DECIDED[decision]) if decision in _DECIDED else ""


def _position(position: Position, language: str) -> str:
    _ = words_for(language).gettext
    return _(_TAKEN[position]) if position in _TAKEN else ""


def _remarks(standing: NoteStanding, language: str) -> tuple[str, ...]:
    """The proof of what was issued, where it was."""
    _ = words_for(language).gettext
    if standing.issue is None:
        return ()
    day = date_in_words(standing.issue.issued_on[:10], language)
    issued = _("Issued on {date}: {name}").format(date=day, name=standing.issue.file_name)
    return issued, _("SHA-256 of the record: {hash}").format(hash=standing.issue.hash)


def _colon(label: str, language: str) -> str:
    return f"{label}\u00a0:" if language == "fr" else f"{label}:"


def _paragraph(slip: Slip, role: Role, words: str, label: str = "") -> PlannedParagraph:
    pieces = typeset((PlannedWords(words),), slip.language) if words else ()
    return PlannedParagraph(role, pieces, slip.language, label=label)


def _planned(slip: Slip, number: int, each: SlipTable) -> PlannedTable:
    rows = tuple(tuple(_paragraph(slip, Role.CELL, cell) for cell in row) for row in each.rows)
    return PlannedTable(
        identity=f"slip{number}",
        label=words_for(slip.language).gettext("Table"),
        number=number,
        caption=(PlannedWords(each.title),),
        summary=each.summary,
        rows=rows,
        language=slip.language,
    )
