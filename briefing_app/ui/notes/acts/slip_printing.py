"""The routing slip on paper: the same lines and tables as in the Word file."""

from html import escape

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app.operations.routing_slip import Slip, SlipTable

_MARGIN = 0.85
"""Inches around the words."""
_STYLE = (
    "body { font-family: Arial, Helvetica, sans-serif; font-size: 9.5pt; }"
    "h1 { font-size: 15pt; } h2 { font-size: 11pt; }"
    "th { background-color: #e6e6e6; text-align: left; }"
)


def print_slip(slip: Slip, window: QWidget) -> None:
    """Asks for the printer first; nothing happens when the officer thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(f"{slip.title} {slip.number}".strip())
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        put_on_paper(slip, printer)


def put_on_paper(slip: Slip, printer: QPrinter) -> None:
    """Page by page, with the marking at the upper right of each and its number at the foot."""
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(letter, upright, QMarginsF(), QPageLayout.Unit.Millimeter))
    whole = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    room = whole.marginsRemoved(QMarginsF(*[printer.resolution() * _MARGIN] * 4))
    document = _document(slip, printer, room)
    painter = QPainter(printer)
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        above = page * room.height()
        painter.save()
        painter.translate(room.left(), room.top() - above)
        document.drawContents(painter, QRectF(0, above, room.width(), room.height()))
        painter.restore()
        _draw_edges(painter, slip, (page + 1, document.pageCount()), room)
    painter.end()


def _document(slip: Slip, printer: QPrinter, room: QRectF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont("Arial", 9))
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(slip_as_html(slip))
    document.setPageSize(room.size())
    return document


def _draw_edges(painter: QPainter, slip: Slip, at: tuple[int, int], room: QRectF) -> None:
    """In the margins: the marking above, the number of the page below."""
    edge = room.top() / 2
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(QFont("Arial", 10, QFont.Weight.Bold))
    painter.drawText(QRectF(room.left(), edge / 2, room.width(), edge), right, slip.marking)
    painter.setFont(QFont("Arial", 8))
    page, pages = at
    words = slip.page_words.format(page=page, pages=pages)
    below = QRectF(room.left(), room.bottom() + edge / 2, room.width(), edge)
    painter.drawText(below, right, words)


def slip_as_html(slip: Slip) -> str:
    title = f"<h1>{escape(slip.title)}</h1>"
    fields = "".join(
        f"<tr><td><b>{escape(label)}</b></td><td>{escape(words)}</td></tr>"
        for label, words in slip.fields
    )
    tables = "".join(map(_table, slip.tables))
    remarks = "".join(f"<p>{escape(words)}</p>" for words in slip.remarks)
    return f'{title}<table cellpadding="3">{fields}</table>{tables}{remarks}'


def _table(table: SlipTable) -> str:
    head, *rows = table.rows
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = "".join(
        "<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    whole = (
        'width="100%" border="1" cellspacing="0" cellpadding="5" style="border-collapse: collapse"'
    )
    return f"<h2>{escape(table.title)}</h2><table {whole}><tr>{names}</tr>{lines}</table>"


def _cell(words: str) -> str:
    return escape(words).replace("\n", "<br>") or "&nbsp;"
