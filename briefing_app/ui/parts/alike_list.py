"""What the library already holds that says the same, with one key each to say how they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.alike import AnyAlike
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Relation
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.alike_words import KEYS, age_sign, where_words, why_words, words_of
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace, Sign
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_ROW, _IN_SIGHT, _CHIP = 58, 3, 30


@dataclass(frozen=True, slots=True)
class Join:
    """How the new thing stands to one that is held; nothing while nobody has said."""

    alike: AnyAlike
    relation: Relation | None = None


class AlikeList(QWidget):
    """Hidden while there is nothing. Arrows go through the rows; a key joins, again lets go.

    Recommendations join one family, so of these only one can be chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._joins: tuple[Join, ...] = ()
        self._model: ListModel[Join] = ListModel(join_face, parent=self)
        self.heading = Words("", Use.LABEL_STRONG, wraps=True)
        self._hint = Words(_("1 to 4 join, with Ctrl from any field"), Use.LABEL, "text2")
        self._hint.setMinimumHeight(look().px(_CHIP))
        self.view = _Rows(_("The library already holds"))
        self.view.show_model(self._model)
        self.view.key_used.connect(self._use_key)
        self.view.chosen.connect(lambda _join: self._show_chips())
        self.chips = {relation: _chip(relation, at) for at, relation in enumerate(Relation, 1)}
        for relation, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, to=relation: self.join(to))
        self._lay_out()
        self.hide()

    def show_alike(self, found: Sequence[AnyAlike]) -> None:
        """Others are alike now; what was joined stays joined while it is among them."""
        said = {words_of(join.alike): join.relation for join in self._joins}
        self._show(tuple(Join(each, said.get(words_of(each))) for each in found))
        self.view.choose_row(0 if found else -1)
        count = len(found)
        told = ngettext(
            "The library already holds {count} that may say the same",
            "The library already holds {count} that may say the same",
            count,
        )
        self.heading.show_words(told.format(count=count))
        self.view.setAccessibleName(self.heading.text())
        self.view.setFixedHeight(min(count, _IN_SIGHT) * look().px(_ROW))
        self.setVisible(bool(found))
        self.updateGeometry()

    def joins(self) -> tuple[Join, ...]:
        """What the officer has said."""
        return tuple(join for join in self._joins if join.relation is not None)

    def join(self, relation: Relation) -> None:
        """The row at hand stands so to the new thing; said twice, it is let go."""
        at = self.view.currentIndex().row()
        if not 0 <= at < len(self._joins):
            return
        before = self._joins[at]
        wanted = None if before.relation is relation else relation
        alone = isinstance(before.alike.row, RecommendationRow)
        others = [replace(join, relation=None) if alone else join for join in self._joins]
        others[at] = replace(before, relation=wanted)
        self._show(tuple(others))
        self.view.choose_row(at)
        self.changed.emit()

    def use_from_afar(self, event: QKeyEvent) -> bool:
        """With Ctrl the keys work from any field of the form around it, and so do the arrows."""
        if self.isHidden() or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        relation = KEYS.get(chr(event.key())) if event.key() in _DIGITS else None
        if relation is not None:
            self.join(relation)
        elif by:
            row = self.view.currentIndex().row() + by
            self.view.choose_row(max(0, min(row, len(self._joins) - 1)))
        return relation is not None or bool(by)

    def _show(self, joins: tuple[Join, ...]) -> None:
        self._joins = joins
        self._model.show_all(joins)
        self._show_chips()

    def _show_chips(self) -> None:
        at = self.view.currentIndex().row()
        now = self._joins[at].relation if 0 <= at < len(self._joins) else None
        for relation, chip in self.chips.items():
            chip.setChecked(relation is now)

    def _use_key(self, event: QKeyEvent) -> None:
        relation = KEYS.get(event.text().upper())
        if relation is not None and event.modifiers() in _BARE:
            event.accept()
            self.join(relation)

    def _lay_out(self) -> None:
        chips = FlowLayout(look().px(Space.S))
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self.heading)
        column.addWidget(self.view)
        column.addLayout(chips)


_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_4 + 1)


class _Rows(RowList):
    """Enter is the form's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


_BARE = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def join_face(join: Join) -> RowFace:
    """The claim or demand; why it is alike, and where it stands; how it was joined."""
    second = " · ".join((_opened(why_words(join.alike.why)), where_words(join.alike)))
    said = Sign("check-circle-fill", name_of(join.relation), "good") if join.relation else None
    return RowFace(words_of(join.alike), second, (age_sign(join.alike.age), said))


def _chip(relation: Relation, number: int) -> Chip:
    chip = Chip(f"{number}\u2002{name_of(relation)}")
    chip.setCheckable(True)
    chip.setAccessibleName(name_of(relation))
    return chip


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]
