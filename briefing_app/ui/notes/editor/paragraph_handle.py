"""The handle beside the paragraph under the pointer: a click selects it, dragging moves it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from briefing_app.ui.icons import paint_icon
from briefing_app.ui.look import look
from briefing_app.ui.notes.editor.note_painting import table_of
from briefing_app.ui.notes.editor.paper import Paper
from briefing_app.ui.notes.text.page_lines import Role
from briefing_app.ui.notes.text.page_points import Point, cells_of
from briefing_app.ui.tokens import Use

_WIDE, _HIGH = 14, 18


class ParagraphHandle:
    """Painted, so that nothing moves; with the keyboard the same is done by Alt and the arrows."""

    def __init__(self, editor: Paper) -> None:
        self._editor = editor
        self._line = ""
        self._rect = QRect()
        self._pressed = QPointF()
        self.drags = False

    def follow(self, event: QMouseEvent) -> None:
        """Stand beside what the pointer is over; begin to drag when it was pressed here."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_from(event.position())
        elif not event.buttons():
            self._stand_beside(event.position())

    def hide(self) -> None:
        if self._line:
            self._editor.viewport().update(self._rect)
            self._line, self._rect = "", QRect()

    def take(self, event: QMouseEvent) -> bool:
        """Whether the press was on the handle; the whole of the paragraph is selected then."""
        on_it = bool(self._line) and self._rect.contains(event.position().toPoint())
        if not on_it or event.button() != Qt.MouseButton.LeftButton:
            self._pressed = QPointF()
            return False
        self._pressed = event.position()
        self._select()
        return True

    def paint(self) -> None:
        if self._line:
            painter = QPainter(self._editor.viewport())
            paint_icon(painter, self._rect, "dots-six-vertical", "text2")
            painter.end()

    def _stand_beside(self, place: QPointF) -> None:
        editor = self._editor
        page = editor.session.page
        block = editor.cursorForPosition(place.toPoint()).block()
        line = page.line_at(block.position())
        layout, table = page.text.documentLayout(), table_of(block)
        shape = layout.frameBoundingRect(table) if table else layout.blockBoundingRect(block)
        shape = shape.translated(0, -editor.verticalScrollBar().value())
        inside = shape.top() - look().px(4) <= place.y() <= shape.bottom() + look().px(4)
        if line.element is None or not line.element.text.strip() or not inside:
            self.hide()
            return
        left = look().px(page.margin - _WIDE - 2)
        top = shape.top() + (look().line(Use.NOTE_TEXT) - look().px(_HIGH)) / 2
        rect = QRectF(left, top, look().px(_WIDE), look().px(_HIGH)).toRect()
        if (line.id, rect) != (self._line, self._rect):
            self.hide()
            self._line, self._rect = line.id, rect
            editor.viewport().update(rect)
        if rect.contains(place.toPoint()):
            editor.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def _select(self) -> None:
        editor = self._editor
        editor.session.settle()
        line = next((e for e in editor.session.page.lines if e.id == self._line), None)
        if line is None or line.element is None:
            return
        names = [line.id]
        if line.role is Role.TABLE:
            cells = cells_of(line.table)
            names = [cells[0].id, cells[-1].id]
        end = editor.session.page.block_of(names[-1])
        editor.select(Point(names[0]), Point(names[-1], end.length() - 1))

    def _drag_from(self, place: QPointF) -> None:
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._pressed.isNull() or not far:
            return
        self._pressed = QPointF()
        drag = QDrag(self._editor)
        drag.setMimeData(self._editor.createMimeDataFromSelection())
        self.drags = True
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self.drags = False
