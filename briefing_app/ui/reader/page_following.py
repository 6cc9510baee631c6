"""Keeps the text and the pages beside it at the same place, whichever of them is moved."""

from PySide6.QtCore import QObject, QPoint, QTimer

from briefing_app.ui.look import look
from briefing_app.ui.reader.page_pictures import PagePictures
from briefing_app.ui.reader.page_view import PageView
from briefing_app.ui.reader.reading_text import Point
from briefing_app.ui.reader.text_column import TextColumn

_SOON = 40
_LINE = 12
_PAGES_ON = 2


class PageFollowing(QObject):
    """What is pointed to is brought to sight on its page; scrolling brings the top of one to the
    top of the other."""

    def __init__(self, column: TextColumn, view: PageView, pictures: PagePictures) -> None:
        super().__init__(view)
        self._column, self._view, self._pictures = column, view, pictures
        self._is_led = False
        self._pointed: Point | None = None
        self._waits_for = self._leads_from = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.bring_page)
        column.scrolled.connect(self._text_moved)
        column.pointed.connect(self._point)
        column.selected.connect(lambda: self._point(column.caret))
        view.moved_by_hand.connect(self.bring_text)
        view.clicked_at.connect(self._go_to_words)
        pictures.arrived.connect(self._try_again)

    def bring_page(self) -> None:
        """The page to what the text shows now."""
        if not self._view.isVisible() or not self._column.reading.passages:
            return
        pointed, self._pointed = self._pointed, None
        if pointed is None and self._is_at_end():
            last = len(self._column.reading.passages) - 1
            self._bring(Point(last, 0), at_top=False)
            return
        self._bring(pointed or self._top_of_text(), at_top=pointed is None)

    def bring_text(self) -> None:
        """The text to what stands at the top of the pages."""
        self._soon.stop()
        self._pointed = None
        number, _x, y = self._view.top_place()
        self._leads_from = 0
        for page in range(number, min(number + _PAGES_ON, self._view.sheets.count + 1)):
            words = self._pictures.words(page)
            if words is None:
                self._leads_from = page
                return
            found = words.from_top(y if page == number else 0.0)
            at = self._column.reading.place_of(found[0]) if found else None
            if found and at is not None:
                self._lead(Point(at, found[1]))
                return

    def _lead(self, point: Point) -> None:
        self._is_led = True
        self._column.scroll_to(point)
        self._is_led = False

    def _text_moved(self) -> None:
        if not self._is_led:
            self._soon.start()

    def _point(self, point: Point) -> None:
        self._pointed = point
        self._soon.start()

    def _is_at_end(self) -> bool:
        """Where the text can go no further its last words count, not those at the top."""
        bar = self._column.verticalScrollBar()
        return 0 < bar.maximum() == bar.value()

    def _top_of_text(self) -> Point:
        middle = self._column.viewport().width() // 4
        return self._column.point_at(QPoint(middle, look().px(_LINE)))

    def _bring(self, point: Point, *, at_top: bool) -> None:
        """As far as it is known where the words stand; the page alone where it is not."""
        passage = self._column.reading.passages[point.passage]
        if not passage.page:
            return
        for page in (passage.page, passage.page + 1):
            words = self._pictures.words(page)
            if words is None:
                self._waits_for = page
                self._pointed = None if at_top else point
                break
            placed = words.passages.get(passage.number)
            if placed and placed.offsets[-1] >= point.offset:
                top = words.top(passage.number, point.offset) or 0.0
                self._view.show_place(page, top, at_top=at_top)
                return
        if self._view.page != passage.page:
            self._view.show_place(passage.page, 0.0, at_top=True)

    def _try_again(self, number: int) -> None:
        if number == self._leads_from:
            self.bring_text()
        elif number == self._waits_for and self._pictures.words(number) is not None:
            self._waits_for = 0
            self._soon.start()

    def _go_to_words(self, passage: int, offset: int) -> None:
        at = self._column.reading.place_of(passage)
        if at is None:
            return
        point = Point(at, offset)
        self._column.select(point, point)
        self._column.bring_to_sight(point)
        self._column.clicked_at.emit(point)
