"""One section of a kind as a form."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.template import SectionRule, longer_in_french
from briefing_app.domain.text import ParagraphKind
from briefing_app.language import _
from briefing_app.ui.kinds.number_fields import words_field, words_in
from briefing_app.ui.kinds.two_languages import TwoLanguages
from briefing_app.ui.look import look
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.tokens import Space

_STARTS = (ParagraphKind.PARAGRAPH, ParagraphKind.BULLET, ParagraphKind.NUMBERED)


class SectionForm(QWidget):
    """Shows one rule at a time; `changed` follows what a person did."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rule: SectionRule | None = None
        self.name = TwoLanguages(_("Name of the section"), required=True)
        self.guidance = TwoLanguages(_("Guidance"), lines=3)
        self.required = QCheckBox(_("Every note of this kind has it"))
        self.level = Choice((ChoiceFace("1", _("Section")), ChoiceFace("2", _("Sub-section"))), "1")
        self.starts_as = Choice(_starts(), ParagraphKind.PARAGRAPH.value)
        self.words = words_field(0)
        self.words_fr = words_field(0, _("a fifth more"))
        self._lay_out()
        self._wire()

    def show_rule(self, rule: SectionRule, *, is_first: bool) -> None:
        """The first section cannot be a sub-section."""
        self._rule = rule
        self.name.show_value(rule.name)
        self.guidance.show_value(rule.guidance)
        self.required.setChecked(rule.required)
        self.level.choose(str(rule.level))
        self.level.setEnabled(not is_first)
        self.starts_as.choose(rule.starts_as.value)
        french = rule.words_fr if rule.words_fr != longer_in_french(rule.words) else 0
        self.words.setText(str(rule.words) if rule.words else "")
        self.words_fr.setText(str(french) if french else "")

    def value(self) -> SectionRule | None:
        """The rule as the form says."""
        if self._rule is None:
            return None
        words = words_in(self.words)
        return replace(
            self._rule,
            name=self.name.value(),
            guidance=self.guidance.value(),
            required=self.required.isChecked(),
            level=int(self.level.value()),
            starts_as=ParagraphKind(self.starts_as.value()),
            words=words,
            words_fr=words_in(self.words_fr) or longer_in_french(words),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self.name)
        column.addWidget(self.guidance)
        column.addWidget(self.required)
        column.addLayout(self._pairs())
        column.addStretch(1)

    def _pairs(self) -> QGridLayout:
        """Two columns of one width, whatever the choices in them need."""
        rows = (
            FormRow(_("Level"), self.level),
            FormRow(_("Begins with"), self.starts_as),
            FormRow(_("Most words, English"), self.words),
            FormRow(_("Most words, French"), self.words_fr),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(Space.L))
        grid.setVerticalSpacing(look().px(Space.S))
        for at, row in enumerate(rows):
            row.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(row, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        return grid

    def _wire(self) -> None:
        for pair in (self.name, self.guidance):
            pair.changed.connect(self.changed)
        self.required.clicked.connect(lambda _on: self.changed.emit())
        for choice in (self.level, self.starts_as):
            choice.picked.connect(lambda _value: self.changed.emit())
        for field in (self.words, self.words_fr):
            field.textEdited.connect(lambda _text: self.changed.emit())


def _starts() -> tuple[ChoiceFace, ...]:
    said = {
        ParagraphKind.PARAGRAPH: _("A paragraph"),
        ParagraphKind.BULLET: _("A bullet"),
        ParagraphKind.NUMBERED: _("A numbered line"),
    }
    return tuple(ChoiceFace(kind.value, said[kind]) for kind in _STARTS)
