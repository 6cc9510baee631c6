"""The plan of a note for the copy that is wished: final, for review, for checking, for outside."""

from dataclasses import replace

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
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.outside_copy import outside_copy, why_in_words
from briefing_app.export.planned import NotePlan
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.operations.review_remarks import review_remarks
from briefing_app.operations.twin_notes import find_twin
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.shipped.outside_rules import outside_rule
from briefing_app.storage.workspace import Workspace

__all__ = ["OutsideCopy", "OutsideWish", "plan_export", "preview_outside", "why_in_words"]


def plan_export(
    workspace: Workspace, note_id: NoteId, options: ExportOptions = AS_USUAL
) -> Outcome[NotePlan]:
    """Everything that will stand in the file, as the note is stored now.

    Refused above the ceiling, and where a copy for outside would show what it may not.
    """
    with workspace.reading() as shelves:
        note = shelves.notes.get(note_id)
    return plan_as_handed(workspace, note, options)


def plan_as_handed(
    workspace: Workspace, note: Note, options: ExportOptions = AS_USUAL
) -> Outcome[NotePlan]:
    """The same of a note that may not be stored so yet; what waits in its tray stays out."""
    leaving = without_tray(note)
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(leaving)
    plan = _plan_of(workspace, leaving, materials, options)
    if not options.bilingual:
        return Outcome(plan)
    twin, behind = _read(workspace, find_twin(workspace, note.id).value.id)
    return Outcome(both_languages(plan, _plan_of(workspace, twin, behind, options)))


def _plan_of(
    workspace: Workspace, note: Note, materials: Materials, options: ExportOptions
) -> NotePlan:
    refuse_note_above(workspace.ceiling, note, materials)
    raised = marking_with_annexes(note, materials, options)
    refuse_above(workspace.ceiling, raised, note.title or _("Note"))
    kind = kind_of(note)
    if options.copy == "outside":
        return _outside_plan(note, materials, kind, options)
    remarks = review_remarks(workspace, note).value if options.copy == "review" else ()
    return plan_note(note, materials, kind, options, remarks)


def preview_outside(workspace: Workspace, note: Note, wish: OutsideWish) -> Outcome[OutsideCopy]:
    """What readers outside would see of the note as it is handed in, and what not."""
    leaving = without_tray(note)
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(leaving)
    return Outcome(outside_copy(leaving, materials, wish, outside_rule(leaving.kind)))


def _outside_plan(
    note: Note, materials: Materials, kind: NoteKind, options: ExportOptions
) -> NotePlan:
    rule = outside_rule(note.kind)
    copy = outside_copy(note, materials, options.outside, rule)
    if copy.refused:
        raise NotAllowed(copy.refused)
    marking = marking_with_annexes(copy.note, copy.materials, options)
    if not copy.note.marking.covers(marking) and not options.reader.covers(marking):
        raise NotAllowed(_("The annexes hold what these readers may not see. Leave them out."))
    shown = kind if rule.approval else replace(kind, decision=())
    return plan_note(copy.note, copy.materials, shown, replace(options, author=""))


def _read(workspace: Workspace, note_id: NoteId) -> tuple[Note, Materials]:
    with workspace.reading() as shelves:
        note = without_tray(shelves.notes.get(note_id))
        return note, shelves.notes.materials(note)
