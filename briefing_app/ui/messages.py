"""The one way to tell the officer something: a passing word, or a sentence that stays."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Telling:
    """A passing word; `action` is the name of the one thing one can do about it."""

    words: str
    action: str = ""
    act: Callable[[], object] | None = None


class Messages(QObject):
    """The window shows what passes here; tests listen. Good news passes, the rest stays."""

    told = Signal(object)
    withdrawn = Signal(object)
    """A `Telling` whose action has nothing left to act on."""
    complained = Signal(str)
    remarked = Signal(str)

    def tell(
        self, words: str, action: str = "", act: Callable[[], object] | None = None
    ) -> Telling:
        """Something worked. Shown for some seconds, with one action such as Undo."""
        telling = Telling(words, action, act)
        self.told.emit(telling)
        return telling

    def withdraw(self, telling: Telling) -> None:
        """What was told does not hold any more; it goes from sight if it is still there."""
        self.withdrawn.emit(telling)

    def complain(self, sentence: str) -> None:
        """Something did not work. Stays in sight until it is closed."""
        self.complained.emit(sentence)

    def remark(self, sentence: str) -> None:
        """Nothing went wrong, but it should be known. Stays as well, in calmer colours."""
        self.remarked.emit(sentence)
