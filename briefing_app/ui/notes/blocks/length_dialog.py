"""At which length a block is placed, where its argument is told at several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.domain.block import Block
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import BlockDetail
from briefing_app.domain.text import count_words
from briefing_app.language import _, ngettext
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.told_box import ToldBox
from briefing_app.ui.parts.wording_option import WordingOption
from briefing_app.ui.tokens import Size

_SHOWN = 60
"""So many words of a length are shown; the rest is told by its number."""


class LengthDialog(Dialog):
    """1, 2 and 3 place a length at once, the arrows go from one to the next. `taken` carries the
    block; closing places nothing."""

    taken = Signal(object)

    def __init__(self, host: QWidget, detail: BlockDetail) -> None:
        sentence = _("The argument is told at several lengths. Which one is to stand here?")
        face = DialogFace(_("Place at which length"), sentence, "stack", width=Size.DIALOG_WIDTH)
        super().__init__(host, face)
        self._lengths = detail.lengths
        self.options: list[WordingOption] = []
        for number, block in enumerate(detail.lengths, start=1):
            option = WordingOption(_title(block), str(number))
            option.show_words(_beginning(block), chosen=block.id == detail.row.block.id)
            option.clicked.connect(lambda _checked=False, block=block: self._take(block))
            self.options.append(option)
            self.body.addWidget(option)
            if told := _remark(block, detail):
                self.body.addWidget(ToldBox(told))
        self.foot_words.show_words(_("A number places the length at once."))
        self.add_button("cancel", _("Cancel"))

    @property
    def first(self) -> WordingOption:
        """The length that was chosen in the library."""
        return next((each for each in self.options if each.isChecked()), self.options[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.text()
        if pressed.isdigit() and 1 <= int(pressed) <= len(self._lengths):
            self._take(self._lengths[int(pressed) - 1])
            event.accept()
        else:
            super().keyPressEvent(event)

    def _take(self, block: Block) -> None:
        self.close_over()
        self.taken.emit(block)


def _title(block: Block) -> str:
    length = name_of(block.length) if block.length else ""
    words = _count(block)
    count = ngettext("{count} word", "{count} words", words).format(count=words)
    return " · ".join(filter(None, (length, block.name, count)))


def _count(block: Block) -> int:
    return sum(count_words(element.text) for element in block.newest.body)


def _beginning(block: Block) -> str:
    words = " ".join(element.text for element in block.newest.body).split()
    return " ".join(words[:_SHOWN]) + (" \u2026" if len(words) > _SHOWN else "")


def _remark(block: Block, detail: BlockDetail) -> str:
    """What this length does not cite, and whether it lags behind another."""
    said: Sequence[str] = ()
    if names := detail.missing.get(block.id):
        said = (_("Not cited here: {names}").format(names="; ".join(names)),)
    if block.behind:
        said = (*said, _("Another length was given new words since; this one may lag."))
    return "\n".join(said)
