"""The pages that LibreOffice laid out, as pictures that are drawn when they are seen."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from briefing_app.domain.page_place import DrawnPage
from briefing_app.operations.print_pages import Printed

_Wanted = Callable[[Printed, int, int], None]


class ExactPages:
    """`wanted` is called for a page that is seen and was not drawn so large yet.

    Until a page is drawn, what the pages before it showed stays in sight.
    """

    def __init__(self, printed: Printed, wanted: _Wanted, before: "ExactPages | None") -> None:
        self.printed = printed
        self.sizes = printed.pages.sizes
        self._wanted = wanted
        self._asked: set[tuple[int, int]] = set()
        self.pictures: dict[int, QImage] = dict(before.pictures) if before else {}

    def paint(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        width = round(sheet.width() * painter.device().devicePixelRatioF())
        if (number, width) not in self._asked:
            self._asked.add((number, width))
            self._wanted(self.printed, number, width)
        picture = self.pictures.get(number)
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, picture)

    def take(self, drawn: DrawnPage) -> None:
        """A picture that was asked for."""
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        )
        self.pictures[drawn.number] = image.copy()

    def place_of(self, line: str, offset: int) -> tuple[int, QRectF] | None:
        """The page, from 1, and the printed line that holds a place in the note."""
        found = self.printed.pages.place_of(line, offset)
        if found is None:
            return None
        page, box = found
        return page, QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))

    def at(self, page: int, place: QPointF) -> tuple[str, int] | None:
        """The line of the note nearest to a place on a page, and how far into it."""
        return self.printed.pages.at(page, place.x(), place.y())
