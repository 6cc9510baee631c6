"""The header above the page: three lines, and the whole form below them when it is asked for."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.header import Header
from briefing_app.domain.note import Note
from briefing_app.domain.note_editing import change_header
from briefing_app.domain.template import NoteKind
from briefing_app.ui.notes.editor.header_strip import HeaderStrip, strip_of
from briefing_app.ui.notes.header_form import HeaderForm
from briefing_app.ui.notes.note_marker import NoteMarker
from briefing_app.ui.notes.note_session import NoteSession

_LARGEST_FORM = 0.6


class NoteHeader(QWidget):
    """What is written in the form is in the same history as everything else."""

    closed = Signal()
    """The officer is done with the form."""
    marking_asked = Signal()
    """What raises the marking is to be shown."""
    marking_given = Signal(object)
    """The `Marking` chosen in the form, which may be lower than what the note contains."""

    def __init__(self, session: NoteSession, marker: NoteMarker) -> None:
        super().__init__()
        self._session, self._marker = session, marker
        self._kind: NoteKind | None = None
        self._room = 600
        self.strip = HeaderStrip()
        self.form = HeaderForm()
        self._area = _scrolling(self.form)
        self._area.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._area)
        self.strip.asked.connect(self.toggle_form)
        self.strip.marking_asked.connect(self.marking_asked)
        self.form.header_given.connect(self._take_header)
        self.form.marking_given.connect(self.marking_given)
        marker.changed.connect(lambda: self.show_note(session.note, self._kind))
        self.form.language_given.connect(self._take_language)

    @property
    def is_open(self) -> bool:
        return not self._area.isHidden()

    def show_note(self, note: Note, kind: NoteKind | None) -> None:
        self._kind = kind
        marker = self._marker
        face = strip_of(note, marker.contained, marker.held)
        self.strip.show_face(replace(face, is_closed=self._session.is_closed))
        if self.is_open:
            self.form.show_note(note, kind, marker.offer)

    def toggle_form(self) -> None:
        if self.is_open:
            self.close_form()
            self.closed.emit()
        else:
            self.open_form()

    def open_form(self, field: str = "") -> None:
        """The form, with the focus in its first field or in the one that is named."""
        self.form.show_note(self._session.note, self._kind, self._marker.offer)
        self._area.show()
        self.fit(self._room)
        self.strip.show_open(is_open=True)
        target = self.form.field(field) or self.form.first_field()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(target)

    def close_form(self) -> None:
        self._area.hide()
        self.strip.show_open(is_open=False)

    def fit(self, room: int) -> None:
        """The form never takes more than its share of the height there is."""
        self._room = room
        wish = self.form.sizeHint().height() + 2
        self._area.setFixedHeight(min(wish, round(room * _LARGEST_FORM)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.toggle_form()
        else:
            super().keyPressEvent(event)

    def _take_header(self, header: Header) -> None:
        self._session.change(lambda note: change_header(note, header))

    def _take_language(self, language: str) -> None:
        self._session.change(lambda note: replace(note, language=language))


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    area.setWidget(inside)
    return area
