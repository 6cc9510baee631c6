"""The list of lost anchors over the window: choose one, compare, re-attach it or let it go."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.anchor import Candidate, LostAnchor
from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import SourceId
from briefing_app.language import _
from briefing_app.operations.lost_anchors import (
    Reattached,
    detach,
    let_go,
    list_lost,
    nearest,
    reattach,
)
from briefing_app.ui.anchors.lost_faces import count_words, row_face
from briefing_app.ui.anchors.lost_pane import LostPane
from briefing_app.ui.desk import Desk
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button, primary_button
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_LIST, _HIGH = 260, 260
REATTACH, LET_GO = "Ctrl+Return", "Ctrl+Backspace"


class LostDialog(Dialog):
    """Everything done here can be undone from the passing word; the list then has it again."""

    def __init__(self, host: QWidget, desk: Desk, source: SourceId | None = None) -> None:
        super().__init__(host, _face())
        self._desk, self._source = desk, source
        self._kept_place = 0
        self.model: ListModel[LostAnchor] = ListModel(row_face)
        self.list = RowList(_("Lost anchors"))
        self.list.show_model(self.model)
        self.pane = LostPane()
        self.none = Words(_("Every place stands in the newest edition."), Use.PLAIN, "text2",
                          wraps=True)  # fmt: skip
        self.gone = Chip(_("Let go"))
        self.gone.setToolTip(_("Show those that were let go, to ask about them again"))
        self.attach = primary_button(_("Re-attach"), key="Ctrl Enter")
        self.go = button(_("Let go"), key="Ctrl ⌫")
        self._lay_out()
        self.list.chosen.connect(self._show_chosen)
        self.pane.changed.connect(self._follow)
        self.attach.clicked.connect(lambda _checked=False: self._reattach())
        self.go.clicked.connect(lambda _checked=False: self._let_go())
        self.gone.clicked.connect(lambda _checked=False: self._read())
        desk.feed.changed.connect(self._hear)
        self.closed.connect(self.deleteLater)

    def ask_over(self) -> None:
        """Open it, with the first anchor before the eyes."""
        self._read()
        self.ask(self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination()).toString()
        steps = {"F8": 1, "Shift+F8": -1}
        if pressed in steps:
            self.pane.step(steps[pressed])
        elif pressed in (REATTACH, "Ctrl+Enter") and self.attach.isEnabled():
            self._reattach()
        elif pressed == LET_GO and self.go.isEnabled():
            self._let_go()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _read(self) -> None:
        self._desk.runner.run(list_lost, self._source, let_go=True).then(self._show)

    def _show(self, everything: tuple[LostAnchor, ...]) -> None:
        """Those that are asked about, or those that were let go."""
        gone = sum(anchor.is_let_go for anchor in everything)
        self.gone.show_text(_("Let go: {count}").format(count=gone))
        self.gone.setVisible(gone > 0)
        if not gone:
            self.gone.setChecked(False)
        wanted = self.gone.isChecked()
        anchors = [anchor for anchor in everything if anchor.is_let_go == wanted]
        self.model.show_all(anchors)
        self.go.setText(_("Ask again") if wanted else _("Let go"))
        open_ = len(everything) - gone
        self.foot_words.show_words(count_words(open_) if open_ else "")
        for widget in (self.list, self.pane, self.attach, self.go):
            widget.setVisible(bool(anchors))
        self.none.setVisible(not anchors)
        if anchors:
            self.list.choose_row(min(self._kept_place, len(anchors) - 1))
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self, anchor: LostAnchor | None) -> None:
        if anchor is None:
            return
        self._kept_place = max(0, self.model.row_of(lambda each: each == anchor) or 0)

        def show(candidates: tuple[Candidate, ...]) -> None:
            if self.list.value() == anchor:
                self.pane.show_anchor(anchor, candidates)

        self._desk.runner.ask("nearest words", nearest, anchor).then(show)

    def _follow(self) -> None:
        self.attach.setEnabled(self.pane.candidate is not None)

    def _reattach(self) -> None:
        anchor, candidate = self._anchor(), self.pane.candidate
        if anchor is None or candidate is None:
            return
        run, messages = self._desk.runner.run, self._desk.messages

        def tell(done: Reattached) -> None:
            messages.tell(_("Re-attached to the new words"), _("Undo"), lambda: run(detach, done))

        claim = self.pane.claim.toPlainText()
        run(reattach, anchor, candidate.excerpt, claim).then(tell)

    def _let_go(self) -> None:
        anchor = self._anchor()
        if anchor is None:
            return
        run, messages = self._desk.runner.run, self._desk.messages
        if anchor.is_let_go:
            run(let_go, anchor, gone=False)
            return

        def tell(_done: LostAnchor) -> None:
            words = _("It stays with edition {number}").format(number=anchor.was_number)
            messages.tell(words, _("Undo"), lambda: run(let_go, anchor, gone=False))

        run(let_go, anchor).then(tell)

    def _anchor(self) -> LostAnchor | None:
        value = self.list.value()
        return value if isinstance(value, LostAnchor) else None

    def _hear(self, changes: Changes) -> None:
        if changes.sources or changes.evidence or changes.recommendations:
            self._read()

    def _lay_out(self) -> None:
        self.list.setMinimumWidth(look().px(_LIST))
        self.list.setMinimumHeight(look().px(_HIGH))
        buttons = QHBoxLayout()
        buttons.setSpacing(look().px(Space.S))
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.attach)
        right = QVBoxLayout()
        right.setSpacing(look().px(Space.M))
        right.addWidget(self.pane, 1)
        right.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.L))
        left = QVBoxLayout()
        left.setSpacing(look().px(Space.S))
        left.addWidget(self.list, 1)
        left.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.none)
        self.add_button("close", _("Close"))


def _face() -> DialogFace:
    return DialogFace(
        _("Lost anchors"),
        _("These words do not stand in the newest edition at one place and no other. They keep "
          "their place in the older edition until you re-attach them or let them go."),
        "link-break",
        "warning",
        Size.DIALOG_WIDTH,
    )  # fmt: skip


def open_lost(host: QWidget, desk: Desk, source: SourceId | None = None) -> LostDialog:
    """Of one source, or of all."""
    dialog = LostDialog(host, desk, source)
    dialog.ask_over()
    return dialog
