"""What one does with Word templates: each through the runner, with a word about what was done."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.kind_library import KindLibrary
from briefing_app.domain.note import Note
from briefing_app.language import _, ngettext
from briefing_app.operations.check_template import (
    TemplateReport,
    Trial,
    TrialPages,
    check_template,
    draw_trial,
    try_template,
)
from briefing_app.operations.keep_kinds import list_kinds
from briefing_app.operations.keep_templates import (
    OUR_LOOK,
    TemplateShelf,
    WordTemplate,
    choose_style,
    forget_styles,
    give_template,
    keep_template,
    list_templates,
    make_usual,
    remove_template,
    take_template_back,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.templates.templates_dialog import TRIAL, TemplatesDialog

_PATTERN = "(*.docx *.dotx)"


class TemplateActs(QObject):
    """Stays while its dialog is open. `note` is the one to try templates with."""

    def __init__(
        self, desk: Desk, host: QWidget, note: Note | None = None, pages: float = 0
    ) -> None:
        super().__init__(host)
        self._desk, self._note, self._pages = desk, note, pages
        self._wanted: Path | None = None
        self._library = KindLibrary()
        self.dialog = TemplatesDialog(host, note.language if note else "")
        dialog = self.dialog
        dialog.trial.language.setVisible(note is None)
        dialog.chosen_one.connect(self._look_over)
        dialog.take_asked.connect(self._choose_files)
        dialog.give_asked.connect(self._give)
        dialog.remove_asked.connect(self._remove)
        dialog.back_asked.connect(self._take_back)
        dialog.tab_shown.connect(lambda _tab: self._try())
        dialog.trial.language_picked.connect(lambda _language: self._try())
        dialog.trial.wanted.connect(self._draw)
        dialog.styles.picked.connect(self._choose_style)
        dialog.styles.find_asked.connect(self._find_styles)
        dialog.usual.picked.connect(self._make_usual)
        dialog.closed.connect(dialog.deleteLater)
        dialog.closed.connect(self.deleteLater)
        desk.feed.changed.connect(self._hear)

    def open(self, path: Path | None = None, tab: int = 0) -> None:
        """With the template at `path` chosen, where it is kept."""
        self._wanted = path
        self._desk.runner.ask("kinds for templates", list_kinds).then(self._take_kinds)
        self.dialog.tabs.setCurrentIndex(tab)
        self.dialog.ask(self.dialog.list)

    def take_in(self, paths: tuple[Path, ...]) -> None:
        """Copies of the files are kept; the last one is shown."""
        for path in paths:
            self._desk.runner.run(keep_template, path).then(self._took_in)

    def _take_kinds(self, library: KindLibrary) -> None:
        self._library = library
        self._read()

    def _hear(self, changes: Changes) -> None:
        if changes.kinds:
            self._read()

    def _read(self) -> None:
        self._desk.runner.ask("word templates", list_templates).then(self._show)

    def _show(self, shelf: TemplateShelf) -> None:
        wanted, self._wanted = self._wanted, None
        self.dialog.show_shelf(shelf, self._library.kinds, wanted)
        if self.dialog.template is not None:
            self._look_over(self.dialog.template)

    def _look_over(self, template: WordTemplate) -> None:
        asked = self._desk.runner.ask("check of a template", check_template, template.path)
        asked.then(self._take_report)

    def _take_report(self, report: TemplateReport) -> None:
        self.dialog.show_report(report)
        self._try()

    def _try(self) -> None:
        """Only while the trial is looked at: it takes a second or two."""
        dialog, template = self.dialog, self.dialog.template
        if dialog.tabs.currentIndex() != TRIAL or template is None:
            return
        if not self._desk.layout.is_there:
            dialog.trial.show_words(self._estimate())
            return
        dialog.trial.said.show_words(_("Laying out the trial page"))
        trial = Trial(template.path, dialog.trial.language.value(), self._note)
        running = self._desk.runner.run_behind(
            "trial of a template", try_template, self._desk.layout, trial
        )
        running.then(self._take_trial).otherwise(self._excuse)

    def _estimate(self) -> str:
        said = _("LibreOffice, which lays out a trial page, is not installed here.")
        if not self._pages:
            return said
        count = max(1, round(self._pages))
        pages = ngettext(
            "By estimate the note takes {count} page.",
            "By estimate the note takes {count} pages.",
            count,
        ).format(count=count)
        return f"{said} {pages}"

    def _take_trial(self, pages: TrialPages) -> None:
        if self.dialog.isVisible():
            self.dialog.trial.show_pages(pages)
        else:
            pages.close()

    def _excuse(self, fault: BriefingError) -> None:
        self.dialog.trial.show_words(fault.sentence)

    def _draw(self, number: int, width: int) -> None:
        pages = self.dialog.trial.pages
        if pages is not None:
            running = self._desk.runner.ask("trial page", draw_trial, pages, number, width)
            running.then(self.dialog.trial.take).otherwise(lambda _fault: None)

    def _choose_style(self, ours: str, theirs: str) -> None:
        if template := self.dialog.template:
            self._desk.runner.run(choose_style, template.path, ours, theirs)

    def _find_styles(self) -> None:
        if template := self.dialog.template:
            self._desk.runner.run(forget_styles, template.path)

    def _make_usual(self, kind: str, language: str, on: bool) -> None:  # noqa: FBT001 - as the box tells it
        if template := self.dialog.template:
            name = template.path.name if on else OUR_LOOK
            self._desk.runner.run(make_usual, kind, language, name)

    def _choose_files(self) -> None:
        title, words = _("Take in a Word template"), _("Word templates")
        self.take_in(self._desk.questions.files_to_open(title, f"{words} {_PATTERN}"))

    def _took_in(self, template: WordTemplate) -> None:
        self._wanted = template.path
        self._desk.messages.tell(_("Taken in: {name}").format(name=template.name))
        self._read()

    def _give(self, template: WordTemplate) -> None:
        """For a colleague, or into the folder that the department shares."""
        path = self._desk.questions.file_to_save(
            _("Save the template as a file"),
            Path(template.path.name),
            f"{_('Word templates')} (*{template.path.suffix})",
        )
        if path is not None:
            self._desk.runner.run(give_template, template, path).then(
                lambda saved: self._desk.messages.tell(_("Saved {name}").format(name=saved.name))
            )

    def _remove(self, template: WordTemplate) -> None:
        said = _("Removed: {name}").format(name=template.name)
        self._desk.runner.run(remove_template, template).then(
            lambda gone: self._desk.messages.tell(said, _("Undo"), partial(self._take_back, gone))
        )

    def _take_back(self, template: WordTemplate) -> None:
        said = _("Taken back: {name}").format(name=template.name)
        self._desk.runner.run(take_template_back, template).then(
            lambda _done: self._desk.messages.tell(said)
        )


def open_templates(desk: Desk, host: QWidget, note: Note | None = None) -> TemplateActs:
    """All Word templates over the window."""
    acts = TemplateActs(desk, host, note)
    acts.open()
    return acts
