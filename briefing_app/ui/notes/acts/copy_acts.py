"""Words of the open note on the clipboard, as Word and Outlook take them."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from briefing_app.domain.note_tray import without_tray
from briefing_app.language import _
from briefing_app.operations.rich_words import RichWords, rich_note, rich_words
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.page_printing import OptionsOf
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text.note_paste import own_form, whole_text


class CopyActs(QObject):
    def __init__(
        self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand, options_of: OptionsOf
    ) -> None:
        super().__init__(view)
        self._usual = options_of
        self._desk, self._view, self._session = desk, view, at_hand.session

    def doing(self) -> Doing:
        return {"copy_sourced": self.copy_chosen, "copy_note": self.copy_note}

    def conditions(self) -> Doing:
        editor = self._view.editor
        return {"copy_sourced": lambda: editor.textCursor().hasSelection()}

    def copy_note(self) -> None:
        self._session.settle()
        note = self._session.note
        running = self._desk.runner.run(rich_note, note, self._usual(note))
        mime = own_form(whole_text(without_tray(note)))
        running.then(partial(self._put, _("The note is on the clipboard."), mime))

    def copy_chosen(self) -> None:
        """Our own form goes along, so that citations stay citations in another note."""
        self._session.settle()
        note = self._session.note
        chosen = self._view.editor.writing.copied()
        mime = own_form(chosen)
        running = self._desk.runner.run(rich_words, note, chosen, self._usual(note))
        running.then(partial(self._put, _("Copied, with the sources behind the words."), mime))

    def _put(self, said: str, mime: QMimeData, words: RichWords) -> None:
        mime.setHtml(words.html)
        mime.setText(words.plain)
        QGuiApplication.clipboard().setMimeData(mime)
        self._desk.messages.tell(said)
