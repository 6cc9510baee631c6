"""Undo and redo: the notes behind, the note now, the notes ahead."""

from dataclasses import dataclass, field

from briefing_app.domain.note import Note

KEPT = 500


@dataclass(frozen=True, slots=True)
class NoteHistory:
    """One history for everything one sees: words, structure and header alike."""

    now: Note
    behind: tuple[Note, ...] = field(default=())
    ahead: tuple[Note, ...] = field(default=())

    def record(self, note: Note) -> "NoteHistory":
        """A step: what stands ahead is forgotten; an equal note is no step."""
        if note == self.now:
            return self
        return NoteHistory(note, (*self.behind[-KEPT + 1 :], self.now))

    def undo(self) -> "NoteHistory":
        if not self.behind:
            return self
        return NoteHistory(self.behind[-1], self.behind[:-1], (self.now, *self.ahead))

    def redo(self) -> "NoteHistory":
        if not self.ahead:
            return self
        return NoteHistory(self.ahead[0], (*self.behind, self.now), self.ahead[1:])
