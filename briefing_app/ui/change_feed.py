"""Tells every page what changed, also the page that caused it."""

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.changes import Changes


class ChangeFeed(QObject):
    """`changed` carries one `Changes`; each listener asks whether it is concerned."""

    changed = Signal(object)

    def announce(self, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)
