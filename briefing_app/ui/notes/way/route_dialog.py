"""The route of a note as a form: when it is needed, who approves, who is consulted."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing_app.domain.dates import date_fault
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import (
    Approval,
    Consultation,
    Level,
    Route,
    dated,
    is_overdue,
    level_name,
    start_by,
)
from briefing_app.domain.route_words import begin_words, is_too_late
from briefing_app.language import _, language
from briefing_app.ui.look import look
from briefing_app.ui.moments import moment_in_words
from briefing_app.ui.notes.way.route_rows import (
    APPROVAL_WIDTHS,
    CONSULTATION_WIDTHS,
    ApprovalRow,
    ConsultationRow,
    day_of,
    heads,
    iso,
)
from briefing_app.ui.notes.way.standing_words import state_name, today
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.date_field import DateField
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.questions import Questions
from briefing_app.ui.tokens import Size, Space, Use

KEEP, SLIP, PRINT = "keep", "slip", "print"


class RouteDialog(Dialog):
    """`route_given` carries the `Route` before `chosen` says keep, slip or print.

    `asked_by` is the day for which the note asks its decision: proposed until another is given.
    """

    route_given = Signal(object)

    def __init__(
        self, host: QWidget, standing: NoteStanding, questions: Questions, asked_by: str = ""
    ) -> None:
        said = _("State: {state}. Due dates are worked back from the day the note is needed.")
        sentence = said.format(state=state_name(standing))
        super().__init__(host, DialogFace(_("Route"), sentence, "path", width=Size.DIALOG_WIDTH))
        self._standing, self._questions = standing, questions
        self._levels: list[tuple[Approval, ApprovalRow]] = []
        self._asked: list[ConsultationRow] = []
        self.needed = DateField(day_of(standing.route.needed or asked_by))
        self._begin = Words("", Use.LABEL, "text2", wraps=True)
        self._approvals, self._consultations = _column(), _column()
        self._lay_out()
        for approval in standing.route.approvals:
            self._add_approval(approval)
        for consultation in standing.route.consultations:
            self._add_consultation(consultation)
        self.add_button(PRINT, _("Print the slip"))
        self.add_button(SLIP, _("Save the slip"))
        self.add_button(KEEP, _("Keep"), primary=True)
        self.needed.date_changed.connect(lambda _day: self._show_dates())
        self._show_dates()

    def route(self) -> Route:
        """As it stands in the form, with its dates; a line without a name is left out."""
        asked = tuple(each.value() for each in self._asked)
        given = Route(
            iso(self.needed),
            tuple(each for each in asked if each.unit),
            tuple(row.value() for _approval, row in self._levels),
            self._standing.route.publication,
        )
        return dated(given, self._standing.calendar)

    def _choose(self, name: str) -> None:
        """What is no date is not dropped without a word."""
        wrong = next((each for each in self.findChildren(DateField) if not each.is_right()), None)
        if wrong is not None:
            self.foot_words.show_words(date_fault(), "error")
            wrong.setFocus()
            return
        self.route_given.emit(self.route())
        super()._choose(name)

    # --- lines ---------------------------------------------------------------------------------

    def _add_approval(self, approval: Approval) -> None:
        name = level_name(self._standing.levels, approval.level, language())
        row = ApprovalRow(approval, name)
        row.changed.connect(self._show_dates)
        row.gone.connect(partial(self._drop_approval, row))
        row.raised.connect(partial(self._raise, row))
        self._levels.append((approval, row))
        self._approvals.addWidget(row)
        self._show_dates()

    def _drop_approval(self, row: ApprovalRow) -> None:
        self._levels = [each for each in self._levels if each[1] is not row]
        self._let_go(self._approvals, row)

    def _raise(self, row: ApprovalRow) -> None:
        """One place up; the first one stays where it is."""
        at = next(n for n, each in enumerate(self._levels) if each[1] is row)
        if at:
            self._levels.insert(at - 1, self._levels.pop(at))
            self._approvals.removeWidget(row)
            self._approvals.insertWidget(at - 1, row)
            self._show_dates()

    def _add_consultation(self, asked: Consultation) -> ConsultationRow:
        row = ConsultationRow(asked)
        row.changed.connect(self._show_dates)
        row.gone.connect(partial(self._drop_consultation, row))
        self._asked.append(row)
        self._consultations.addWidget(row)
        self._show_dates()
        return row

    def _drop_consultation(self, row: ConsultationRow) -> None:
        self._asked.remove(row)
        self._let_go(self._consultations, row)

    def _let_go(self, column: QVBoxLayout, row: QWidget) -> None:
        column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_dates()

    def _offer_levels(self) -> None:
        """The levels that the route lacks, and one of the officer's own."""
        menu = QMenu(self)
        present = {approval.level for approval, _row in self._levels}
        for level in self._standing.levels:
            if level.key not in present:
                name = level.name.in_language(language())
                menu.addAction(name, partial(self._add_level, level))
        menu.addSeparator()
        menu.addAction(_("Another level"), self._add_own_level)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _add_level(self, level: Level) -> None:
        self._add_approval(Approval(level.key, days=level.days))

    def _add_own_level(self) -> None:
        name = self._questions.line(_("Another level"), _("Name of the level"))
        if name:
            self._add_approval(Approval(name))

    def _ask_another(self) -> None:
        self._add_consultation(Consultation("", asked=today())).unit.setFocus()

    # --- showing -------------------------------------------------------------------------------

    def _show_dates(self) -> None:
        route, day = self.route(), today()
        for (_approval, row), level in zip(self._levels, route.approvals, strict=True):
            row.show_due(level.due, late=is_overdue(level, day))
        start = start_by(route, self._standing.calendar)
        for asked in self._asked:
            asked.show_start(start)
            asked.show_late(day)
        calendar = self._standing.calendar
        late = is_too_late(route, calendar, day)
        self._begin.show_words(begin_words(route, calendar, day), "warning" if late else "text2")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look().px(Space.L))
        self.needed.setFixedWidth(look().px(180))
        top.addWidget(FormRow(_("Needed on"), self.needed, beside=True))
        top.addWidget(self._begin, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        self._more = button(_("Add a level"), "plus").in_bar()
        self._more.clicked.connect(self._offer_levels)
        names = (_("Approvals"), _("Name"), _("Days"), _("Due on"), _("Decision"), _("Decided on"))
        self._add_part(heads((*names, ""), APPROVAL_WIDTHS), self._approvals, self._more)
        ask = button(_("Consult another"), "plus").in_bar()
        ask.clicked.connect(self._ask_another)
        columns = (_("Asked on"), _("Due on"), _("Answered on"), _("Position"), "")
        header = heads((_("Consultations"), *columns), CONSULTATION_WIDTHS)
        self._add_part(header, self._consultations, ask)
        self._tell_way()

    def _tell_way(self) -> None:
        told = _way(self._standing)
        if not told:
            return
        way = _column()
        way.setSpacing(look().px(Space.XS))
        way.addWidget(Words(_("So far"), Use.LABEL_STRONG, "text2"))
        for line in told:
            way.addWidget(Words(line, Use.LABEL, "text2", wraps=True))
        self.body.addLayout(way)

    def _add_part(self, header: QWidget, column: QVBoxLayout, more: QWidget) -> None:
        part = _column()
        part.addWidget(header)
        part.addLayout(column)
        line = QHBoxLayout()
        line.addWidget(more)
        line.addStretch(1)
        part.addLayout(line)
        self.body.addLayout(part)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look().px(Space.S))
    return column


def _way(standing: NoteStanding) -> tuple[str, ...]:
    """Every step so far: when, whereto, by whom and why."""
    lines = []
    names = {rule.state: rule.name for rule in standing.states}
    for move in standing.moves:
        to = names[move.state].in_language(language())
        said = (moment_in_words(move.made_on), to, move.made_by, move.remark)
        lines.append(" · ".join(filter(None, said)))
    if standing.issue:
        lines.append(_("SHA-256 of the record: {hash}").format(hash=standing.issue.hash))
    return tuple(lines)
