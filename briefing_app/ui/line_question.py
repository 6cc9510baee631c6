"""Asks for one line of text over the window, and waits for the answer."""

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing_app.language import _
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import FormRow

_WIDTH = 440
_KEEP = "keep"


def ask_line(
    window: QWidget, title: str, label: str, now: str, *, may_be_empty: bool = False
) -> str | None:
    """The line without white space at its ends; None when it is not to be kept."""
    field = QLineEdit(now)
    field.selectAll()
    dialog = Dialog(window, DialogFace(title, width=_WIDTH))
    dialog.body.addWidget(FormRow(label, field))
    dialog.add_button("cancel", _("Cancel"))
    keep = dialog.add_button(_KEEP, _("Keep"), primary=True)
    if not may_be_empty:
        keep.setEnabled(bool(field.text().strip()))
        field.textChanged.connect(lambda text: keep.setEnabled(bool(text.strip())))
    is_kept = _answer(dialog, field) == _KEEP
    dialog.deleteLater()
    return field.text().strip() if is_kept else None


def _answer(dialog: Dialog, first: QWidget) -> str:
    """The name of the button that was used; empty when it was only closed."""
    answers: list[str] = []
    waiting = QEventLoop()
    dialog.chosen.connect(answers.append)
    dialog.closed.connect(waiting.quit)
    dialog.ask(first)
    waiting.exec()
    return answers[0] if answers else ""
