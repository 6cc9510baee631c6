"""The quiet offer beside the text: what was just taken, the library holds already."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.alike import AnyAlike
from briefing_app.domain.names import name_of
from briefing_app.domain.recommendation import Relation
from briefing_app.language import _
from briefing_app.ui.commands import CommandName
from briefing_app.ui.look import look
from briefing_app.ui.parts.alike_words import age_words, where_words, why_words, words_of
from briefing_app.ui.parts.button import button, tool_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

JOINS: Mapping[CommandName, Relation] = {
    "join_same": Relation.SAME,
    "join_repeats": Relation.REPEATS,
    "join_refines": Relation.REFINES,
    "join_contradicts": Relation.CONTRADICTS,
}


class AlikeStrip(QWidget):
    """Hidden while nothing is offered. `joined` carries the relation that was used.

    It stands below what was collected, where no passing word covers it.
    """

    joined = Signal(object)
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Words("", Use.LABEL_STRONG, wraps=True)
        self.reason = Words("", Use.LABEL, "text2", wraps=True)
        self.buttons = {
            relation: button(name_of(relation), key=str(number)).in_bar()
            for number, relation in enumerate(Relation, 1)
        }
        for relation, each in self.buttons.items():
            each.clicked.connect(lambda _on=False, to=relation: self.joined.emit(to))
        self.cross = tool_button("x", _("Let it go"))
        self.cross.clicked.connect(self.let_go)
        self._lay_out()
        self.hide()

    def show_offer(self, alike: AnyAlike | None) -> None:
        """What is held already; nothing hides it."""
        if alike is not None:
            self.words.show_words(words_of(alike))
            said = (why_words(alike.why), where_words(alike), age_words(alike.age))
            self.reason.show_words(" \u00b7 ".join(filter(None, said)))
            self.setAccessibleName(_("The library already holds"))
            self.setAccessibleDescription(f"{words_of(alike)}, {self.reason.text()}")
        self.setVisible(alike is not None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.S))
        head.addWidget(IconLabel("git-merge", Size.ICON_INLINE, "accent"))
        head.addWidget(Words(_("The library already holds"), Use.LABEL, "text2"), 1)
        head.addWidget(self.cross)
        grid = QGridLayout()
        grid.setSpacing(look().px(Space.S))
        for at, each in enumerate(self.buttons.values()):
            each.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(each, at // 2, at % 2)
        column = QVBoxLayout(self)
        side, air = look().px(12), look().px(Space.S)
        column.setContentsMargins(side, air, side, side)
        column.setSpacing(look().px(Space.S))
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.reason)
        column.addLayout(grid)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("accent_tint"))
        painter.fillRect(0, 0, self.width(), 1, look().colour("line"))
        painter.end()
