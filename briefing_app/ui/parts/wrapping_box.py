"""A check box whose words take as many lines as the width asks for: none are ever cut."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.painting import lines_of, stacked, width_of
from briefing_app.ui.tokens import Use

_NARROW = 160


class WrappingBox(QCheckBox):
    """Its box stands beside the first line."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lines(self, width: int) -> tuple[str, ...]:
        return lines_of(self.text(), Use.PLAIN, width - self._left())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self.lines(width)) * look().line(Use.PLAIN)

    def sizeHint(self) -> QSize:
        wide = self._left() + round(width_of(self.text(), Use.PLAIN) + 1)
        return QSize(wide, look().line(Use.PLAIN))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(_NARROW), look().line(Use.PLAIN))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  # so Qt calls it
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = self._option()
        option.rect = QRect(0, 0, self.width(), look().line(Use.PLAIN))
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        ink: Ink = "text" if self.isEnabled() else "placeholder"
        corner = QPointF(self._left(), 0)
        stacked(painter, corner, self.lines(self.width()), Use.PLAIN, ink)
        painter.end()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        return option

    def _left(self) -> int:
        """Where the words begin, right of the box."""
        style, option = self.style(), self._option()
        option.rect = QRect(0, 0, look().px(_NARROW), look().line(Use.PLAIN))
        contents = QStyle.SubElement.SE_CheckBoxContents
        return style.subElementRect(contents, option, self).left()
