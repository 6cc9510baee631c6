"""One list of the library: search field, filters, how many there are, and the rows."""

from PySide6.QtCore import QItemSelection, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.overview import Page, SourceRow
from briefing_app.domain.query import Query
from briefing_app.language import _
from briefing_app.ui.alive import while_alive
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.faces import face_of
from briefing_app.ui.library.filter_bar import FilterBar, asked
from briefing_app.ui.library.growing_model import GrowingModel
from briefing_app.ui.library.listings import LISTINGS, filter_choices, is_narrowed
from briefing_app.ui.library.order_button import OrderButton
from briefing_app.ui.library.payload import drag_of
from briefing_app.ui.library.shelves import FACES, shelf_name
from briefing_app.ui.library.strips import Ground, Strip
from briefing_app.ui.library.thing import Item, Shelf, Thing, thing_of
from briefing_app.ui.look import look
from briefing_app.ui.parts.empty_state import NothingFits
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

CHIP_ROOM = 3
"""What a chip keeps around itself for its ring; so much further out do their rows begin."""
STRETCH = 200
"""How many rows are read at a time."""


class ThingList(QWidget):
    """`chosen` carries the chosen rows, `opened` one by Enter, `key_used` what the page may use."""

    chosen = Signal(tuple)
    opened = Signal(object)
    key_used = Signal(QKeyEvent)
    counted = Signal()

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        super().__init__()
        self._desk, self.shelf = desk, shelf
        self._face = FACES[shelf]
        self._query = Query()
        self._wanted: Thing | None = None
        self._told: tuple[Item, ...] | None = None
        self._all = 0
        self.is_stale = True
        self.model = GrowingModel(face_of, drag_of, self)
        self.model.wanted.connect(self._read_on)
        self.view = RowList(shelf_name(shelf), many=shelf is not Shelf.THEMES)
        self.view.show_model(self.model)
        self.field = SearchField(_(self._face.filter_words))
        self.filters = FilterBar(shelf)
        self.order = OrderButton(self._face.orders)
        self.count_words = Words("", Use.LABEL, "text2")
        self.nothing = NothingFits()
        self.hint = Words("", Use.LABEL, "text2", wraps=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()

    def reload(self) -> None:
        """Read the list anew; what is chosen and how far one has come stay."""
        is_stale, self.is_stale = self.is_stale, False
        shelf, runner = self.shelf, self._desk.runner
        query = self.question()
        most = max(STRETCH, self.model.rowCount()) if query == self._query else STRETCH
        runner.ask(f"list of {shelf.value}", LISTINGS[shelf], query, 0, most).then(
            while_alive(self, lambda page: self._show(query, page))
        )
        if is_stale and self._has_filters():
            runner.ask(f"filters of {shelf.value}", filter_choices, shelf).then(
                while_alive(self, self.filters.show_choices)
            )

    def show_total(self, total: int) -> None:
        """How many things the shelf holds, filters left out."""
        self._all = total
        self._show_counts()

    def found(self) -> int:
        return self.model.total

    def values(self) -> tuple[Item, ...]:
        """The chosen rows."""
        return self._told or ()

    def sources(self) -> tuple[SourceRow, ...]:
        """The rows so far, where this is the list of sources."""
        return tuple(row for row in self.model.held() if isinstance(row, SourceRow))

    def choose(self, thing: Thing) -> None:
        """Choose its row, now or when the list has been read; filters that hide it give way."""
        row = self.model.place_of(thing)
        if row >= 0 and not self.is_stale:
            self.view.choose_row(row)
            return
        self._wanted = thing
        if is_narrowed(self._query):
            self._clear()
        else:
            self.reload()

    def question(self) -> Query:
        """The words, filters and order that are set."""
        return asked(self.filters, self.field.text().strip(), self.order.order.name)

    def begin_with(self, question: Query, thing: Thing | None) -> None:
        """Before the list is first read: what it asks, and which row it then chooses."""
        with QSignalBlocker(self.field):
            self.field.setText(question.words)
        self.filters.show_query(question)
        self.order.show_order(question.order)
        self._wanted = thing

    def forget_choice(self) -> None:
        self.view.selectionModel().clear()

    def _lay_out(self) -> None:
        head = Ground("panel", line_below=not self._has_filters())
        column = QVBoxLayout(head)
        pad, room = look().px(Space.PANEL), look().px(Space.PANEL - CHIP_ROOM)
        column.setContentsMargins(
            room, pad, room, look().px(Space.S if self._has_filters() else 12)
        )
        column.setSpacing(look().px(5))
        above = QHBoxLayout()
        above.setContentsMargins(pad - room, 0, pad - room, 0)
        above.addWidget(self.field)
        column.addLayout(above)
        column.addWidget(self.filters)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._count_strip())
        self._stack.addWidget(self._rows())
        self._stack.addWidget(self.nothing)
        whole.addWidget(self._stack, 1)

    def _count_strip(self) -> QWidget:
        strip = Strip("alt")
        row = QHBoxLayout(strip)
        row.setContentsMargins(look().px(Space.L), 0, look().px(Space.PANEL), 0)
        row.addWidget(self.count_words)
        row.addStretch(1)
        row.addWidget(self.order)
        if not self._has_filters():
            strip.hide()
        return strip

    def _rows(self) -> QWidget:
        ground = Ground("base")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        edge, top = look().px(Space.L), look().px(Space.PANEL)
        self._below = QWidget()
        holder = QVBoxLayout(self._below)
        holder.setContentsMargins(edge, top, edge, top)
        holder.addWidget(self.hint)
        column.addWidget(self._below)
        column.addStretch(0)
        self._below.hide()
        return ground

    def _wire(self) -> None:
        steer(self.field, self.view)
        self.field.asked.connect(lambda _words: self.reload())
        self.filters.changed.connect(self.reload)
        self.order.picked.connect(self.reload)
        self.nothing.clear.clicked.connect(self._clear)
        self.view.opened.connect(self.opened)
        self.view.key_used.connect(self.key_used)
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)

    def _has_filters(self) -> bool:
        return bool(self._face.orders)

    def _clear(self) -> None:
        if self.filters.is_set():
            self.filters.clear()
        self.field.clear()
        self.reload()

    def _show(self, query: Query, page: Page[Item]) -> None:
        same_question = query == self._query
        self._query = query
        if not (same_question and self.model.held() == page.rows and self.found() == page.total):
            self._replace(page, keep_place=same_question)
        nothing_fits = not page.total and is_narrowed(query)
        self._stack.setCurrentIndex(int(nothing_fits))
        self._show_counts()
        self._show_hint()
        if self._wanted is not None:
            self._choose_wanted(self._wanted)
        elif self._face.begins_chosen and not self.view.currentIndex().isValid():
            self.view.choose_row(0)
        self._tell_chosen()

    def _replace(self, page: Page[Item], *, keep_place: bool) -> None:
        kept = [thing_of(item) for item in self.values()]
        current, scrolled = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self._told = None
        self.model.begin(page)
        rows = [row for row, item in enumerate(self.model.held()) if thing_of(item) in kept]
        if rows:
            self.view.choose_row(rows[0])
            self._choose_more(rows[1:])
        elif keep_place and current >= 0 and kept:
            self.view.choose_row(min(current, self.model.rowCount() - 1))
        if keep_place:
            self.view.verticalScrollBar().setValue(scrolled)

    def _choose_more(self, rows: list[int]) -> None:
        selection = self.view.selectionModel()
        for row in rows:
            selection.select(self.model.index(row), selection.SelectionFlag.Select)

    def _choose_wanted(self, wanted: Thing) -> None:
        """A thing far down a long list is shown without its row."""
        self._wanted = None
        row = self.model.place_of(wanted)
        if row >= 0:
            self.view.choose_row(row)
        else:
            self.forget_choice()

    def _read_on(self, offset: int) -> None:
        query, shelf = self._query, self.shelf

        def grow(page: Page[Item]) -> None:
            if query == self._query and offset == self.model.rowCount():
                self.model.grow(page.rows)

        self._desk.runner.ask(
            f"more of {shelf.value}", LISTINGS[shelf], query, offset, STRETCH
        ).then(while_alive(self, grow))

    def _tell_chosen(
        self, _on: QItemSelection | None = None, _off: QItemSelection | None = None
    ) -> None:
        chosen = tuple(value for value in self.view.values() if isinstance(value, Item))
        if chosen != self._told:
            self._told = chosen
            self.chosen.emit(chosen)

    def _show_counts(self) -> None:
        found, total = self.found(), max(self._all, self.found())
        if self._has_filters():
            text = _("{found} of {all}").format(found=found, all=total)
            self.count_words.show_words(text if is_narrowed(self._query) else str(total))
        else:
            self.field.show_count(str(found))
        self.counted.emit()

    def _show_hint(self) -> None:
        """Below the rows of the sources: why some have no words yet."""
        waiting = any(not row.source.has_words for row in self.sources())
        self.hint.show_words(
            _("Words to come: a catalogue card is here, the document is not. Add it, and the card "
              "finds its words.")
        )  # fmt: skip
        self._below.setVisible(waiting)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """With a sentence below them, the rows take no more room than they need."""
        needed = self.model.rowCount() * look().px(Size.ROW)
        room = self._stack.height() - self.hint.heightForWidth(self.width()) - look().px(24)
        fits = not self._below.isHidden() and needed <= room
        self.view.setMaximumHeight(needed if fits else look().px(100_000))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
