"""Notes in the margin of a source: written at exact words, changed, set aside, read again."""

from dataclasses import replace
from datetime import UTC, datetime

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.excerpt import EditionText
from briefing_app.domain.ids import EditionId, MarginNoteId, SourceId
from briefing_app.domain.margin_note import MarginNote, MarginReading, brought_to
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def write_margin_note(workspace: Workspace, note: MarginNote) -> Outcome[MarginNote]:
    """Keep a new note; the words it stands beside are proved against the source."""
    kept = replace(
        _with_words(note),
        made_on=note.made_on or datetime.now(UTC).date().isoformat(),
        made_by=note.made_by or workspace.officer,
    )
    with workspace.writing() as shelves:
        shelves.sources.prove(kept.excerpt)
        shelves.margins.add(kept)
    return Outcome(kept, _touched(kept))


def change_margin_note(workspace: Workspace, note: MarginNote) -> Outcome[MarginNote]:
    """Keep a note with other words, at its place in the edition that is being read."""
    with workspace.writing() as shelves:
        before = shelves.margins.get(note.id)
        changed = replace(_with_words(note), set_aside=before.set_aside)
        if changed.excerpt != before.excerpt:
            shelves.sources.prove(changed.excerpt)
        shelves.margins.change(changed)
    return Outcome(changed, _touched(changed))


def set_margin_notes_aside(
    workspace: Workspace, ids: tuple[MarginNoteId, ...], *, aside: bool
) -> Outcome[int]:
    """Set notes aside, or take them back; how many were."""
    with workspace.writing() as shelves:
        changed = shelves.margins.set_aside(ids, aside=aside)
    return Outcome(len(changed), Changes(sources=frozenset(changed)))


def read_margin_notes(
    workspace: Workspace, source: SourceId, edition: EditionId
) -> Outcome[MarginReading]:
    """The notes as they stand in this edition; those of older ones where their words are found."""
    with workspace.reading() as shelves:
        notes = shelves.margins.of_source(source)
        if all(note.excerpt.edition_id == edition for note in notes):
            return Outcome(MarginReading(notes))
        text = shelves.sources.text(edition) or ""
        passages = shelves.sources.passages(edition)
    return Outcome(brought_to(notes, EditionText(source, edition, text, passages)))


def _with_words(note: MarginNote) -> MarginNote:
    text = note.text.strip()
    if not text:
        raise NotAllowed(_("A note in the margin needs words."))
    return replace(note, text=text)


def _touched(note: MarginNote) -> Changes:
    return Changes(sources=frozenset({note.excerpt.source_id}))
