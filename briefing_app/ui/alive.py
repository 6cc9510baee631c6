"""Answers that come when nobody waits any more: a widget may be gone before its reading ends."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(asker: QObject, callback: Callable[[T], object]) -> Callable[[T], None]:
    """Calls back only while the one who asked is still there."""

    def answered(value: T) -> None:
        if isValid(asker):
            callback(value)

    return answered
