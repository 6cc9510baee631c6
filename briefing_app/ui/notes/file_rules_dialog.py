"""What a written file was looked over for: each rule, whether it holds, what goes against it."""

from PySide6.QtWidgets import QWidget

from briefing_app.language import _, ngettext
from briefing_app.operations.inspect_export import FileReport, RuleHeld
from briefing_app.ui.look import look
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.said_table import Row, Said, SaidTable
from briefing_app.ui.tokens import Size, Use

_STANDING = 150
_HIGH = 430


class FileRulesDialog(Dialog):
    """The rules that do not hold stand first."""

    def __init__(self, host: QWidget, report: FileReport) -> None:
        super().__init__(host, _face(report))
        self.table = _RulesTable()
        self.table.setAccessibleName(_("Rules for the file"))
        rows = sorted(report.rules, key=lambda rule: rule.holds)
        self.table.cells.show_rows([_cells(rule) for rule in rows])
        self.table.setMinimumHeight(look().px(_HIGH if len(rows) > 1 else _HIGH // 3))
        self.body.addWidget(self.table)
        self.add_button("close", _("Close"), primary=True)
        self.closed.connect(self.deleteLater)

    def ask_over(self) -> None:
        self.ask(self.table)
        self.table.fit()
        self.table.selectRow(0)


class _RulesTable(SaidTable):
    def __init__(self) -> None:
        super().__init__(lambda: (_("Rule"), _("In the file")))

    def widths(self, room: int) -> tuple[int, int]:
        standing = look().px(_STANDING)
        return room - standing, standing


def open_file_rules(host: QWidget, report: FileReport) -> FileRulesDialog:
    dialog = FileRulesDialog(host, report)
    dialog.ask_over()
    return dialog


def _face(report: FileReport) -> DialogFace:
    broken = sum(not rule.holds for rule in report.rules)
    told = _("{name} was read again as it was written. Every rule holds.")
    if broken:
        told = ngettext(
            "{name} was read again as it was written. {count} rule does not hold.",
            "{name} was read again as it was written. {count} rules do not hold.",
            broken,
        )
    sentence = told.format(name=report.path.name, count=broken)
    return DialogFace(
        _("Can everybody read the file?"), sentence, "check-circle", width=Size.DIALOG_WIDTH
    )


def _cells(rule: RuleHeld) -> Row:
    said = [Said(rule.words, Use.LABEL_STRONG)]
    said += [Said(reason, ink="text2") for reason in rule.reasons]
    sign = Sign("check-circle-fill", _("Holds"), "good")
    if not rule.holds:
        sign = Sign("warning-fill", _("Does not hold"), "warning")
    return tuple(said), (Said("", sign=sign),)
