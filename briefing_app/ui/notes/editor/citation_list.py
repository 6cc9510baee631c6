"""Citing while one writes: a small field at the cursor, and the library's things that fit it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.query import Query
from briefing_app.language import _
from briefing_app.operations.search_library import PanelHits, search_panel
from briefing_app.ui.look import look
from briefing_app.ui.notes.card_faces import Thing, row_of
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Radius, Size, Space, Use

SIGN = "@"
_WIDTH, _SHOWN, _MOST = 480, 5, 12
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)

Cited = EvidenceRow | RecommendationRow
Keys = Callable[[], tuple[str, str]]
"""How the keys are called that place what is chosen, and that ask for its form."""


class CitationList(QWidget):
    """Enter cites what is chosen; Esc closes it and nothing happens."""

    taken = Signal(object)
    """The thing to cite."""
    left = Signal(str)
    """Closed without a choice; what is to be typed on the page instead, mostly nothing."""

    def __init__(self, over: QWidget, runner: OperationRunner, keys: Keys) -> None:
        super().__init__(over)
        self._keys_now = keys
        self._runner = runner
        self._first: tuple[Cited, ...] = ()
        self._place = QRect()
        self.field = SearchField(_("Cite from the library"))
        self.list = RowList(_("What can be cited"))
        self._model: ListModel[Cited] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._foot = Words("", Use.LABEL, "text2")
        self._nothing = Words(_("Nothing in the library fits these words."), Use.LABEL, "text2")
        steer(self.field, self.list)
        self.field.installEventFilter(self)
        self.field.asked.connect(lambda _words: self._ask())
        self.list.opened.connect(self._take)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self._take(self.list.value()))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        around = look().px(Space.S)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(look().px(Space.XS))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._foot)
        self.setFocusProxy(self.field)
        self.setAccessibleName(_("Cite from the library"))

    def open_at(self, place: QRect, first: tuple[Thing, ...]) -> None:
        """Below the cursor, or above it where there is no room. `first` stands there before
        anything is typed.
        """
        placing, choosing = self._keys_now()
        keys = _("Enter cites · {place} places · {form} asks how · Esc closes")
        self._foot.show_words(keys.format(place=placing, form=choosing))
        self._first = tuple(each for each in first if isinstance(each, Cited))
        self._place = place
        self.field.clear()
        self._show(())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def chosen(self) -> Cited | None:
        value = self.list.value()
        return value if isinstance(value, Cited) else None

    def close_list(self, typed: str = "") -> None:
        if self.isVisible():
            self.hide()
            self.left.emit(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes; the sign again, or a space, at once is what one wanted to write."""
        del watched
        if event.type() == QEvent.Type.FocusOut:
            self._lose_focus(event)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() == Qt.Key.Key_Tab and self.chosen():
            self._take(self.chosen())
        elif self.field.text():
            return False
        elif event.key() == Qt.Key.Key_Backspace:
            self.close_list()
        elif event.text() in (SIGN, " "):
            self.close_list(SIGN if event.text() == SIGN else f"{SIGN} ")
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field does not use is not for the page below."""
        event.accept()

    def _lose_focus(self, event: QEvent) -> None:
        reason = getattr(event, "reason", lambda: None)()
        if self.isVisible() and reason not in _STAYS:
            self.hide()

    def _ask(self) -> None:
        query = Query(words=self.field.text().strip())
        self._runner.ask("citations", search_panel, query, _MOST).then(self._take_hits)

    def _take_hits(self, hits: PanelHits) -> None:
        found = _by_turns(hits.evidence, hits.recommendations)
        if not self.field.text():
            found = (*self._first, *(each for each in found if each not in self._first))
        self._show(found[:_MOST])

    def _show(self, things: tuple[Cited, ...]) -> None:
        self._model.show_all(things)
        self.list.choose_row(0)
        self.list.setVisible(bool(things))
        self._nothing.setVisible(not things and bool(self.field.text()))
        self._fit(len(things))

    def _fit(self, rows: int) -> None:
        """As high as its rows; where it once stands it stays."""
        over = self.parentWidget() or self
        edge = look().px(Space.S)
        shown = min(rows, _SHOWN) * look().px(Size.ROW)
        heads = self.field.sizeHint().height() + self._foot.sizeHint().height()
        high = heads + 3 * edge + (shown + edge if shown else 0)
        if self._nothing.isVisibleTo(self):
            high += self._nothing.sizeHint().height() + edge
        wide = min(look().px(_WIDTH), over.width() - 2 * edge)
        left = max(edge, min(self._place.left(), over.width() - wide - edge))
        full = high + (_SHOWN - min(rows, _SHOWN)) * look().px(Size.ROW)
        below = self._place.bottom() + look().px(Space.XS)
        fits_below = below + full <= over.height()
        top = below if fits_below else max(0, self._place.top() - look().px(Space.XS) - high)
        self.resize(wide, high)
        self.move(QPoint(left, top))

    def _take(self, value: object) -> None:
        if isinstance(value, Cited):
            self.hide()
            self.taken.emit(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect().toRectF(), Radius.CARD, "base", border("edge"))
        painter.end()


def _by_turns(
    evidence: tuple[EvidenceRow, ...], asked: tuple[RecommendationRow, ...]
) -> tuple[Cited, ...]:
    """Two pieces of evidence, then a recommendation, so that neither hides the other."""
    found: list[Cited] = []
    claims, demands = list(evidence), list(asked)
    while claims or demands:
        found += [*claims[:2], *demands[:1]]
        claims, demands = claims[2:], demands[1:]
    return tuple(found)


def _face(thing: Cited) -> RowFace:
    return row_of(thing)
