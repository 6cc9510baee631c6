"""What one does with notes as a whole: list, begin, copy, set aside, take back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.overview import NoteRow
from briefing_app.domain.query import Query
from briefing_app.domain.template import NoteKind
from briefing_app.language import _
from briefing_app.operations.write_notes import (
    copy_note,
    create_note,
    list_notes,
    note_kinds,
    set_notes_aside,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.new_note_dialog import NewNoteDialog
from briefing_app.ui.notes.note_list import NoteList


class NoteListActs(QObject):
    """`began` carries the `OpenNote` that was begun, `wanted` the identity of one to open."""

    began = Signal(object)
    wanted = Signal(str)

    def __init__(self, desk: Desk, view: NoteList) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._wants_new = False
        self.kinds: tuple[NoteKind, ...] = ()
        self.dialog: NewNoteDialog | None = None
        view.looked_for.connect(self.read)
        view.new_asked.connect(self.begin)
        view.opened.connect(lambda row: self.wanted.emit(row.id))
        view.copy_asked.connect(self._copy)
        view.aside_asked.connect(partial(self._set_aside, aside=True))
        view.back_asked.connect(partial(self._set_aside, aside=False))
        desk.runner.run(note_kinds).then(self._take_kinds)

    def kind(self, key: str) -> NoteKind | None:
        return next((kind for kind in self.kinds if kind.key == key), None)

    def read(self) -> None:
        """The list anew, with the words and the filter as they are."""
        words = self._view.field.text().strip()
        query = Query(words=words, set_aside=self._view.aside.isChecked())
        self._desk.runner.ask("list of notes", list_notes, query).then(self._view.show_notes)

    def begin(self) -> None:
        """Ask for kind and language, then begin."""
        if not self.kinds:
            self._wants_new = True
            return
        self.dialog = NewNoteDialog(self._view.window(), self.kinds)
        self.dialog.agreed.connect(self._create)
        self.dialog.closed.connect(self.dialog.deleteLater)
        self.dialog.ask(self.dialog.list)

    def _take_kinds(self, kinds: tuple[NoteKind, ...]) -> None:
        self.kinds = kinds
        self._view.show_kinds(kinds)
        if self._wants_new:
            self._wants_new = False
            self.begin()

    def _create(self, agreed: tuple[str, str]) -> None:
        kind, language = agreed
        self._desk.runner.run(create_note, kind, language).then(self.began.emit)

    def _copy(self, row: NoteRow) -> None:
        self._desk.runner.run(copy_note, row.id).then(self.wanted.emit)

    def _set_aside(self, row: NoteRow, *, aside: bool) -> None:
        back = partial(self._set_aside, row, aside=not aside)
        said = _("Set aside: {name}") if aside else _("Taken back: {name}")
        words = said.format(name=row.title or _("Without a title"))
        self._desk.runner.run(set_notes_aside, (row.id,), aside=aside).then(
            lambda _done: self._desk.messages.tell(words, _("Undo"), back)
        )
