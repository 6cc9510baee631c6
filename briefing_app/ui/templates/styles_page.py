"""Which style of the template each thing of a note is written in; the officer may choose others."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.language import _
from briefing_app.operations.check_template import TemplateReport, TemplateStyle
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_TABLE = "MemoTable"


class StylesPage(QScrollArea):
    """`picked` carries our name of the thing and the style's name; empty lets one be found.

    `find_asked`: all of them are to be found.
    """

    picked = Signal(str, str)
    find_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(_("Styles"))
        self.choices: dict[str, Choice] = {}
        self.find_all = self._button()
        self._report: TemplateReport | None = None

    def show_report(self, report: TemplateReport) -> None:
        """The choice that has the focus keeps it."""
        focused = next((name for name, each in self.choices.items() if each.hasFocus()), "")
        if self._report is None or (report.names, len(report.styles)) != (
            self._report.names,
            len(self.choices),
        ):
            self._build(report)
        self._report = report
        self.find_all.setEnabled(any(style.is_chosen for style in report.styles))
        for style in report.styles:
            if style.style in self.choices:
                self._show(style, report)
        if focused in self.choices:
            self.choices[focused].setFocus()

    def _button(self) -> QPushButton:
        made = button(_("Find all styles again"), "arrow-counter-clockwise")
        made.setToolTip(_("Forget the styles chosen here"))
        made.clicked.connect(lambda _on=False: self.find_asked.emit())
        return made

    def _build(self, report: TemplateReport) -> None:
        inside = QWidget()
        self.find_all = self._button()
        column = QVBoxLayout(inside)
        said = _("What you choose here is kept in a small file beside the template.")
        head = QHBoxLayout()
        head.setSpacing(look().px(Space.L))
        head.addWidget(Words(said, Use.LABEL, "text2", wraps=True), 1)
        head.addWidget(self.find_all)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(Space.L))
        grid.setColumnStretch(1, 1)
        self.choices = {}
        for row, style in enumerate(each for each in report.styles if each.style != _TABLE):
            choice = self.choices[style.style] = Choice()
            choice.setAccessibleName(style.label)
            choice.picked.connect(partial(self.picked.emit, style.style))
            label = Words(style.label, Use.PLAIN)
            label.setBuddy(choice)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _show(self, style: TemplateStyle, report: TemplateReport) -> None:
        found = _("As found: {style}").format(style=style.name or _("ours"))
        if style.is_chosen:
            found = _("As the program finds it")
        faces = [ChoiceFace("", found), *(ChoiceFace(name, name) for name in report.names)]
        choice = self.choices[style.style]
        choice.show_choices(faces, style.name if style.is_chosen else "")
        choice.setAccessibleDescription(style.how)
        choice.setToolTip(style.how)
