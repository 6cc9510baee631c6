"""The pages as they will print, against what the note's kind allows: an estimate, or exact."""

from time import monotonic

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.note import Note
from briefing_app.domain.page_place import DrawnPage
from briefing_app.domain.template import NoteKind
from briefing_app.language import _
from briefing_app.operations.print_pages import Printed
from briefing_app.ui.look import look
from briefing_app.ui.notes.note_facts import exact_pages_fact, pages_fact
from briefing_app.ui.notes.panels.estimated_pages import EstimatedPages
from briefing_app.ui.notes.panels.exact_pages import ExactPages
from briefing_app.ui.notes.panels.page_sheets import SheetArea
from briefing_app.ui.page import Fact
from briefing_app.ui.parts.button import tool_button
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_LINES = 2
_PAUSE = 800
"""Milliseconds more than until words are counted: thirty pages take their time."""
_TURN = 0.006
"""Seconds for which the estimate is worked at before keys have their turn again."""


class PagesPanel(QWidget):
    """The estimate is made while the panel can be seen, never while somebody types elsewhere."""

    went = Signal(str, int)
    """A place on a page was clicked: the line of the note, and how far into it."""
    print_asked = Signal()
    laid_out = Signal()
    """The exact pages of the note are known."""
    picture_wanted = Signal(object, int, int)
    """The `Printed` of which a page, from 1, is to be drawn so many points wide."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: EstimatedPages | ExactPages | None = None
        self._kind: NoteKind | None = None
        self._remark = ""
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._estimate)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        self._waiting: Note | None = None
        self._made: EstimatedPages | None = None
        self._cursor: tuple[str, int] | None = None
        self.count = Words("", Use.STRONG)
        self.print = tool_button("printer", _("Print these pages"), "Ctrl+P")
        self.print.clicked.connect(self.print_asked)
        self.how = Words(" ", Use.LABEL, "text2", wraps=True)
        self.how.setMinimumHeight(_LINES * look().line(Use.LABEL))
        self.area = SheetArea(_("Pages as they will print"))
        self.area.sheets.clicked.connect(self._go)
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), 0)
        column.setSpacing(look().px(Space.S))
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.print)
        column.addLayout(row)
        column.addWidget(self.how)
        column.addWidget(self.area, 1)
        self.setFocusProxy(self.area)

    @property
    def exact(self) -> ExactPages | None:
        return self._shown if isinstance(self._shown, ExactPages) else None

    def exact_count(self, note: Note) -> int:
        """How many pages this very note takes; 0 where only an estimate is known."""
        known = self.exact
        return known.printed.pages.counted if known and known.printed.note == note else 0

    def explain(self, remark: str) -> None:
        """What is said beside an estimate."""
        self._remark = remark

    def begin(self) -> None:
        """Another note: nothing of the one before stays."""
        self._put_off()
        self._shown = self._cursor = None

    def show_note(self, note: Note, kind: NoteKind | None, pages: float) -> None:
        """Exact pages of a moment ago stay in sight; the count beside them is an estimate."""
        self._kind = kind
        if self.exact_count(note):
            return
        self._say(pages_fact(pages, kind, note.language), _("An estimate.") + " " + self._remark)
        self._waiting = note
        if self._shown is None:
            self._estimate()
        elif not self.exact:
            self._put_off()
            self._later.start()

    def show_exact(self, printed: Printed) -> None:
        self._put_off()
        pages = printed.pages
        fact = exact_pages_fact(pages.counted, self._kind, printed.note.language)
        how = _("Exact: as LibreOffice lays the note out.")
        if pages.counted < len(pages.sizes):
            how += " " + _("What follows the text is not counted.")
        self._say(fact, how)
        self._show(ExactPages(printed, self.picture_wanted.emit, self.exact))
        self.laid_out.emit()

    def take_picture(self, printed: Printed, drawn: DrawnPage) -> None:
        if self.exact and self.exact.printed is printed:
            self.exact.take(drawn)
            self.area.sheets.update()

    def follow(self, line: str, offset: int) -> None:
        """The cursor stands here."""
        self._cursor = line, offset
        place = self._shown.place_of(line, offset) if self._shown else None
        if place and self._shown:
            self.area.follow(place)
            told = _("The cursor is on page {page} of {pages}.")
            pages = len(self._shown.sizes)
            self.area.setAccessibleDescription(told.format(page=place[0], pages=pages))

    def _estimate(self) -> None:
        if self._waiting is not None:
            self._made = EstimatedPages(self._waiting)
            self._turn.start()
            self._go_on()

    def _go_on(self) -> None:
        """A turn's work at the estimate; it comes in sight when it is whole."""
        until = monotonic() + _TURN
        for _step in self._made.made if self._made else ():
            if monotonic() > until:
                return
        self._turn.stop()
        if self._made is not None:
            self._show(self._made)
            self._made = None

    def _put_off(self) -> None:
        self._later.stop()
        self._turn.stop()
        self._made = None

    def _say(self, fact: Fact, how: str) -> None:
        self.count.show_words(fact.words, "warning" if fact.look == "warning" else "text")
        self.how.show_words(how, "text2")

    def _show(self, sheets: EstimatedPages | ExactPages) -> None:
        """The line at the cursor keeps its mark; pages seen for the first time begin there."""
        is_first, self._shown = self._shown is None, sheets
        self.area.sheets.show_sheets(sheets)
        if is_first:
            QTimer.singleShot(0, self, self._follow_on)
        elif self._cursor:
            self.area.sheets.mark(sheets.place_of(*self._cursor))

    def _follow_on(self) -> None:
        """Once the pages that were shown are as high as they are."""
        if self._cursor:
            self.follow(*self._cursor)

    def _go(self, page: int, place: QPointF) -> None:
        found = self._shown.at(page, place) if self._shown else None
        if found:
            self.went.emit(*found)
