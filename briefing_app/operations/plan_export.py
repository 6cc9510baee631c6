"""The plan of a note for the copy that is wished: final, for review, for checking, for outside."""

from dataclasses import dataclass, replace

from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import refuse_note_above
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.outside import OutsideCopy, OutsideWish
from briefing_app.domain.overview import Materials
from briefing_app.domain.template import NoteKind
from briefing_app.export.annexes.annex_plan import marking_with_annexes
from briefing_app.export.copies.bilingual import both_languages
from briefing_app.export.copies.outside_copy import outside_copy, why_in_words
from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import NotePlan
from briefing_app.export.review_comments import Remark
from briefing_app.export.step import Step, no_step
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.printed_of import PrintedOf
from briefing_app.operations.review_remarks import review_remarks
from briefing_app.operations.twin_notes import find_twin
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.shipped.outside_rules import outside_rule
from briefing_app.storage.workspace import Workspace

__all__ = ["OutsideCopy", "OutsideWish", "plan_export", "preview_outside", "why_in_words"]


def plan_export(
    workspace: Workspace, note_id: NoteId, options: ExportOptions = AS_USUAL, step: Step = no_step
) -> Outcome[NotePlan]:
    """Everything that will stand in the file, as the note is stored now.

    Refused above the ceiling, and where a copy for outside would show what it may not. `step` is
    called again and again, and may raise, which ends the work.
    """
    with workspace.reading() as shelves:
        note = shelves.notes.get(note_id)
    step()
    return plan_as_handed(workspace, note, options, step)


def plan_as_handed(
    workspace: Workspace, note: Note, options: ExportOptions = AS_USUAL, step: Step = no_step
) -> Outcome[NotePlan]:
    """The same of a note that may not be stored so yet; what waits in its tray stays out.

    With both languages in one file, every page carries what the higher of the two asks for.
    """
    desk = _Desk(workspace, options, step)
    first = _leaving(desk, note)
    if not options.bilingual:
        return Outcome(_planned(desk, first))
    second = _leaving(desk, find_twin(workspace, note.id).value)
    marking = first.marking(options).joined_with(second.marking(options))
    before = _planned(desk, first.marked(marking))
    behind = replace(desk, options=replace(options, notes_before=len(before.footnotes)))
    return Outcome(both_languages(before, _planned(behind, second.marked(marking))))


def preview_outside(
    workspace: Workspace, note: Note, wish: OutsideWish, *, both: bool = False
) -> Outcome[OutsideCopy]:
    """What readers outside would see of the note as it is handed in, and what not; of `both`
    languages, the passages of the twin behind those of the note."""
    copy = _outside_of(workspace, note, wish)
    if not both:
        return Outcome(copy)
    twin = _outside_of(workspace, find_twin(workspace, note.id).value, wish)
    marking = copy.note.marking.joined_with(twin.note.marking)
    return Outcome(
        replace(
            copy,
            note=replace(copy.note, marking=marking),
            withheld=(*copy.withheld, *twin.withheld),
            passages=(*copy.passages, *twin.passages),
            refused=copy.refused or twin.refused,
            unexplained=copy.unexplained or twin.unexplained,
        )
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the plans of one file have in common."""

    workspace: Workspace
    options: ExportOptions
    step: Step


@dataclass(frozen=True, slots=True)
class _Leaving:
    """A note as it will be planned."""

    note: Note
    materials: Materials
    kind: NoteKind
    remarks: tuple[Remark, ...] = ()

    def marking(self, options: ExportOptions) -> Marking:
        return marking_with_annexes(self.note, self.materials, options)

    def marked(self, marking: Marking) -> "_Leaving":
        return replace(self, note=replace(self.note, marking=marking))


def _with_materials(workspace: Workspace, note: Note) -> tuple[Note, Materials]:
    leaving = without_tray(note)
    with workspace.reading() as shelves:
        return leaving, PrintedOf(shelves).known_to(shelves.notes.materials(leaving))


def _leaving(desk: _Desk, note: Note) -> _Leaving:
    workspace, options = desk.workspace, desk.options
    note, materials = _with_materials(workspace, note)
    desk.step()
    refuse_note_above(workspace.ceiling, note, materials)
    raised = marking_with_annexes(note, materials, options)
    refuse_above(workspace.ceiling, raised, note.title or _("Note"))
    if options.copy == "outside":
        return _leaving_the_house(desk, note, materials)
    is_reviewed = options.copy == "review"
    remarks = review_remarks(workspace, note, desk.step).value if is_reviewed else ()
    return _Leaving(note, materials, kind_of(note), remarks)


def _planned(desk: _Desk, leaving: _Leaving) -> NotePlan:
    is_outside = desk.options.copy == "outside"
    options = replace(desk.options, author="") if is_outside else desk.options
    beside = Beside(leaving.remarks, desk.step)
    return plan_note(leaving.note, leaving.materials, leaving.kind, options, beside)


def _outside_of(workspace: Workspace, note: Note, wish: OutsideWish) -> OutsideCopy:
    leaving, materials = _with_materials(workspace, note)
    return outside_copy(leaving, materials, wish, outside_rule(leaving.kind))


def _leaving_the_house(desk: _Desk, note: Note, materials: Materials) -> _Leaving:
    rule, options, kind = outside_rule(note.kind), desk.options, kind_of(note)
    copy = outside_copy(note, materials, options.outside, rule)
    desk.step()
    if copy.refused:
        raise NotAllowed(copy.refused)
    marking = marking_with_annexes(copy.note, copy.materials, options)
    if not copy.note.marking.covers(marking) and not options.reader.covers(marking):
        raise NotAllowed(_("The annexes hold what these readers may not see. Leave them out."))
    shown = kind if rule.approval else replace(kind, decision=())
    return _Leaving(copy.note, copy.materials, shown)
