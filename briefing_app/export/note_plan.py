"""Note → NotePlan: order, numbers, wording of references and language are settled here."""

from dataclasses import dataclass, replace

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.template import NoteKind
from briefing_app.export.annexes.annex_plan import (
    annex_titles,
    annexes_of,
    marking_with_annexes,
    plan_annexes,
    with_annexes_named,
)
from briefing_app.export.annexes.wide_tables import count_tables, with_wide_turned
from briefing_app.export.body_plan import BodyPlan
from briefing_app.export.copies.fact_check import fact_check
from briefing_app.export.header_lines import (
    closing_lines,
    department,
    field_values,
    head_lines,
    kind_title,
)
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import NotePlan
from briefing_app.export.references.references import References
from briefing_app.export.review_comments import Remark, Remarks
from briefing_app.export.sources_annex import sources_behind, titles_of_sources
from briefing_app.export.step import Step, no_step, stepping
from briefing_app.export.typography import typeset_words
from briefing_app.export.word_looks import look_of
from briefing_app.language import language, words_for


@dataclass(frozen=True, slots=True)
class Beside:
    """`remarks` are for whoever reviews the note; `step` is called now and then and may raise."""

    remarks: tuple[Remark, ...] = ()
    step: Step = no_step


NOTHING_BESIDE = Beside()


def plan_note(
    note: Note,
    materials: Materials,
    kind: NoteKind,
    options: ExportOptions = AS_USUAL,
    beside: Beside = NOTHING_BESIDE,
) -> NotePlan:
    """Everything that will stand in the file. The same note gives the same plan."""
    _ = words_for(note.language).gettext
    made = annexes_of(note, kind, materials, options)
    note = replace(note, marking=marking_with_annexes(note, materials, options))
    references = References(note, materials, options.citations, options.style, options.notes_before)
    told = Remarks(beside.remarks, language())
    is_checked = options.copy == "fact-check"
    body, annexes = map(
        with_wide_turned,
        (tuple(stepping(fact_check(note, materials, references), beside.step)), ())
        if is_checked
        else BodyPlan(note, kind, references, told).sections(beside.step),
    )
    listed = references.listed()
    lettered = () if is_checked else titles_of_sources(listed, options.citations)
    titles = annex_titles(note, (*(annex.title for annex in made), *lettered))
    note = with_annexes_named(note, titles)
    tables = plan_annexes(note.language, made, titles, count_tables((*body, *annexes)))
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
        head=told.on_head(head_lines(note, kind, options)),
        body=body,
        closing=() if is_checked else closing_lines(note, kind),
        annexes=annexes,
        uncounted=frozenset(each.identity for each in annexes if each.identity),
        sources=sources_behind(listed, titles[len(made) :], (*annexes, *tables)),
        footnotes=references.footnotes,
        fields=field_values(note, kind, options),
        placed=note.placed,
        line_numbers=options.copy == "review",
        remarks=told.planned(),
        look=look_of(kind.key).name,
        comes_home=options.copy != "outside",
        tables=tables,
    )


def _day(text: str) -> str:
    date = PartialDate.parse(text)
    return date.iso() if date and date.day else ""
