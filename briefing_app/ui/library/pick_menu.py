"""A small list that opens below a button: type to narrow it, Enter or a click takes one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import LineFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.tokens import Radius, Space

_WIDTH, _LINE, _MOST, _FEW = 300, 32, 10, 8


@dataclass(frozen=True, slots=True)
class Option:
    """One entry: the value it stands for and how it reads."""

    value: str
    words: str
    icon: str = ""
    indent: int = 0
    right: str = ""


class PickMenu(QFrame):
    """Lives until it closes; with few options it shows no field."""

    def __init__(
        self, name: str, options: Sequence[Option], taken: Callable[[str], object]
    ) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self._options, self._taken = tuple(options), taken
        self._model: ListModel[Option] = ListModel(_face, parent=self)
        self.view = CardList(name)
        self.view.show_model(self._model)
        self.view.opened.connect(self._take)
        self.view.clicked.connect(lambda _index: self._take(self.view.value()))
        self.field = SearchField(name)
        self.field.asked.connect(self._narrow)
        self.field.setVisible(len(self._options) > _FEW)
        steer(self.field, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(Space.S)] * 4)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self.field)
        column.addWidget(self.view)
        self._narrow("")

    def open_below(self, widget: QWidget) -> None:
        """Below the widget, and within its screen."""
        self.setFixedWidth(look().px(_WIDTH))
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height()))
        screen = widget.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        shown = self.field if self.field.isVisibleTo(self) else self.view
        shown.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), Radius.MARKING, "base", border("edge"))
        painter.end()

    def _narrow(self, words: str) -> None:
        wanted = words.casefold()
        fitting = tuple(each for each in self._options if wanted in each.words.casefold())
        self._model.show_all(fitting)
        lines = max(1, min(_MOST, len(fitting)))
        self.view.setFixedHeight(lines * look().px(_LINE))
        self.view.choose_row(0)
        self.adjustSize()

    def _take(self, option: object) -> None:
        if isinstance(option, Option):
            self.close()
            self._taken(option.value)


def _face(option: Option) -> LineFace:
    return LineFace(option.words, option.icon, indent=option.indent, right=option.right)
