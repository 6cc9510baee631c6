"""Undo and redo: the notes behind, the note now, the notes ahead."""

from dataclasses import dataclass, field, replace

from briefing_app.domain.note import Note, NoteState

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

    def amend(self, note: Note) -> "NoteHistory":
        """The note as it is now is another value that belongs to the last step."""
        return NoteHistory(note, self.behind, self.ahead)

    def undo(self) -> "NoteHistory":
        if not self.behind:
            return self
        return NoteHistory(self.behind[-1], self.behind[:-1], (self.now, *self.ahead))

    def redo(self) -> "NoteHistory":
        if not self.ahead:
            return self
        return NoteHistory(self.ahead[0], (*self.behind, self.now), self.ahead[1:])

    def in_state(self, state: NoteState) -> "NoteHistory":
        """The same steps, all of them in this state: a state is not undone like words."""
        changed = [replace(note, state=state) for note in (*self.behind, self.now, *self.ahead)]
        at = len(self.behind)
        return NoteHistory(changed[at], tuple(changed[:at]), tuple(changed[at + 1 :]))
