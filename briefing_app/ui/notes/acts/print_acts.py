"""Prints the open note: the pages of the Word file where they are known, else Qt's."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from briefing_app.domain.errors import BriefingError, CannotWrite, Stopped
from briefing_app.domain.page_place import DrawnPage
from briefing_app.language import _, ngettext
from briefing_app.operations.export_note import PaperText
from briefing_app.operations.print_pages import Printed, draw_printed, print_pages
from briefing_app.operations.rich_words import text_for_paper
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.page_printing import OptionsOf
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.editor.paper_drawing import draw_paper, take_letter
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk

_DOTS = 300
"""To the inch, as which pages that were laid out elsewhere are drawn."""


class PrintActs(QObject):
    printed = Signal()

    def __init__(
        self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand, options_of: OptionsOf
    ) -> None:
        super().__init__(view)
        self._desk, self._view, self._session = desk, view, at_hand.session
        self._options_of = options_of

    def doing(self) -> Doing:
        return {"print_note": self.print_note}

    def conditions(self) -> Doing:
        return {}

    def print_note(self) -> None:
        """Asks for the printer first; nothing happens when the officer thinks better of it."""
        self._session.settle()
        note = self._session.note
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(f"{note.header.number} {note.title}".strip())
        take_letter(printer)
        if not self._desk.questions.printer(printer):
            return
        options = self._options_of(note)
        if self._desk.layout.is_there:
            self._show_progress()
            running = self._desk.runner.run_long(print_pages, self._desk.layout, note, options)
            self._view.progress.stopped.connect(running.cancel)
            running.otherwise(self._give_up).then(partial(self._begin, printer))
        else:
            asked = self._desk.runner.run(text_for_paper, note, options)
            asked.otherwise(self._give_up).then(partial(self._draw, printer))

    def _draw(self, printer: QPrinter, text: PaperText) -> None:
        try:
            taken = draw_paper(text, printer, partial(sheets, printer))
        except CannotWrite as fault:
            self._give_up(fault)
        else:
            self.finish(printer, taken=taken)

    def _begin(self, printer: QPrinter, printed: Printed) -> None:
        try:
            numbers = sheets(printer, len(printed.pages.sizes))
        except CannotWrite as fault:
            printed.close()
            self._give_up(fault)
        else:
            Printing(self._desk, printed, printer, iter(numbers), self).go_on()

    def finish(self, printer: QPrinter, *, taken: bool) -> None:
        self._view.progress_row.hide()
        if taken:
            self._tell(printer)
        else:
            said = _("The printer did not take the pages. It may be off, or its file may be open.")
            self._desk.messages.complain(said)

    def _show_progress(self) -> None:
        self._view.progress.start()
        self._view.progress.show_progress(0, 0, _("Laying the pages out"))
        self._view.progress_row.show()

    def _give_up(self, fault: BriefingError) -> None:
        self._view.progress_row.hide()
        if isinstance(fault, Stopped):
            self._desk.messages.tell(_("Printing was stopped. Nothing was printed."))
        else:
            self._desk.messages.complain(fault.sentence)

    def _tell(self, printer: QPrinter) -> None:
        copies = max(1, printer.copyCount())
        said = ngettext(
            "Sent to the printer: {count} copy", "Sent to the printer: {count} copies", copies
        )
        self._desk.messages.tell(said.format(count=copies))
        self.printed.emit()


class Printing(QObject):
    """One page after the other, so that one page's picture is held at a time.

    Each is as large on its sheet as it can be; a page that lies on its side turns the sheet.
    """

    def __init__(
        self,
        desk: Desk,
        printed: Printed,
        printer: QPrinter,
        numbers: Iterator[int],
        acts: PrintActs,
    ) -> None:
        super().__init__(acts)
        self._desk, self._printed, self._printer = desk, printed, printer
        self._numbers, self._acts = numbers, acts
        self._painter = QPainter()

    def go_on(self) -> None:
        number = next(self._numbers, 0)
        if not number:
            self._end()
            return
        wide = round(self._printed.pages.sizes[number - 1][0] / 72 * _DOTS)
        running = self._desk.runner.run(draw_printed, self._printed, number, wide)
        running.otherwise(self._break_off).then(self._take)

    def _take(self, drawn: DrawnPage) -> None:
        sides = QPageLayout.Orientation
        is_wide = drawn.width > drawn.height
        self._printer.setPageOrientation(sides.Landscape if is_wide else sides.Portrait)
        if self._painter.isActive():
            self._printer.newPage()
        elif not self._begin():
            self._end()
            return
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        )
        sheet = QRectF(0, 0, self._printer.width(), self._printer.height())
        self._painter.drawImage(_fitted(image, sheet), image)
        self.go_on()

    def _begin(self) -> bool:
        self._printer.setFullPage(True)
        return self._painter.begin(self._printer)

    def _break_off(self, fault: BriefingError) -> None:
        self._desk.messages.complain(fault.sentence)
        self._end()

    def _end(self) -> None:
        self._printed.close()
        taken = self._painter.isActive() and self._painter.end()
        self._acts.finish(self._printer, taken=taken)
        self.deleteLater()


def _fitted(image: QImage, sheet: QRectF) -> QRectF:
    """As large as the sheet allows, in its middle, in its own proportions."""
    size = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(sheet.topLeft(), size)
    place.moveCenter(sheet.center())
    return place


def sheets(printer: QPrinter, count: int) -> tuple[int, ...]:
    """The pages to be printed, of so many, in the order in which they are to come out."""
    asked = wanted_pages(printer) or range(1, count + 1)
    numbers = tuple(number for number in asked if number <= count)
    if not numbers:
        said = ngettext(
            "The note has {count} page, and none of those that were asked for.",
            "The note has {count} pages, and none of those that were asked for.",
            count,
        )
        raise CannotWrite(said.format(count=count))
    return numbers[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else numbers


def wanted_pages(printer: QPrinter) -> tuple[int, ...]:
    """The pages asked for in the system's dialog, from 1; none means all."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return ()
    return tuple(range(printer.fromPage(), max(printer.fromPage(), printer.toPage()) + 1))
