"""The head of a memorandum, its closing lines, and the values for a template's own fields."""

from collections.abc import Iterator

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.header import Header
from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import Piece, PlannedParagraph, PlannedWords, Role
from briefing_app.export.typography import typeset, typeset_words
from briefing_app.export.word_looks import WordLook, look_of
from briefing_app.language import words_for

BOX = "\u2610"


def head_lines(note: Note, kind: NoteKind, options: ExportOptions) -> tuple[PlannedParagraph, ...]:
    """Department, kind of note, purpose, then one labelled line for each field that is filled.

    Which lines, and whether the subject stands largest, is told by the look of the kind.
    """
    look = look_of(kind.key)
    return (*_letterhead(note, kind, options, look), *_labelled(note, look))


def closing_lines(note: Note, kind: NoteKind) -> tuple[PlannedParagraph, ...]:
    """Signature of the sender, the decision with its boxes, attachments and contact."""
    return (*_sender(note, kind), *_decision(note, kind), *_last_lines(note))


def field_values(note: Note, kind: NoteKind, options: ExportOptions) -> tuple[tuple[str, str], ...]:
    """What `{{subject}}` and the like become in a department's own template."""
    header, language = note.header, note.language
    said = {
        "kind": kind_title(note, kind),
        "purpose": purpose_words(note),
        "marking": note.marking.in_words(language),
        "department": department(note, options),
        "to": header.to,
        "from": header.from_,
        "through": header.through,
        "cc": header.cc,
        "subject": header.subject(language),
        "number": header.number,
        "date": date_in_words(header.date, language),
        "decision_by": date_in_words(header.decision_by, language),
        "sector": _sector(header, language),
        "contact": header.contact,
        "attachments": header.attachments,
        "consultations": header.consultations,
    }
    own = {name: typeset_words(words, language) for name, words in said.items()}
    subjects = {
        "subject_en": typeset_words(header.subject_en, "en"),
        "subject_fr": typeset_words(header.subject_fr, "fr"),
    }
    return tuple((own | subjects).items())


def kind_title(note: Note, kind: NoteKind) -> str:
    """What stands largest on the page: "Memorandum to the Minister"."""
    return kind.name.in_language(note.language)


def purpose_words(note: Note) -> str:
    """ "For decision", "For information", "For signature", or nothing."""
    _ = words_for(note.language).gettext
    said = {"D": _("For decision"), "I": _("For information"), "S": _("For signature")}
    return said.get(note.header.purpose, "")


def department(note: Note, options: ExportOptions) -> str:
    """The department where one is named, otherwise the sector that writes."""
    return options.department or _sector(note.header, note.language)


def words_of(note: Note, words: str, language: str = "") -> tuple[Piece, ...]:
    """Words in the note's typography, or in another language's."""
    return typeset((PlannedWords(words),), language or note.language) if words else ()


def _sector(header: Header, language: str) -> str:
    return header.sector_fr if language == "fr" else header.sector_en


def _letterhead(
    note: Note, kind: NoteKind, options: ExportOptions, look: WordLook
) -> Iterator[PlannedParagraph]:
    _ = words_for(note.language).gettext
    sector = _sector(note.header, note.language)
    lines = [
        (Role.DRAFT, _("DRAFT") if options.copy == "review" else ""),
        (Role.DEPARTMENT, options.department),
        (Role.DEPARTMENT, sector if sector != options.department else ""),
        *_titles(note, kind, options, look),
    ]
    for role, words in lines:
        if words:
            yield PlannedParagraph(role, words_of(note, words), note.language)


def _titles(
    note: Note, kind: NoteKind, options: ExportOptions, look: WordLook
) -> tuple[tuple[Role, str], ...]:
    """The kind of note and its purpose; or the subject, with the kind above it."""
    named, purpose = kind_title(note, kind), _purpose_line(note, options)
    subject = note.header.subject(note.language)
    if not (look.shows_subject and subject):
        return (Role.TITLE, named), (Role.PURPOSE, purpose)
    checked = purpose if options.copy == "fact-check" else ""
    return (Role.PURPOSE, named), (Role.TITLE, subject), (Role.PURPOSE, checked)


def _purpose_line(note: Note, options: ExportOptions) -> str:
    _ = words_for(note.language).gettext
    return _("Fact-check copy") if options.copy == "fact-check" else purpose_words(note)


def _labelled(note: Note, look: WordLook) -> Iterator[PlannedParagraph]:
    lines = _lines(note)
    for name in look.lines:
        label, words, spoken = lines[name]
        if words:
            pieces = words_of(note, words, spoken)
            yield PlannedParagraph(Role.FIELD, pieces, spoken, label=label)


def _lines(note: Note) -> dict[str, tuple[str, str, str]]:
    """Every line a head can have: its label, its words, and their language."""
    language, header = note.language, note.header
    own, other = (header.subject_fr, header.subject_en)[:: 1 if language == "fr" else -1]
    _ = words_for(language).gettext
    said = {
        "marking": (_("Classification:"), note.marking.in_words(language)),
        "to": (_("To:"), header.to),
        "through": (_("Through:"), header.through),
        "from": (_("From:"), header.from_),
        "cc": (_("C.C.:"), header.cc),
        "number": (_("File no.:"), header.number),
        "date": (_("Date:"), date_in_words(header.date, language)),
        "decision_by": (_("Decision by:"), date_in_words(header.decision_by, language)),
        "subject": (_("Subject:"), own),
    }
    lines = {name: (label, words, language) for name, (label, words) in said.items()}
    return lines | {"other_subject": _other_subject(other, language)}


def _other_subject(words: str, language: str) -> tuple[str, str, str]:
    """The subject in the other official language, under that language's own label."""
    spoken = "en" if language == "fr" else "fr"
    _ = words_for(spoken).gettext
    return _("Subject:"), words, spoken


def _sender(note: Note, kind: NoteKind) -> Iterator[PlannedParagraph]:
    if not (kind.decision and note.header.from_):
        return
    yield PlannedParagraph(Role.SIGNATURE, (), note.language, label=_signature_words(note))
    yield PlannedParagraph(Role.SIGNATORY, words_of(note, note.header.from_), note.language)


def _decision(note: Note, kind: NoteKind) -> Iterator[PlannedParagraph]:
    if not kind.decision:
        return
    _ = words_for(note.language).gettext
    who = note.header.to or kind.signatory.in_language(note.language)
    title = words_of(note, _("Decision") if note.header.purpose == "D" else _("Reply"))
    yield PlannedParagraph(Role.HEADING, title, note.language, level=1)
    for choice in kind.decision:
        words = words_of(note, choice.in_language(note.language))
        yield PlannedParagraph(Role.CHOICE, words, note.language, label=BOX)
    yield PlannedParagraph(Role.SIGNATURE, (), note.language, label=_signature_words(note))
    yield PlannedParagraph(Role.SIGNATORY, words_of(note, who), note.language)


def _signature_words(note: Note) -> str:
    """Two labels with a tab between: each is followed by a line to write on."""
    _ = words_for(note.language).gettext
    return "\t".join((_("Signature:"), _("Date:")))


def _last_lines(note: Note) -> Iterator[PlannedParagraph]:
    header, language = note.header, note.language
    _ = words_for(language).gettext
    lines = [
        (_("Attachments:"), header.attachments),
        (_("Consultations:"), header.consultations),
        (_("Contact:"), header.contact),
    ]
    for label, words in lines:
        if words:
            yield PlannedParagraph(Role.CLOSING, words_of(note, words), language, label=label)
