"""What details are made of: headings with something at their right, rows that lead on, facts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.language import _, ngettext
from briefing_app.ui.focus_ring import NO_RING
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import link_button
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.marks import kind_box_width, middle, paint_kind_box
from briefing_app.ui.parts.painting import border, box, words, words_right
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind, Radius, Size, Space, Use

_ROW = 35
_FEW = 12


@dataclass(frozen=True, slots=True)
class LeadFace:
    """A row that leads somewhere: a kind or an icon, words, and a place at the right."""

    words: str
    right: str = ""
    kind: Kind | None = None
    icon: str = ""
    ink: Ink = "text2"

    def spoken(self) -> str:
        return ", ".join(filter(None, (self.words, self.right)))


class LeadRow(QAbstractButton):
    """35 high with a line below; a click or Enter goes there."""

    def __init__(self, face: LeadFace, go: Callable[[], object]) -> None:
        super().__init__()
        self._face = face
        self.setText(face.words)
        self.setAccessibleName(face.spoken())
        self.setToolTip(face.words)
        self.setProperty(NO_RING, "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: go())

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.fillRect(area, look().colour("hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        rest = area.adjusted(self._paint_sign(painter, area), 0, 0, -1)
        if self._face.right:
            used = words_right(painter, rest, self._face.right, Use.LABEL)
            rest.setRight(rest.right() - used - look().px(Space.M))
        words(painter, rest, self._face.words, Use.PLAIN)
        if self.hasFocus():
            ring = border("focus", look().px(Size.RING))
            box(painter, area.adjusted(1, 1, -1, -2), Radius.MARKING, None, ring)
        painter.end()

    def _paint_sign(self, painter: QPainter, area: QRectF) -> float:
        """The width it takes, its gap included."""
        if self._face.kind is not None:
            paint_kind_box(painter, area, self._face.kind)
            return _widest_box() + look().px(10)
        if self._face.icon:
            side = look().px(Size.ICON)
            paint_icon(painter, middle(area, side, side), self._face.icon, self._face.ink)
            return side + look().px(10)
        return 0.0


def _widest_box() -> float:
    """Of all kinds, so that words begin at one line."""
    return max(kind_box_width(kind) for kind in Kind)


Lead = tuple[LeadFace, Callable[[], object]]


class LeadRows(QWidget):
    """Rows below each other; of many, the first twelve and a link to all."""

    def __init__(self, leads: Sequence[Lead]) -> None:
        super().__init__()
        self._leads = tuple(leads)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        shown = self._leads if len(self._leads) <= _FEW + 3 else self._leads[:_FEW]
        self._add(shown)
        if len(shown) < len(self._leads):
            count = len(self._leads)
            words_ = ngettext("Show all {count}", "Show all {count}", count).format(count=count)
            self.more = link_button(words_)
            self.more.clicked.connect(self._show_all)
            self._column.addSpacing(look().px(Space.S))
            self._column.addWidget(self.more)

    def rows(self) -> list[LeadRow]:
        return self.findChildren(LeadRow)

    def _show_all(self) -> None:
        first = self._column.indexOf(self.more) - 1
        while item := self._column.takeAt(first):
            if widget := item.widget():
                widget.deleteLater()
        self._add(self._leads[_FEW:])
        row = self._column.itemAt(_FEW)
        if row is not None and (widget := row.widget()):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, leads: Sequence[Lead]) -> None:
        for face, go in leads:
            self._column.addWidget(LeadRow(face, go))


def heading(text: str, *right: QWidget) -> QHBoxLayout:
    """The name of a part of the detail, with links or signs at the right end."""
    row = QHBoxLayout()
    row.setSpacing(look().px(Space.M))
    row.addWidget(Words(text, Use.STRONG))
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return row


def link(text: str, act: Callable[[], object], name: str = "") -> QAbstractButton:
    """`name` is how the detail finds its focus again after a change."""
    made = link_button(text)
    made.setObjectName(name or text)
    made.clicked.connect(lambda _checked=False: act())
    return made


def line_of(*widgets: QWidget, gap: int = Space.M) -> QHBoxLayout:
    """Side by side from the left."""
    row = QHBoxLayout()
    row.setSpacing(look().px(gap))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def line_widget(*widgets: QWidget) -> QWidget:
    """Side by side, as one thing that stays together."""
    holder = QWidget()
    line = line_of(*widgets, gap=Space.S)
    line.setContentsMargins(0, 0, 0, 0)
    line.takeAt(line.count() - 1)
    holder.setLayout(line)
    return holder


def flowing(*widgets: QWidget) -> QWidget:
    """One after the other, on as many lines as the width asks for."""
    holder = QWidget()
    flow = FlowLayout(Space.L, holder)
    height = max(widget.sizeHint().height() for widget in widgets)
    for widget in widgets:
        widget.setMinimumHeight(height)
        flow.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


class Facts(QWidget):
    """Names at the left, values at the right, and what can be done about one at its end."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(Space.L))
        self._grid.setVerticalSpacing(look().px(6))
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, value: str, *after: QWidget) -> None:
        """An empty value adds no row, unless something can be done about it."""
        if not value and not after:
            return
        shown = Words(value or _("not known"), Use.PLAIN, "text" if value else "text2", wraps=True)
        self.add_widget(name, shown, *after)

    def add_widget(self, name: str, value: QWidget, *after: QWidget) -> None:
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        label = Words(name, Use.LABEL, "text2")
        label.setMinimumHeight(look().line(Use.PLAIN))
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(value, row, 1)
        if after:
            ends = QHBoxLayout()
            ends.setSpacing(look().px(Space.S))
            for widget in after:
                ends.addWidget(widget, 0, top)
            self._grid.addLayout(ends, row, 2, top)

    def is_empty(self) -> bool:
        return self._grid.count() == 0


class Boxed(QWidget):
    """Two lines in a box: what it is, and its value; the value breaks into lines."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        side = look().px(Space.M)
        column.setContentsMargins(side, look().px(7), side, look().px(Space.S))
        column.setSpacing(0)
        column.addWidget(Words(name, Use.LABEL, "text2"))
        column.addWidget(Words(value, Use.STRONG, wraps=True))
        column.addStretch(1)
        self.setAccessibleName(f"{name}: {value}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), Radius.CARD, "panel", border("line"))
        painter.end()
