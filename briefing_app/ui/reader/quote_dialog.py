"""In which block a quotation is put: one of the library's, or a new one by its name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.block import Block
from briefing_app.domain.evidence import Evidence
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.palette_choice import plain
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import LineFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.text_card import TextCard
from briefing_app.ui.tokens import Kind

_LIST = 220
_SHOWN = 300


class QuoteDialog(Dialog):
    """`chosen_block` carries a block, `named` the name of one that is to be begun."""

    chosen_block = Signal(object)
    named = Signal(str)

    def __init__(self, host: QWidget, evidence: Evidence, blocks: Sequence[Block]) -> None:
        sentence = _("Choose the block, or type the name of a new one.")
        super().__init__(host, DialogFace(_("Quote in a block"), sentence, "stack", width=560))
        self._blocks = tuple(blocks)
        words = evidence.excerpt.words if evidence.excerpt else evidence.claim
        shown = words[:_SHOWN] + ("…" if len(words) > _SHOWN else "")
        self.field = SearchField(_("Name of a block, there already or new"))
        self.model: ListModel[Block | str] = ListModel(_face)
        self.list = CardList(_("Blocks"))
        self.list.show_model(self.model)
        self.list.setMinimumHeight(look().px(_LIST))
        self.body.addWidget(TextCard(shown, Kind.QUOTATION))
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.add_button("cancel", _("Cancel"))
        keep = self.add_button("keep", _("Put it there"), primary=True, key=_("Enter"))
        keep.clicked.disconnect()
        keep.clicked.connect(self._put)
        steer(self.field, self.list)
        self.field.asked.connect(lambda _words: self._filter())
        self.list.opened.connect(lambda _value: self._put())
        self._filter()

    def _filter(self) -> None:
        """The blocks whose names fit, and behind them a new one of that name."""
        typed = self.field.text().strip()
        words = plain(typed).split()
        fitting: list[Block | str] = [
            block for block in self._blocks if all(word in plain(block.name) for word in words)
        ]
        if typed and all(block.name.casefold() != typed.casefold() for block in self._blocks):
            fitting.append(typed)
        self.model.show_all(fitting)
        self.field.show_count(str(len(fitting)))
        self.list.choose_row(0)

    def _put(self) -> None:
        self._filter_now()
        value = self.list.value()
        if isinstance(value, Block):
            self.close_over()
            self.chosen_block.emit(value)
        elif isinstance(value, str):
            self.close_over()
            self.named.emit(value)

    def _filter_now(self) -> None:
        """What was typed in the last moment counts too."""
        chosen = self.list.value()
        self._filter()
        row = self.model.row_of(lambda value: value == chosen)
        if chosen is not None and row >= 0:
            self.list.choose_row(row)


def _face(value: Block | str) -> LineFace:
    if isinstance(value, Block):
        return LineFace(value.name, "stack", Kind.BLOCK)
    return LineFace(_("New block: {name}").format(name=value), "plus", "accent")
