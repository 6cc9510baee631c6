"""The passing word about something done to the note, with Undo for just that."""

from briefing_app.language import _
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.note_session import NoteSession


def tell_done(messages: Messages, session: NoteSession, words: str) -> None:
    """Undo takes back what was told, and nothing that was written after it.

    The word goes with the next change to the note, also where that takes the deed back by a key.
    """
    done = session.note

    def back() -> None:
        session.settle()
        if session.note == done:
            session.undo()
        else:
            messages.tell(_("The note has changed since. Undo goes back one step at a time."))

    def follow() -> None:
        if session.note != done:
            session.note_changed.disconnect(follow)
            messages.withdraw(told)

    told = messages.tell(words, _("Undo"), back)
    session.note_changed.connect(follow)
