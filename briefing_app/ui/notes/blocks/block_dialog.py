"""Asks what a new block is called and for what, before chosen words of a note become one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.block import Block, BlockKind
from briefing_app.domain.ids import BlockId, new_id
from briefing_app.domain.note import Note
from briefing_app.domain.overview import ThemeRow
from briefing_app.domain.text import Element
from briefing_app.language import _
from briefing_app.ui.forms.block_form import BlockForm
from briefing_app.ui.forms.form_dialog import FormDialog
from briefing_app.ui.parts.dialog import DialogFace

_NAME_WORDS = 7
_KINDS = {
    "issue": BlockKind.ISSUE_LINE,
    "background": BlockKind.BACKGROUND,
    "status": BlockKind.BACKGROUND,
    "facts": BlockKind.BACKGROUND,
    "options": BlockKind.OPTION,
    "recommendation": BlockKind.RECOMMENDATION,
    "points": BlockKind.TALKING_POINT,
    "messages": BlockKind.TALKING_POINT,
    "responsive": BlockKind.RESPONSE,
    "response": BlockKind.RESPONSE,
    "response_fr": BlockKind.RESPONSE,
}
"""What words of a section are most likely kept as; anywhere else as a consideration."""


@dataclass(frozen=True, slots=True)
class Kept:
    """`is_tied`: the words in the note become a copy tied to the block."""

    block: Block
    is_tied: bool


class BlockDialog(FormDialog):
    kept = Signal(object)
    """Carries a `Kept`."""

    def __init__(
        self,
        host: QWidget,
        block: Block,
        themes: Sequence[ThemeRow],
        body: tuple[Element, ...],
        *,
        ties: bool,
    ) -> None:
        form = BlockForm(block, themes, body)
        self.ties = form.add_box(_("The words here become a copy tied to the block"), checked=ties)
        self.ties.setEnabled(ties)
        sentence = _("The words are kept with what they cite, to be placed in any note.")
        if not ties:
            sentence = _(
                "The words are kept with what they cite. Here they stay as they are: they belong "
                "to a closed note, a placed block, a heading or several sections."
            )
        super().__init__(host, DialogFace(_("Keep as a block"), sentence, "stack", width=680), form)
        self.form: BlockForm = form
        self.chosen.connect(self._done)

    def _done(self, choice: str) -> None:
        if choice == "keep":
            self.kept.emit(Kept(self.form.value(), self.ties.isChecked()))


def new_block(note: Note, section_key: str, body: Sequence[Element], owner: str) -> Block:
    """What the form begins with: the first words for a name, the kind that the section suggests."""
    words = " ".join(element.text for element in body).split()
    name = " ".join(words[:_NAME_WORDS]) + ("\u2026" if len(words) > _NAME_WORDS else "")
    kind = _KINDS.get(section_key, BlockKind.CONSIDERATION)
    return Block(
        BlockId(new_id()), name, kind, (), note.language, marking=note.marking, owner=owner
    )
