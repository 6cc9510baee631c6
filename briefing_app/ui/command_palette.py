"""Find anything or do a command: one field, the things that fit, arrows and Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import look
from briefing_app.ui.palette_choice import Choice, matches
from briefing_app.ui.parts.marks import key_words
from briefing_app.ui.parts.scroll_column import ScrollColumn
from briefing_app.ui.tokens import Radius, Size, Use

ROW, GROUP, FIELD, FOOT, SHOWN = 40, 32, 52, 34, 10
_WAIT = 40
_NARROW, _EDGES = 1000, 32


class ChoiceList(QWidget):
    """Rows in groups, painted; the chosen one tinted with a bar."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("What fits"))
        self.setMouseTracking(True)
        self.choices: tuple[Choice, ...] = ()
        self.typed = ""
        self.at = 0

    def show_choices(self, choices: tuple[Choice, ...], typed: str) -> None:
        kept = self.choices[self.at] if self.at < len(self.choices) else None
        same = [n for n, c in enumerate(choices) if kept and c.words == kept.words and self.at]
        self.choices, self.typed, self.at = choices, typed, same[0] if same else 0
        self.setMinimumHeight(self._height())
        self.update()

    def step(self, by: int) -> None:
        if self.choices:
            self.at = (self.at + by) % len(self.choices)
            self.update()

    def row_rect(self, number: int) -> QRect:
        worn, top, group = look(), 0, ""
        for at, choice in enumerate(self.choices):
            if choice.group != group:
                group, top = choice.group, top + worn.px(GROUP)
            if at == number:
                return QRect(worn.px(6), top, self.width() - worn.px(12), worn.px(ROW))
            top += worn.px(ROW)
        return QRect()

    def _height(self) -> int:
        groups = len({choice.group for choice in self.choices})
        return look().px(ROW) * len(self.choices) + look().px(GROUP) * groups + look().px(6)

    def shown_height(self) -> int:
        """Of as many rows as stand there before it scrolls, with the names of their groups."""
        if len(self.choices) <= SHOWN:
            return self._height()
        return self.row_rect(SHOWN - 1).bottom() + 1

    def sizeHint(self) -> QSize:
        return QSize(look().px(Size.PALETTE_WIDTH), self._height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.at = self._row_at(event, self.at)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (at := self._row_at(event, -1)) >= 0:
            self.taken.emit(self.choices[at])

    def _row_at(self, event: QMouseEvent, otherwise: int) -> int:
        place = event.position().toPoint()
        rows = range(len(self.choices))
        return next((n for n in rows if self.row_rect(n).contains(place)), otherwise)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = ""
        for number, choice in enumerate(self.choices):
            box = self.row_rect(number)
            if choice.group != group:
                group = choice.group
                self._paint_group(painter, box, group)
            self._paint_row(painter, box, choice, chosen=number == self.at)
        painter.end()

    def _paint_group(self, painter: QPainter, box: QRect, words: str) -> None:
        worn = look()
        painter.setFont(worn.font(Use.LABEL_STRONG))
        painter.setPen(worn.colour("text2"))
        place = QRect(box.left() + worn.px(12), box.top() - worn.px(24), box.width(), worn.px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_row(self, painter: QPainter, box: QRect, choice: Choice, *, chosen: bool) -> None:
        worn = look()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("accent_tint"))
            painter.drawRoundedRect(box, worn.px(Radius.CONTROL), worn.px(Radius.CONTROL))
            bar = QRect(
                box.left() + 1, box.top() + worn.px(6), worn.px(3), box.height() - worn.px(12)
            )
            painter.fillRect(bar, worn.colour("accent"))
        side = worn.px(Size.ICON)
        if choice.icon:
            place = QRect(box.left() + worn.px(12), box.center().y() - side // 2, side, side)
            paint_icon(painter, place, choice.icon, choice.ink)
        right = self._paint_right(painter, box, choice)
        words = QRect(
            box.left() + worn.px(42), box.top(), right - box.left() - worn.px(54), box.height()
        )
        _paint_matched(painter, words, choice.words, self.typed)

    def _paint_right(self, painter: QPainter, box: QRect, choice: Choice) -> int:
        worn = look()
        right = box.right() - worn.px(12)
        if choice.key:
            right = _paint_key(painter, box, choice.key, right) - worn.px(8)
        painter.setFont(worn.font(Use.LABEL))
        painter.setPen(worn.colour("text2"))
        limit = box.width() // 3
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(choice.right, Qt.TextElideMode.ElideRight, limit)
        width = metrics.horizontalAdvance(words)
        place = QRect(right - width, box.top(), width, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        return right - width


def _paint_key(painter: QPainter, box: QRect, key: str, right: int) -> int:
    worn = look()
    font = worn.font(Use.SMALL)
    words = key_words(key)
    width = QFontMetrics(font).horizontalAdvance(words) + worn.px(10)
    high = worn.px(Size.KEY)
    place = QRect(right - width, box.center().y() - high // 2, width, high)
    painter.setPen(worn.colour("line"))
    painter.setBrush(worn.colour("alt"))
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setPen(worn.colour("text2"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    return right - width


def _paint_matched(painter: QPainter, box: QRect, words: str, typed: str) -> None:
    """The words on one line with what matches bold and underlined."""
    worn = look()
    usual, strong = worn.font(Use.PLAIN), worn.font(Use.STRONG)
    strong.setWeight(QFont.Weight.Bold)
    strong.setUnderline(True)
    painter.setPen(worn.colour("text"))
    words = QFontMetrics(usual).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    at, left = 0, box.left()
    for start, end in (*matches(words, typed), (len(words), len(words))):
        for piece, font in ((words[at:start], usual), (words[max(at, start) : end], strong)):
            painter.setFont(font)
            place = QRect(left, box.top(), box.right() - left, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, piece)
            left += QFontMetrics(font).horizontalAdvance(piece)
        at = max(at, end)


class CommandPalette(QWidget):
    """`look_up` answers for typed words, at once or later through `show_choices`."""

    left_off = Signal()

    def __init__(self, look_up: Callable[[str], None]) -> None:
        super().__init__()
        self._look_up = look_up
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self._ask)
        self.field = QLineEdit()
        self.field.setProperty("bare", "true")
        self.field.setAccessibleName(_("Find anything, or do a command"))
        self.field.setPlaceholderText(_("Find anything, or do a command"))
        self.field.textChanged.connect(lambda _words: self._wait.start())
        self.field.installEventFilter(self)
        self.list = ChoiceList()
        self.list.taken.connect(self._take)
        self._scroll = ScrollColumn(self.list)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.field)
        self._layout.addWidget(self._scroll)
        self.setFocusProxy(self.field)
        self._lay_out()

    def begin(self, words: str = "") -> None:
        """Empty, or with words, and asking."""
        self._lay_out()
        self.field.setText(words)
        self._ask()

    @property
    def typed(self) -> str:
        return self.field.text()

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        self.list.show_choices(choices, self.typed.removeprefix(">").strip())
        self.updateGeometry()
        self._scroll.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        around = self.parentWidget()
        room = around.width() if around is not None else 0
        wide = look().px(Size.PALETTE_WIDTH)
        if 0 < room < look().px(_NARROW):
            wide = room - look().px(_EDGES)
        return QSize(wide, self.list.shown_height() + look().px(FIELD + FOOT) + 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if step := steps.get(Qt.Key(event.key())):
            self.list.step(step)
            self._scroll.ensureVisible(10, self.list.row_rect(self.list.at).center().y(), 0, 60)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.choices:
            chosen = self.list.choices[self.list.at]
            self._take(chosen, event.modifiers())
            return True
        return False

    def _take(
        self, choice: Choice, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """With Ctrl into the note, with Ctrl and Alt after being asked for the form."""
        self.left_off.emit()
        placing = choice.place if held & Qt.KeyboardModifier.ControlModifier else None
        if placing and choice.place_as and held & Qt.KeyboardModifier.AltModifier:
            placing = choice.place_as
        (placing or choice.act)()

    def _ask(self) -> None:
        self._wait.stop()
        self._look_up(self.typed)

    def _lay_out(self) -> None:
        worn = look()
        self._layout.setContentsMargins(2, 2, 2, worn.px(FOOT))
        self.field.setFixedHeight(worn.px(FIELD))
        self.field.setFont(worn.font(Use.SOURCE_TEXT))
        self.field.setTextMargins(worn.px(46), 0, worn.px(64), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("focus"))
        painter.drawRoundedRect(self.rect(), worn.px(Radius.CARD), worn.px(Radius.CARD))
        painter.setBrush(worn.colour("base"))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), worn.px(6), worn.px(6))
        side = worn.px(Size.ICON_BAR)
        glass = QRect(worn.px(17), 2 + (worn.px(FIELD) - side) // 2, side, side)
        paint_icon(painter, glass, "magnifying-glass")
        head = QRect(0, 2, self.width() - worn.px(14), worn.px(FIELD))
        _paint_key(painter, head, "Esc", head.right())
        painter.fillRect(2, worn.px(FIELD) + 2, self.width() - 4, 1, worn.colour("line"))
        self._paint_foot(painter)
        painter.end()

    def _paint_foot(self, painter: QPainter) -> None:
        worn = look()
        top = self.height() - worn.px(FOOT)
        painter.fillRect(2, top, self.width() - 4, 1, worn.colour("line"))
        foot = QRect(worn.px(18), top, self.width() - worn.px(36), worn.px(FOOT))
        painter.setFont(worn.font(Use.LABEL))
        left = foot.left()
        hints = (("↑ ↓", _("move")), ("Enter", _("open or do")), ("Ctrl Enter", _("place in note")))
        for key, words in hints:
            width = QFontMetrics(worn.font(Use.SMALL)).horizontalAdvance(key) + worn.px(10)
            left = _paint_key(painter, foot, key, left + width) + width + worn.px(8)
            painter.setFont(worn.font(Use.LABEL))
            painter.drawText(
                QRect(left, top, foot.width(), foot.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += QFontMetrics(painter.font()).horizontalAdvance(words) + worn.px(16)
        last = _("type > for commands only")
        if left + QFontMetrics(painter.font()).horizontalAdvance(last) <= foot.right():
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(foot, right, last)
