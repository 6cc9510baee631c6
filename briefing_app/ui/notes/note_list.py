"""All notes: what kind, how far, when changed last; open one, begin one, set one aside."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.ids import NoteId
from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import NoteRow
from briefing_app.domain.template import NoteKind
from briefing_app.domain.twin import TwinStanding
from briefing_app.language import _, language, ngettext, pgettext
from briefing_app.ui.look import look
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.note_facts import grouped
from briefing_app.ui.parts.button import button, primary_button
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.empty_state import EmptyFace, EmptyState, NothingFits
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_STATES = {
    NoteState.DRAFTING: "pencil-simple",
    NoteState.IN_REVIEW: "chats-circle",
    NoteState.APPROVED: "check-circle",
    NoteState.ISSUED: "lock-simple",
    NoteState.WITHDRAWN: "prohibit",
}
_WIDEST = 960


class NoteList(QWidget):
    """`opened`, `aside_asked`, `back_asked` and `copy_asked` carry a `NoteRow`."""

    opened = Signal(object)
    new_asked = Signal()
    lists_asked = Signal()
    aside_asked = Signal(object)
    back_asked = Signal(object)
    copy_asked = Signal(object)
    looked_for = Signal()
    listed = Signal()
    """Other notes are shown now."""
    """The words or the filter are others: the list wants to be read again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pane", "notes")
        self._kinds: dict[str, NoteKind] = {}
        self._twins: Mapping[NoteId, TwinStanding] = {}
        self._wants_focus = False
        self.field = SearchField(_("Search the notes"))
        self.aside = Chip(pgettext("notes that were set aside", "Set aside"), icon_name="archive")
        self.list = RowList(_("Notes"))
        self._model: ListModel[NoteRow] = ListModel(self._face, parent=self)
        self.list.show_model(self._model)
        steer(self.field, self.list)
        self.lists = button(_("Lists of the secretariat"), "newspaper")
        self._begin = primary_button(_("New note"), "note-pencil")
        self._nothing = NothingFits()
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()

    def show_kinds(self, kinds: tuple[NoteKind, ...]) -> None:
        self._kinds = {kind.key: kind for kind in kinds}
        self._model.forget_faces()

    def show_twins(self, twins: Mapping[NoteId, TwinStanding]) -> None:
        """Which notes have a twin, and whether the two are level."""
        if twins != self._twins:
            self._twins = twins
            self._model.forget_faces()

    def show_notes(self, rows: tuple[NoteRow, ...]) -> None:
        """The rows that answer the field; the chosen note stays chosen."""
        before = self.chosen()
        self._model.show_all(rows)
        is_filtered = bool(self.field.text()) or self.aside.isChecked()
        page = 0 if rows else (1 if is_filtered else 2)
        self._stack.setCurrentIndex(page)
        if rows:
            kept = before.id if before else rows[0].id
            self.list.choose_row(max(0, self._model.row_of(lambda row: row.id == kept)))
        if self._wants_focus:
            self._wants_focus = False
            self.take_focus()
        count = len(rows)
        said = ngettext("{count} note", "{count} notes", count).format(count=grouped(count))
        self.field.show_count(said if is_filtered else "")
        self.listed.emit()

    @property
    def count(self) -> int:
        return self._model.total

    def chosen(self) -> NoteRow | None:
        value = self.list.value()
        return value if isinstance(value, NoteRow) else None

    def take_focus_when_read(self) -> None:
        """The focus belongs to the list as soon as there is one."""
        self._wants_focus = True

    def take_focus(self) -> None:
        (self.list if self._model.total else self._begin).setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen()
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(_("Open"), lambda: self.opened.emit(row))
        menu.addAction(_("Copy as a new note"), lambda: self.copy_asked.emit(row))
        if row.set_aside:
            menu.addAction(_("Take back"), lambda: self.back_asked.emit(row))
        else:
            menu.addAction(_("Set aside"), lambda: self.aside_asked.emit(row))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("window"))
        painter.end()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(look().px(_WIDEST))
        column = QVBoxLayout(inside)
        pad = look().px(Space.XXL)
        column.setContentsMargins(pad, pad, pad, 0)
        column.setSpacing(look().px(Space.M))
        head = QHBoxLayout()
        head.addWidget(Words(_("Notes"), Use.THING_TITLE), 1)
        head.addWidget(self.lists)
        head.addSpacing(look().px(Space.S))
        head.addWidget(self._begin)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.S))
        row.addWidget(self.field, 1)
        row.addWidget(self.aside)
        column.addLayout(row)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._empty())
        column.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        self.setFocusProxy(self.list)

    def _empty(self) -> EmptyState:
        face = EmptyFace(
            "note-pencil-light",
            _("No note yet"),
            _("Choose a kind of note; its sections and limits are there at once."),
            _("Notes are saved while you write."),
        )
        first = primary_button(_("New note"), "note-pencil")
        first.clicked.connect(self.new_asked)
        return EmptyState(face, first)

    def _wire(self) -> None:
        self._begin.clicked.connect(self.new_asked)
        self.lists.clicked.connect(self.lists_asked)
        self.field.asked.connect(lambda _words: self.looked_for.emit())
        self.aside.toggled.connect(lambda _on: self.looked_for.emit())
        self._nothing.clear.clicked.connect(self._clear)
        self.list.opened.connect(self.opened)
        self.list.key_used.connect(self._use_key)

    def _clear(self) -> None:
        self.aside.setChecked(False)
        self.field.clear()

    def _use_key(self, event: QKeyEvent) -> None:
        row = self.chosen()
        if row is not None and event.key() == Qt.Key.Key_Delete and not row.set_aside:
            event.accept()
            self.aside_asked.emit(row)

    def _face(self, row: NoteRow) -> RowFace:
        kind = self._kinds.get(row.kind)
        name = kind.short_name.in_language(language()) if kind else row.kind
        words = ngettext("{count} word", "{count} words", row.words).format(count=row.words)
        second = " · ".join(filter(None, (name, row.number, moment_in_words(row.changed_on))))
        language_sign = _language_sign(row, self._twins.get(row.id))
        state = Sign(_STATES[row.state], name_of(row.state))
        said = ngettext("{count} overdue", "{count} overdue", row.late).format(count=row.late)
        late = Sign("clock", said, "warning") if row.late else None
        return RowFace(
            row.title or _("Without a title"),
            second,
            (late, language_sign, Sign("", words, "text2"), state),
            muted=row.set_aside,
        )


def _language_sign(row: NoteRow, twin: TwinStanding | None) -> Sign:
    """The language, with that of the twin, and whether it has moved on."""
    own = row.language.upper()
    if twin is None:
        return Sign("translate", own, "text2")
    both = f"{own} + {twin.language.upper()}"
    if twin.is_level:
        return Sign("translate", both, "text2")
    return Sign("translate", _("{languages}, not level").format(languages=both), "warning")
