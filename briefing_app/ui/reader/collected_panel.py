"""Beside the text: what was collected, in its order, and what is known of the source."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.query import ThingKind
from briefing_app.domain.source import Source
from briefing_app.language import _, deferred
from briefing_app.ui.drag_payload import THING_TYPE, thing_mime
from briefing_app.ui.look import look
from briefing_app.ui.palette_choice import plain
from briefing_app.ui.parts.chip import Chip, kind_chip
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.parts.panel_tabs import PanelTabs
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.reader.about_source import AboutSource
from briefing_app.ui.reader.collected import Collected, card_of
from briefing_app.ui.reader.notes_list import NotesList
from briefing_app.ui.tokens import Kind, Use

_CHIPS = (Kind.STATISTIC, Kind.PRECEDENT, Kind.QUOTATION, Kind.RECOMMENDATION)
_EDGE = 12


class CollectedPanel(QWidget):
    """`chosen` carries what was chosen by hand, `opened` what Enter or a double click asked for."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("pane", "collected")
        self._all: tuple[Collected, ...] = ()
        self._kind: Kind | None = None
        self._by_program = False
        self.tabs = PanelTabs(_("Beside the source"), (_("Collected"), _("About"), _("Notes")))
        self.field = SearchField(_("Filter what was collected"))
        self.model: ListModel[Collected] = ListModel(card_of, drag=_mime, mime_types=(THING_TYPE,))
        self.list = CardList(_("Collected, in the order of the text"))
        self.list.show_model(self.model)
        self.about = AboutSource()
        self.notes = NotesList()
        self._order = Words(_("In the order of the text"), Use.LABEL_STRONG, "text2")
        self._in_view = Words("", Use.LABEL, "text2")
        self._selected = ElidedWords(_("Selected text:"), Use.LABEL, "text2")
        self._keys = _keys(self._selected)
        self._chips: dict[Kind | None, Chip] = {}
        self._pages = QStackedWidget()
        self._pages.addWidget(self._collected_page())
        self._pages.addWidget(self.about)
        self._pages.addWidget(self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self._wire()

    def show_collected(self, collected: Sequence[Collected]) -> None:
        self._all = tuple(collected)
        counts = Counter(each.kind for each in self._all)
        for kind, chip in self._chips.items():
            chip.show_text(_("All") if kind is None else str(counts[kind]))
        self._filter()

    def show_source(self, source: Source) -> None:
        self.about.show_source(source)

    def show_in_view(self, count: int) -> None:
        told = _("{count} of {total} in view")
        self._in_view.show_words(told.format(count=count, total=len(self._all)))

    def choose(self, wanted: Collected | None) -> None:
        """Mark the card without telling that somebody chose it."""
        self._by_program = True
        self.tabs.setCurrentIndex(0)
        row = self.model.row_of(
            lambda each: wanted is not None and each.thing.id == wanted.thing.id
        )
        self.list.choose_row(row)
        self._by_program = False

    def value(self) -> Collected | None:
        value = self.list.value()
        return value if isinstance(value, Collected) else None

    def _wire(self) -> None:
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.field.asked.connect(lambda _words: self._filter())
        steer(self.field, self.list)
        self.list.chosen.connect(self._tell)
        self.list.opened.connect(self.opened)

    def _tell(self, value: object) -> None:
        if not self._by_program and value is not None:
            self.chosen.emit(value)

    def _filter(self) -> None:
        words = plain(self.field.text()).split()
        fitting = [
            each
            for each in self._all
            if self._kind in (None, each.kind) and all(w in plain(each.words) for w in words)
        ]
        chosen = self.value()
        self._by_program = True
        self.model.show_all(fitting)
        self._by_program = False
        self.field.show_count(str(len(fitting)))
        if chosen is not None:
            self.choose(chosen)

    def _collected_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        edge = look().px(_EDGE)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look().px(8))
        column.addWidget(self.field)
        column.addLayout(self._chip_row())
        order = QHBoxLayout()
        order.addWidget(self._order)
        order.addStretch()
        order.addWidget(self._in_view)
        order.addSpacing(look().px(4))
        column.addLayout(order)
        column.addWidget(self.list, 1)
        column.addLayout(self._keys)
        return page

    def _chip_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(2))
        for kind in (None, *_CHIPS):
            chip = Chip(_("All")) if kind is None else kind_chip(kind, 0)
            chip.setChecked(kind is None)
            chip.clicked.connect(lambda _on=False, kind=kind: self._take_kind(kind))
            self._chips[kind] = chip
            row.addWidget(chip)
        row.addStretch()
        return row

    def _take_kind(self, kind: Kind | None) -> None:
        self._kind = kind
        for each, chip in self._chips.items():
            chip.setChecked(each == kind)
        self._filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        label = self._selected
        hidden = label.sizeHint().width() + self._keys.spacing() if label.isHidden() else 0
        needed = self._keys.sizeHint().width() + hidden + 2 * look().px(_EDGE)
        label.setVisible(self.width() >= needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.end()


def _mime(values: tuple[Collected, ...]) -> QMimeData:
    thing = values[0].thing
    kind = ThingKind.EVIDENCE if isinstance(thing, Evidence) else ThingKind.RECOMMENDATION
    return thing_mime(kind, thing.id)


_KEYS = (
    (("V", deferred("evidence")), ("R", deferred("recommendation"))),
    (("B", deferred("quote in a block")), ("M", deferred("note in the margin"))),
)


def _keys(label: QWidget) -> QHBoxLayout:
    """What can be done with selected text: two lines, the columns below each other."""
    row = QHBoxLayout()
    row.setSpacing(look().px(8))
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    grid = QGridLayout()
    grid.setHorizontalSpacing(look().px(6))
    grid.setVerticalSpacing(look().px(4))
    for line, keys in enumerate(_KEYS):
        for place, (key, words) in enumerate(keys):
            grid.addWidget(KeyHint(key), line, 2 * place)
            grid.addWidget(Words(_(words), Use.LABEL, "text2"), line, 2 * place + 1)
    row.addLayout(grid)
    row.addStretch()
    return row
