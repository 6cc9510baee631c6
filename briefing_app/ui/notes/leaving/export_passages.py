"""The passages of a note for readers outside: which go, which stay, and why; any can be kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.outside import Going, OutsideCopy, Why, Withheld
from briefing_app.language import _, language
from briefing_app.operations.plan_export import why_in_words
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import button, link_button
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.tokens import Space

Shown = Going | Withheld
_ROW, _MOST = 58, 3
_SIGNS: dict[Why, tuple[str, Ink]] = {
    Why.ABOVE: ("lock-simple", "warning"),
    Why.IN_CONFIDENCE: ("lock-simple", "warning"),
    Why.SAYS_AGAIN: ("quotes", "warning"),
    Why.NAMES_SOURCE: ("quotes", "warning"),
    Why.BY_CHOICE: ("prohibit", "warning"),
    Why.NOT_ATTRIBUTED: ("book-open", "text2"),
    Why.PERSON: ("user", "text2"),
}


class PassageRows(QWidget):
    """What is changed alone, or every passage; Space holds one back and lets it go again."""

    changed = Signal()

    def __init__(self, held: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._held = dict.fromkeys(held)
        self._copy: OutsideCopy | None = None
        self._model: ListModel[Shown] = ListModel(_face, parent=self)
        self.list = RowList(_("Passages, and what these readers will see of them"))
        self.list.show_model(self._model)
        self.all = link_button("")
        self.turn = button("", key=_("Space")).in_bar()
        self._is_whole = False
        self._lay_out()
        self.list.chosen.connect(lambda _value: self._tell_turn())
        self.list.opened.connect(lambda _value: self._turn())
        self.list.key_used.connect(self._take_key)
        self.turn.clicked.connect(self._turn)
        self.all.clicked.connect(self._show_other)
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(self.all)
        row.addStretch(1)
        row.addWidget(self.turn)
        column.addLayout(row)

    def held(self) -> tuple[str, ...]:
        """The paragraphs that are held back by choice."""
        return tuple(self._held)

    def show_copy(self, copy: OutsideCopy) -> None:
        """The row at hand stays at hand. Where a person has to tell, all passages are there."""
        is_first = self._copy is None
        self._copy = copy
        if is_first and copy.unexplained:
            self._is_whole = True
        self._show()

    def _show(self) -> None:
        copy = self._copy
        if copy is None:
            return
        at = self.list.value()
        values = _all(copy) if self._is_whole else copy.withheld
        self._model.show_all(values)
        self.list.setVisible(bool(values))
        self.list.setFixedHeight(look().px(_ROW) * min(max(len(values), 1), _MOST) + 2)
        same = at.paragraph if isinstance(at, Going | Withheld) else ""
        self.list.choose_row(max(self._model.row_of(lambda each: each.paragraph == same), 0))
        said = _("Only what is held back") if self._is_whole else _("Hold back other passages")
        self.all.setText(said)
        self._tell_turn()

    def _show_other(self) -> None:
        self._is_whole = not self._is_whole
        self._show()
        if self._is_whole:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_turn(self) -> None:
        """What Space does to the passage at hand; what must stay in house cannot be let go."""
        value = self.list.value()
        by_choice = isinstance(value, Withheld) and value.why is Why.BY_CHOICE
        self.turn.setText(_("Let it go out") if by_choice else _("Hold it back"))
        self.turn.setEnabled(_can_turn(value))
        self.turn.setVisible(self._is_whole or by_choice)

    def _turn(self) -> None:
        value = self.list.value()
        if not isinstance(value, Going | Withheld) or not _can_turn(value):
            return
        if value.paragraph in self._held:
            del self._held[value.paragraph]
        else:
            self._held[value.paragraph] = None
        self.changed.emit()

    def _take_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._turn()
            event.accept()


def _all(copy: OutsideCopy) -> tuple[Shown, ...]:
    """Every passage in reading order, each with what is changed in it."""
    changed = {each.paragraph: each for each in reversed(copy.withheld)}
    return tuple(changed.get(each.paragraph, each) for each in copy.passages)


def _can_turn(value: object) -> bool:
    if isinstance(value, Withheld):
        return value.why is Why.BY_CHOICE or not value.is_whole
    return isinstance(value, Going)


def _face(shown: Shown) -> RowFace:
    if isinstance(shown, Going):
        return RowFace(shown.words, shown.section, (Sign("check", _("Goes out"), "text2"),))
    icon, ink = _SIGNS[shown.why]
    what = _("Passage withheld") if shown.is_whole else _("Name replaced")
    if shown.why is Why.NOT_ATTRIBUTED:
        what = _("Reference removed")
    return RowFace(shown.words, why_in_words(shown, language()), (Sign(icon, what, ink),))
