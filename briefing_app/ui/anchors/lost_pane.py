"""One lost anchor: the old words beside a candidate, and the claim to be read against them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.anchor import Candidate, LostAnchor
from briefing_app.domain.evidence import Evidence
from briefing_app.language import _
from briefing_app.ui.anchors.lost_faces import candidate_words, warning_words
from briefing_app.ui.anchors.word_sides import nothing_near, old_side, sides
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import tool_button
from briefing_app.ui.parts.compare_view import CompareView
from briefing_app.ui.parts.form import FormRow, TextArea
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_HIGH = 128


class LostPane(QWidget):
    """`changed` tells that another candidate is shown, or none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._anchor: LostAnchor | None = None
        self._candidates: tuple[Candidate, ...] = ()
        self._at = 0
        self.view: CompareView | None = None
        self.which = Words("", Use.PLAIN, "text2", wraps=True)
        self.back = tool_button("caret-left", _("Candidate before"), "Shift+F8")
        self.on = tool_button("caret-right", _("Next candidate"), "F8")
        self.back.clicked.connect(lambda _checked=False: self.step(-1))
        self.on.clicked.connect(lambda _checked=False: self.step(1))
        self.claim = TextArea(2)
        self.claim_row = FormRow(_("Claim: read it against the new words"), self.claim)
        self._warning_words = Words("", Use.PLAIN, "warning", wraps=True)
        self._lay_out()

    @property
    def candidate(self) -> Candidate | None:
        return self._candidates[self._at] if self._at < len(self._candidates) else None

    def show_anchor(self, anchor: LostAnchor, candidates: tuple[Candidate, ...]) -> None:
        self._anchor, self._candidates, self._at = anchor, candidates, 0
        self.claim.show_text(anchor.claim)
        is_evidence = isinstance(anchor.thing, Evidence)
        name = (
            _("Claim: read it against the new words")
            if is_evidence
            else _("Title: read it against the new words")
        )
        self.claim.setAccessibleName(name)
        self._show()

    def step(self, by: int) -> None:
        """The next candidate or the one before; after the last comes the first."""
        if self._candidates:
            self._at = (self._at + by) % len(self._candidates)
            self._show()

    def _show(self) -> None:
        if self._anchor is None:
            return
        many = len(self._candidates) > 1
        self.back.setEnabled(many)
        self.on.setEnabled(many)
        self.which.show_words(candidate_words(self.candidate, self._at, len(self._candidates)))
        warning = warning_words(self._anchor, self.candidate)
        self._warning_words.show_words(warning)
        self._warning_words.setVisible(bool(warning))
        self.claim_row.setVisible(self.candidate is not None)
        self._compare(self._anchor)
        self.changed.emit()

    def _compare(self, anchor: LostAnchor) -> None:
        faces = (
            sides(anchor, self.candidate)
            if self.candidate is not None
            else (old_side(anchor), nothing_near(anchor))
        )
        view = CompareView(*faces)
        view.setMinimumHeight(look().px(_HIGH))
        if self.view is not None:
            self._place.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self._place.addWidget(view)
        self.view = view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.M))
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.XS))
        head.addWidget(self.which, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        column.addLayout(head)
        self._place = QVBoxLayout()
        column.addLayout(self._place, 1)
        column.addWidget(self._warning_words)
        column.addWidget(self.claim_row)
