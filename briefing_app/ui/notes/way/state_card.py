"""The state of the open note at the foot of the outline, with who is next or late."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.note_standing import NoteStanding
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.way.standing_words import state_name, told_of
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class StateCard(QWidget):
    """`asked` carries the point at which the menu of states opens."""

    asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._said = Words("", Use.LABEL, "text2", wraps=True)
        self._column = QVBoxLayout(self)
        side = look().px(Space.M)
        self._column.setContentsMargins(side, look().px(Space.S), side, look().px(Space.S))
        self._column.setSpacing(look().px(Space.XS))
        self._chip: Chip | None = None
        self._column.addWidget(self._said)
        self.hide()

    def show_standing(self, standing: NoteStanding, day: str) -> None:
        name, told = state_name(standing), told_of(standing, day)
        self._replace_chip(name, standing.rule.icon)
        self._said.show_words(told.words, told.ink)
        self._said.setVisible(bool(told.words))
        self.show()

    def take_focus(self) -> QPoint:
        """Where a menu opens that was asked for by a key."""
        if self._chip is None or not self.isVisible():
            return QPoint()
        self._chip.setFocus()
        return self._chip.mapToGlobal(QPoint(0, 0))

    def _replace_chip(self, name: str, icon_name: str) -> None:
        """A chip keeps the icon it was made with."""
        if self._chip is not None:
            self._column.removeWidget(self._chip)
            self._chip.deleteLater()
        chip = Chip(name, icon_name=icon_name).as_menu()
        chip.setAccessibleName(_("State of the note: {state}").format(state=name))
        chip.setToolTip(_("Change the state of the note"))
        chip.clicked.connect(lambda: self.asked.emit(chip.mapToGlobal(QPoint(0, 0))))
        self._chip = chip
        self._column.insertWidget(0, chip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = look().px(Space.S)
        painter.fillRect(side, 0, self.width() - 2 * side, 1, look().colour("line"))
        painter.end()
