"""Which citation style: those there are in a list, and ways to add one and to take one away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.domain.citation_styles import CitationStyle
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.language import _, language
from briefing_app.operations.keep_styles import (
    RemovedStyle,
    StyleShelf,
    bring_style_back,
    list_styles,
    remove_style,
    take_style,
)
from briefing_app.ui.look import look
from briefing_app.ui.operation_runner import OperationRunner
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.questions import Questions
from briefing_app.ui.tokens import Space

PATTERN = "(*.csl)"


class StyleChoice(QWidget):
    """`picked` carries a key: by hand, or of a style just added. `refused` carries a sentence.

    `shown` follows once the styles are listed.
    """

    picked = Signal(str)
    refused = Signal(str)
    shown = Signal()

    def __init__(self, runner: OperationRunner, questions: Questions, chosen: str = "") -> None:
        super().__init__()
        self._runner, self._questions = runner, questions
        self._shelf: StyleShelf | None = None
        self._removed: RemovedStyle | None = None
        self.choice = Choice((ChoiceFace("", _("As usual")),))
        self.choice.setAccessibleName(_("Citation style"))
        self.add = button(_("Add a style"), "file-plus")
        self.add.setToolTip(_("Takes a CSL file, as reference managers and journals give them."))
        self.remove = button(_("Remove"), "archive")
        self.remove.setToolTip(_("Only a style of your own; it can be brought back at once."))
        self.back = button(_("Bring it back"), "arrow-counter-clockwise")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().px(Space.S))
        across.addWidget(self.choice, 1)
        for each in (self.add, self.remove, self.back):
            across.addWidget(each)
        self.remove.hide()
        self.back.hide()
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self._pick)
        self.add.clicked.connect(lambda _on=False: self._add())
        self.remove.clicked.connect(lambda _on=False: self._remove())
        self.back.clicked.connect(lambda _on=False: self._bring_back())
        self._read(chosen)

    def value(self) -> str:
        return self.choice.value()

    def named(self) -> str:
        """Nothing for the usual style: whoever makes another the usual one means that."""
        return "" if self._shelf and self.value() == self._shelf.usual else self.value()

    def _pick(self, key: str) -> None:
        self._offer()
        self.picked.emit(key)

    def _offer(self) -> None:
        """Only a style of one's own can be removed, and what was removed last be brought back."""
        style = self._shelf.library.find(self.value()) if self._shelf else None
        self.remove.setVisible(style is not None and style.origin is KindOrigin.OWN)
        self.back.setVisible(self._removed is not None)

    def _read(self, chosen: str, *, is_new: bool = False) -> None:
        asked = self._runner.ask("citation styles", list_styles)
        asked.then(lambda shelf: self._show(shelf, chosen, is_new=is_new))

    def _show(self, shelf: StyleShelf, chosen: str, *, is_new: bool) -> None:
        if not isValid(self):
            return
        self._shelf = shelf
        faces = [ChoiceFace(style.key, style_words(style)) for style in shelf.library.styles]
        known = shelf.library.find(chosen)
        self.choice.show_choices(faces, chosen if known else shelf.usual)
        self._offer()
        if is_new:
            self.picked.emit(self.value())
        else:
            self.shown.emit()

    def _add(self) -> None:
        for path in self._questions.files_to_open(_("Citation style"), PATTERN)[:1]:
            self._runner.run(take_style, path).otherwise(self._refuse).then(self._take)

    def _remove(self) -> None:
        running = self._runner.run(remove_style, self.value())
        running.otherwise(self._refuse).then(self._take_away)

    def _take_away(self, removed: RemovedStyle) -> None:
        self._removed = removed
        self._read("", is_new=True)
        self.back.setFocus()

    def _bring_back(self) -> None:
        if self._removed is not None:
            running = self._runner.run(bring_style_back, self._removed)
            self._removed = None
            running.otherwise(self._refuse).then(self._take)

    def _take(self, style: CitationStyle) -> None:
        self._read(style.key, is_new=True)

    def _refuse(self, fault: BriefingError) -> None:
        self.refused.emit(fault.sentence)


def style_words(style: CitationStyle) -> str:
    return style.name.in_language(language())
