"""Pictures of pages and the places of words on them, asked for as they come into sight."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.page_place import DrawnPage, PageWords
from briefing_app.domain.passage import Passage
from briefing_app.operations.show_pages import OpenPages, draw_page, find_on_page
from briefing_app.ui.desk import Desk

_KEPT = 8
"""Pictures; a page of 1,000 points takes some six megabytes."""


class PagePictures(QObject):
    """One page is drawn after the other; `arrived` carries the number of a page that is better
    known now, `failed` a sentence."""

    arrived = Signal(int)
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages: OpenPages | None = None
        self._open: list[OpenPages] = []
        self.destroyed.connect(partial(_close_all, self._open))
        self._passages: Sequence[Passage] = ()
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._words: dict[int, PageWords] = {}
        self._wanted: list[tuple[int, int]] = []
        self._is_drawing = self._is_finding = False

    def show(self, pages: OpenPages | None, passages: Sequence[Passage]) -> None:
        """Another document, or none; the one before is closed."""
        _close_all([each for each in self._open if each is not pages])
        self._open[:] = [pages] if pages else []
        self._pages, self._passages = pages, passages
        self._pictures.clear()
        self._words.clear()
        self._wanted.clear()
        self._is_drawing = self._is_finding = False

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        return self._pages.sizes if self._pages else ()

    def picture(self, number: int) -> QImage | None:
        """The newest picture there is, whatever its size."""
        return self._pictures.get(number)

    def words(self, number: int) -> PageWords | None:
        """Where words stand on a page; nothing yet when they are still looked for."""
        if number not in self._words:
            self._find(number)
        return self._words.get(number)

    def want(self, wanted: Iterable[tuple[int, int]]) -> None:
        """Pages, each with its width in points of the screen; those wanted before no longer are."""
        self._wanted = [each for each in wanted if not self._has(*each)]
        self._draw_next()

    def _has(self, number: int, width: int) -> bool:
        picture = self._pictures.get(number)
        if picture is None:
            return False
        self._pictures.move_to_end(number)
        return abs(picture.width() - width) <= 1 or picture.text("asked") == str(width)

    def _draw_next(self) -> None:
        if self._is_drawing or not self._wanted or self._pages is None:
            return
        self._is_drawing = True
        pages, (number, width) = self._pages, self._wanted.pop(0)
        drawing = self._desk.runner.ask("page picture", draw_page, pages, number, width)
        drawing.then(lambda drawn: self._take_picture(pages, drawn, width))
        drawing.otherwise(lambda fault: self._fail(pages, fault))

    def _take_picture(self, pages: OpenPages, drawn: DrawnPage, asked: int) -> None:
        if pages is not self._pages:
            return
        self._is_drawing = False
        self._pictures[drawn.number] = _image(drawn, asked)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.arrived.emit(drawn.number)
        self._draw_next()

    def _find(self, number: int) -> None:
        if self._is_finding or self._pages is None or not 1 <= number <= len(self.sizes):
            return
        self._is_finding = True
        pages = self._pages
        finding = self._desk.runner.ask("page words", find_on_page, pages, number, self._passages)
        finding.then(lambda words: self._take_words(pages, words))
        finding.otherwise(lambda fault: self._fail(pages, fault))

    def _take_words(self, pages: OpenPages, words: PageWords) -> None:
        if pages is self._pages:
            self._is_finding = False
            self._words[words.number] = words
            self.arrived.emit(words.number)

    def _fail(self, pages: OpenPages, fault: BriefingError) -> None:
        if pages is self._pages:
            self.show(None, ())
            self.failed.emit(fault.sentence)


def _close_all(held: list[OpenPages]) -> None:
    for pages in held:
        pages.close()


def _image(drawn: DrawnPage, asked: int) -> QImage:
    rows = drawn.width * 4
    image = QImage(drawn.pixels, drawn.width, drawn.height, rows, QImage.Format.Format_RGB32).copy()
    image.setText("asked", str(asked))
    return image
