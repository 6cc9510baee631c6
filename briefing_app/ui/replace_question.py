"""Asks over the window whether a file that is there may be replaced, and waits for the answer."""

from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from briefing_app.language import _
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

_WIDTH = 480
_REPLACE, _KEEP = "replace", "keep"


def ask_to_replace(window: QWidget, path: Path, why: str = "") -> bool:
    """To leave the file as it is is the primary choice, and what Esc does."""
    title = _("Replace {name}?").format(name=path.name)
    said = _("There is a file of this name in {folder}.").format(folder=path.parent)
    dialog = Dialog(window, DialogFace(title, "", "warning", "warning", _WIDTH))
    for words in filter(None, (said, why)):
        dialog.body.addWidget(Words(words, Use.PLAIN, "text2", wraps=True))
    dialog.add_button(_REPLACE, _("Replace it"))
    dialog.add_button(_KEEP, _("Keep it"), primary=True)
    answers: list[str] = []
    waiting = QEventLoop()
    dialog.chosen.connect(answers.append)
    dialog.closed.connect(waiting.quit)
    dialog.ask()
    waiting.exec()
    dialog.deleteLater()
    return answers == [_REPLACE]
