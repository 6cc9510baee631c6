"""What one does with notes as a whole: list, begin, copy, set aside, take back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.kind_library import KindLibrary
from briefing_app.domain.overview import NoteRow
from briefing_app.domain.query import Query
from briefing_app.domain.template import NoteKind
from briefing_app.language import _
from briefing_app.operations.keep_kinds import list_kinds
from briefing_app.operations.twin_notes import list_twins
from briefing_app.operations.write_notes import (
    copy_note,
    create_note,
    list_notes,
    set_notes_aside,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.kinds.kind_acts import KindActs, open_kinds
from briefing_app.ui.notes.new_note_dialog import NewNoteDialog
from briefing_app.ui.notes.note_list import NoteList
from briefing_app.ui.templates.template_acts import TemplateActs, open_templates


class NoteListActs(QObject):
    """`began` carries the `OpenNote` that was begun, `wanted` the identity of one to open."""

    began = Signal(object)
    kinds_read = Signal()
    wanted = Signal(str)

    def __init__(self, desk: Desk, view: NoteList) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._wants_new = False
        self._library = KindLibrary()
        self.dialog: NewNoteDialog | None = None
        self.kind_acts: KindActs | None = None
        self.template_acts: TemplateActs | None = None
        view.looked_for.connect(self.read)
        view.new_asked.connect(self.begin)
        view.lists_asked.connect(lambda: desk.action("registers").trigger())
        view.opened.connect(lambda row: self.wanted.emit(row.id))
        view.copy_asked.connect(self._copy)
        view.aside_asked.connect(partial(self._set_aside, aside=True))
        view.back_asked.connect(partial(self._set_aside, aside=False))
        desk.preferences.changed.connect(self.read_kinds)
        self.read_kinds()

    def kind(self, key: str) -> NoteKind | None:
        """Also one that is offered no more."""
        return self._library.find(key)

    @property
    def kinds(self) -> tuple[NoteKind, ...]:
        """Those that a note can begin with."""
        return self._library.kinds

    def read_kinds(self) -> None:
        """The kinds anew: one was made, changed or removed, or another folder counts."""
        self._desk.runner.ask("kinds of notes to write", list_kinds).then(self._take_kinds)

    def open_kinds(self) -> None:
        """All kinds of notes, to be looked at, copied, changed and shared."""
        self.kind_acts = open_kinds(self._desk, self._view.window())

    def open_templates(self) -> None:
        """The department's Word templates, to be looked over, tried and kept."""
        self.template_acts = open_templates(self._desk, self._view.window())

    def read(self) -> None:
        """The list anew, with the words and the filter as they are."""
        words = self._view.field.text().strip()
        query = Query(words=words, set_aside=self._view.aside.isChecked())
        self._desk.runner.ask("list of notes", list_notes, query).then(self._view.show_notes)
        self._desk.runner.ask("twins of the notes", list_twins).then(self._view.show_twins)

    def begin(self) -> None:
        """Ask for kind and language, then begin."""
        if not self.kinds:
            self._wants_new = True
            return
        self.dialog = NewNoteDialog(self._view.window(), self.kinds)
        self.dialog.agreed.connect(self._create)
        self.dialog.kinds_asked.connect(self.open_kinds)
        self.dialog.closed.connect(self.dialog.deleteLater)
        self.dialog.ask(self.dialog.list)

    def _take_kinds(self, library: KindLibrary) -> None:
        self._library = library
        self._view.show_kinds(tuple(file.kind for file in library.files))
        self.kinds_read.emit()
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
