"""Begin a note: which kind, and in which language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.template import NoteKind
from briefing_app.language import _, language
from briefing_app.ui.kinds.number_fields import shown_pages
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import LineFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.tokens import Space

BEGIN = "begin"
KINDS = "kinds"
_LINE, _MOST_LINES = 32, 15


class NewNoteDialog(Dialog):
    """`agreed` carries the key of the kind and the language, as a pair."""

    agreed = Signal(object)
    kinds_asked = Signal()

    def __init__(self, host: QWidget, kinds: tuple[NoteKind, ...]) -> None:
        face = DialogFace(
            _("New note"),
            _("The kind decides the sections, the limits and the header. All can be changed."),
            "note-pencil",
        )
        super().__init__(host, face)
        self.list = CardList(_("Kinds of notes"))
        self._model: ListModel[NoteKind] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._model.show_all(kinds)
        self.list.setFixedHeight(look().px(min(len(kinds), _MOST_LINES) * _LINE + Space.S))
        self.list.choose_row(0)
        self.language = Choice(
            (ChoiceFace("en", _("English")), ChoiceFace("fr", _("French"))), language()
        )
        self.body.addWidget(self.list, 1)
        self.body.addWidget(FormRow(_("Language of the note"), self.language))
        self.add_button(KINDS, _("Kinds of notes…"))
        self.add_button(BEGIN, _("Begin"), primary=True)
        self.chosen.connect(self._decide)
        self.list.opened.connect(lambda _kind: self._accept())

    def _decide(self, name: str) -> None:
        if name == KINDS:
            self.kinds_asked.emit()
        else:
            self._agree()

    def _accept(self) -> None:
        self.close_over()
        self._agree()

    def _agree(self) -> None:
        kind = self.list.value()
        if isinstance(kind, NoteKind):
            self.agreed.emit((kind.key, self.language.value()))


def _face(kind: NoteKind) -> LineFace:
    pages = kind.pages(language())
    most = _("up to {pages} p.").format(pages=shown_pages(pages)) if pages else ""
    return LineFace(kind.short_name.in_language(language()), "note-pencil", right=most)
