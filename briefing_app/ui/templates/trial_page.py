"""A trial of the template: a note in it, laid out as it will print."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.page_place import DrawnPage
from briefing_app.language import _, language
from briefing_app.operations.check_template import TrialPages
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import tool_button
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_LOW, _NARROW, _WIDEST = 360, 240, 820
_LINE = 1


class TrialPage(QWidget):
    """`wanted` asks for a page so many points of the screen wide."""

    wanted = Signal(int, int)
    language_picked = Signal(str)

    def __init__(self, spoken: str = "") -> None:
        super().__init__()
        self._pages: TrialPages | None = None
        self._page = 1
        self.language = Choice(
            (ChoiceFace("en", _("English")), ChoiceFace("fr", _("French"))), spoken or language()
        )
        self.language.setAccessibleName(_("Language of the trial"))
        self.language.picked.connect(self.language_picked)
        self.before = tool_button("caret-left", _("Page before"))
        self.behind = tool_button("caret-right", _("Next page"))
        self.said = Words("", Use.LABEL, "text2", wraps=True)
        self.sheet = _Sheet()
        self._view = QScrollArea()
        self.before.clicked.connect(lambda: self._turn(-1))
        self.behind.clicked.connect(lambda: self._turn(1))
        self.sheet.resized.connect(self._ask)
        self._lay_out()
        self._show()

    def show_pages(self, pages: TrialPages) -> None:
        """The pages of the trial; those shown before are closed."""
        self.close_pages()
        self._pages, self._page = pages, min(self._page, len(pages.sizes))
        self._show()
        self._ask()

    def show_words(self, sentence: str) -> None:
        """Why there is no trial yet."""
        self.close_pages()
        self.sheet.show_picture(None)
        self._show()
        self.said.show_words(sentence)

    def take(self, drawn: DrawnPage) -> None:
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        )
        if drawn.number == self._page:
            self.sheet.show_picture(image.copy())

    def close_pages(self) -> None:
        if self._pages is not None:
            self._pages.close()
        self._pages = None

    @property
    def pages(self) -> TrialPages | None:
        return self._pages

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.before)
        head.addWidget(self.behind)
        head.addWidget(self.language)
        column.addLayout(head)
        self._view.setWidget(self.sheet)
        self._view.setWidgetResizable(True)
        self._view.setFrameShape(QScrollArea.Shape.NoFrame)
        self._view.viewport().setAutoFillBackground(False)
        self._view.setAccessibleName(_("Trial page"))
        column.addWidget(self._view, 1)

    def _turn(self, step: int) -> None:
        self._page += step
        self._view.verticalScrollBar().setValue(0)
        self._show()
        self._ask()

    def _show(self) -> None:
        count = len(self._pages.sizes) if self._pages else 0
        self.before.setEnabled(count > 0 and self._page > 1)
        self.behind.setEnabled(self._page < count)
        if count:
            said = _("Page {page} of {pages}, laid out by LibreOffice")
            self.said.show_words(said.format(page=self._page, pages=count))
            self.sheet.show_size(self._pages.sizes[self._page - 1] if self._pages else (1, 1))

    def _ask(self) -> None:
        if self._pages is not None and self.isVisible():
            width = round(self.sheet.page().width() * self.devicePixelRatioF())
            self.wanted.emit(self._page, max(width, 1))


class _Sheet(QWidget):
    """One page, as wide as there is room, so that it can be read."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._size: tuple[float, float] = (1.0, 1.0)

    def show_size(self, size: tuple[float, float]) -> None:
        self._size = size
        self._reach()

    def show_picture(self, picture: QImage | None) -> None:
        self._picture = picture
        self._reach()

    def page(self) -> QRectF:
        wide, high = self._size
        width = min(self.width(), look().px(_WIDEST))
        return QRectF((self.width() - width) / 2, 0, width, width * high / wide)

    def sizeHint(self) -> QSize:
        return QSize(look().px(_NARROW), look().px(_LOW))

    def _reach(self) -> None:
        """As high as the page is; what does not fit is scrolled to."""
        self.setMinimumHeight(ceil(self.page().height()) if self._picture else 0)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reach()
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self.page()
        painter.fillRect(page, Qt.GlobalColor.white)
        painter.drawImage(page, self._picture)
        painter.setPen(look().colour("line"))
        painter.drawRect(page.adjusted(0, 0, -_LINE, -_LINE))
        painter.end()
