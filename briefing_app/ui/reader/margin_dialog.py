"""The small form in which a note in the margin is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.language import _
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import FormRow, TextArea
from briefing_app.ui.parts.text_card import TextCard

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _ShortText(TextArea):
    """Enter goes on to the dialog; with Shift it begins a line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class MarginDialog(Dialog):
    """`kept` carries the words of the note."""

    kept = Signal(str)

    def __init__(self, host: QWidget, beside: str, text: str = "") -> None:
        sentence = _("It stays beside these words. Only this library has it; no note shows it.")
        super().__init__(host, DialogFace(_("Note in the margin"), sentence, "note", width=520))
        self.text = _ShortText(4)
        self.text.show_text(text)
        self._row = FormRow(_("Your note"), self.text)
        self.body.addWidget(TextCard(beside, "text2"))
        self.body.addWidget(self._row)
        self.add_button("cancel", _("Cancel"))
        keep = self.add_button("keep", _("Keep"), primary=True, key=_("Enter"))
        keep.clicked.disconnect()
        keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        words = self.text.toPlainText().strip()
        self._row.show_fault("" if words else _("Write something, or cancel."))
        if words:
            self.close_over()
            self.kept.emit(words)
