"""Note → NotePlan: order, numbers, wording of references and language are settled here."""

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.template import NoteKind
from briefing_app.export.body_plan import BodyPlan
from briefing_app.export.fact_check import fact_check
from briefing_app.export.header_lines import (
    closing_lines,
    department,
    field_values,
    head_lines,
    kind_title,
)
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import NotePlan, PlannedBlock, PlannedParagraph
from briefing_app.export.references import References
from briefing_app.export.typography import typeset_words
from briefing_app.language import words_for

Blocks = tuple[PlannedBlock, ...]


def plan_note(
    note: Note, materials: Materials, kind: NoteKind, options: ExportOptions = AS_USUAL
) -> NotePlan:
    """Everything that will stand in the file. The same note gives the same plan."""
    _ = words_for(note.language).gettext
    references = References(note, materials, options.citations)
    body, annexes, closing = _text(note, materials, kind, references, options)
    return NotePlan(
        note=note.id,
        language=note.language,
        title=typeset_words(note.title, note.language) or kind_title(note, kind),
        subject=kind_title(note, kind),
        author=options.author or department(note, options) or _("Drafting unit"),
        marking=note.marking.in_words(note.language),
        number=note.header.number,
        day=_day(note.header.date),
        page_words=_("Page {page} of {pages}"),
        head=head_lines(note, kind, options),
        body=body,
        closing=closing,
        annexes=annexes,
        sources=references.listed(),
        footnotes=references.footnotes,
        fields=field_values(note, kind, options),
        placed=note.placed,
        line_numbers=options.copy == "review",
    )


def _text(
    note: Note,
    materials: Materials,
    kind: NoteKind,
    references: References,
    options: ExportOptions,
) -> tuple[Blocks, Blocks, tuple[PlannedParagraph, ...]]:
    if options.copy == "fact-check":
        return tuple(fact_check(note, materials, references)), (), ()
    body, annexes = BodyPlan(note, kind, references).sections()
    return body, annexes, closing_lines(note, kind)


def _day(text: str) -> str:
    date = PartialDate.parse(text)
    return date.iso() if date and date.day else ""
