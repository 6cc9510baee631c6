"""The status bar: facts of the page in front, each a button to its matter."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import Ink, look
from briefing_app.ui.page import Fact
from briefing_app.ui.tokens import Size, Use

_SIGNS: dict[str, tuple[str, Ink]] = {
    "good": ("check-circle-fill", "good"),
    "warning": ("warning-fill", "warning"),
    "error": ("x-circle-fill", "error"),
}


class FactButton(QAbstractButton):
    """One fact in small words, with the icon of its meaning or in a marking box."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.show_fact(fact)

    def show_fact(self, fact: Fact) -> None:
        self.fact = fact
        self.setText(fact.words)
        self.setAccessibleName(fact.words)
        self.setEnabled(fact.command is not None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if fact.command else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        worn = look()
        font = worn.font(Use.MARKING if self.fact.look == "marking" else Use.LABEL, tabular=True)
        width = QFontMetrics(font).horizontalAdvance(self.fact.words)
        extra = {"plain": 0, "marking": 14}.get(self.fact.look, 20)
        return QSize(width + worn.px(extra + 24), worn.px(Size.STATUS))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.fact.command:
            painter.fillRect(self.rect(), worn.colour("hover"))
        painter.fillRect(
            self.width() - 1, worn.px(6), 1, self.height() - worn.px(12), worn.colour("line")
        )
        box = self.rect().adjusted(worn.px(12), 0, -worn.px(12), 0)
        if self.fact.look == "marking":
            self._paint_marking(painter, box)
            painter.end()
            return
        box.setLeft(box.left() + self._paint_icon(painter, box))
        painter.setFont(worn.font(Use.LABEL, tabular=True))
        painter.setPen(worn.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.fact.words)
        painter.end()

    def _paint_icon(self, painter: QPainter, box: QRect) -> int:
        sign = _SIGNS.get(self.fact.look)
        if sign is None:
            return 0
        side = look().px(Size.ICON_INLINE)
        place = QRect(box.left(), box.center().y() - side // 2 + 1, side, side)
        paint_icon(painter, place, *sign)
        return side + look().px(6)

    def _paint_marking(self, painter: QPainter, box: QRect) -> None:
        worn = look()
        frame = box.adjusted(0, worn.px(5), 0, -worn.px(5))
        painter.setPen(worn.colour("text"))
        painter.drawRoundedRect(frame.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(worn.font(Use.MARKING))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.fact.words)


class StatusRow(QWidget):
    """`asked` carries the command behind the fact that was clicked."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Status"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(4, 0, 4, 0)
        self._layout.setSpacing(0)
        self._facts: tuple[Fact, ...] = ()
        self._buttons: list[FactButton] = []

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        if facts == self._facts:
            return
        stand_alike = [fact.right for fact in facts] == [fact.right for fact in self._facts]
        self._facts = facts
        if stand_alike:
            self._renew(facts)
        else:
            self._lay_out(facts)
        self._fit()

    def _renew(self, facts: tuple[Fact, ...]) -> None:
        """The same places with other words, as at the first key after a pause."""
        ordered = sorted(facts, key=lambda fact: bool(fact.right))
        for button, fact in zip(self._buttons, ordered, strict=True):
            if fact != button.fact:
                button.show_fact(fact)

    def _lay_out(self, facts: tuple[Fact, ...]) -> None:
        self._buttons.clear()
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for fact in (fact for fact in facts if not fact.right):
            self._add(fact)
        self._layout.addStretch()
        for fact in (fact for fact in facts if fact.right):
            self._add(fact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """No fact is ever cut short: those at the right go first, then the last at the left."""
        right = [each for each in self._buttons if each.fact.right]
        left = [each for each in self._buttons if not each.fact.right]
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        over = sum(each.sizeHint().width() for each in self._buttons) - room
        for each in (*right, *reversed(left)):
            each.setVisible(over <= 0)
            over -= each.sizeHint().width() if over > 0 else 0
        self._layout.activate()

    def _add(self, fact: Fact) -> None:
        button = FactButton(fact)
        button.clicked.connect(lambda: self.asked.emit(button.fact.command))
        self._layout.addWidget(button)
        self._buttons.append(button)

    def sizeHint(self) -> QSize:
        return QSize(0, look().px(Size.STATUS))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, 0, self.width(), 1, look().colour("line"))
        painter.end()
