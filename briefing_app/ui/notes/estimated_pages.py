"""The note laid out by Qt on letter pages: near to what will print, and there at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QImage, QPainter, QPalette

from briefing_app.domain.note import Note, Section
from briefing_app.domain.text import ParagraphKind, Table
from briefing_app.ui.notes.page_estimate import BULLET, MARGIN, PAGE, printed


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of the note that a block of the document holds, and its characters before them."""

    lines: tuple[str, ...]
    lead: int = 0


class EstimatedPages:
    """Made from a note, to be painted and asked for places; nothing in it changes."""

    def __init__(self, note: Note) -> None:
        self._document = printed(note.sections)
        self._area = QRectF(0, 0, PAGE.width() - 2 * MARGIN, PAGE.height() - 2 * MARGIN)
        self._document.setPageSize(self._area.size())
        self._marking = note.marking.in_words(note.language)
        self._blocks = tuple(each for section in note.sections for each in _blocks(section))
        self._pictures: dict[int, QImage] = {}
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
        at = next((n for n, block in enumerate(self._blocks) if line in block.lines), None)
        if at is None:
            return None
        block = self._document.findBlockByNumber(at)
        rect = self._document.documentLayout().blockBoundingRect(block)
        place = min(offset + self._blocks[at].lead, block.length() - 1)
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
        if not 0 <= block.blockNumber() < len(self._blocks):
            return None
        found = self._blocks[block.blockNumber()]
        return found.lines[0], max(0, position - block.position() - found.lead)


def _blocks(section: Section) -> Iterator[_Block]:
    """As the document has them: a block for each heading, paragraph, and row of a table."""
    yield _Block((section.id,))
    for element in section.body:
        if isinstance(element, Table):
            yield from (_Block(tuple(cell.id for cell in row)) for row in element.rows)
        else:
            lead = len(BULLET) if element.kind is ParagraphKind.BULLET else 0
            yield _Block((element.id,), lead)
