"""The form of a kind of note, with the page that comes of it beside it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.template import NoteKind
from briefing_app.domain.writing import Limits
from briefing_app.language import _
from briefing_app.ui.kinds.approval_part import ApprovalPart
from briefing_app.ui.kinds.facts_part import FactsPart
from briefing_app.ui.kinds.fields_part import FieldsPart
from briefing_app.ui.kinds.kind_preview import KindPreview
from briefing_app.ui.kinds.limits_part import LimitsPart
from briefing_app.ui.kinds.sections_part import SectionsPart
from briefing_app.ui.kinds.side_by_side import SideBySide
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.panel_tabs import PanelTabs
from briefing_app.ui.tokens import Meaning, Space

_WIDE, _PREVIEW, _HIGH = 1000, 320, 420
_KEEP = "keep"
FACTS, SECTIONS, FIELDS, APPROVAL, LIMITS = range(5)


class KindDialog(Dialog):
    """`agreed` carries the kind as the form says, `left` the same where that is not to be kept.

    `usual` are the limits of English and French that hold where the kind has none of its own,
    `before` is the kind as it is kept, where the form begins with a changed one.
    """

    agreed = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        host: QWidget,
        kind: NoteKind,
        usual: tuple[Limits, Limits] | None = None,
        before: NoteKind | None = None,
    ) -> None:
        said = _("Notes of this kind that are written already keep their words.")
        super().__init__(host, DialogFace(_("A kind of note"), said, "note-pencil", width=_WIDE))
        self._kind = kind
        self.facts, self.sections = FactsPart(kind), SectionsPart(kind)
        self.fields, self.approval = FieldsPart(kind), ApprovalPart(kind)
        self.limits = LimitsPart(kind, usual)
        self._parts = (self.facts, self.sections, self.fields, self.approval, self.limits)
        titles = (_("Names and limits"), _("Sections"), _("Header"), _("Approval"), _("Checks"))
        self.tabs = PanelTabs(_("Parts of the form"), titles)
        self.preview = KindPreview()
        self._stack = QStackedWidget()
        self._lay_out()
        self.add_button("cancel", _("Cancel"))
        self._keep = self.add_button(_KEEP, _("Keep the kind"), primary=True)
        self._wire()
        self._follow()
        self.before = before or self.value()

    def value(self) -> NoteKind:
        """The kind as it now stands in all parts of the form."""
        kind = self._kind
        for part in self._parts:
            kind = part.applied(kind)
        return kind

    def _lay_out(self) -> None:
        for part in self._parts:
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(look().px(_HIGH))
        holder = QWidget()
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(look().px(Space.M))
        left.addWidget(self.tabs)
        left.addWidget(self._stack, 1)
        self._row = SideBySide(holder, self.preview, _PREVIEW)
        self.body.addLayout(self._row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sections.fit(roomy=self._row.fit(self.width()))

    def _wire(self) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        for part in self._parts:
            part.changed.connect(self._follow)
        self.sections.looked_at.connect(self.preview.go_to)
        self.chosen.connect(lambda name: self._agree() if name == _KEEP else None)
        self.closed.connect(self._leave)

    def _follow(self) -> None:
        """What is missing is told where it is, and nothing is kept before it is there."""
        self.sections.follow_style(self.facts.applied(self._kind).style)
        faults = {
            FACTS: not self.facts.is_right(),
            SECTIONS: not self.sections.is_right(),
            APPROVAL: not self.approval.is_right(),
        }
        for place, wrong in faults.items():
            said = _("something is missing")
            self.tabs.show_badge(place, Meaning.ERROR, "!" if wrong else "", said)
        is_right = not any(faults.values())
        self._keep.setEnabled(is_right)
        missing = _("Every name is needed in English and in French.")
        self.foot_words.show_words("" if is_right else missing, "error")
        self.preview.show_kind(self.value())

    def _agree(self) -> None:
        self.agreed.emit(self.value())

    def _leave(self) -> None:
        value = self.value()
        if self.answer != _KEEP and value != self.before:
            self.left.emit(value)
