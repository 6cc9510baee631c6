"""One of several wordings to choose from: a framed box with its key, whose it is, its words."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.parts.painting import border, box
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Radius, Size, Space, Use

_LEAST = 56


class WordingOption(QAbstractButton):
    """Space, a click or its key chooses it; the chosen one is tinted and carries a tick."""

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self._title = title
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tick = IconLabel("check-circle-fill", Size.ICON, "accent")
        self.words = Words("", Use.PLAIN, wraps=True)
        self._column = column = QVBoxLayout(self)
        pad = look().px(Space.M)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look().px(Space.S))
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.S))
        head.addWidget(Words(title, Use.STRONG))
        head.addStretch(1)
        head.addWidget(self._tick)
        head.addWidget(KeyHint(key))
        column.addLayout(head)
        column.addWidget(self.words)
        column.addStretch(1)

    def show_words(self, said: str, *, chosen: bool) -> None:
        self.words.show_words(said)
        self.setChecked(chosen)
        keeping = self._tick.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keeping)
        self._tick.setVisible(chosen)
        self.setAccessibleName(_("{title}: {words}").format(title=self._title, words=said))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its words are, not as a button's text would be."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Its height follows from its width alone."""
        return QSize(look().px(120), look().px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        frame = border("accent" if chosen else "edge")
        box(painter, self.rect(), Radius.CARD, "accent_tint" if chosen else "base", frame)
        painter.end()
