"""The note's words offered to the master: who else holds the block, and why it changes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.names import name_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.overview import DRAFTS, BlockUse
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.notes.blocks.other_drafts import drafts_box
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.form import FormRow, text_field
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.placed_block import use_signs, version_words
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

CANCEL, OFFER = "cancel", "offer"
_ROW, _MOST_ROWS = 58, 4


class OfferDialog(Dialog):
    """`offered` carries why the wording changes; without a reason nothing is offered."""

    offered = Signal(str)

    def __init__(self, host: QWidget, name: str, number: int, others: Sequence[BlockUse]) -> None:
        sentence = _("Your words become version {number} of “{name}”. Other notes keep theirs.")
        said = sentence.format(number=number, name=name)
        super().__init__(host, DialogFace(_("Offer to the master"), said, "stack", width=680))
        self._model: ListModel[BlockUse] = ListModel(use_face, parent=self)
        self.list = RowList(_("Other notes that hold this block"))
        self.list.show_model(self._model)
        self.why = text_field("", _("Why the wording changes, for those who read the versions"))
        self.drafts = drafts_box([use for use in others if use.state in DRAFTS])
        self.others = tuple(others)
        self._lay_out(self.others)
        self.add_button(CANCEL, _("Cancel"))
        key = "Ctrl+Return"
        self._offer = self.add_button(OFFER, _("Make the new version"), primary=True, key=key)
        self.why.textChanged.connect(self._follow)
        self.chosen.connect(self._done)
        self._follow()

    def _lay_out(self, others: tuple[BlockUse, ...]) -> None:
        count = len({use.note for use in others})
        said = ngettext(
            "{count} other note holds this block, and will see that the master moved on:",
            "{count} other notes hold this block, and will see that the master moved on:",
            count,
        )
        alone = _("No other note holds this block.")
        self.body.addWidget(Words(said.format(count=count) if count else alone, wraps=True))
        if others:
            self._model.show_all(others)
            rows = min(len(others), _MOST_ROWS)
            self.list.setFixedHeight(look().px(_ROW * rows + 2))
            self.body.addWidget(self.list)
        self.body.addWidget(FormRow(_("Reason"), self.why))
        self.body.addWidget(self.drafts)
        issued = any(use.state is NoteState.ISSUED for use in others)
        if issued:
            never = _("Issued notes stay as they went out.")
            self.body.addWidget(Words(never, Use.LABEL, "text2", wraps=True))

    def _follow(self) -> None:
        self._offer.setEnabled(bool(self.why.text().strip()))
        said = "" if self._offer.isEnabled() else _("A reason is needed.")
        self.foot_words.show_words(said)

    def _done(self, choice: str) -> None:
        if choice == OFFER:
            self.offered.emit(self.why.text().strip())


def use_face(use: BlockUse) -> RowFace:
    """The note, what became of the block there, and the state of the note."""
    second = " · ".join(filter(None, (use.told_by, use.section, version_words(use.version))))
    state = Sign("lock-simple" if use.state is NoteState.ISSUED else "", name_of(use.state))
    return RowFace(use.title or _("Note without a subject"), second, (*use_signs(use.signs), state))
