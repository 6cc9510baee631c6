"""The officer's own notes beside the words of a source: written, changed, set aside, gone to."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import MarginNoteId, new_id
from briefing_app.domain.margin_note import MarginNote, MarginReading
from briefing_app.domain.overview import ReadingCopy
from briefing_app.language import _
from briefing_app.operations.write_margins import (
    change_margin_note,
    read_margin_notes,
    set_margin_notes_aside,
    write_margin_note,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.reader.collecting import excerpt_of
from briefing_app.ui.reader.collector import Collector
from briefing_app.ui.reader.margin_dialog import MarginDialog
from briefing_app.ui.reader.margin_marks import MarginMarks
from briefing_app.ui.reader.text_column import TextColumn

_SHOWN = 400
"""Characters of the source's words in the form; a whole page would hide the field."""


class MarginWriting(QObject):
    """`changed` says that there are other notes, or another one is at hand."""

    changed = Signal()

    def __init__(self, desk: Desk, column: TextColumn, collector: Collector) -> None:
        super().__init__(column)
        self._desk, self._column, self._collector = desk, column, collector
        self._copy: ReadingCopy | None = None
        self.reading = MarginReading()
        self.at_hand: MarginNote | None = None

    def show_copy(self, copy: ReadingCopy) -> None:
        """Read the notes of the source again, as they stand in this edition."""
        if self._copy is None or self._copy.edition.id != copy.edition.id:
            self.reading, self.at_hand = MarginReading(), None
        self._copy = copy
        asking = self._desk.runner.ask(
            "margin notes", read_margin_notes, copy.source.id, copy.edition.id
        )
        asking.then(self._take)

    def show(self) -> None:
        """Also after the column was given another text."""
        marks = MarginMarks(self._column.reading, self.reading.here)
        self._column.show_margin(marks, self.at_hand)
        self.changed.emit()

    def reach(self, note: MarginNote | None) -> None:
        """This one is at hand, its words ringed and in sight; none puts down the one that was."""
        if note != self.at_hand:
            self.at_hand = note
            self.show()
        if note is not None:
            self._column.show_at_hand(
                self._column.reading.stretches(note.excerpt.start, note.excerpt.end)
            )

    def write(self, start: int, end: int) -> None:
        """A form for a note beside these characters of the source."""
        copy = self._copy
        if copy is None:
            return
        excerpt = excerpt_of(copy, start, end)
        form = self._form(excerpt, "")
        form.kept.connect(lambda text: self._keep(excerpt, text))
        form.ask(form.text)

    def edit(self) -> None:
        note = self.at_hand
        if note is None:
            return
        form = self._form(note.excerpt, note.text)
        form.kept.connect(
            lambda text: self._desk.runner.run(change_margin_note, replace(note, text=text))
        )
        form.ask(form.text)

    def set_aside(self) -> None:
        """Out of the margin, with a word and a way back."""
        note = self.at_hand
        if note is None:
            return
        self.reach(None)
        self._column.show_at_hand(())
        self._desk.runner.run(set_margin_notes_aside, (note.id,), aside=True)
        told = _("Set aside: {words}").format(words=note.text)
        self._collector.remember(told, lambda: self._bring_back(note))

    def _bring_back(self, note: MarginNote) -> None:
        self._desk.runner.run(set_margin_notes_aside, (note.id,), aside=False)

    def _keep(self, excerpt: Excerpt, text: str) -> None:
        note = MarginNote(MarginNoteId(new_id()), text, excerpt)
        self._desk.runner.run(write_margin_note, note).then(self._tell)

    def _tell(self, note: MarginNote) -> None:
        def take_back() -> None:
            self._desk.runner.run(set_margin_notes_aside, (note.id,), aside=True)

        told = _("Note kept beside ¶ {paragraph}")
        self._collector.remember(told.format(paragraph=note.excerpt.paragraph), take_back)

    def _take(self, reading: MarginReading) -> None:
        self.reading = reading
        wanted = self.at_hand.id if self.at_hand else None
        self.at_hand = next((note for note in reading.here if note.id == wanted), None)
        self.show()

    def _form(self, excerpt: Excerpt, text: str) -> MarginDialog:
        shown = excerpt.words[:_SHOWN] + ("…" if len(excerpt.words) > _SHOWN else "")
        form = MarginDialog(self._column.window(), shown, text)
        form.closed.connect(form.deleteLater)
        return form
