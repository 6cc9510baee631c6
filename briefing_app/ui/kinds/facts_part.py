"""The first part of the form of a kind: its names, purpose, style and limits."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.register import RegisterKind
from briefing_app.domain.template import BodyStyle, NoteKind, longer_in_french
from briefing_app.language import _
from briefing_app.ui.kinds.number_fields import pages_field, pages_in, words_field, words_in
from briefing_app.ui.kinds.two_languages import TwoLanguages
from briefing_app.ui.look import look
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.header_choices import addressee_choices, purpose_choices
from briefing_app.ui.tokens import Space


class FactsPart(QWidget):
    changed = Signal()

    def __init__(self, kind: NoteKind) -> None:
        super().__init__()
        self.short_name = TwoLanguages(_("Name in lists"), required=True)
        self.name = TwoLanguages(_("Name printed on the note"), required=True)
        self.purpose = Choice(purpose_choices(), kind.purpose)
        self.body_style = Choice(_styles(), kind.style.value)
        self.addressee = Choice(addressee_choices(), kind.addressee)
        self.register = Choice(_registers(), kind.register.value)
        french = kind.words_fr if kind.words_fr != longer_in_french(kind.words) else 0
        self.words = words_field(kind.words)
        self.words_fr = words_field(french, _("a fifth more"))
        self.pages_en, self.pages_fr = pages_field(kind.pages_en), pages_field(kind.pages_fr)
        self.short_name.show_value(kind.short_name)
        self.name.show_value(kind.name)
        self._lay_out()
        self._wire()

    def applied(self, kind: NoteKind) -> NoteKind:
        """The kind with what stands here."""
        words = words_in(self.words)
        return replace(
            kind,
            name=self.name.value(),
            short_name=self.short_name.value(),
            purpose=self.purpose.value(),
            addressee=self.addressee.value(),
            register=RegisterKind(self.register.value()),
            style=BodyStyle(self.body_style.value()),
            words=words,
            words_fr=words_in(self.words_fr) or longer_in_french(words),
            pages_en=pages_in(self.pages_en),
            pages_fr=pages_in(self.pages_fr),
        )

    def is_right(self) -> bool:
        return self.name.is_right() and self.short_name.is_right()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.M))
        column.addWidget(self.short_name)
        column.addWidget(self.name)
        _beside(
            column,
            FormRow(_("Purpose"), self.purpose),
            FormRow(_("Style of the paragraphs"), self.body_style),
        )
        _beside(
            column,
            FormRow(_("Addressee"), self.addressee),
            FormRow(_("Published in"), self.register),
        )
        _beside(
            column,
            FormRow(_("Most words, English"), self.words),
            FormRow(_("Most words, French"), self.words_fr),
        )
        _beside(
            column,
            FormRow(_("Most pages, English"), self.pages_en),
            FormRow(_("Most pages, French"), self.pages_fr),
        )
        column.addStretch(1)

    def _wire(self) -> None:
        for pair in (self.name, self.short_name):
            pair.changed.connect(self.changed)
        for choice in (self.purpose, self.body_style, self.addressee, self.register):
            choice.picked.connect(lambda _value: self.changed.emit())
        for field in (self.words, self.words_fr, self.pages_en, self.pages_fr):
            field.textEdited.connect(lambda _text: self.changed.emit())


def _beside(column: QVBoxLayout, *rows: QWidget) -> None:
    line = QHBoxLayout()
    line.setSpacing(look().px(Space.L))
    for row in rows:
        line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    column.addLayout(line)


def _registers() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace(RegisterKind.NONE.value, _("No list")),
        ChoiceFace(RegisterKind.TITLES.value, _("List of titles")),
        ChoiceFace(RegisterKind.QUESTIONS.value, _("List of Question Period notes")),
    )


def _styles() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace(BodyStyle.PARAGRAPHS.value, _("Plain paragraphs")),
        ChoiceFace(BodyStyle.NUMBERED.value, _("Numbered paragraphs")),
        ChoiceFace(BodyStyle.BULLETS.value, _("Bullets")),
    )
