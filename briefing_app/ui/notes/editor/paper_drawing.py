"""A note laid out by Qt on letter pages, its marking on each: near to the Word file, untagged."""

import os
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from briefing_app import paths
from briefing_app.operations.export_note import PaperText

_DOTS = 600
_FAMILIES = ["Calibri", "Carlito", "Inter", "Noto Sans"]
_POINTS = 11
_EDGE_POINTS = 10
_LETTER = (8.5, 11.0)
_MOST_TURNED = 40
_MARGIN = 1.0
"""Inches around the words; the marking and the foot stand half of that from the paper's edge."""


def paper_as_pdf(text: PaperText) -> bytes:
    """A PDF without tags. May be made in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(text.title)
    writer.setCreator("Briefing App")
    draw_paper(text, writer)
    return bytes(buffer.data().data())


def draw_without_window(text: PaperText) -> bytes:
    """The same for the terminal, where nothing of Qt is there yet and perhaps no screen."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication([sys.argv[0]])
        for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        content = paper_as_pdf(text)
        del application
        return content
    return paper_as_pdf(text)


def every_page(count: int) -> Sequence[int]:
    return range(1, count + 1)


def draw_paper(
    text: PaperText, device: QPagedPaintDevice, wanted: Callable[[int], Sequence[int]] = every_page
) -> bool:
    """On a printer or in a file: of so many pages those `wanted`, from 1. Whether it was taken."""
    take_letter(device)
    document = _laid_out(text)
    count = document.pageCount()
    numbers = wanted(count)
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / _dots_on_screen()
    painter.scale(scale, scale)
    for at, number in enumerate(numbers):
        if at:
            device.newPage()
        _draw_edges(painter, text, number, count)
        _draw_words(painter, document, number)
    return painter.end()


def take_letter(device: QPagedPaintDevice) -> None:
    """Letter paper to its very edge; the words keep their own distance."""
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    upright = QPageLayout.Orientation.Portrait
    layout = QPageLayout(letter, upright, QMarginsF(), QPageLayout.Unit.Inch)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def _dots_on_screen() -> float:
    """To the inch: what lengths in rich text are counted by."""
    return QGuiApplication.primaryScreen().logicalDotsPerInchX()


def _area() -> QRectF:
    """Of the words on a page, in dots of the screen."""
    dots = _dots_on_screen()
    wide, high = _LETTER
    return QRectF(
        _MARGIN * dots, _MARGIN * dots, (wide - 2 * _MARGIN) * dots, (high - 2 * _MARGIN) * dots
    )


def _laid_out(text: PaperText) -> QTextDocument:
    """A heading goes over to the page of the words below it; each one anew, for what follows."""
    turned: list[int] = []
    document = _with_breaks(text, turned)
    while len(turned) < _MOST_TURNED:
        left = _left_behind(document)
        if left is None or left in turned:
            break
        turned.append(left)
        document = _with_breaks(text, turned)
    return document


def _with_breaks(text: PaperText, turned: list[int]) -> QTextDocument:
    """A page begins at each of these blocks. Said before the first layout: Qt loses words after."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(_font(_POINTS))
    document.setHtml(text.html)
    for number in turned:
        cursor = QTextCursor(document.findBlockByNumber(number))
        shape = cursor.blockFormat()
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(shape)
    document.setPageSize(_area().size())
    return document


def _left_behind(document: QTextDocument) -> int | None:
    """The first heading that stands on the page before its words."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        below = block.next()
        if block.blockFormat().headingLevel() and below.isValid():
            here, there = (_page_of(each, layout, height) for each in (block, below))
            if here < there:
                return block.blockNumber()
        block = below
    return None


def _page_of(block: QTextBlock, layout: QAbstractTextDocumentLayout, height: float) -> int:
    """Where its first line stands, from 0: a block may begin where no line fits any more."""
    top = layout.blockBoundingRect(block).top()
    line = block.layout().lineAt(0)
    return int((top + (line.y() if line.isValid() else 0)) // height)


def _draw_words(painter: QPainter, document: QTextDocument, number: int) -> None:
    area = _area()
    above = (number - 1) * area.height()
    part = QRectF(0, above, area.width(), area.height())
    painter.save()
    painter.translate(area.left(), area.top() - above)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_edges(painter: QPainter, text: PaperText, number: int, count: int) -> None:
    """The marking at the upper right of every page; the note's number from the second on."""
    area, dots = _area(), _dots_on_screen()
    high = _MARGIN * dots / 4
    top = QRectF(area.left(), area.top() / 2, area.width(), high)
    foot = QRectF(area.left(), area.bottom() + high, area.width(), high)
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(_font(_EDGE_POINTS))
    painter.drawText(foot, right, text.page_words.format(page=number, pages=count))
    if number > 1 and text.number:
        painter.drawText(top, left, text.number)
    painter.setFont(_font(_EDGE_POINTS, bold=True))
    painter.drawText(top, right, text.marking)


def _font(points: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(round(points * _dots_on_screen() / 72))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig", "calt"):  # their signs cannot be read back as letters
        font.setFeature(QFont.Tag(feature), 0)
    return font
