"""One argument at three lengths: written beside each other, tied, untied, looked at again."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from briefing_app.domain.argument import length_of
from briefing_app.domain.block import Block, Length
from briefing_app.domain.ids import BlockId, new_id
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import BlockRow, Page, ThemeRow
from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import _
from briefing_app.operations.keep_blocks import keep_block
from briefing_app.operations.library_lists import list_blocks
from briefing_app.operations.tie_lengths import tie_lengths, untie_length
from briefing_app.ui.alive import while_alive
from briefing_app.ui.forms.block_form import BlockForm
from briefing_app.ui.forms.form_column import FormColumn, enum_choice
from briefing_app.ui.forms.form_dialog import FormDialog, ask_form
from briefing_app.ui.library.faces import face_of
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.search_field import SearchField, steer

_MOST, _HIGH = 50, 260


class LengthChoices:
    """The length of the block at hand and that of the other one; never the same."""

    def __init__(self, block: Block, lengths: Sequence[Block]) -> None:
        self._block = block
        taken = {each.length for each in lengths if each.id != block.id}
        own = block.length or length_of(block)
        free = [each for each in Length if each not in taken and each is not own]
        self.own = enum_choice(_named(Length), own)
        self.own.setEnabled(block.length is None)
        self.other = enum_choice(_named(free or list(Length)), (free or list(Length))[0])

    def add_to(self, form: FormColumn, words: str) -> None:
        """Above the rest: it is what the form is for."""
        own = FormRow(_("Length of this block"), self.own)
        form.add_row(own, FormRow(words, self.other), first=True)

    def pair(self, other: BlockId) -> tuple[tuple[BlockId, Length], ...]:
        return (
            (self._block.id, Length(self.own.value())),
            (other, Length(self.other.value())),
        )


def _named(lengths: Sequence[Length] | type[Length]) -> list[tuple[Length, str]]:
    return [(each, name_of(each)) for each in lengths]


def ask_write_length(
    work: LibraryWork, block: Block, lengths: Sequence[Block], themes: Sequence[ThemeRow]
) -> FormDialog:
    """A new block beside this one, which begins with its words and what they cite."""
    new = replace(
        block,
        id=BlockId(new_id()),
        versions=(),
        argument=None,
        length=None,
        behind=None,
        review_by="",
    )
    form = BlockForm(new, themes, block.newest.body)
    choices = LengthChoices(block, lengths)
    choices.add_to(form, _("Length of the new one"))
    sentence = _("It begins with the words at hand and all they cite: shorten or unfold them.")
    face = DialogFace(_("Write another length"), sentence, "stack", width=680)

    def keep() -> None:
        added = form.value()
        pair = choices.pair(added.id)
        work.desk.runner.run(keep_block, added).then(lambda _kept: _tie(work, pair))

    return ask_form(work.host, face, form, keep)


def _tie(work: LibraryWork, pair: tuple[tuple[BlockId, Length], ...]) -> None:
    other = pair[1][0]

    def told(_tied: tuple[Block, ...]) -> None:
        work.show(Thing(ThingKind.BLOCK, other))
        work.tell_done(
            _("Tied as another length"), lambda: work.desk.runner.run(untie_length, other)
        )

    work.desk.runner.run(tie_lengths, pair).then(while_alive(work, told))


class LengthChooser(Dialog):
    """Which block says the same as this one; `taken` carries its identity."""

    taken = Signal(str)

    def __init__(self, work: LibraryWork, block: Block, lengths: Sequence[Block]) -> None:
        sentence = _("Which block says the same as “{name}” at another length?")
        face = DialogFace(
            _("Tie another length"), sentence.format(name=block.name), "stack", width=640
        )
        super().__init__(work.host, face)
        self._desk = work.desk
        self._tied = {block.id, *(each.id for each in lengths)}
        self.field = SearchField(_("Find the block"))
        self.model: ListModel[BlockRow] = ListModel(face_of)
        self.list = RowList(_("Blocks"))
        self.list.show_model(self.model)
        self.list.setMinimumHeight(look().px(_HIGH))
        self.choices = LengthChoices(block, lengths)
        form = FormColumn()
        self.choices.add_to(form, _("Length of the other one"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(form)
        self.add_button("cancel", _("Cancel"))
        self._take = self.add_button("take", _("Tie them"), primary=True)
        steer(self.field, self.list)
        self.field.asked.connect(self.read)
        self.list.opened.connect(lambda _row: self._choose("take"))
        self.chosen.connect(self._hear)
        self.closed.connect(self.deleteLater)

    def read(self, words: str = "") -> None:
        self._desk.runner.ask(
            "another length", list_blocks, Query(words), offset=0, limit=_MOST
        ).then(self._show)

    def _show(self, page: Page[BlockRow]) -> None:
        others = [row for row in page.rows if row.block.id not in self._tied]
        self.model.show_all(others)
        if others:
            self.list.choose_row(0)
        self._take.setEnabled(bool(others))

    def _hear(self, name: str) -> None:
        row = self.list.value()
        if name == "take" and isinstance(row, BlockRow):
            self.taken.emit(row.block.id)


def ask_tie_length(work: LibraryWork, block: Block, lengths: Sequence[Block]) -> LengthChooser:
    chooser = LengthChooser(work, block, lengths)
    chooser.taken.connect(lambda other: _tie(work, chooser.choices.pair(BlockId(other))))
    chooser.read()
    chooser.ask(chooser.field)
    return chooser


def untie(work: LibraryWork, block: Block, lengths: Sequence[Block]) -> None:
    """The block stands alone again; its way back ties it to those it was tied to."""
    pairs = tuple((each.id, each.length) for each in lengths if each.length)
    runner = work.desk.runner
    runner.run(untie_length, block.id).then(
        lambda _alone: work.tell_done(_("Untied"), partial(runner.run, tie_lengths, pairs))
    )
