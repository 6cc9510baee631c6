"""The note's words and the master's brought into one text, with a choice where they differ."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.merging import Merge, Piece, Side
from briefing_app.language import _, ngettext
from briefing_app.ui.look import look
from briefing_app.ui.parts.compare_view import Change, ComparedSide, CompareFace, Segment
from briefing_app.ui.parts.compare_words import Numbers, set_apart, tokens_text
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.mark_labels import KeyHint
from briefing_app.ui.parts.wording_option import WordingOption
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

BACK, USE = "back", "use"
_KEYS = {"1": Side.HERE, "2": Side.MASTER, "3": Side.BOTH}


class MergeDialog(Dialog):
    """1, 2 and 3 choose at the difference at hand, F8 goes to the next. `merged` carries the
    wording as chosen; `names` says what each cited thing is, for what would no longer be cited.
    """

    merged = Signal(object)
    back_asked = Signal()

    def __init__(
        self, host: QWidget, merge: Merge, numbers: Numbers, names: Mapping[str, str]
    ) -> None:
        super().__init__(host, _face(merge))
        self.merge = merge
        self._numbers, self._names = numbers, names
        self._places = merge.places
        self._now = self._places.index(merge.unchosen[0]) if merge.unchosen else 0
        self._side = ComparedSide(CompareFace(_("The wording as chosen so far"), "", ()))
        self._side.setMinimumHeight(look().px(180))
        self.text = self._side.page
        self.options = _options()
        self._which = Words("", Use.STRONG)
        self._left_out = Words("", Use.PLAIN, "warning", wraps=True)
        self._lay_out()
        self.add_button(BACK, _("Back to comparing"), key="B")
        self._use = self.add_button(USE, _("Use this wording"), primary=True, key="Ctrl+Return")
        self.chosen.connect(self._done)
        for side, option in self.options.items():
            option.clicked.connect(partial(self.choose, side))
        self._show()

    @property
    def at_hand(self) -> int:
        """The number of the piece that the choice is for."""
        return self._places[self._now]

    def choose(self, side: Side, _checked: object = None) -> None:
        """For the difference at hand; the next one without a choice follows."""
        self.merge = self.merge.choose(self.at_hand, side)
        waiting = self.merge.unchosen
        if waiting:
            after = [place for place in waiting if place > self.at_hand]
            self._now = self._places.index((after or waiting)[0])
        self._show()
        if not waiting:
            self._use.setFocus()

    def step(self, by: int) -> None:
        self._now = (self._now + by) % len(self._places)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination()).toString()
        if pressed in _KEYS:
            self.choose(_KEYS[pressed])
        elif pressed in ("F8", "Shift+F8"):
            self.step(1 if pressed == "F8" else -1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _done(self, choice: str) -> None:
        if choice == USE:
            self.merged.emit(self.merge.body())
        elif choice == BACK:
            self.back_asked.emit()

    def _show(self) -> None:
        self.text.show_segments(_segments(self.merge, self._numbers))
        self.text.stand_at(self.at_hand)
        piece = self.merge.pieces[self.at_hand]
        for side, option in self.options.items():
            tokens = {Side.HERE: piece.here, Side.MASTER: piece.master}.get(side)
            if tokens is None:
                tokens = piece.here + piece.master
            said = tokens_text(tokens, self._numbers, at_start=True).strip()
            option.show_words(said or _("Nothing here"), chosen=piece.chosen is side)
        which = _("Difference {number} of {count}: {who}")
        self._which.show_words(
            which.format(number=self._now + 1, count=len(self._places), who=_who(piece))
        )
        self._show_state()

    def _show_state(self) -> None:
        waiting = len(self.merge.unchosen)
        self._use.setEnabled(not waiting)
        said = ngettext("{count} place to choose at", "{count} places to choose at", waiting)
        self.foot_words.show_words(
            said.format(count=waiting) if waiting else _("Everything here can be undone.")
        )
        dropped = self.merge.left_out()
        names = "; ".join(self._names.get(each, each) for each in dropped)
        self._left_out.show_words(_("No longer cited: {names}").format(names=names))
        self._left_out.setVisible(bool(dropped))

    def _lay_out(self) -> None:
        self.body.addWidget(self._side, 1)
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.S))
        head.addWidget(self._which, 1)
        head.addWidget(KeyHint("F8"))
        head.addWidget(Words(_("next"), Use.LABEL, "text2"))
        self.body.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.M))
        for option in self.options.values():
            row.addWidget(option, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._left_out)


def _face(merge: Merge) -> DialogFace:
    sentence = _("What only one side changed is in the text already. Choose where both changed it.")
    if not merge.unchosen:
        sentence = _("No words were changed by both: everything came together by itself.")
    return DialogFace(_("Merge"), sentence, "git-merge", width=Size.DIALOG_WIDTH)


def _options() -> dict[Side, WordingOption]:
    return {
        Side.HERE: WordingOption(_("In this note"), "1"),
        Side.MASTER: WordingOption(_("Master"), "2"),
        Side.BOTH: WordingOption(_("Both, one after the other"), "3"),
    }


def _who(piece: Piece) -> str:
    if piece.is_clash:
        return _("both changed it")
    return _("you changed it") if piece.changed_here else _("the master changed it")


def _segments(merge: Merge, numbers: Numbers) -> tuple[Segment, ...]:
    """The whole text; where somebody has to choose there is a warning."""
    segments: list[Segment] = []
    for place, piece in enumerate(merge.pieces):
        said = tokens_text(piece.result, numbers, at_start=not segments)
        if not piece.differs:
            segments.append(Segment(said))
            continue
        shown = said or _gone(piece)
        segments += set_apart(shown, _change(piece, said), place, clash=piece.chosen is None)
    return tuple(segments)


def _gone(piece: Piece) -> str:
    """Where words were taken out, a mark to stand at."""
    return " \u2026" if piece.here or piece.master else ""


def _change(piece: Piece, said: Sequence[str]) -> Change:
    if not said:
        return Change.REMOVED
    return Change.ADDED if piece.chosen is Side.MASTER else Change.OWN
