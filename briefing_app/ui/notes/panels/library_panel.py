"""The library beside the note: type, narrow by kind, place with Enter or by dragging."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import _, ngettext
from briefing_app.operations.search_library import PanelHits, search_panel
from briefing_app.ui.drag_payload import THING_TYPE, thing_mime
from briefing_app.ui.icons import icon
from briefing_app.ui.look import look
from briefing_app.ui.notes.card_faces import Thing, card_of, words_of
from briefing_app.ui.notes.editor.drop_zone import Payload
from briefing_app.ui.notes.form_menu import open_form_menu
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.parts.chip import Chip, kind_chip
from briefing_app.ui.parts.empty_state import NothingFits
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import CardFace, HeadingFace
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.kind_words import kind_name
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.tokens import Kind, Space

LIMIT = 200
_RING_ROOM = 3
"""What cards and chips keep around themselves for a ring; so much further out they begin."""
_CHIPS = (
    Kind.STATISTIC,
    Kind.PRECEDENT,
    Kind.QUOTATION,
    Kind.RECOMMENDATION,
    Kind.BLOCK,
)
_MORE = (Kind.FACT, Kind.POSITION, Kind.LEGAL_TEXT, Kind.COMMITMENT)


@dataclass(frozen=True, slots=True)
class _Heading:
    words: str
    count: int


Entry = Thing | _Heading


def kind_of(thing: Thing) -> Kind:
    match thing:
        case EvidenceRow():
            return Kind(thing.evidence.kind.value)
        case RecommendationRow():
            return Kind.RECOMMENDATION
        case BlockRow():
            return Kind.BLOCK


def payload_for(thing: Thing) -> Payload:
    match thing:
        case EvidenceRow():
            return Payload(ThingKind.EVIDENCE, thing.evidence.id)
        case RecommendationRow():
            return Payload(ThingKind.RECOMMENDATION, thing.recommendation.id)
        case BlockRow():
            return Payload(ThingKind.BLOCK, thing.block.id)


class LibraryPanel(QWidget):
    """Nothing is asked of the library until the panel is seen for the first time."""

    place_asked = Signal(object)
    passage_asked = Signal(object)
    """The thing whose exact words are wanted."""
    form_chosen = Signal(object, object)
    """A thing, and the form in which it is to be placed."""

    def __init__(self, runner: OperationRunner) -> None:
        super().__init__()
        self._runner = runner
        self._hits = PanelHits()
        self._fitting: tuple[Thing, ...] = ()
        self._waiting: tuple[Thing, ...] | None = None
        self._kind: Kind | None = None
        self._is_closed = False
        self.field = SearchField(_("Search the library"))
        self.field.setAccessibleName(_("Search the library"))
        self.list = CardList(_("Library"))
        self._model: ListModel[Entry] = ListModel(
            self._face, drag=_drag, mime_types=(THING_TYPE,), parent=self
        )
        self.list.show_model(self._model)
        steer(self.field, self.list)
        self.field.installEventFilter(self)
        self._nothing = NothingFits()
        self._nothing.clear.clicked.connect(self._clear)
        self._chips: dict[Kind | None, Chip] = {}
        self._more = Chip(_("More"), icon_name="funnel").as_menu(caret=False)
        self._lay_out()
        self._wire()

    def show_closed(self, *, closed: bool) -> None:
        """Beside a note that stays as it is the cards do not say how to place them."""
        if closed != self._is_closed:
            self._is_closed = closed
            self._model.forget_faces()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        ring = look().px(_RING_ROOM)
        column.setContentsMargins(pad - ring, pad, 0, 0)
        column.setSpacing(look().px(Space.S))
        field_row = QHBoxLayout()
        field_row.setContentsMargins(ring, 0, look().px(Space.M), 0)
        field_row.addWidget(self.field)
        column.addLayout(field_row)
        column.addLayout(self._chip_row())
        list_row = QHBoxLayout()
        list_row.setContentsMargins(0, 0, look().px(Space.S), 0)
        list_row.addWidget(self.list)
        list_row.addWidget(self._nothing)
        column.addLayout(list_row, 1)
        self._nothing.hide()
        self.setFocusProxy(self.field)

    def _face(self, entry: Entry) -> CardFace | HeadingFace:
        if isinstance(entry, _Heading):
            return HeadingFace(entry.words, _about(entry.count))
        return card_of(entry, beside_closed=self._is_closed)

    def _chip_row(self) -> FlowLayout:
        row = FlowLayout(-2)  # each keeps room for its ring: what is seen between them is 4
        whole = Chip(_("All"))
        whole.setChecked(True)
        self._chips[None] = whole
        for shown in _CHIPS:
            self._chips[shown] = kind_chip(shown, 0)
        for kind, chip in self._chips.items():
            chip.clicked.connect(lambda _on=False, kind=kind: self._narrow(kind))
            row.addWidget(chip)
        row.addWidget(self._more)
        return row

    def _wire(self) -> None:
        self.field.asked.connect(lambda _words: self.ask())
        self.list.opened.connect(self._place)
        self.list.key_used.connect(self._use_key)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._more.clicked.connect(self._open_more)
        self._more.removed.connect(lambda: self._narrow(None))

    def ask(self) -> None:
        """Look again, with the words as they are."""
        query = Query(words=self.field.text().strip())
        self._runner.ask("library beside the note", search_panel, query, LIMIT).then(self._take)

    def begin(self) -> None:
        """The first look, once the panel can be seen."""
        if not self._model.total:
            QTimer.singleShot(0, self, self.ask)

    def show_fitting(self, things: tuple[Thing, ...]) -> None:
        """What is on the paragraph being written, above everything else.

        Nothing moves under the pointer, nor while one works in the panel: then it waits.
        """
        self._waiting = things
        self.show_waiting()

    def show_waiting(self) -> None:
        focus = QApplication.focusWidget()
        is_in_use = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if self._waiting is None or (is_in_use and self.isVisible()):
            return
        things, self._waiting = self._waiting, None
        if things != self._fitting:
            self._fitting = things
            self._show(keep_place=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        QTimer.singleShot(0, self, self.show_waiting)

    def open_forms(self) -> None:
        """The menu of forms beside the chosen card."""
        thing = self.chosen()
        if thing is not None:
            card = self.list.visualRect(self.list.currentIndex())
            self._forms_at(thing, self.list.viewport().mapToGlobal(card.center()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field goes back to the page at once; the words stay for the next time."""
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape:
            event.ignore()
        return is_escape

    def chosen(self) -> Thing | None:
        value = self.list.value()
        return value if isinstance(value, EvidenceRow | RecommendationRow | BlockRow) else None

    def _take(self, hits: PanelHits) -> None:
        self._hits = hits
        self._show()

    def _all(self) -> tuple[Thing, ...]:
        return (*self._hits.evidence, *self._hits.recommendations, *self._hits.blocks)

    def _narrow(self, kind: Kind | None) -> None:
        """Choosing the chosen kind again shows everything."""
        self._kind = None if kind is self._kind else kind
        for each, chip in self._chips.items():
            chip.setChecked(each is self._kind)
        if self._kind in _MORE and self._kind is not None:
            self._more.show_value(kind_name(self._kind))
        else:
            self._more.clear_value(_("More"))
        self._show()

    def _fits(self, things: tuple[Thing, ...]) -> tuple[Thing, ...]:
        return tuple(t for t in things if self._kind is None or kind_of(t) is self._kind)

    def _show(self, *, keep_place: bool = False) -> None:
        things = self._fits(self._all())
        fitting = () if self.field.text() else self._fits(self._fitting)
        bar, chosen = self.list.verticalScrollBar(), self.chosen()
        scrolled = bar.value() if keep_place else 0
        self._model.show_all(tuple(_grouped(fitting, things)))
        if keep_place and chosen is not None:
            self.list.choose_row(self._model.row_of(lambda entry: entry == chosen))
        bar.setValue(scrolled)
        found = len(things)
        words = ngettext("{count} found", "{count} found", found).format(count=_about(found))
        self.field.show_count(words if self.field.text() or self._kind else "")
        counts = [kind_of(thing) for thing in self._all()]
        for kind, chip in self._chips.items():
            if kind is not None:
                chip.show_text(_about(counts.count(kind)))
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found and self.field.text():
            self.list.choose_row(0)

    def _clear(self) -> None:
        self._kind = None
        self._chips[None].setChecked(True)
        self.field.clear()
        self._show()

    def _place(self, value: object) -> None:
        if isinstance(value, EvidenceRow | RecommendationRow | BlockRow):
            self.place_asked.emit(value)

    def _use_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.chosen() is not None:
            event.accept()
            self.passage_asked.emit(self.chosen())

    def _open_menu(self, place: QPoint) -> None:
        """Of the card under the pointer, or of the chosen one when a key asks."""
        thing = self.chosen()
        if thing is not None:
            self._forms_at(thing, self.list.viewport().mapToGlobal(place))

    def _forms_at(self, thing: Thing, place: QPoint) -> None:
        menu = open_form_menu(
            self.list, thing, place, lambda form: self.form_chosen.emit(thing, form)
        )
        if not isinstance(thing, BlockRow):
            menu.addSeparator()
            opening = partial(self.passage_asked.emit, thing)
            menu.addAction(icon("book-open"), _("Open the passage"), opening)

    def _open_more(self) -> None:
        menu = QMenu(self)
        counts = [kind_of(thing) for thing in self._all()]
        for kind in _MORE:
            words = f"{kind_name(kind)} ({counts.count(kind)})"
            menu.addAction(words, partial(self._narrow, kind))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _about(count: int) -> str:
    """At the limit nobody knows how many more there are."""
    return f"{count}+" if count >= LIMIT else str(count)


def _grouped(fitting: tuple[Thing, ...], things: tuple[Thing, ...]) -> list[Entry]:
    evidence = [thing for thing in things if isinstance(thing, EvidenceRow)]
    asked = [thing for thing in things if isinstance(thing, RecommendationRow)]
    blocks = [thing for thing in things if isinstance(thing, BlockRow)]
    entries: list[Entry] = []
    groups: tuple[tuple[str, list[Thing]], ...] = (
        (_("On this paragraph"), [*fitting]),
        (_("Evidence"), [*evidence]),
        (_("Recommendations"), [*asked]),
        (_("Blocks"), [*blocks]),
    )
    for words, group in groups:
        if group:
            entries += [_Heading(words, len(group)), *group]
    return entries


def _drag(entries: tuple[Entry, ...]) -> QMimeData:
    """The thing for our own pages, its words for other programs."""
    thing = next((entry for entry in entries if not isinstance(entry, _Heading)), None)
    if thing is None:
        return QMimeData()
    payload = payload_for(thing)
    mime = thing_mime(payload.kind, payload.id)
    mime.setText(words_of(thing))
    return mime
