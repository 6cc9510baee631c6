"""The secretariat's lists over the window: a list and a month, its rows, and the file."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import BriefingError, Stopped
from briefing_app.domain.query import ThingKind
from briefing_app.domain.register import Period, Register, RegisterKind, RegisterRow, months_back
from briefing_app.language import _, language, ngettext
from briefing_app.operations.publish_registers import (
    RegisterFile,
    RegisterWish,
    look_at_register,
    write_register,
)
from briefing_app.operations.record_publication import (
    record_received,
    withhold_title,
    withholding_reasons,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.look import look
from briefing_app.ui.operation_runner import Running
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.parts.told_box import ToldBox
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.place import Place
from briefing_app.ui.registers.register_table import RegisterTable
from briefing_app.ui.registers.register_words import file_words, nothing_words, summary
from briefing_app.ui.registers.row_pane import RowPane
from briefing_app.ui.tokens import Size, Space, Use

SAVE = "save"
_MONTHS = 24
_HALVES = 4
_LONG = 50
"""So many notes are read before one would wonder."""


class RegistersDialog(Dialog):
    """What is changed here is kept at once; the list is read anew after it."""

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host, _face())
        self._desk = desk
        self._register: Register | None = None
        self._periods: dict[str, Period] = {}
        self.kind = Choice(_lists(), RegisterKind.TITLES.value)
        self.period = Choice()
        self.labels = Choice(_label_faces())
        self.table = RegisterTable()
        self.pane = RowPane()
        self.nothing = ToldBox("")
        self.summary = Words("", Use.LABEL_STRONG, "text2", wraps=True)
        self.looked = QCheckBox()
        self.progress = ProgressLine(_("Reading the notes"))
        self._running: Running[Any] | None = None
        self._lay_out()
        self._save = self.add_button(SAVE, _("Save the list"), primary=True)
        self._wire()
        self._offer_periods()
        desk.runner.ask("reasons", withholding_reasons).then(self.pane.offer_reasons)

    def ask_over(self) -> None:
        self.read()
        self.ask(self.kind)

    @property
    def wish(self) -> RegisterWish:
        period = self._periods[self.period.value()]
        return RegisterWish(RegisterKind(self.kind.value()), period, self.labels.value())

    def read(self) -> None:
        """The list anew; until it is there, the one before stays in sight."""
        running = self._desk.runner.run_behind("published list", look_at_register, self.wish)
        self._watch(running)
        running.otherwise(self._complain).then(self._show)

    # --- showing -------------------------------------------------------------------------------

    def _show(self, register: Register) -> None:
        """First what belongs to the period, then what no period can hold yet."""
        self.progress.hide()
        place, self._register = self.table.place, register
        rows = (*register.rows, *register.undated)
        self.nothing.words.show_words(nothing_words(register))
        self.nothing.setVisible(not register.rows)
        self.table.share_height(self.nothing)
        self.table.setVisible(bool(rows))
        self.pane.setVisible(bool(rows))
        self.table.show_rows(rows, place)
        self.summary.show_words(summary(register))
        count = len(register.alarming)
        told = ngettext(
            "I have looked at the {count} row that may tell too much",
            "I have looked at the {count} rows that may tell too much",
            count,
        )
        self.looked.setText(told.format(count=count))
        self.looked.setVisible(count > 0)
        self.looked.setChecked(False)
        self._follow()

    def _follow(self) -> None:
        """Nothing goes out that was flagged and not looked at; nor an empty list."""
        register = self._register
        if register is None:
            self._save.setEnabled(False)
            return
        self.foot_words.show_words(file_words(register))
        goes_out = register.is_empty or bool(register.published)
        self.foot_words.setVisible(goes_out)
        seen = not register.alarming or self.looked.isChecked()
        self._save.setEnabled(seen and goes_out)
        self._save.setText(
            _("Save the report of nothing") if register.is_empty else _("Save the list")
        )

    def _show_row(self, row: RegisterRow | None) -> None:
        self.pane.show_row(row)

    def _offer_periods(self) -> None:
        """Months, and for questions half years too, which the registry reports by."""
        before = self.period.value()
        months = months_back(datetime.now(UTC).astimezone().date(), _MONTHS)
        periods = list(months)
        if self.kind.value() == RegisterKind.QUESTIONS.value:
            periods = [*dict.fromkeys(month.half_year for month in months)][:_HALVES] + periods
        self._periods = {each.key: each for each in periods}
        faces = [ChoiceFace(each.key, each.in_words(language())) for each in periods]
        kept = before if before in self._periods else months[1].key
        self.period.show_choices(faces, kept)

    # --- doing ---------------------------------------------------------------------------------

    def _change_list(self) -> None:
        self._offer_periods()
        self.read()

    def _receive(self, day: str) -> None:
        row = self.table.row()
        for note in row.notes if row else ():
            self._desk.runner.run(record_received, note, day).otherwise(self._complain)

    def _withhold(self, reason: str) -> None:
        row = self.table.row()
        if row is not None:
            running = self._desk.runner.run(withhold_title, row.notes, reason)
            running.otherwise(self._complain)

    def _open_note(self) -> None:
        row = self.table.row()
        if row is not None and row.notes:
            self.close_over()
            self._desk.go(Place("notes", ThingKind.NOTE, row.notes[0]))

    def _choose(self, name: str) -> None:
        """The list stays open until a place for the file was chosen."""
        register = self._register
        if name != SAVE or register is None:
            super()._choose(name)
            return
        path = self._desk.questions.file_to_save(
            _("Save the list"), Path(register.file_name), f"{_('CSV files')} (*.csv)"
        )
        if path is not None:
            self._write(
                path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")
            )

    def _write(self, path: Path) -> None:
        self._save.setEnabled(False)
        running = self._desk.runner.run_long(write_register, self.wish, path)
        self._watch(running)
        running.otherwise(self._complain).then(self._written)

    def _watch(self, running: Running[Any]) -> None:
        """Only what takes long has more than a step or two to tell."""
        self._running = running
        self.progress.start()
        running.watched(self._tell_progress)

    def _tell_progress(self, done: int, total: int, _words: str) -> None:
        self.progress.setVisible(total > _LONG and done < total)
        told = _("{done} of {total} notes")
        self.progress.show_progress(done, total, told.format(done=done, total=total))

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _written(self, made: RegisterFile) -> None:
        super()._choose(SAVE)
        said = _("Saved {name}").format(name=made.path.name)
        if made.nil:
            said = _("Saved {name}, which reports that there is nothing").format(
                name=made.path.name
            )
        show = partial(self._desk.questions.show_file, made.path)
        self._desk.messages.tell(said, _("Open"), show)

    def _complain(self, fault: BriefingError) -> None:
        self.progress.hide()
        self._follow()
        if not isinstance(fault, Stopped):
            self._desk.messages.complain(fault.sentence)

    def _hear(self, changes: Changes) -> None:
        if changes.notes or changes.evidence:
            self.read()

    # --- laying out ----------------------------------------------------------------------------

    def _wire(self) -> None:
        self.kind.picked.connect(lambda _value: self._change_list())
        self.period.picked.connect(lambda _value: self.read())
        self.table.chosen.connect(self._show_row)
        self.table.opened.connect(lambda _row: self._open_note())
        self.pane.note_asked.connect(self._open_note)
        self.pane.received_given.connect(self._receive)
        self.pane.withheld_given.connect(self._withhold)
        self.progress.stopped.connect(self._stop)
        self.looked.toggled.connect(lambda _on: self._follow())
        self._desk.feed.changed.connect(self._hear)
        self.closed.connect(self.deleteLater)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look().px(Space.L))
        top.addWidget(FormRow(_("List"), self.kind), 2)
        top.addWidget(FormRow(_("Received in"), self.period), 2)
        top.addWidget(FormRow(_("First line of the file"), self.labels), 2)
        self.body.addLayout(top)
        middle = QVBoxLayout()
        middle.setSpacing(look().px(Space.M))
        middle.addWidget(self.summary)
        middle.addWidget(self.nothing)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.pane)
        middle.addWidget(self.looked)
        middle.addWidget(self.progress)
        self.body.addLayout(middle)
        for each in (self.table, self.pane, self.looked):
            _keep_room(each)
        self.nothing.hide()
        self.looked.hide()
        self.progress.hide()


def _keep_room(widget: QWidget) -> None:
    """From month to month nothing moves, whether there are rows or not."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def open_registers(host: QWidget, desk: Desk) -> RegistersDialog:
    dialog = RegistersDialog(host, desk)
    dialog.ask_over()
    return dialog


def _face() -> DialogFace:
    return DialogFace(
        _("Lists of the secretariat"),
        _("Titles and Question Period notes as the open-government registry takes them, by month "
          "of receipt."),
        "newspaper",
        width=Size.DIALOG_WIDTH,
    )  # fmt: skip


def _lists() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace(RegisterKind.TITLES.value, _("Titles of notes")),
        ChoiceFace(RegisterKind.QUESTIONS.value, _("Question Period notes")),
    )


def _label_faces() -> tuple[ChoiceFace, ...]:
    return (
        ChoiceFace("", _("Names of the registry")),
        ChoiceFace("en", _("Labels in English")),
        ChoiceFace("fr", _("Labels in French")),
    )
