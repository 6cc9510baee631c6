"""The officer's settings while the program runs: changed in one place, kept at once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing_app.settings import Settings, write_settings
from briefing_app.ui.own_words import OwnWords

OWN_WORDS = "own-words.txt"
"""The name of the file beside the settings."""


class Preferences(QObject):
    """`changed` follows every change that made a difference."""

    changed = Signal()

    def __init__(self, settings: Settings, file: Path | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._file = file
        self.own_words = OwnWords(self.beside(OWN_WORDS))

    @property
    def settings(self) -> Settings:
        return self._settings

    def beside(self, name: str) -> Path | None:
        """A file in the folder of the settings; none where nothing is kept."""
        return self._file.with_name(name) if self._file else None

    def change(self, **values: Any) -> None:
        """Take new values for some settings; an unknown name is a `TypeError`."""
        new = replace(self._settings, **values)
        if new == self._settings:
            return
        self._settings = new
        if self._file:
            write_settings(new, self._file)
        self.changed.emit()
