"""Which citation style: those there are in a list, and a way to add one from its file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.citation_styles import CitationStyle
from briefing_app.domain.errors import BriefingError
from briefing_app.language import _, language
from briefing_app.operations.keep_styles import StyleShelf, list_styles, take_style
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
        self._usual = ""
        self.choice = Choice((ChoiceFace("", _("As usual")),))
        self.choice.setAccessibleName(_("Citation style"))
        self.add = button(_("Add a style"), "file-plus")
        self.add.setToolTip(_("Takes a CSL file, as reference managers and journals give them."))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().px(Space.S))
        across.addWidget(self.choice, 1)
        across.addWidget(self.add)
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(self.picked.emit)
        self.add.clicked.connect(lambda _on=False: self._add())
        self._read(chosen)

    def value(self) -> str:
        return self.choice.value()

    def named(self) -> str:
        """Nothing for the usual style: whoever makes another the usual one means that."""
        return "" if self.value() == self._usual else self.value()

    def _read(self, chosen: str, *, is_new: bool = False) -> None:
        asked = self._runner.ask("citation styles", list_styles)
        asked.then(lambda shelf: self._show(shelf, chosen, is_new=is_new))

    def _show(self, shelf: StyleShelf, chosen: str, *, is_new: bool) -> None:
        self._usual = shelf.usual
        faces = [ChoiceFace(style.key, style_words(style)) for style in shelf.library.styles]
        known = shelf.library.find(chosen)
        self.choice.show_choices(faces, chosen if known else shelf.usual)
        if is_new and known:
            self.picked.emit(chosen)
        else:
            self.shown.emit()

    def _add(self) -> None:
        for path in self._questions.files_to_open(_("Citation style"), PATTERN)[:1]:
            self._runner.run(take_style, path).otherwise(self._refuse).then(self._take)

    def _take(self, style: CitationStyle) -> None:
        self._read(style.key, is_new=True)

    def _refuse(self, fault: BriefingError) -> None:
        self.refused.emit(fault.sentence)


def style_words(style: CitationStyle) -> str:
    return style.name.in_language(language())
