"""The words that the officer taught the spelling: kept at once, in a file beside the settings."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing_app.settings import read_own_words, write_own_words


class OwnWords(QObject):
    """A word in small letters holds for capitals too; `changed` follows every change."""

    changed = Signal()

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self._file = file
        self._words = read_own_words(file) if file else frozenset()

    @property
    def words(self) -> frozenset[str]:
        return self._words

    def holds(self, word: str) -> bool:
        return word in self._words or word.lower() in self._words

    def add(self, word: str) -> None:
        self.change(self._words | {word})

    def remove(self, word: str) -> None:
        self.change(self._words - {word})

    def change(self, words: frozenset[str]) -> None:
        """Other words in place of all that were kept."""
        if words == self._words:
            return
        self._words = words
        if self._file:
            write_own_words(words, self._file)
        self.changed.emit()
