"""What one does with the open note besides writing: export, versions, sections, blocks."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from briefing_app.domain import note_editing
from briefing_app.domain.template import SectionRule, new_section
from briefing_app.language import _
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.block_acts import BlockActs
from briefing_app.ui.notes.acts.length_acts import LengthActs
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk
from briefing_app.ui.notes.text.page_points import start_of
from briefing_app.ui.notes.way_back import tell_done


class NoteActs(QObject):
    """Dialogs open over the window; what they decide goes through the session or the runner."""

    exported = Signal(object)

    def __init__(self, desk: Desk, view: NoteDesk, open_note: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._keeper = open_note.session, open_note.keeper
        self._checker, self._materials = open_note.checker, open_note.materials
        self.blocks = BlockActs(desk, view, open_note)
        self.lengths = LengthActs(desk, view, open_note, self.blocks)
        self.compare, self.release = self.blocks.compare, self.blocks.release
        self.keep_as_block = self.blocks.keep_as_block
        self.dialog: QObject | None = None

    def tell(self, words: str) -> None:
        """A passing word about what to do next."""
        self._desk.messages.tell(words)

    # --- sections ------------------------------------------------------------------------------

    def offer_sections(self, place: QPoint | None = None) -> None:
        """A menu of the sections that this kind of note knows and the note lacks."""
        menu = QMenu(self._view)
        present = {section.key for section in self._session.note.sections}
        kind = self._view.kind
        note_language = self._session.note.language
        for rule in kind.sections if kind else ():
            if rule.key not in present:
                words = rule.name.in_language(note_language)
                menu.addAction(words, partial(self.add_section, rule))
        if menu.isEmpty():
            menu.addAction(_("Every section of this kind is there")).setEnabled(False)
        self.dialog = menu
        menu.popup(place or QCursor.pos())

    def add_section(self, rule: SectionRule) -> None:
        """Where the kind of note has it: before the next section that is there."""
        if self._session.refuses():
            return
        self._session.settle()
        note, kind = self._session.note, self._view.kind
        order = [each.key for each in kind.sections] if kind else []
        later = set(order[order.index(rule.key) + 1 :]) if rule.key in order else set()
        before = next((each.id for each in note.sections if each.key in later), None)
        section = new_section(rule, note.language)
        self._view.editor.writing.keeping(
            lambda now: note_editing.add_section(now, section, before)
        )
        self._view.editor.go_to(start_of(section))
        self._view.take_focus()

    def remove_section(self, section: str) -> None:
        found = next((each for each in self._session.note.sections if each.id == section), None)
        if found is None or self._session.refuses():
            return
        self._view.editor.writing.keeping(lambda note: note_editing.remove_section(note, found.id))
        said = _("Taken out: {name}").format(name=found.heading)
        tell_done(self._desk.messages, self._session, said)
