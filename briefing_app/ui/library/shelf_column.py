"""The left column: the lists of the library with how many things each holds."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.overview import LibraryCounts
from briefing_app.language import _
from briefing_app.ui.focus_ring import NO_RING
from briefing_app.ui.library.shelves import FACES, shelf_name, total_of
from briefing_app.ui.library.strips import Ground
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import LineFace, State
from briefing_app.ui.parts.painting import width_of
from briefing_app.ui.parts.row import paint_line
from briefing_app.ui.tokens import Space, Use

_WIDTH, _LINE, _NARROW = 200, 32, 34
_AROUND = 56
_LEAST, _MOST = 150, 320


class LineButton(QAbstractButton):
    """A line with icon, name and count."""

    def __init__(self, face: LineFace) -> None:
        super().__init__()
        self._face = face
        self._is_narrow = False
        self.setText(self._face.text)
        self.setAccessibleName(self._face.text)
        self.setCheckable(True)
        self.setProperty(NO_RING, "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._face = LineFace(self._face.text, self._face.icon, right=str(count))
        self.setAccessibleName(self._face.spoken())
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """The icon alone, with name and count in its tooltip."""
        self._is_narrow = narrow
        self.setToolTip(self._face.spoken() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._is_narrow:
            return QSize(look().px(_NARROW), look().px(_LINE))
        words = width_of(self._face.text, Use.STRONG) + width_of(self._face.right, Use.STRONG)
        needed = round(words) + look().px(_AROUND)
        return QSize(max(needed, look().px(_WIDTH - 16)), look().px(_LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        state = State(hovered=self.underMouse(), chosen=self.isChecked(), focused=self.hasFocus())
        shown = LineFace("", self._face.icon) if self._is_narrow else self._face
        paint_line(painter, self.rect(), shown, state)
        painter.end()


class ShelfButton(LineButton):
    """One of the lists; one of them is in front."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(LineFace(shelf_name(shelf), FACES[shelf].icon))
        self.shelf = shelf
        self.setCheckable(True)


class ShelfColumn(Ground):
    """`chosen` carries the shelf; arrows go from one to the next.

    Families are no list beside the others: they have a view of their own.
    """

    chosen = Signal(object)
    families_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("panel")
        self.setProperty("pane", "shelves")
        self.setAccessibleName(_("Lists of the library"))
        self._group = QButtonGroup(self)
        self.buttons: dict[Shelf, ShelfButton] = {}
        self.families = LineButton(LineFace(_("Families"), "tree-structure"))
        self.families.clicked.connect(self.families_wanted)
        column = QVBoxLayout(self)
        side = look().px(Space.S)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(0)
        for shelf in Shelf:
            if shelf is Shelf.SET_ASIDE:
                column.addWidget(_line())
            button = ShelfButton(shelf)
            self._group.addButton(button)
            self.buttons[shelf] = button
            column.addWidget(button)
            if shelf is Shelf.RECOMMENDATIONS:
                column.addWidget(self.families)
        column.addStretch(1)
        self._group.buttonToggled.connect(lambda _button, on: self._tell() if on else None)

    def choose(self, shelf: Shelf) -> None:
        self.buttons[shelf].setChecked(True)

    def set_narrow(self, *, narrow: bool) -> None:
        for button in (*self.buttons.values(), self.families):
            button.set_narrow(narrow=narrow)
        self.setMinimumWidth(self.sizeHint().width() if narrow else look().px(_LEAST))
        self.setMaximumWidth(self.sizeHint().width() if narrow else look().px(_MOST))

    def shelf(self) -> Shelf:
        checked = self._group.checkedButton()
        return checked.shelf if isinstance(checked, ShelfButton) else Shelf.SOURCES

    def show_counts(self, counts: LibraryCounts) -> None:
        for shelf, button in self.buttons.items():
            button.show_count(total_of(counts, shelf))

    def _tell(self) -> None:
        self.chosen.emit(self.shelf())


def _line() -> QWidget:
    """A line with air above and below."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    side, air = look().px(Space.S), look().px(Space.S)
    column.setContentsMargins(side, air, side, air)
    thread = Ground("line")
    thread.setFixedHeight(1)
    column.addWidget(thread)
    return holder
