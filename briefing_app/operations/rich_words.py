"""Words of a note with their sources, for mail and other word processors."""

from dataclasses import dataclass, replace

from briefing_app.domain.ids import SectionId
from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import Element
from briefing_app.export.options import AS_USUAL, Citations, ExportOptions
from briefing_app.export.paper_text import PaperText, paper_text
from briefing_app.export.plain.plain_note import as_plain_text
from briefing_app.export.plain.rich_text import as_html
from briefing_app.export.planned import NotePlan, PlannedParagraph, Role
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.plan_export import plan_as_handed
from briefing_app.storage.workspace import Workspace

_WITH_THE_WORDS: tuple[Citations, ...] = ("footnotes", "in-text")


@dataclass(frozen=True, slots=True)
class RichWords:
    """The same words twice: with their look, and bare."""

    html: str
    plain: str


def rich_note(
    workspace: Workspace, note: Note, options: ExportOptions = AS_USUAL
) -> Outcome[RichWords]:
    """The whole note as it is handed in."""
    return Outcome(_rich(plan_as_handed(workspace, note, options).value))


def rich_words(
    workspace: Workspace,
    note: Note,
    elements: tuple[Element, ...],
    options: ExportOptions = AS_USUAL,
) -> Outcome[RichWords]:
    """Some words of the note, with the sources in them or as footnotes: no list goes along."""
    if options.citations not in _WITH_THE_WORDS:
        options = replace(options, citations=AS_USUAL.citations)
    part = Section(SectionId("words"), "", "", 1, elements)
    plan = plan_as_handed(workspace, replace(note, sections=(part,)), options).value
    body = tuple(block for block in plan.body if not _is_empty_heading(block))
    return Outcome(_rich(replace(plan, head=(), body=body, closing=(), annexes=(), sources=())))


def text_for_paper(
    workspace: Workspace, note: Note, options: ExportOptions = AS_USUAL
) -> Outcome[PaperText]:
    """The whole note for pages that are laid out here."""
    return Outcome(paper_text(plan_as_handed(workspace, note, options).value))


def _rich(plan: NotePlan) -> RichWords:
    return RichWords(as_html(plan), as_plain_text(plan))


def _is_empty_heading(block: object) -> bool:
    return isinstance(block, PlannedParagraph) and block.role is Role.HEADING and not block.text
