"""Which fields of the header a kind has, and which may not stay empty."""

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from briefing_app.checks.finding import field_name
from briefing_app.domain.header import Header
from briefing_app.domain.template import NoteKind
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

ALL = tuple(field.name for field in fields(Header))


class FieldsPart(QWidget):
    """A field that is not offered cannot be required."""

    changed = Signal()

    def __init__(self, kind: NoteKind) -> None:
        super().__init__()
        self._order = (*kind.fields, *(name for name in ALL if name not in kind.fields))
        self.offered: dict[str, QCheckBox] = {}
        self.required: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(Space.L))
        grid.setVerticalSpacing(look().px(Space.XS))
        grid.addWidget(Words(_("Field of the header"), Use.LABEL_STRONG, "text2"), 0, 0)
        grid.addWidget(Words(_("May not stay empty"), Use.LABEL_STRONG, "text2"), 0, 1)
        for at, name in enumerate(ALL, 1):
            self._add(grid, at, name, kind)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(ALL) + 1, 1)

    def applied(self, kind: NoteKind) -> NoteKind:
        """In the order the kind had; what is new stands last."""
        offered = tuple(name for name in self._order if self.offered[name].isChecked())
        required = tuple(name for name in offered if self.required[name].isChecked())
        return replace(kind, fields=offered, required=required)

    def _add(self, grid: QGridLayout, at: int, name: str, kind: NoteKind) -> None:
        words = field_name(name)
        offers, must = QCheckBox(words), QCheckBox(_("Required"))
        must.setAccessibleName(_("{field}: may not stay empty").format(field=words))
        offers.setChecked(name in kind.fields)
        must.setChecked(name in kind.required)
        must.setEnabled(offers.isChecked())
        offers.toggled.connect(must.setEnabled)
        for box in (offers, must):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.offered[name], self.required[name] = offers, must
        grid.addWidget(offers, at, 0)
        grid.addWidget(must, at, 1)
