"""The routing slip on paper: the same lines and tables as in the Word file."""

from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app.operations.routing_slip import Slip, SlipTable

_MARGIN = 20.0
_STYLE = (
    "body { font-family: Arial, Helvetica, sans-serif; font-size: 10pt; }"
    "h1 { font-size: 16pt; } h2 { font-size: 11pt; }"
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
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    upright = QPageLayout.Orientation.Portrait
    layout = QPageLayout(letter, upright, margins, QPageLayout.Unit.Millimeter)
    printer.setPageLayout(layout)
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(slip_as_html(slip))
    document.print_(printer)


def slip_as_html(slip: Slip) -> str:
    marking = f'<p align="right"><b>{escape(slip.marking)}</b></p>'
    title = f"<h1>{escape(slip.title)}</h1>"
    fields = "".join(
        f"<tr><td><b>{escape(label)}</b></td><td>{escape(words)}</td></tr>"
        for label, words in slip.fields
    )
    tables = "".join(map(_table, slip.tables))
    remarks = "".join(f"<p>{escape(words)}</p>" for words in slip.remarks)
    return f'{marking}{title}<table cellpadding="3">{fields}</table>{tables}{remarks}'


def _table(table: SlipTable) -> str:
    head, *rows = table.rows
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = "".join(
        "<tr>" + "".join(f"<td>{escape(cell) or '&nbsp;'}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    whole = 'width="100%" border="1" cellspacing="0" cellpadding="5" style="border-style: solid"'
    return f"<h2>{escape(table.title)}</h2><table {whole}><tr>{names}</tr>{lines}</table>"
