"""The note laid out by Qt on letter pages: near to what will print, and there at once."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
)

from briefing_app.domain.note import Note
from briefing_app.domain.page_type import PageType
from briefing_app.operations.page_types import page_type_of
from briefing_app.ui.notes.panels.printed_words import MARGIN, PAGE, Told, blank, write_on


class EstimatedPages:
    """Made from a note, to be painted and asked for places; nothing in it changes.

    `made` is done once its last step is: thirty pages are laid out section by section, so that a
    key need not wait for the others.
    """

    def __init__(self, note: Note) -> None:
        face = page_type_of(note.kind)
        self._document = blank(face)
        self._area = QRectF(0, 0, PAGE.width() - 2 * MARGIN, PAGE.height() - 2 * MARGIN)
        self._document.setPageSize(self._area.size())
        self._marking = note.marking.in_words(note.language)
        self._blocks: dict[str, QTextBlock] = {}
        self._pictures: dict[int, QImage] = {}
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.made = self._make(note, face)

    @classmethod
    def at_once(cls, note: Note) -> "EstimatedPages":
        pages = cls(note)
        for _step in pages.made:
            pass
        return pages

    def _make(self, note: Note, face: PageType) -> Iterator[None]:
        for _section in write_on(self._document, note.sections, face):
            self._document.pageCount()
            yield
        self._blocks = {_line(block): block for block in _blocks(self._document)}
        self.sizes = ((PAGE.width(), PAGE.height()),) * self._document.pageCount()

    def paint(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        """Drawn once for each size, and shown from then on."""
        ratio = painter.device().devicePixelRatioF()
        size = (sheet.size() * ratio).toSize()
        picture = self._pictures.get(number)
        if picture is None or picture.size() != size:
            picture = self._pictures[number] = self._draw(number, size)
        painter.drawImage(sheet, picture)

    def _draw(self, number: int, size: QSize) -> QImage:
        picture = QImage(size, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        scale = size.width() / PAGE.width()
        painter.scale(scale, scale)
        self._draw_words(painter, number)
        painter.end()
        return picture

    def _draw_words(self, painter: QPainter, number: int) -> None:
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._document.defaultFont())
        top = QRectF(MARGIN, MARGIN / 2, PAGE.width() - 2 * MARGIN, MARGIN / 3)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), self._marking)
        above = (number - 1) * self._area.height()
        painter.translate(MARGIN, MARGIN - above)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = self._area.translated(0, above)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)

    def place_of(self, line: str, offset: int) -> tuple[int, QRectF] | None:
        """The page, from 1, and the printed line that holds a place in the note."""
        block = self._blocks.get(line)
        if block is None:
            return None
        rect = self._document.documentLayout().blockBoundingRect(block)
        place = min(offset + _lead(block), block.length() - 1)
        row = block.layout().lineForTextPosition(place)
        if row.isValid():
            rect = QRectF(rect.left(), rect.top() + row.y(), rect.width(), row.height())
        page = int(rect.top() // self._area.height())
        return page + 1, rect.translated(MARGIN, MARGIN - page * self._area.height())

    def at(self, page: int, place: QPointF) -> tuple[str, int] | None:
        """The line of the note nearest to a place on a page, and how far into it."""
        above = (page - 1) * self._area.height()
        inside = QPointF(place.x() - MARGIN, min(max(place.y() - MARGIN, 0), self._area.height()))
        layout = self._document.documentLayout()
        position = layout.hitTest(inside + QPointF(0, above), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(0, position))
        line = _line(block)
        return (line, max(0, position - block.position() - _lead(block))) if line else None


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _line(block: QTextBlock) -> str:
    return block.blockFormat().stringProperty(Told.LINE)


def _lead(block: QTextBlock) -> int:
    return block.blockFormat().intProperty(Told.LEAD)
