"""Running words on screen: labels that take their size and colour from the look, also later."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.painting import lines_of, stacked, width_of
from briefing_app.ui.tokens import Use

_READABLE = 480


class Words(QLabel):
    """A label for one use of type; with `wraps`, as many lines as the width asks for.

    Wrapped lines stand at the line height of their use, which a plain label does not know.
    """

    def __init__(
        self,
        text: str = "",
        use: Use = Use.PLAIN,
        ink: Ink = "text",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._use, self._ink = use, ink
        self._wraps = wraps
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = self.sizePolicy()
        policy.setHeightForWidth(wraps)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._dress()

    def show_words(self, text: str, ink: Ink | None = None) -> None:
        """What stands there already costs nothing: a new text has the whole pane laid out anew."""
        ink = self._ink if ink is None else ink
        if (text, ink) == (self.text(), self._ink):
            return
        self._ink = ink
        self.setText(text)
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        if not self._wraps:
            return super().heightForWidth(width)
        inside = max(self.minimumWidth(), min(width, self.maximumWidth()))
        return len(lines_of(self.text(), self._use, inside)) * look().line(self._use)

    def sizeHint(self) -> QSize:
        wide = round(width_of(self.text(), self._use) + 1)
        if self._wraps:
            wide = min(wide, look().px(_READABLE))
            return QSize(wide, self.heightForWidth(wide))
        return QSize(wide, look().line(self._use))

    def minimumSizeHint(self) -> QSize:
        if self._wraps:
            return QSize(look().px(80), look().line(self._use))
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._wraps:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        lines = lines_of(self.text(), self._use, self.width())
        top = 0.0
        for line in lines:
            left = self._indent(line)
            top += stacked(painter, QPointF(left, top), (line,), self._use, self._shown_ink())
        painter.end()

    def _indent(self, line: str) -> float:
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return 0.0
        return (self.width() - width_of(line, self._use)) / 2

    def _shown_ink(self) -> Ink:
        return self._ink if self.isEnabled() else "placeholder"

    def _dress(self) -> None:
        font = look().font(self._use)
        if font != self.font():
            self.setFont(font)
        colours = self.palette()
        if colours.color(QPalette.ColorRole.WindowText) != look().colour(self._ink):
            colours.setColor(QPalette.ColorRole.WindowText, look().colour(self._ink))
            self.setPalette(colours)
        self.updateGeometry()


def centred(label: Words) -> Words:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
