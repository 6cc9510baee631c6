"""Citations inside the text: one character wide for the cursor, painted as a small chip."""

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from briefing_app.domain.ids import CitationId
from briefing_app.ui.look import look
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.note_formats import CITATION_OBJECT, Mark
from briefing_app.ui.parts.faces import State
from briefing_app.ui.parts.marks import citation_width, paint_citation
from briefing_app.ui.tokens import Size

_SIDE = 2


class CitationMark(QPyTextObject):
    """Asks the session for the number, so that marks renumber without being written anew."""

    def __init__(self, session: NoteSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._widths: dict[CitationId, int] = {}
        self.hovered = -1
        self._selected = (0, 0)
        self._chosen: dict[int, tuple[QRectF, str]] = {}
        self.moved: frozenset[CitationId] = frozenset()
        """Those beside whose number the library has another by now."""
        document = session.page.text
        document.documentLayout().registerHandler(CITATION_OBJECT, self)
        session.note_changed.connect(self._renumber)
        session.opened.connect(self._renumber)

    def intrinsicSize(self, _document: QTextDocument, _position: int, shape: QTextFormat) -> QSizeF:
        wide = citation_width(self._number(shape)) + look().px(2 * _SIDE)
        return QSizeF(wide, look().px(Size.CITATION))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        position: int,
        shape: QTextFormat,
    ) -> None:
        side = look().px(_SIDE)
        inside = QRectF(rect).adjusted(side, 0, -side, 0)
        has_moved = CitationId(shape.stringProperty(Mark.CITATION)) in self.moved
        state = State(hovered=position == self.hovered)
        if self._selected[0] <= position < self._selected[1]:
            self._chosen[position] = inside, self._number(shape)
        paint_citation(painter, inside, self._number(shape), state, moved=has_moved)

    def begin(self, selected: tuple[int, int]) -> None:
        """The page is about to be painted with this much of it selected."""
        self._selected, self._chosen = selected, {}

    def paint_chosen(self, painter: QPainter) -> None:
        """Once more what stands in the selection, which Qt lays over the marks as over a picture
        so that no number could be read."""
        for inside, number in self._chosen.values():
            paint_citation(painter, inside, number, State(hovered=True))

    def _number(self, shape: QTextFormat) -> str:
        citation = CitationId(shape.stringProperty(Mark.CITATION))
        return str(self._session.numbers.get(citation, "\u2022"))

    def _renumber(self) -> None:
        """Marks whose number got another width take another place in their line."""
        widths = {mark: len(str(number)) for mark, number in self._session.numbers.items()}
        changed = {mark for mark, wide in widths.items() if self._widths.get(mark) != wide}
        self._widths = widths
        if changed:
            self._lay_out_again(changed)

    def _lay_out_again(self, changed: set[CitationId]) -> None:
        page = self._session.page
        for paragraph in self._session.note.paragraphs():
            if any(citation.id in changed for citation in paragraph.citations):
                block = page.block_of(paragraph.id)
                if block.isValid():
                    page.text.markContentsDirty(block.position(), block.length())


def mark_under(document: QTextDocument, position: int) -> QTextCharFormat | None:
    """The format of the citation at a position of the document, if there is one."""
    cursor = QTextCursor(document)
    cursor.setPosition(min(position + 1, document.characterCount() - 1))
    shape = cursor.charFormat()
    return shape if shape.objectType() == CITATION_OBJECT else None
