"""The routing slip on paper: the same lines and tables as in the Word file."""

from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app.operations.routing_slip import Slip, SlipTable

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
    """The document keeps a margin of its own inside the page."""
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(letter, upright, QMarginsF(), QPageLayout.Unit.Millimeter))
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
        "<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    whole = (
        'width="100%" border="1" cellspacing="0" cellpadding="5" style="border-collapse: collapse"'
    )
    return f"<h2>{escape(table.title)}</h2><table {whole}><tr>{names}</tr>{lines}</table>"


def _cell(words: str) -> str:
    return escape(words).replace("\n", "<br>") or "&nbsp;"
