"""About how many pages the note takes, against what its kind allows, with a small preview."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.note_facts import pages_fact
from briefing_app.ui.notes.page_estimate import MARGIN, PAGE, printed
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class PagesPanel(QWidget):
    """The preview is made when the panel can be seen, never while somebody types elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._count = Words("", Use.STRONG)
        self._how = Words(
            _("An estimate. Headers, footnotes and the template of the department move pages."),
            Use.LABEL,
            "text2",
            wraps=True,
        )
        self._preview = _Preview()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._preview)
        area.setAccessibleName(_("Pages as they will print"))
        area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self._count)
        column.addWidget(self._how)
        column.addWidget(area, 1)
        self.setFocusProxy(area)

    def show_note(self, note: Note, kind: NoteKind | None, pages: float) -> None:
        fact = pages_fact(pages, kind, note.language)
        self._count.show_words(fact.words, "warning" if fact.look == "warning" else "text")
        self._preview.show_note(note)


class _Preview(QWidget):
    """White pages, one below the other, as wide as the panel."""

    def __init__(self) -> None:
        super().__init__()
        self._document = QTextDocument()
        self._marking = ""

    def show_note(self, note: Note) -> None:
        self._document = printed(note.sections)
        self._document.setPageSize(_text_area().size())
        self._marking = note.marking.in_words(note.language)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        gap = look().px(Space.M)
        page = round(width * PAGE.height() / PAGE.width())
        return self._document.pageCount() * (page + gap)

    def sizeHint(self) -> QSize:
        wide = max(self.width(), look().px(240))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(160), self.heightForWidth(max(self.width(), look().px(160))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = (self.width() - 2) / PAGE.width()
        step = PAGE.height() * scale + look().px(Space.M)
        for number in range(self._document.pageCount()):
            sheet = QRectF(0, number * step, PAGE.width() * scale, PAGE.height() * scale)
            if sheet.intersects(QRectF(event.rect())):
                self._paint_page(painter, sheet, scale, number)
        painter.end()

    def _paint_page(self, painter: QPainter, sheet: QRectF, scale: float, number: int) -> None:
        """Paper is white in the dark too: this is how it will print."""
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.setPen(look().colour("page_edge"))
        painter.drawRect(sheet)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._document.defaultFont())
        top = QRectF(MARGIN, MARGIN / 2, PAGE.width() - 2 * MARGIN, MARGIN / 3)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), self._marking)
        area = _text_area()
        painter.translate(MARGIN, MARGIN - number * area.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * area.height(), area.width(), area.height())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


def _text_area() -> QRectF:
    return QRectF(0, 0, PAGE.width() - 2 * MARGIN, PAGE.height() - 2 * MARGIN)
