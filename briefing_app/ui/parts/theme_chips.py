"""Themes as chips that can be taken away, and a field that adds one, known or new."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class ThemeFace:
    """A theme by its identity, and what it is called."""

    identity: str
    name: str


class ThemeChips(QWidget):
    """Enter adds what is written; a name nobody knows yet is offered through `named`."""

    changed = Signal(tuple)
    """The identities now chosen, in the order they were added."""
    named = Signal(str)

    def __init__(self, known: Sequence[ThemeFace] = (), chosen: Sequence[str] = ()) -> None:
        super().__init__()
        self._known: tuple[ThemeFace, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._names = QStringListModel(self)
        self._flow = FlowLayout(2, self)
        self._entry = _Entry(self._names)
        self._entry.returnPressed.connect(self._add_written)
        self.setFocusProxy(self._entry)
        self.show_themes(known, chosen)

    def show_themes(self, known: Sequence[ThemeFace], chosen: Sequence[str]) -> None:
        self._known = tuple(known)
        self._names.setStringList([theme.name for theme in known])
        self._show_chosen(tuple(chosen))

    def value(self) -> tuple[str, ...]:
        return self._chosen

    def add(self, identity: str) -> None:
        if identity not in self._chosen:
            self._show_chosen((*self._chosen, identity))
            self.changed.emit(self._chosen)

    def _add_written(self) -> None:
        written = self._entry.text().strip()
        self._entry.clear()
        match = next((t for t in self._known if t.name.casefold() == written.casefold()), None)
        if match is not None:
            self.add(match.identity)
        elif written:
            self.named.emit(written)

    def _remove(self, identity: str) -> None:
        self._show_chosen(tuple(each for each in self._chosen if each != identity))
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self._chosen)

    def _show_chosen(self, chosen: tuple[str, ...]) -> None:
        self._chosen = chosen
        self._flow.removeWidget(self._entry)
        self._flow.clear()
        names = {theme.identity: theme.name for theme in self._known}
        for identity in chosen:
            chip = Chip("")
            chip.show_value(names.get(identity, identity))
            chip.removed.connect(lambda which=identity: self._remove(which))
            self._flow.addWidget(chip)
        self._flow.addWidget(self._entry)
        self.updateGeometry()


class _Entry(QLineEdit):
    """Narrow, and complete after a few letters."""

    def __init__(self, names: QStringListModel) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.setPlaceholderText(_("Add a theme"))
        self.setAccessibleName(_("Add a theme"))
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def sizeHint(self) -> QSize:
        return QSize(look().px(160), super().sizeHint().height())
