"""The sheet of paper: shows the session's document, with everything that is painted around it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from briefing_app.domain.ids import CitationId
from briefing_app.domain.text import Citation
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.editor.citation_mark import CitationMark
from briefing_app.ui.notes.editor.drop_zone import Landing, paint_landing
from briefing_app.ui.notes.editor.note_painting import (
    Glimpse,
    blocks_in_sight,
    paint_above,
    paint_below,
)
from briefing_app.ui.notes.editor.spelling_painting import Marks, paint_misspelt
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.scene import Scene, told_at
from briefing_app.ui.notes.text.note_document_write import citation_at
from briefing_app.ui.notes.text.note_formats import PAGE_WIDTH, TEXT_WIDTH
from briefing_app.ui.notes.text.page_lines import TITLE
from briefing_app.ui.notes.text.page_points import Point, start_of
from briefing_app.ui.parts.highlight import paint_parked_cursor
from briefing_app.ui.tokens import Size, Space

_CANVAS_SIDE = 8


class Paper(QTextEdit):
    """Nothing that is painted here is part of the text: it is never selected, copied, exported."""

    citation_hovered = Signal(object, QRectF)
    """The `Citation` under the pointer and its place, or None."""
    focus_changed = Signal()

    def __init__(self, session: NoteSession) -> None:
        super().__init__()
        self.session = session
        self.scene = Scene()
        self._links: dict[str, QRectF] = {}
        self._landing: Landing | None = None
        self._speller: Marks | None = None
        self.setDocument(session.page.text)
        self._mark = CitationMark(session, self)
        self._dress()
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        session.opened.connect(self._go_to_start)
        session.caret_wanted.connect(self.go_to)
        session.position_wanted.connect(self._go_to_position)

    def show_scene(self, scene: Scene) -> None:
        if scene != self.scene:
            self.scene = scene
            self.viewport().update()

    def go_to(self, point: Point) -> None:
        position = self.session.page.position_of(point)
        if position is not None:
            self._go_to_position(position)

    def select(self, start: Point, end: Point) -> None:
        first = self.session.page.position_of(start)
        last = self.session.page.position_of(end)
        if first is not None and last is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def dress_again(self) -> None:
        """After a change of look: formats anew, cursor and scrolling where they were."""
        point, share = self.session.page.point_at(self.textCursor().position()), self._scrolled()
        self._dress_colours()
        self.session.page.dress_again()
        self._fit()
        self.go_to(point)
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def scroll_to_top(self, *, whole: bool = False) -> None:
        """The line of the cursor at the upper end of the view, with a little above it.

        `whole` for the start of the page, with title and marking.
        """
        bar = self.verticalScrollBar()
        above = bar.value() + self.cursorRect().top() - look().px(Space.L)
        bar.setValue(0 if whole else above)

    def _go_to_start(self) -> None:
        """The first paragraph, with the title in sight."""
        sections = self.session.note.sections
        self.go_to(start_of(sections[0]) if sections else Point(TITLE))
        self.verticalScrollBar().setValue(0)

    def _scrolled(self) -> float:
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _go_to_position(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._rise_above_what_is_told()

    def _rise_above_what_is_told(self) -> None:
        """A passing word stands over the foot of the page, and not over what it is about."""
        room = self.viewport().height() - look().px(Size.TOAST + 2 * Space.L)
        hidden = self.cursorRect().bottom() - room
        if hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + hidden)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(_("Text of the note"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTabChangesFocus(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(True)
        self.setUndoRedoEnabled(False)
        self._dress_colours()

    def _dress_colours(self) -> None:
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Window, look().colour("canvas"))
        self.setPalette(colours)
        self.setCursorWidth(max(1, look().px(1)))

    # --- size ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The sheet in the middle of the canvas; narrow windows get a narrower margin.

        The room of the scroll bar is kept also while there is none, so that nothing moves.
        """
        bar = self.verticalScrollBar()
        kept = bar.sizeHint().width()
        room = self.width() - kept
        wide = room >= look().px(PAGE_WIDTH + 2 * _CANVAS_SIDE)
        margin = Space.PAGE if wide else Space.PAGE_NARROW
        sheet = min(room, look().px(TEXT_WIDTH + 2 * margin))
        side = (room - sheet) // 2
        self.session.page.set_margin(margin)
        if self.lineWrapColumnOrWidth() != sheet:
            self.setLineWrapColumnOrWidth(sheet)
        free = 0 if bar.maximum() else kept
        self.setViewportMargins(side, 0, room - sheet - side + free, 0)

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        glimpse = Glimpse(
            self.session.page,
            self.scene,
            event.rect(),
            self.verticalScrollBar().value(),
            self.viewport().rect(),
        )
        painter = QPainter(self.viewport())
        sight = tuple(blocks_in_sight(glimpse))
        paint_below(painter, glimpse, sight)
        painter.end()
        cursor = self.textCursor()
        self._mark.begin((cursor.selectionStart(), cursor.selectionEnd()))
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -glimpse.scroll)
        self._mark.paint_chosen(painter)
        painter.translate(0, glimpse.scroll)
        self._links = {**self._links, **paint_above(painter, glimpse, sight)}
        if self._speller:
            marks = self._speller, self.textCursor().position()
            paint_misspelt(painter, sight, glimpse.area, marks)
        if self._landing:
            height = self._landing.height - glimpse.scroll
            paint_landing(painter, glimpse.left, glimpse.right, height)
        if not self.hasFocus() and self.session.is_open:
            paint_parked_cursor(painter, QRectF(self.cursorRect()))
        painter.end()

    def show_spelling(self, speller: Marks) -> None:
        """Have misspelt words marked from now on."""
        self._speller = speller
        self.viewport().update()

    def show_landing(self, landing: Landing | None) -> None:
        """The line where something that is being dragged would land."""
        self._landing = landing
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.focus_changed.emit()

    # --- citations -----------------------------------------------------------------------------

    def show_moved(self, citations: frozenset[CitationId]) -> None:
        """Those whose number has another value in the library by now."""
        self._mark.moved = citations
        self.viewport().update()

    def citation_under(self, place: QPoint) -> Citation | None:
        position = self._character_under(place)
        return citation_at(self.document(), position) if position >= 0 else None

    def point_under(self, place: QPoint) -> Point:
        """The place in the words that is nearest to this place of the view."""
        return self.session.page.point_at(self.cursorForPosition(place).position())

    def _character_under(self, place: QPoint) -> int:
        on_page = QPointF(place) + QPointF(0, self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(on_page, Qt.HitTestAccuracy.ExactHit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        position = self._character_under(place)
        citation = citation_at(self.document(), position) if position >= 0 else None
        self._hover(position if citation else -1, citation)
        on_link = citation is not None or self.link_under(place) != ""
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def _hover(self, position: int, citation: Citation | None) -> None:
        if position == self._mark.hovered:
            return
        self._mark.hovered = position
        place = QRectF()
        if citation:
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            place = QRectF(self.cursorRect(cursor))
        self.citation_hovered.emit(citation, place)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Resting on a mark, or on its icon in the margin, tells what was found there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self.point_under(event.pos())
            said = told_at(self.scene.waves_on(point.line), point.offset)
            QToolTip.showText(event.globalPos(), said, self.viewport())
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1, None)

    def link_under(self, place: QPoint) -> str:
        """The placed block whose "Compare" is at this place of the view."""
        return next((name for name, rect in self._links.items() if rect.contains(place)), "")
