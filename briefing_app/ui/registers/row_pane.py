"""One row of a published list: what it lacks, when it was received, and whether it goes out."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.register import RegisterRow, Remark
from briefing_app.language import _
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.date_field import DateField
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, text_field
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_LOOKS: dict[str, tuple[str, Ink]] = {
    "out": ("prohibit", "text2"),
    "lack": ("x-circle-fill", "error"),
    "alarm": ("warning-fill", "warning"),
    "told": ("info-fill", "info"),
}

_TOLD = 92
"""Room for four remarks, so that nothing moves from row to row."""


class RowPane(QWidget):
    """`received_given` carries an ISO day or nothing, `withheld_given` a reason or nothing."""

    received_given = Signal(str)
    withheld_given = Signal(str)
    note_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: RegisterRow | None = None
        self._told = QWidget()
        self._told.setMinimumHeight(look().px(_TOLD))
        self._remarks = QVBoxLayout(self._told)
        self._remarks.setContentsMargins(0, 0, 0, 0)
        self._remarks.setSpacing(look().px(Space.XS))
        self.received = DateField()
        self.reason = Choice((ChoiceFace("", _("Choose a reason")),))
        self.words = text_field(placeholder=_("More words, if they are needed"))
        self.out = button(_("Leave it out")).in_bar(Size.BUTTON)
        self.open = button(_("Open the note"), "arrow-square-out").in_bar(Size.BUTTON)
        self._lay_out()
        self.received.date_changed.connect(
            lambda day: self.received_given.emit(day.isoformat() if day else "")
        )
        self.out.clicked.connect(self._decide)
        self.open.clicked.connect(self.note_asked)
        self.reason.picked.connect(lambda _value: self._follow())
        self.words.textChanged.connect(lambda _text: self._follow())

    def offer_reasons(self, reasons: tuple[str, ...]) -> None:
        first = ChoiceFace("", _("Choose a reason"))
        self.reason.show_choices((first, *(ChoiceFace(each, each) for each in reasons)))

    def show_row(self, row: RegisterRow | None) -> None:
        self._row = row
        self.setEnabled(row is not None)
        if row is None:
            return
        self._show_remarks(row)
        self.received.show_value(_day_of(row.received))
        self.reason.choose("")
        self.words.clear()
        self._why.setVisible(not row.withheld)
        self.out.setText(_("Put it in again") if row.withheld else _("Leave it out"))
        self._follow()

    def _show_remarks(self, row: RegisterRow) -> None:
        while item := self._remarks.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        out = _("Left out: {reason}").format(reason=row.withheld)
        held = (Remark("", out),) if row.withheld else ()
        groups = (("out", held), ("lack", row.lacks), ("alarm", row.alarms), ("told", row.told))
        for kind, remarks in groups:
            for remark in remarks:
                self._remarks.addWidget(_remark(kind, remark))
        self._remarks.addStretch(1)

    def _follow(self) -> None:
        """A reason is needed to leave something out."""
        held = self._row is not None and bool(self._row.withheld)
        self.out.setEnabled(held or bool(self._said()))

    def _said(self) -> str:
        return "; ".join(filter(None, (self.reason.value(), self.words.text().strip())))

    def _decide(self) -> None:
        if self._row is not None:
            self.withheld_given.emit("" if self._row.withheld else self._said())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        column.addWidget(self._told)
        line = QHBoxLayout()
        line.setSpacing(look().px(Space.M))
        bottom = Qt.AlignmentFlag.AlignBottom
        self.received.setMaximumWidth(look().px(160))
        line.addWidget(FormRow(_("Received on"), self.received), 0, bottom)
        self._why = QWidget()
        why = QHBoxLayout(self._why)
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(look().px(Space.M))
        why.addWidget(FormRow(_("Why it is not published"), self.reason), 3)
        why.addWidget(FormRow(_("In your words"), self.words), 2)
        line.addWidget(self._why, 1, bottom)
        line.addStretch(0)
        line.addWidget(self.out, 0, bottom)
        line.addWidget(self.open, 0, bottom)
        column.addLayout(line)


def _day_of(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _remark(kind: str, remark: Remark) -> QWidget:
    icon, ink = _LOOKS[kind]
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(Space.S))
    row.addWidget(IconLabel(icon, Size.ICON, ink), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(remark.words, Use.PLAIN, wraps=True), 1)
    return line
