"""What forms of the library are made of: rows, and fields for enums, dates, markings, themes."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.ids import ThemeId
from briefing_app.domain.marking import (
    CLASSIFIED_WORDS,
    PROTECTED_WORDS,
    Classified,
    Marking,
    Protected,
    parse_marking,
)
from briefing_app.domain.overview import ThemeRow
from briefing_app.language import _, language
from briefing_app.ui.look import look
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, TextArea, text_field
from briefing_app.ui.parts.marking_picker import MarkingChoice, MarkingLadders, MarkingPicker
from briefing_app.ui.parts.theme_chips import ThemeChips, ThemeFace
from briefing_app.ui.tokens import Space

E = TypeVar("E", bound=Enum)


class FormColumn(QWidget):
    """A form is filled from a value and gives a value back; it stores nothing itself."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(Space.M))
        self._required: list[QLineEdit | TextArea] = []
        self._dates: list[tuple[FormRow, QLineEdit]] = []

    def add_line(self, label: str, text: str, *, required: bool = False) -> QLineEdit:
        field = text_field(text)
        self.add_row(FormRow(label, field))
        self._follow(field, required=required)
        return field

    def required_line(self, text: str) -> QLineEdit:
        """A line without which nothing is kept, for a row of one's own."""
        field = text_field(text)
        self._follow(field, required=True)
        return field

    def add_area(
        self, label: str, text: str, lines: int = 3, *, required: bool = False
    ) -> TextArea:
        field = TextArea(lines)
        field.show_text(text)
        self.add_row(FormRow(label, field))
        if required:
            self._required.append(field)
            field.textChanged.connect(self.changed)
        return field

    def add_date(self, label: str, iso: str) -> QLineEdit:
        """A year, a month or a day."""
        field = date_line(iso)
        row = FormRow(label, field)
        self._follow_date(row, field)
        self.add_row(row)
        return field

    def add_row(self, *rows: QWidget, first: bool = False) -> None:
        """Rows side by side, of the same width; below the others, or above them all."""
        line = QHBoxLayout()
        line.setSpacing(look().px(Space.L))
        for row in rows:
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self._column.insertLayout(0 if first else self._column.count(), line)

    def add_box(self, words: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(checked)
        self._column.addWidget(box)
        return box

    def date_row(self, label: str, iso: str) -> tuple[FormRow, QLineEdit]:
        """A date for a row that stands beside others."""
        field = date_line(iso)
        row = FormRow(label, field)
        self._follow_date(row, field)
        return row, field

    def is_right(self) -> bool:
        """Everything needed is there, and dates are dates."""
        filled = all(_text(field).strip() for field in self._required)
        return filled and all(is_date(field.text()) for _row, field in self._dates)

    def _follow(self, field: QLineEdit, *, required: bool) -> None:
        if required:
            self._required.append(field)
            field.textChanged.connect(self.changed)

    def _follow_date(self, row: FormRow, field: QLineEdit) -> None:
        self._dates.append((row, field))

        def tell() -> None:
            sentence = _("Write a year, a month or a day, such as 2024, 2024-06 or 2024-06-17.")
            row.show_fault("" if is_date(field.text()) else sentence)

        tell()
        field.editingFinished.connect(tell)
        field.textChanged.connect(self.changed)


def _text(field: QLineEdit | TextArea) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def date_line(iso: str) -> QLineEdit:
    return text_field(iso, _("YYYY-MM-DD"))


def is_date(text: str) -> bool:
    return not text.strip() or PartialDate.parse(text) is not None


def enum_choice(members: Iterable[tuple[E, str]], now: E) -> Choice:
    """One of an enum's members, each with its words."""
    return Choice([ChoiceFace(str(m.value), words) for m, words in members], str(now.value))


def language_choice(now: str) -> Choice:
    """English or French; another language that a thing has already stays to be chosen."""
    known = [ChoiceFace("en", _("English")), ChoiceFace("fr", _("French"))]
    other = [ChoiceFace(now, now)] if now not in ("", "en", "fr") else []
    return Choice([*known, *other], now)


def theme_chips(known: Sequence[ThemeRow], chosen: Sequence[ThemeId]) -> ThemeChips:
    faces = tuple(ThemeFace(row.theme.id, row.theme.name(language())) for row in known)
    return ThemeChips(faces, tuple(chosen))


def chosen_themes(chips: ThemeChips) -> tuple[ThemeId, ...]:
    return tuple(ThemeId(theme) for theme in chips.value())


def marking_picker(marking: Marking, known: Sequence[str] = ()) -> MarkingPicker:
    """The two ladders, the caveats that the thing already carries, and those that are known."""
    none = ChoiceFace("", _("none"))
    protected = [ChoiceFace(step.name, _(PROTECTED_WORDS[step])) for step in Protected if step]
    classified = [ChoiceFace(step.name, _(CLASSIFIED_WORDS[step])) for step in Classified if step]
    named = (*known, *sorted(marking.caveats - set(known)))
    caveats = tuple(ChoiceFace(caveat, _(caveat)) for caveat in named)
    ladders = MarkingLadders((none, *protected), (none, *classified), caveats)
    now = MarkingChoice(
        marking.protected.name if marking.protected else "",
        marking.classified.name if marking.classified else "",
        tuple(sorted(marking.caveats)),
    )
    return MarkingPicker(ladders, now)


def chosen_marking(picker: MarkingPicker) -> Marking:
    value = picker.value()
    return parse_marking(value.protected, value.classified, value.caveats)
