"""The one QAction of each command, kept in step with the page in front."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing_app.language import _
from briefing_app.ui.commands import COMMANDS, Command, CommandName
from briefing_app.ui.icons import icon
from briefing_app.ui.page import Page


class Actions(QObject):
    """`do_window` performs commands of the window itself; all others go to the page in front."""

    def __init__(self, window: QWidget, do_window: Callable[[CommandName], None]) -> None:
        super().__init__(window)
        self._window = window
        self._do_window = do_window
        self._page: Page | None = None
        self._actions: dict[CommandName, QAction] = {}
        for each in COMMANDS:
            self._actions[each.name] = self._make(each)
        self.speak()

    def __call__(self, name: CommandName) -> QAction:
        return self._actions[name]

    def serve(self, page: Page | None) -> None:
        """The page in front is another one: letters move to it, commands ask it."""
        for each in COMMANDS:
            if each.letter:
                for widget in self._page.letter_widgets() if self._page else ():
                    widget.removeAction(self._actions[each.name])
                for widget in page.letter_widgets() if page else ():
                    widget.addAction(self._actions[each.name])
        self._page = page
        self.update()

    def update(self) -> None:
        """Ask again what makes sense now; called before a menu or the palette opens."""
        for each in COMMANDS:
            self._actions[each.name].setEnabled(self._makes_sense(each))

    def use_letters(self, *, wanted: bool) -> None:
        """Letter keys on or off, as the officer prefers."""
        for each in COMMANDS:
            if each.letter:
                self._actions[each.name].setShortcut(QKeySequence(each.key if wanted else ""))

    def speak(self) -> None:
        """Names and help in the officer's language."""
        for each in COMMANDS:
            action = self._actions[each.name]
            action.setText(_(each.words))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{_(each.help)} ({keys})" if keys else _(each.help))
            action.setStatusTip(_(each.help))

    def _make(self, each: Command) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(each.key))
        if each.icon:
            action.setIcon(icon(each.icon))
        if each.letter:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            self._window.addAction(action)
        action.triggered.connect(lambda: self._do(each))
        return action

    def _makes_sense(self, each: Command) -> bool:
        if each.scope == "window":
            return True
        return self._page is not None and self._page.can(each.name)

    def _do(self, each: Command) -> None:
        if each.scope == "window":
            self._do_window(each.name)
        elif self._page is not None and self._page.can(each.name):
            self._page.perform(each.name)
