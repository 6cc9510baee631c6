"""The passing word about something done to the note, with Undo for just that."""

from briefing_app.language import _
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.note_session import NoteSession


def tell_done(messages: Messages, session: NoteSession, words: str) -> None:
    """Undo takes back what was told, and nothing that was written after it."""
    done = session.note

    def back() -> None:
        session.settle()
        if session.note == done:
            session.undo()
        else:
            messages.tell(_("The note has changed since. Undo goes back one step at a time."))

    messages.tell(words, _("Undo"), back)
