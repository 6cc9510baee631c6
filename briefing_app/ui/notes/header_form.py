"""The full header form above the page: filled from the note, given back field by field."""

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from briefing_app.checks.finding import field_name
from briefing_app.domain.header import Header
from briefing_app.domain.marking import Marking
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.domain.note import Note
from briefing_app.domain.template import NoteKind
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.notes.way.marking_choices import choice_of, ladders_of, marking_of
from briefing_app.ui.parts.date_field import DateField
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, text_field
from briefing_app.ui.parts.header_choices import addressee_choices, purpose_choices
from briefing_app.ui.parts.marking_picker import MarkingChoice, MarkingLadders, MarkingPicker
from briefing_app.ui.tokens import Space

DATES = ("date", "decision_by", "date_received")
WIDE = ("subject_en", "subject_fr", "additional_en", "additional_fr")
ALWAYS = ("to", "from_", "subject_en", "subject_fr", "number", "purpose", "date")


class HeaderForm(QWidget):
    """`header_given`, `marking_given` and `language_given` follow what a person changed."""

    header_given = Signal(object)
    marking_given = Signal(object)
    language_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._header = Header()
        self._marking = Marking()
        self._shown: tuple[str, ...] = ()
        self._rows: dict[str, FormRow] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(Space.M))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(look().px(Space.S))
        column = QVBoxLayout(self)
        side = look().px(Space.L)
        column.setContentsMargins(side, look().px(Space.M), side, look().px(Space.M))
        column.addLayout(self._grid)
        self._language = Choice(
            (ChoiceFace("en", _("English")), ChoiceFace("fr", _("French"))), "en"
        )
        self._language.picked.connect(self.language_given)
        self._ministers = QCompleter(self)
        self._ministers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._ministers.setFilterMode(Qt.MatchFlag.MatchContains)
        self._ladders = ladders_of(MarkingOffer(), Marking())
        self._picker = self._make_picker()

    def show_note(
        self, note: Note, kind: NoteKind | None, offer: MarkingOffer | None = None
    ) -> None:
        """The fields that this kind of note has, with the values of the note."""
        fields = kind.fields if kind and kind.fields else ALWAYS
        self._offer(ladders_of(offer or MarkingOffer(), note.marking))
        if fields != self._shown:
            self._shown = fields
            self._lay_out(fields)
        self._header, self._marking = note.header, note.marking
        for name, row in self._rows.items():
            _show(row.field, str(getattr(note.header, name)))
        self._language.choose(note.language)
        self._picker.show_value(choice_of(note.marking))

    def offer_ministers(self, titles: tuple[str, ...]) -> None:
        """The titles that the published list of Question Period notes knows."""
        self._ministers.setModel(QStringListModel(titles, self._ministers))

    def field(self, name: str) -> QWidget | None:
        """The field of the form with this name, for a finding that points to it."""
        row = self._rows.get(name)
        return row.field if row else None

    def first_field(self) -> QWidget:
        return next((row.field for row in self._rows.values()), self._language)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()

    def _lay_out(self, fields: tuple[str, ...]) -> None:
        self._clear()
        place = 0
        for name in fields:
            row = FormRow(field_name(name), self._make(name))
            self._rows[name] = row
            if name in WIDE:
                place += place % 2
                self._grid.addWidget(row, place // 2, 0, 1, 2)
                place += 2
            else:
                self._grid.addWidget(row, place // 2, place % 2)
                place += 1
        place += place % 2
        self._grid.addWidget(FormRow(_("Marking"), self._picker), place // 2, 0)
        self._grid.addWidget(
            FormRow(_("Language of the note"), self._language),
            place // 2,
            1,
            Qt.AlignmentFlag.AlignTop,
        )

    def _make_picker(self) -> MarkingPicker:
        picker = MarkingPicker(self._ladders)
        picker.picked.connect(self._give_marking)
        return picker

    def _offer(self, ladders: MarkingLadders) -> None:
        """Other steps or caveats can be chosen than before."""
        if ladders == self._ladders:
            return
        self._ladders = ladders
        old, self._picker = self._picker, self._make_picker()
        old.hide()
        old.deleteLater()
        self._shown = ()

    def _clear(self) -> None:
        self._picker.setParent(self)
        self._language.setParent(self)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._rows.clear()

    def _make(self, name: str) -> QWidget:
        if name in DATES:
            dated = DateField()
            dated.editingFinished.connect(lambda: self._give(name))
            return dated
        if name in CHOICES:
            choice = Choice(CHOICES[name]())
            choice.picked.connect(lambda _value: self._give(name))
            return choice
        field = text_field()
        if name == "minister":
            field.setCompleter(self._ministers)
        field.editingFinished.connect(lambda: self._give(name))
        return field

    def _give(self, name: str) -> None:
        value = _value(self._rows[name].field)
        if value is None or value == getattr(self._header, name):
            return
        self._header = replace(self._header, **{name: value})
        self.header_given.emit(self._header)

    def _give_marking(self, choice: MarkingChoice) -> None:
        marking = marking_of(choice)
        if marking != self._marking:
            self.marking_given.emit(marking)


def _show(field: QWidget, value: str) -> None:
    """A field that is being written in is left alone."""
    if isinstance(field, Choice):
        field.choose(value)
        return
    if not isinstance(field, QLineEdit) or (field.hasFocus() and field.isModified()):
        return
    if field.text() != value:
        field.setText(value)
        field.setCursorPosition(0)


def _value(field: QWidget) -> str | None:
    """What stands in the field; nothing where it is no date."""
    if isinstance(field, DateField) and not field.is_right():
        return None
    if isinstance(field, Choice):
        return field.value()
    if isinstance(field, QLineEdit):
        field.setModified(False)
        return field.text().strip()
    return None


CHOICES = {"purpose": purpose_choices, "addressee": addressee_choices}
"""Fields with few values to choose from."""
