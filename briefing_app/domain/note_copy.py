"""The same note again under identities of its own, ready to become another note."""

from dataclasses import replace

from briefing_app.domain.ids import NoteId, PlacementId, SectionId, new_id
from briefing_app.domain.note import Note, NoteState, Section
from briefing_app.domain.note_editing import copy_body
from briefing_app.domain.text import Element


def copy_note(note: Note) -> Note:
    """Words, citations and placed blocks; the number and the dates were the old note's own.

    So were the reasons given in it: who writes on decides anew what may stand.
    """
    placements = {mark.id: PlacementId(new_id()) for mark in note.placed}

    def again(element: Element) -> tuple[Element, ...]:
        return copy_body(
            [element], placements.get(element.placement) if element.placement else None
        )

    def copied(section: Section) -> Section:
        body = tuple(copy for element in section.body for copy in again(element))
        return replace(section, id=SectionId(new_id()), body=body)

    return replace(
        note,
        id=NoteId(new_id()),
        header=replace(note.header, number="", date="", decision_by="", date_received=""),
        sections=tuple(copied(section) for section in note.sections),
        tray=tuple(copied(section) for section in note.tray),
        placed=tuple(replace(mark, id=placements[mark.id]) for mark in note.placed),
        state=NoteState.DRAFTING,
        accepted=(),
        lowered=(),
        twin=None,
    )
