"""Make the open note another kind: which one, and what becomes of its sections."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.note import Note
from briefing_app.domain.note_tray import change_kind
from briefing_app.domain.template import NoteKind
from briefing_app.language import _, language, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import LineFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_CHANGE = "change"
_LINE, _MOST_LINES = 32, 12
_NAMED, _ROOM = 8, 3


class ChangeKindDialog(Dialog):
    """`agreed` carries the key of the kind."""

    agreed = Signal(str)

    def __init__(self, host: QWidget, note: Note, kinds: tuple[NoteKind, ...]) -> None:
        face = DialogFace(
            _("Change the kind of the note"),
            _("Text keeps its place where the sections match. Nothing is lost."),
            "swap",
        )
        super().__init__(host, face)
        self._note, self._kinds = note, kinds
        self._old = next((kind for kind in kinds if kind.key == note.kind), None)
        others = tuple(kind for kind in kinds if kind.key != note.kind)
        self.list = CardList(_("Kinds of notes"))
        self._model: ListModel[NoteKind] = ListModel(_face, parent=self)
        self.list.show_model(self._model)
        self._model.show_all(others)
        self.list.setFixedHeight(look().px(min(len(others), _MOST_LINES) * _LINE + Space.S))
        self.said = Words("", Use.PLAIN, "text2", wraps=True)
        self.said.setMinimumHeight(_ROOM * look().line(Use.PLAIN))
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.said)
        self.add_button("cancel", _("Cancel"))
        self.add_button(_CHANGE, _("Change the kind"), primary=True)
        self.list.chosen.connect(lambda _value: self._say())
        self.list.opened.connect(lambda _value: self._accept())
        self.chosen.connect(lambda name: self._agree() if name == _CHANGE else None)
        self.list.choose_row(0)
        self._say()

    def _say(self) -> None:
        """What would wait in the tray, before anything is done."""
        kind = self.list.value()
        if not isinstance(kind, NoteKind):
            return
        changed = change_kind(self._note, self._old, kind)
        count = len(changed.tray)
        said = ngettext(
            "{count} section will wait in the tray: {names}.",
            "{count} sections will wait in the tray: {names}.",
            count,
        )
        names = ", ".join(section.heading for section in changed.tray[:_NAMED])
        if count > _NAMED:
            names = _("{names} and {count} more").format(names=names, count=count - _NAMED)
        every = _("Every section has a place in this kind.")
        self.said.show_words(said.format(count=count, names=names) if count else every)

    def _accept(self) -> None:
        self.close_over()
        self._agree()

    def _agree(self) -> None:
        kind = self.list.value()
        if isinstance(kind, NoteKind):
            self.agreed.emit(kind.key)


def _face(kind: NoteKind) -> LineFace:
    return LineFace(kind.short_name.in_language(language()), "note-pencil")
