"""The bar under the head: how many proposals there are, what became of them, and the keys."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.reader.proposed import Tally
from briefing_app.ui.tokens import Use

_ROOM_FOR_KEYS = 560


class ProposalBar(QWidget):
    """Hidden until a source is open."""

    def __init__(self) -> None:
        super().__init__()
        self._count = Words("", Use.LABEL_STRONG)
        self._became = ElidedWords("", Use.LABEL)
        self._keys = _keys(("N", _("next")), (_("Shift N"), _("previous")), ("Z", _("take back")))
        self._deeds = _keys((_("Enter"), _("take")), (_("Del"), _("leave")), ("E", _("edit first")))
        self._gives_reason = False
        row = QHBoxLayout(self)
        side = look().px(20)
        row.setContentsMargins(side, look().px(7), side, look().px(7))
        row.setSpacing(look().px(8))
        row.addWidget(self._count)
        row.addWidget(self._became)
        row.addStretch(1)
        row.addWidget(self._keys)
        row.addWidget(self._deeds)
        self.setAccessibleName(_("Proposals"))
        self.hide()

    def show_search(self) -> None:
        """The source is being looked through."""
        self._say(_("Looking for proposals"), "")

    def show_tally(self, tally: Tally) -> None:
        if not tally.proposed:
            self._say(_("No proposals in this source"), "")
            return
        count = ngettext("{count} proposal", "{count} proposals", tally.proposed)
        became = _("{taken} taken, {left} left, {open} to decide")
        self._say(
            count.format(count=tally.proposed),
            became.format(taken=tally.taken, left=tally.left, open=tally.open),
        )

    def show_reason(self, words: str) -> None:
        """Instead of the counts, where there is no room for cards; with the keys of a card."""
        self._became.show_words(words)
        self._gives_reason = True
        self._show_keys()

    def words(self) -> str:
        return f"{self._count.text()}  {self._became.text()}".strip()

    def _say(self, count: str, became: str) -> None:
        self._count.show_words(count)
        self._became.show_words(became)
        self.setAccessibleDescription(self.words())
        self._gives_reason = False
        self._show_keys()
        self.show()

    def _show_keys(self) -> None:
        has_room = self.width() >= look().px(_ROOM_FOR_KEYS)
        self._keys.setVisible(has_room and not self._gives_reason)
        self._deeds.setVisible(has_room and self._gives_reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()


def _keys(*named: tuple[str, str]) -> QWidget:
    keys = QWidget()
    row = QHBoxLayout(keys)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(8))
    for place, (key, words) in enumerate(named):
        if place:
            row.addSpacing(look().px(4))
        row.addWidget(KeyHint(key))
        row.addWidget(Words(words, Use.LABEL, "text2"))
    return keys
