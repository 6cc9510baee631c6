"""Keys of commands that a text field would take for itself, as some systems bind them."""

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from briefing_app.ui.commands import COMMANDS

_LETTER = re.compile(r"Ctrl\+[A-Z]")
_OF_THE_FIELD = ("undo", "redo")


class FieldKeys(QObject):
    """Where Ctrl+K erases a line, it opens the palette all the same.

    A field is watched from the time it first has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys = frozenset(
            QKeySequence(each.key)
            for each in COMMANDS
            if _LETTER.fullmatch(each.key) and each.name not in _OF_THE_FIELD
        )
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is used up: whoever lies over the window may still keep the key for itself."""
        del watched
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return QKeySequence(event.keyCombination()) in self._keys
        return False

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit) and self._window.isAncestorOf(now):
            now.removeEventFilter(self)
            now.installEventFilter(self)
