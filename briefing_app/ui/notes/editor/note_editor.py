"""The whole note as one continuous page to write on: keys, clipboard, drops."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QTextCursor,
)

from briefing_app.language import _
from briefing_app.ui.drag_payload import THING_TYPE, thing_of
from briefing_app.ui.notes.editor.drop_zone import Dropped, Landing, Payload, landing_at
from briefing_app.ui.notes.editor.note_keys import NoteKeys
from briefing_app.ui.notes.editor.note_writing import NoteWriting
from briefing_app.ui.notes.editor.paper import Paper
from briefing_app.ui.notes.editor.paragraph_handle import ParagraphHandle
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.note_document_write import citation_at
from briefing_app.ui.notes.text.note_paste import can_paste, elements_of, mime_of, plain_elements
from briefing_app.ui.notes.text.page_lines import Role


class NoteEditor(Paper):
    """What stays within one paragraph the text widget does; all the rest goes to the session."""

    thing_dropped = Signal(object)
    """A `Dropped`: what was dropped and where."""
    citation_opened = Signal(object)
    compare_asked = Signal(str)
    """The placement whose "Compare" was clicked."""
    menu_asked = Signal(QPoint)
    cite_asked = Signal()

    def __init__(self, session: NoteSession) -> None:
        super().__init__(session)
        self.writing = NoteWriting(self, session)
        self._handle = ParagraphHandle(self)
        others = {"cut": self._cut, "open": self._open_chosen, "cite": self._ask_to_cite}
        self._keys = NoteKeys(session, self.writing, others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.take(event):
            event.accept()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
            if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
                self.scroll_to_top(whole=True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.session.is_closed:
            self.session.refuses()
            return
        if self.writing.crosses and (event.commitString() or event.preeditString()):
            self.writing.remove_selection()
        if event.commitString():
            self.writing.link.step_out()
        super().inputMethodEvent(event)

    # --- clipboard -----------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime_of(self.writing.copied(), self.session.numbers)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.writing.paste(elements_of(source))

    def paste_words(self) -> None:
        """What is on the clipboard as plain paragraphs."""
        text = QGuiApplication.clipboard().text()
        if text:
            self.writing.paste(plain_elements(text))
            self.ensureCursorVisible()

    def _cut(self) -> bool:
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setMimeData(self.createMimeDataFromSelection())
            self.writing.remove_selection()
        return True

    def cut_out(self) -> None:
        """What the menu's "Cut" does."""
        self._cut()

    def _open_chosen(self) -> bool:
        """Enter on a citation: it alone is selected, or the cursor came to it by arrow."""
        cursor = self.textCursor()
        if cursor.selectionEnd() - cursor.selectionStart() != 1:
            return False
        citation = citation_at(self.document(), cursor.selectionStart())
        if citation is None:
            return False
        self.citation_opened.emit(citation)
        return True

    def _ask_to_cite(self) -> bool:
        """Only where a citation can stand: in paragraphs, cells and gaps."""
        line = self.session.page.line_at(self.textCursor().position())
        if line.role in (Role.TITLE, Role.HEADING):
            return False
        self.cite_asked.emit()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        citation = self.citation_under(place)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        link = self.link_under(place)
        address = self.anchorAt(place) if control else ""
        if self._handle.take(event):
            event.accept()
        elif address:
            QDesktopServices.openUrl(QUrl(address))
        elif citation and control:
            self.citation_opened.emit(citation)
        elif link:
            self.compare_asked.emit(link)
        else:
            self.session.settle()
            super().mousePressEvent(event)
            self._leave_the_end()

    def _leave_the_end(self) -> None:
        """A third click selects the paragraph, and nothing of the next."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first = self.document().findBlock(start)
        if start == first.position() and end == first.next().position() and end > start:
            cursor.setPosition(start)
            cursor.setPosition(end - 1, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._handle.follow(event)
        address = self.anchorAt(event.position().toPoint())
        said = _("{address}: Ctrl and a click open it").format(address=address) if address else ""
        self.viewport().setToolTip(said)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._handle.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._handle.paint()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is about what was clicked, unless that is what is selected."""
        cursor = self.cursorForPosition(event.pos())
        own = self.textCursor()
        inside = own.selectionStart() <= cursor.position() <= own.selectionEnd()
        if event.reason() == QContextMenuEvent.Reason.Mouse and not inside:
            self.setTextCursor(cursor)
        self.menu_asked.emit(event.globalPos())

    # --- drops ---------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(THING_TYPE):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        between = event.mimeData().hasFormat(THING_TYPE) or self._drags_paragraphs(event)
        if not between:
            super().dragMoveEvent(event)
            return
        self.show_landing(self._landing_under(event.position()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        thing = thing_of(event.mimeData())
        landing = self._landing_under(event.position())
        self.show_landing(None)
        if thing and landing:
            chooses = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.thing_dropped.emit(Dropped(Payload(*thing), landing.spot, chooses))
            event.acceptProposedAction()
        elif landing and self._drags_paragraphs(event):
            self.writing.drop_lines(self.writing.whole_lines(), landing.spot)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif not thing:
            self._drop_words(event)

    def _drags_paragraphs(self, event: QDropEvent) -> bool:
        """Whole paragraphs of this note go between others, not into one."""
        own = event.source() in (self, self.viewport())
        moves = event.proposedAction() != Qt.DropAction.CopyAction or self._handle.drags
        return own and moves and bool(self.writing.whole_lines())

    def _drop_words(self, event: QDropEvent) -> None:
        """Words dragged within the note move; words from elsewhere are copied."""
        cursor = self.cursorForPosition(event.position().toPoint())
        target = self.session.page.point_at(cursor.position())
        own = event.source() in (self, self.viewport())
        stretch = self.writing.stretch if own else None
        elements = elements_of(event.mimeData())
        if stretch and event.dropAction() == Qt.DropAction.MoveAction:
            inside = self.textCursor()
            if not inside.selectionStart() <= cursor.position() <= inside.selectionEnd():
                self.writing.move(stretch, target, elements)
        else:
            self.go_to(target)
            self.writing.paste(elements)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _landing_under(self, place: QPointF) -> Landing | None:
        on_page = place + QPointF(0, self.verticalScrollBar().value())
        return landing_at(self.session.page, on_page)
