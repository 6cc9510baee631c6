"""One line of a route in the form: a level of approval, or a unit that is consulted."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.route import (
    Approval,
    Consultation,
    Decision,
    Position,
    is_overdue,
)
from briefing_app.language import _, language
from briefing_app.ui.look import look
from briefing_app.ui.notes.way.route_words import decisions, positions
from briefing_app.ui.notes.way.standing_words import today
from briefing_app.ui.parts.button import link_button, tool_button
from briefing_app.ui.parts.date_field import DateField
from briefing_app.ui.parts.elided_words import ElidedWords
from briefing_app.ui.parts.form import Choice, text_field
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

APPROVAL_WIDTHS = (0, 150, 64, 136, 136, 148, 60)
CONSULTATION_WIDTHS = (0, 140, 140, 140, 176, 28)
_LONGEST = 60


class ApprovalRow(QWidget):
    """`changed` after every change by hand; `gone` and `raised` ask for what the row cannot do."""

    changed = Signal()
    gone = Signal()
    raised = Signal()

    def __init__(self, approval: Approval, name: str) -> None:
        super().__init__()
        self._approval = approval
        self._name = ElidedWords(name, Use.PLAIN)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name.setToolTip(name)
        self._person = text_field(approval.person, _("Name"))
        self._days = text_field(str(approval.days))
        self._days.setValidator(QIntValidator(0, _LONGEST, self))
        self._due = Words("", Use.LABEL, "text2")
        self._decision = Choice(decisions(), approval.decision.value)
        self._on = DateField(day_of(approval.decided))
        self._remark = text_field(approval.words, _("What was said"))
        self._up = tool_button("caret-up", _("Before the level above")).in_bar()
        self._remove = tool_button("x", _("Take out {name}").format(name=name)).in_bar()
        fields = (self._name, self._person, self._days, self._due, self._decision, self._on)
        lay_out_row(self, (*fields, pair(self._up, self._remove)), APPROVAL_WIDTHS, (self._remark,))
        for field, said in (
            (self._person, _("Name")),
            (self._days, _("Working days")),
            (self._decision, _("Decision")),
            (self._on, _("Decided on")),
            (self._remark, _("What was said")),
        ):
            field.setAccessibleName(f"{name}, {said}")
        self._wire()
        self.show_due(approval.due, late=False)
        self._show_remark()

    def value(self) -> Approval:
        return replace(
            self._approval,
            person=self._person.text().strip(),
            days=int(self._days.text() or 0),
            decision=Decision(self._decision.value()),
            decided=iso(self._on),
            words=self._remark.text().strip(),
        )

    def show_due(self, due: str, *, late: bool) -> None:
        said = date_in_words(due, language()) if due else ""
        if late:
            said = _("{date}, overdue").format(date=said)
        self._due.show_words(said, "error" if late else "text2")

    def _wire(self) -> None:
        self._person.textEdited.connect(self.changed)
        self._remark.textEdited.connect(self.changed)
        self._days.textEdited.connect(self.changed)
        self._on.date_changed.connect(self.changed)
        self._decision.picked.connect(self._decide)
        self._remove.clicked.connect(self.gone)
        self._up.clicked.connect(self.raised)

    def _decide(self, value: str) -> None:
        """Whoever decides does so today, unless another day is given."""
        if value == Decision.WAITING.value:
            self._on.show_value(None)
        elif not self._on.text():
            self._on.show_value(date_today())
        self._show_remark()
        self.changed.emit()

    def _show_remark(self) -> None:
        wanted = self._decision.value() == Decision.RETURNED.value
        self._remark.setVisible(wanted or bool(self._remark.text()))


class ConsultationRow(QWidget):
    changed = Signal()
    gone = Signal()

    def __init__(self, asked: Consultation) -> None:
        super().__init__()
        self.unit = text_field(asked.unit, _("Unit or person"))
        self._person = asked.person
        self._asked = DateField(day_of(asked.asked))
        self._due = DateField(day_of(asked.due))
        self._answered = DateField(day_of(asked.answered))
        self._position = Choice(positions(), asked.position.value)
        self._remark = text_field(asked.words, _("What was said"))
        self._late = Words("", Use.LABEL, "error")
        self._by_hand, self._start = asked.by_hand, ""
        self._let_follow = link_button(_("Let it follow"))
        self._stays = _stays(self._let_follow)
        self._remove = tool_button("x", _("Take out this consultation")).in_bar()
        fields = (self.unit, self._asked, self._due, self._answered, self._position, self._remove)
        lay_out_row(self, fields, CONSULTATION_WIDTHS, (self._remark, self._late, self._stays))
        for field, said in (
            (self.unit, _("Unit or person")),
            (self._asked, _("Asked on")),
            (self._due, _("Due on")),
            (self._answered, _("Answered on")),
            (self._position, _("Position")),
            (self._remark, _("What was said")),
        ):
            field.setAccessibleName(" ".join(filter(None, (asked.unit, said))))
        self._wire()
        self._show_remark()

    def value(self) -> Consultation:
        return Consultation(
            self.unit.text().strip(),
            self._person,
            iso(self._asked),
            iso(self._due),
            iso(self._answered),
            Position(self._position.value()),
            self._remark.text().strip(),
            self._by_hand,
        )

    def show_start(self, start: str) -> None:
        """The day on which the approvals begin: answers are due by then, unless set by hand."""
        self._start = start
        if start and self._due.is_right() and self.value().follows:
            self._due.show_value(day_of(start))
        self._show_stays()

    def show_late(self, day: str) -> None:
        late = is_overdue(self.value(), day)
        said = _("Overdue: no answer yet, and the day has passed.") if late else ""
        self._late.show_words(said, "error")
        self._late.setVisible(late)
        self._due.setAccessibleDescription(said)

    def _wire(self) -> None:
        for line in (self.unit, self._remark):
            line.textEdited.connect(self.changed)
        self._due.date_changed.connect(self._set_due)
        self._let_follow.clicked.connect(lambda: self._set_due(None))
        for day in (self._asked, self._answered):
            day.date_changed.connect(self.changed)
        self._position.picked.connect(self._take_position)
        self._remove.clicked.connect(self.gone)

    def _set_due(self, day: date | None) -> None:
        """Whoever empties the field lets the date follow the day of need again."""
        self._by_hand = day is not None
        if day is None:
            self._due.show_value(day_of(self._start))
        self._show_stays()
        self.changed.emit()

    def _show_stays(self) -> None:
        stays = self._by_hand and bool(self._start) and self.value().is_open
        self._stays.setVisible(stays)

    def _take_position(self, value: str) -> None:
        """A position is given on a day: today, unless another is named."""
        if value in (Position.WAITING.value, Position.NO_RESPONSE.value):
            self._answered.show_value(None)
        elif not self._answered.text():
            self._answered.show_value(date_today())
        self._show_remark()
        self.changed.emit()

    def _show_remark(self) -> None:
        speaks = (Position.WITH_COMMENTS.value, Position.OBJECTS.value)
        self._remark.setVisible(self._position.value() in speaks or bool(self._remark.text()))


def lay_out_row(
    row: QWidget,
    fields: tuple[QWidget, ...],
    widths: tuple[int, ...],
    below: tuple[QWidget, ...],
) -> None:
    """Fields side by side under the heads of their columns; a width of 0 takes what is left."""
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(Space.XS))
    line = QHBoxLayout()
    line.setSpacing(look().px(Space.S))
    for field, width in zip(fields, widths, strict=True):
        if width:
            field.setMinimumWidth(0)
            field.setFixedWidth(look().px(width))
        line.addWidget(field, 0 if width else 1)
    column.addLayout(line)
    for each in below:
        column.addWidget(each)


def heads(names: tuple[str, ...], widths: tuple[int, ...]) -> QWidget:
    """The names of the columns above the rows."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look().px(Space.S))
    for name, width in zip(names, widths, strict=True):
        words = Words(name, Use.LABEL, "text2")
        if width:
            words.setFixedWidth(look().px(width))
        line.addWidget(words, 0 if width else 1)
    return holder


def _stays(let_follow: QWidget) -> QWidget:
    """Says of a date set by hand that it stays, beside the way to let it follow."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look().px(Space.M))
    said = _("The due date was set by hand: it stays when the day of need moves.")
    line.addWidget(Words(said, Use.LABEL, "text2"))
    line.addWidget(let_follow)
    line.addStretch(1)
    holder.hide()
    return holder


def pair(first: QWidget, second: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(first)
    line.addWidget(second)
    return holder


def day_of(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def iso(field: DateField) -> str:
    value = field.value()
    return value.isoformat() if value else ""


def date_today() -> date:
    return date.fromisoformat(today())
