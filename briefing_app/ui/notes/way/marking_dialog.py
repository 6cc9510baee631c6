"""The marking of the note: what raises it, what it is, and the reason where it is lower."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.ceiling import NO_CEILING
from briefing_app.domain.marking import Marking
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.domain.note import Note
from briefing_app.domain.note_marking import Held, contained_marking
from briefing_app.language import _, language, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.notes.lowering_words import lowering_in_words
from briefing_app.ui.notes.way.marking_choices import choice_of, ladders_of, marking_of
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.form import FormRow, TextArea
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.marking_picker import MarkingPicker
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Use

KEEP = "keep"
_WIDTH, _MOST_ROWS, _REASON_LINES = 620, 4, 2


class MarkingDialog(Dialog):
    """`decided` carries a `Marking` and the reason for it, which is empty unless it is lower."""

    decided = Signal(object, str)
    opened = Signal(object)
    """A `Held` that is to be shown."""

    def __init__(
        self, host: QWidget, note: Note, held: tuple[Held, ...], offer: MarkingOffer
    ) -> None:
        self._note, self._contained = note, contained_marking(held)
        contained = self._contained.in_words(language())
        sentence = _("What the note contains is {marking}.").format(marking=contained)
        face = DialogFace(_("Marking of the note"), sentence, "shield-check", width=_WIDTH)
        super().__init__(host, face)
        self.list = RowList(_("What raises the marking"))
        self._show_held(held)
        self.picker = MarkingPicker(ladders_of(offer, note.marking), choice_of(note.marking))
        self.reason = TextArea(_REASON_LINES)
        self.body.addWidget(FormRow(_("The note is marked"), self.picker))
        self._why = FormRow(_("Reason for marking it below what it contains"), self.reason)
        self.body.addWidget(self._why)
        self._show_past()
        self.add_button("cancel", _("Cancel"))
        self._keep = self.add_button(KEEP, _("Keep"), primary=True)
        self.picker.picked.connect(lambda _choice: self._follow())
        self.reason.textChanged.connect(self._follow)
        if offer.ceiling != NO_CEILING:
            most = _("This computer may hold {marking} at most.")
            said = most.format(marking=offer.ceiling.in_words(language()))
            self.foot_words.show_words(said)
        self.list.opened.connect(self._open)
        self.chosen.connect(self._decide)
        self._follow()

    def choose(self, marking: Marking) -> None:
        """Begin with another marking than the note has; where it is lower, with the reason."""
        self.picker.show_value(choice_of(marking))
        self._follow()
        self.ask(self.reason if self._is_lower() else self.picker)

    def marking(self) -> Marking:
        return marking_of(self.picker.value())

    def _show_held(self, held: tuple[Held, ...]) -> None:
        count = len(held)
        if held:
            said = ngettext("{count} thing raises it:", "{count} things raise it:", count)
            self.body.addWidget(Words(said.format(count=count), Use.LABEL_STRONG, "text2"))
        else:
            nothing = _("Nothing that was placed or cited asks for more.")
            self.body.addWidget(Words(nothing, Use.LABEL, "text2", wraps=True))
        model: ListModel[Held] = ListModel(self._face, parent=self)
        self.list.show_model(model)
        model.show_all(held)
        rows = min(count, _MOST_ROWS)
        self.list.setFixedHeight(rows * look().px(Size.ROW) + look().px(2))
        self.body.addWidget(self.list)
        self.list.setVisible(bool(held))

    def _face(self, held: Held) -> RowFace:
        section = next((s.heading for s in self._note.sections if s.id == held.section), "")
        sign = Sign("", held.marking.in_words(language()), "text")
        return RowFace(held.name, section or _("Note"), (sign,))

    def _show_past(self) -> None:
        for lowered in reversed(self._note.lowered):
            self.body.addWidget(Words(lowering_in_words(lowered), Use.LABEL, "text2", wraps=True))

    def _is_lower(self) -> bool:
        return not self.marking().covers(self._contained)

    def _follow(self) -> None:
        """Only a lower marking needs a reason, and it needs one to be kept."""
        lower = self._is_lower()
        self._why.setVisible(lower)
        unchanged = self.marking() == self._note.marking
        reasoned = not lower or bool(self.reason.toPlainText().strip())
        self._keep.setEnabled(reasoned and not unchanged)

    def _open(self, held: Held) -> None:
        self.close_over()
        self.opened.emit(held)

    def _decide(self, name: str) -> None:
        if name == KEEP:
            reason = self.reason.toPlainText().strip() if self._is_lower() else ""
            self.decided.emit(self.marking(), reason)
