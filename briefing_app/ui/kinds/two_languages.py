"""A text in both official languages: two fields side by side, English and French."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from briefing_app.domain.template import Named
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.form import FormRow, TextArea, text_field
from briefing_app.ui.tokens import Space


class TwoLanguages(QWidget):
    """`lines` above 1 gives room for longer text. A required text has to stand in both."""

    changed = Signal()

    def __init__(self, label: str, *, lines: int = 1, required: bool = False) -> None:
        super().__init__()
        self._is_required = required
        self.en = FormRow(_("{label}, English").format(label=label), _field(lines))
        self.fr = FormRow(_("{label}, French").format(label=label), _field(lines))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.L))
        for each in (self.en, self.fr):
            row.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
            _follow(each.field, self._follow)

    def show_value(self, named: Named) -> None:
        """Shown without being told as a change."""
        for row, words in ((self.en, named.en), (self.fr, named.fr)):
            with QSignalBlocker(row.field):
                _show(row.field, words)
        self._tell_faults()

    def value(self) -> Named:
        return Named(_words(self.en), _words(self.fr))

    def is_right(self) -> bool:
        named = self.value()
        return not self._is_required or bool(named.en and named.fr)

    def _follow(self) -> None:
        self._tell_faults()
        self.changed.emit()

    def _tell_faults(self) -> None:
        for row in (self.en, self.fr):
            missing = self._is_required and not _words(row)
            row.show_fault(_("These words are needed.") if missing else "")


def _field(lines: int) -> QLineEdit | TextArea:
    return text_field() if lines == 1 else TextArea(lines)


def _follow(field: QWidget, tell: Callable[[], None]) -> None:
    if isinstance(field, QLineEdit | TextArea):
        field.textChanged.connect(tell)


def _show(field: QWidget, words: str) -> None:
    if isinstance(field, TextArea):
        field.show_text(words)
    elif isinstance(field, QLineEdit):
        field.setText(words)
        field.setCursorPosition(0)


def _words(row: FormRow) -> str:
    """Without white space at the ends; a field of one line holds single spaces."""
    field = row.field
    if isinstance(field, TextArea):
        return field.toPlainText().strip()
    return " ".join(field.text().split()) if isinstance(field, QLineEdit) else ""
