"""The approval block of a kind: the choices with their tick boxes, and who signs."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.template import Named, NoteKind
from briefing_app.language import _
from briefing_app.ui.kinds.two_languages import TwoLanguages
from briefing_app.ui.look import look
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class ApprovalPart(QWidget):
    """A line for each choice, in the same order in both languages."""

    changed = Signal()

    def __init__(self, kind: NoteKind) -> None:
        super().__init__()
        self.choices = TwoLanguages(_("Choices, one in each line"), lines=5)
        self.signatory = TwoLanguages(_("Who signs"))
        self._fault = Words("", Use.LABEL, "error", wraps=True)
        self._fault.hide()
        both = (("\n".join(line.en for line in kind.decision)), "\n".join(_french(kind)))
        self.choices.show_value(Named(*both))
        self.signatory.show_value(kind.signatory)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.M))
        said = _("Each choice is printed with a box to tick. Without a choice there is no block.")
        column.addWidget(Words(said, Use.LABEL, "text2", wraps=True))
        for part in (self.choices, self._fault, self.signatory):
            column.addWidget(part)
        column.addStretch(1)
        self.choices.changed.connect(self._follow)
        self.signatory.changed.connect(self.changed)

    def applied(self, kind: NoteKind) -> NoteKind:
        english, french = self._lines()
        decision = tuple(Named(*pair) for pair in zip(english, french, strict=False))
        return replace(kind, decision=decision, signatory=self.signatory.value())

    def is_right(self) -> bool:
        english, french = self._lines()
        return len(english) == len(french)

    def _lines(self) -> tuple[list[str], list[str]]:
        named = self.choices.value()
        return _filled(named.en), _filled(named.fr)

    def _follow(self) -> None:
        said = _("There are not as many choices in one language as in the other.")
        self._fault.show_words("" if self.is_right() else said)
        self._fault.setVisible(not self.is_right())
        self.changed.emit()


def _french(kind: NoteKind) -> list[str]:
    return [line.fr for line in kind.decision]


def _filled(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
