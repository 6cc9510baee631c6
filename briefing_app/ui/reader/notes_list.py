"""Beside the text: the officer's own notes, in its order, and those whose words are not found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.margin_note import MarginNote, MarginReading
from briefing_app.language import _, language
from briefing_app.ui.look import look
from briefing_app.ui.parts.face_list import CardList
from briefing_app.ui.parts.faces import CardFace, HeadingFace
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.reader.collected import place_words
from briefing_app.ui.tokens import Use

_EDGE = 12


class NotesList(QWidget):
    """`chosen` carries a note that stands in the text, `opened` one that is to be changed."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.reading = MarginReading()
        self.model: ListModel[MarginNote | str] = ListModel(self._face)
        self.list = CardList(_("Notes in the margin, in the order of the text"))
        self.list.show_model(self.model)
        self._none = Words("", Use.PLAIN, "text2", wraps=True)
        column = QVBoxLayout(self)
        edge = look().px(_EDGE)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self._by_program = False
        self.show_notes(self.reading, None)

    def show_notes(self, reading: MarginReading, at_hand: MarginNote | None) -> None:
        """Mark the card at hand without telling that somebody chose it."""
        self._by_program = True
        if reading != self.reading or not self.model.total:
            self.reading = reading
            values: list[MarginNote | str] = list(reading.here)
            if reading.lost:
                values += [_("Not found in this edition"), *reading.lost]
            self.model.show_all(values)
        self.list.choose_row(self.model.row_of(lambda value: value == at_hand) if at_hand else -1)
        self._by_program = False
        empty = _("Nothing is written in the margin yet. Select words and press M.")
        self._none.show_words("" if self.model.total else empty)
        self._none.setVisible(not self.model.total)

    def _choose(self, value: object) -> None:
        if value in self.reading.here and not self._by_program:
            self.chosen.emit(value)

    def _open(self, value: object) -> None:
        if value in self.reading.here:
            self.opened.emit(value)

    def _face(self, value: MarginNote | str) -> CardFace | HeadingFace:
        if isinstance(value, str):
            return HeadingFace(value)
        made = (date_in_words(value.made_on, language()), value.made_by)
        return CardFace(
            value.text,
            label=_("Your note"),
            date=place_words(value.excerpt),
            where=", ".join(filter(None, made)),
            draggable=False,
            dashed=value in self.reading.lost,
        )
