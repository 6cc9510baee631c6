"""What stands behind the paragraph at the cursor: each citation, and the exact words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.figure_tie import MovedFigure
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.notes.card_faces import Thing, plain_card_of
from briefing_app.ui.notes.figure_offers import offer_words
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import CardFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.text_card import TextCard
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind, Space, Use


class SourcesPanel(QWidget):
    """Enter or Space on a card opens its passage."""

    passage_asked = Signal(object)
    figure_asked = Signal()
    """The number that moved on is to be decided about."""

    def __init__(self) -> None:
        super().__init__()
        self._things: tuple[Thing, ...] = ()
        self._is_closed = False
        self._head = Words("", Use.LABEL, "text2", wraps=True)
        self.list = CardList(_("Sources of this paragraph"))
        self._model: ListModel[Thing] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._quoted = TextCard()
        self._moved: tuple[MovedFigure, ...] = ()
        self._offer = Words("", Use.LABEL, "warning", wraps=True)
        self._decide = button(_("Take or keep the number"), "arrows-clockwise").in_bar()
        self._decide.clicked.connect(self.figure_asked)
        self._open = button(_("Open the passage"), "book-open").in_bar()
        self._lay_out()
        self.list.chosen.connect(lambda _value: self._show_words())
        self.list.opened.connect(self._ask)
        self.list.key_used.connect(self._use_key)
        self._open.clicked.connect(lambda: self._ask(self.list.value()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), pad)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        column.addWidget(self._quoted)
        column.addWidget(self._offer)
        column.addWidget(self._decide)
        column.addWidget(self._open)
        self.setFocusProxy(self.list)
        self.show_things(())

    def show_things(self, things: tuple[Thing, ...], *, closed: bool = False) -> None:
        """The things cited in the paragraph, in reading order."""
        if things == self._things and closed == self._is_closed and self._head.text():
            return
        self._things, self._is_closed = things, closed
        self._model.show_all(things)
        count = len(things)
        said = ngettext(
            "{count} source stands behind this paragraph.",
            "{count} sources stand behind this paragraph.",
            count,
        ).format(count=count)
        nothing = _("Nothing is cited in this paragraph. Place evidence from the library.")
        if closed:
            nothing = _("Nothing is cited in this paragraph.")
        self._head.show_words(said if count else nothing)
        if things:
            self.list.choose_row(0)
        self._show_words()

    def show_moved(self, moved: tuple[MovedFigure, ...]) -> None:
        """Numbers of the note beside which the library has another by now."""
        self._moved = moved
        self._show_words()

    def chosen(self) -> Thing | None:
        value = self.list.value()
        return value if isinstance(value, EvidenceRow | RecommendationRow | BlockRow) else None

    def _show_words(self) -> None:
        thing = self.list.value()
        words = _quoted_words(thing)
        self._quoted.setVisible(bool(words))
        self._open.setVisible(thing is not None)
        self._show_offer(thing)
        if words and isinstance(thing, EvidenceRow):
            self._quoted.show_text(words, Kind(thing.evidence.kind.value))
        elif words:
            self._quoted.show_text(words, Kind.RECOMMENDATION)

    def _show_offer(self, thing: object) -> None:
        identity = thing.evidence.id if isinstance(thing, EvidenceRow) else ""
        moved = next((each for each in self._moved if each.evidence == identity), None)
        self._offer.setVisible(moved is not None)
        self._decide.setVisible(moved is not None)
        if moved:
            self._offer.show_words(offer_words(moved), "warning")

    def _use_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.list.value() is not None:
            event.accept()
            self._ask(self.list.value())

    def _ask(self, value: object) -> None:
        if isinstance(value, EvidenceRow | RecommendationRow | BlockRow):
            self.passage_asked.emit(value)


def _quoted_words(thing: object) -> str:
    if isinstance(thing, EvidenceRow) and thing.evidence.excerpt:
        return thing.evidence.excerpt.words
    if isinstance(thing, RecommendationRow) and thing.recommendation.excerpt:
        return thing.recommendation.excerpt.words
    return ""


def _face(thing: Thing) -> CardFace:
    return plain_card_of(thing)
