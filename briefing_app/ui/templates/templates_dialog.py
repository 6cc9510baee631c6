"""The department's Word templates: each looked over, tried, and fitted to what a note needs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.names import name_of
from briefing_app.domain.template import NoteKind
from briefing_app.language import _, language
from briefing_app.operations.check_template import TemplateReport
from briefing_app.operations.keep_templates import TemplateShelf, WordTemplate
from briefing_app.ui.kinds.side_by_side import SideBySide
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import RowFace
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.panel_tabs import PanelTabs
from briefing_app.ui.templates.check_page import CheckPage
from briefing_app.ui.templates.styles_page import StylesPage
from briefing_app.ui.templates.trial_page import TrialPage
from briefing_app.ui.templates.usual_page import UsualPage
from briefing_app.ui.tokens import Meaning, Space

CHECK, TRIAL, STYLES, USUAL = range(4)
_WIDE, _LOW, _RIGHT = 1000, 200, 600
_SHARE = 0.55
"""As much of the window's height as the parts take where they stand beside each other."""


class TemplatesDialog(Dialog):
    """The acts carry a `WordTemplate`. Delete removes; what was removed stands last."""

    chosen_one = Signal(object)
    give_asked = Signal(object)
    remove_asked = Signal(object)
    back_asked = Signal(object)
    take_asked = Signal()
    tab_shown = Signal(int)

    def __init__(self, host: QWidget, spoken: str = "") -> None:
        said = _("A department's own .docx or .dotx, looked over before a note goes out in it.")
        super().__init__(host, DialogFace(_("Word templates"), said, "files", width=_WIDE))
        self._shelf = TemplateShelf()
        self._kinds: tuple[NoteKind, ...] = ()
        self.list = RowList(_("Word templates"))
        self._model: ListModel[WordTemplate] = ListModel(self._face, parent=self)
        self.list.show_model(self._model)
        self.tabs = PanelTabs(
            _("About the template"), (_("Check"), _("Trial page"), _("Styles"), _("Usual for"))
        )
        self.check, self.trial = CheckPage(), TrialPage(spoken)
        self.styles, self.usual = StylesPage(), UsualPage()
        self._pages = QStackedWidget()
        self.take = button(_("Take in a template"), "file-plus")
        self.give = button(_("Save as a file"), "download-simple")
        self.remove = button(_("Remove"), "trash", _("Del"))
        self.back = button(_("Take back"), "arrow-counter-clockwise")
        self._lay_out()
        self.add_button("close", _("Close"), primary=True)
        self._wire()
        self._show()

    @property
    def template(self) -> WordTemplate | None:
        value = self.list.value()
        return value if isinstance(value, WordTemplate) else None

    def show_shelf(
        self, shelf: TemplateShelf, kinds: tuple[NoteKind, ...], path: Path | None
    ) -> None:
        """The template at `path` is chosen, or the one that was."""
        now = self.template
        kept = path or (now.path if now else None)
        self._shelf = shelf
        if kinds != self._kinds:
            self._kinds = kinds
            self.usual.show_kinds(kinds)
        self._model.show_all(shelf.templates)
        self.list.choose_row(max(self._model.row_of(lambda each: each.path == kept), 0))
        self._show()

    def show_report(self, report: TemplateReport) -> None:
        self.check.show_report(report)
        self.styles.show_report(report)
        count = len(report.unknown) or (not report.can_be_used)
        meaning = Meaning.WARNING if report.can_be_used else Meaning.ERROR
        self.tabs.show_badge(CHECK, meaning, str(int(count)) if count else "")

    def _face(self, template: WordTemplate) -> RowFace:
        names = {kind.key: kind.short_name.in_language(language()) for kind in self._kinds}
        usual = [
            f"{names.get(each.kind, each.kind)} ({each.language})"
            for each in self._shelf.usual
            if each.template == template.path.name
        ]
        second = ", ".join((name_of(template.origin), *usual))
        if template.is_removed:
            second = _("Removed")
        return RowFace(template.name, second, muted=template.is_removed)

    def _show(self) -> None:
        template = self.template
        removed = template is not None and template.is_removed
        own = template is not None and not removed and template.origin.value == "own"
        self.give.setEnabled(template is not None)
        self.remove.setVisible(not removed)
        self.remove.setEnabled(own)
        self.back.setVisible(removed)
        self.usual.setEnabled(template is not None and not removed)
        if template is None:
            self.check.show_words(
                _("No template is kept yet. Take in your department's .docx or .dotx file.")
            )
            self.trial.show_words("")
        else:
            self.usual.show_usual(self._shelf, template.path.name)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        for page in (self.check, self.trial, self.styles, self.usual):
            self._pages.addWidget(page)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self._row = SideBySide(self.list, right, _RIGHT)
        self.body.addLayout(self._row, 1)
        acts = FlowLayout(Space.S)
        for each in (self.take, self.give, self.remove, self.back):
            acts.addWidget(each)
        self.body.addLayout(acts)

    def _wire(self) -> None:
        self.list.chosen.connect(lambda _value: self._choose_one())
        self.list.key_used.connect(self._use_key)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.tabs.currentChanged.connect(self.tab_shown)
        self.take.clicked.connect(lambda _on=False: self.take_asked.emit())
        self.give.clicked.connect(lambda _on=False: self._tell(self.give_asked.emit))
        self.remove.clicked.connect(lambda _on=False: self._tell(self.remove_asked.emit))
        self.back.clicked.connect(lambda _on=False: self._tell(self.back_asked.emit))
        self.closed.connect(self.trial.close_pages)

    def _choose_one(self) -> None:
        self._show()
        if self.template is not None:
            self.chosen_one.emit(self.template)

    def _tell(self, tell: Callable[[WordTemplate], None]) -> None:
        if self.template is not None:
            tell(self.template)

    def _use_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            (self.back if self.remove.isHidden() else self.remove).click()
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the parts stand below each other."""
        roomy = self._row.fit(self.width())
        self.list.setMinimumHeight(round(self.height() * _SHARE) if roomy else look().px(_LOW))
        super().resizeEvent(event)
