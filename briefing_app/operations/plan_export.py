"""The plan of a note for the copy that is wished: final, for review, for checking, for outside."""

from dataclasses import dataclass, replace

from briefing_app.domain.ceiling import refuse_above
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import refuse_note_above
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.outside import OutsideCopy, OutsideWish
from briefing_app.domain.overview import Materials
from briefing_app.domain.template import NoteKind
from briefing_app.export.annex_plan import marking_with_annexes
from briefing_app.export.bilingual import both_languages
from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.outside_copy import outside_copy, why_in_words
from briefing_app.export.planned import NotePlan
from briefing_app.export.step import Step, no_step
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
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
    """The same of a note that may not be stored so yet; what waits in its tray stays out."""
    desk = _Desk(workspace, options, step)
    plan = _plan_of(desk, *_materials(desk, note))
    if not options.bilingual:
        return Outcome(plan)
    twin = find_twin(workspace, note.id).value.id
    with workspace.reading() as shelves:
        other = shelves.notes.get(twin)
    behind = replace(desk, options=replace(options, notes_before=len(plan.footnotes)))
    return Outcome(both_languages(plan, _plan_of(behind, *_materials(behind, other))))


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the plans of one file have in common."""

    workspace: Workspace
    options: ExportOptions
    step: Step


def _materials(desk: _Desk, note: Note) -> tuple[Note, Materials]:
    leaving = without_tray(note)
    with desk.workspace.reading() as shelves:
        materials = shelves.notes.materials(leaving)
    desk.step()
    return leaving, materials


def _plan_of(desk: _Desk, note: Note, materials: Materials) -> NotePlan:
    workspace, options = desk.workspace, desk.options
    refuse_note_above(workspace.ceiling, note, materials)
    raised = marking_with_annexes(note, materials, options)
    refuse_above(workspace.ceiling, raised, note.title or _("Note"))
    kind = kind_of(note)
    if options.copy == "outside":
        return _outside_plan(desk, note, materials, kind)
    is_reviewed = options.copy == "review"
    remarks = review_remarks(workspace, note, desk.step).value if is_reviewed else ()
    return plan_note(note, materials, kind, options, Beside(remarks, desk.step))


def preview_outside(workspace: Workspace, note: Note, wish: OutsideWish) -> Outcome[OutsideCopy]:
    """What readers outside would see of the note as it is handed in, and what not."""
    leaving = without_tray(note)
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(leaving)
    return Outcome(outside_copy(leaving, materials, wish, outside_rule(leaving.kind)))


def _outside_plan(desk: _Desk, note: Note, materials: Materials, kind: NoteKind) -> NotePlan:
    rule, options = outside_rule(note.kind), desk.options
    copy = outside_copy(note, materials, options.outside, rule)
    desk.step()
    if copy.refused:
        raise NotAllowed(copy.refused)
    marking = marking_with_annexes(copy.note, copy.materials, options)
    if not copy.note.marking.covers(marking) and not options.reader.covers(marking):
        raise NotAllowed(_("The annexes hold what these readers may not see. Leave them out."))
    shown = kind if rule.approval else replace(kind, decision=())
    nameless = replace(options, author="")
    return plan_note(copy.note, copy.materials, shown, nameless, Beside(step=desk.step))
