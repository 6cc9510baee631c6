"""Where a note and its twin are not level: one line for each place, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.note import Note
from briefing_app.domain.twin import Stand, TwinSign, TwinStanding
from briefing_app.language import _
from briefing_app.ui.look import Ink, look
from briefing_app.ui.notes.twin_words import sign_reason, sign_title, standing_sentence
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

GO, LEVEL, TAKE, ALL = "go", "level", "take", "all"
_ROW, _MOST = 58, 7
_SIGNS: dict[Stand, tuple[str, Ink]] = {
    Stand.UNTRANSLATED: ("translate", "text2"),
    Stand.OTHER_MOVED: ("arrows-clockwise", "warning"),
    Stand.OTHER_NEW: ("plus", "accent"),
    Stand.OTHER_GONE: ("x-circle", "text2"),
    Stand.FIGURES_DIFFER: ("chart-bar", "warning"),
    Stand.CITES_OTHERS: ("quotes", "text2"),
}


class TwinDialog(Dialog):
    """`decided` carries what is to be done and the `TwinSign`, or nothing for all of them."""

    decided = Signal(str, object)

    def __init__(self, host: QWidget, note: Note, standing: TwinStanding) -> None:
        sentence = standing_sentence(standing) or _("Every paragraph says what its twin says.")
        face = DialogFace(_("Compare with the twin"), sentence, "translate", width=760)
        super().__init__(host, face)
        self._is_translation = standing.is_translation
        self._own = {each.id: each.text for each in note.paragraphs()}
        self.list = RowList(_("Places that are not level"))
        self._model: ListModel[TwinSign] = ListModel(self._face, parent=self)
        self.list.show_model(self._model)
        self._model.show_all(standing.signs)
        self._lay_out(standing)
        self.chosen.connect(self._decide)
        self.list.opened.connect(lambda _sign: self._opened())

    def _lay_out(self, standing: TwinStanding) -> None:
        count = len(standing.signs)
        if not count:
            quiet = _("A change in one of the two will show here, and beside its paragraph.")
            self.body.addWidget(Words(quiet, Use.PLAIN, wraps=True))
            self.add_button("close", _("Close"), primary=True)
            return
        self.list.setFixedHeight(look().px(_ROW) * min(count, _MOST) + 2)
        self.list.choose_row(0)
        self.body.addWidget(self.list)
        self.add_button(ALL, _("All say the same"))
        self.add_button(LEVEL, _("It says the same"))
        if standing.is_translation and Stand.OTHER_NEW in standing.counted():
            self.add_button(TAKE, _("Take it in"))
        self.add_button(GO, _("Go there"), primary=True)

    def _decide(self, name: str) -> None:
        sign = self.list.value()
        if name == ALL:
            self.decided.emit(ALL, None)
        elif isinstance(sign, TwinSign):
            self.decided.emit(name, sign)

    def _opened(self) -> None:
        self.close_over()
        self._decide(GO)

    def _face(self, sign: TwinSign) -> RowFace:
        icon, ink = _SIGNS[sign.stand]
        is_new = sign.stand is Stand.OTHER_NEW
        own = "" if is_new or not sign.here else self._own.get(sign.here, "")
        first = own or sign.words or sign_title(sign)
        return RowFace(first, sign_reason(sign), (Sign(icon, sign_title(sign), ink),))
