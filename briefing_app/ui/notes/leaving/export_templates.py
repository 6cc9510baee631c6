"""In which Word template the note leaves: our own look, one that is kept, or a file at hand."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from briefing_app.domain.changes import Changes
from briefing_app.language import _, language
from briefing_app.operations.check_template import TemplateReport, check_template
from briefing_app.operations.export_note import ExportOptions
from briefing_app.operations.keep_templates import (
    OUR_LOOK,
    TemplateShelf,
    list_templates,
    make_usual,
)
from briefing_app.ui.look import look
from briefing_app.ui.notes.leaving.export_part import ExportMatter, ExportPart
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.templates.template_acts import TemplateActs
from briefing_app.ui.tokens import Space, Use


class TemplatesPart(ExportPart):
    """What is usual for the kind is chosen at first; the choice of the last time comes second."""

    def __init__(self, matter: ExportMatter) -> None:
        super().__init__(matter)
        self._shelf = TemplateShelf()
        self._report: TemplateReport | None = None
        before = matter.before.template
        self._at_hand = before if before and before.is_file() else None
        self.choice = Choice((ChoiceFace(OUR_LOOK, _("Our own look")),))
        self.look_over = button(_("Word templates"), "files")
        self.usual = QCheckBox(_usual_words(matter))
        self.said = Words("", Use.LABEL, "text2", wraps=True)
        self._lay_out()
        self.setFocusProxy(self.choice)
        self.choice.picked.connect(lambda _value: self._picked())
        self.look_over.clicked.connect(lambda _on=False: self._open())
        self.usual.clicked.connect(self._make_usual)
        matter.desk.feed.changed.connect(self._hear)
        self._asked_first = True
        self._read()

    def applied(self, options: ExportOptions) -> ExportOptions:
        return replace(options, template=self.template)

    def stops(self, options: ExportOptions) -> str:
        if options.template is None or options.form == "markdown":
            return ""
        if self._report is None or self._report.can_be_used:
            return ""
        return self._report.lines[0].words

    @property
    def template(self) -> Path | None:
        return Path(self.choice.value()) if self.choice.value() else None

    def _lay_out(self) -> None:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look().px(Space.S))
        across.addWidget(self.choice, 1)
        across.addWidget(self.look_over)
        row.setFocusProxy(self.choice)
        self.column.addWidget(FormRow(_("Template"), row))
        self.choice.setAccessibleName(_("Template"))
        self.column.addWidget(self.usual)
        self.column.addWidget(self.said)

    def _hear(self, changes: Changes) -> None:
        if changes.kinds:
            self._read()

    def _read(self) -> None:
        self.matter.desk.runner.ask("templates to export in", list_templates).then(self._show)

    def _show(self, shelf: TemplateShelf) -> None:
        """At first the usual one; afterwards what was chosen stays, until one is taken in."""
        known_before = {each.path for each in self._shelf.offered}
        self._shelf = shelf
        new = [each.path for each in shelf.offered if each.path not in known_before]
        faces = [ChoiceFace(OUR_LOOK, _("Our own look"))]
        faces += [ChoiceFace(str(each.path), each.name) for each in shelf.offered]
        known = {face.value for face in faces}
        if self._at_hand and str(self._at_hand) not in known:
            faces.append(ChoiceFace(str(self._at_hand), self._at_hand.name))
        now = self.template
        if self._asked_first:
            usual = shelf.usual_for(self.matter.note.kind, self.matter.note.language)
            now = usual.path if usual else self._at_hand
        elif new:
            now = new[-1]
        self._asked_first = False
        self.choice.show_choices(faces, str(now) if now else OUR_LOOK)
        self._picked()

    def _picked(self) -> None:
        template = self.template
        usual = self._shelf.usual_for(self.matter.note.kind, self.matter.note.language)
        self._report = None
        self.said.hide()
        kept = any(each.path == template for each in self._shelf.offered)
        self.usual.setEnabled(kept or (template is None and usual is not None))
        self.usual.setChecked(usual.path == template if usual else template is None)
        if template is not None:
            asked = self.matter.desk.runner.ask("template to export in", check_template, template)
            asked.then(self._take_report)
        self.changed.emit()

    def _take_report(self, report: TemplateReport) -> None:
        self._report = report
        words = [line.words for line in report.unknown]
        self.said.show_words("\n".join(words), "warning")
        self.said.setVisible(bool(words))
        self.changed.emit()

    def _make_usual(self, on: bool) -> None:  # noqa: FBT001 - as the box tells it
        note, template = self.matter.note, self.template
        name = template.name if on and template else OUR_LOOK
        self.matter.desk.runner.run(make_usual, note.kind, note.language, name)

    def _open(self) -> None:
        """All templates, with the one that is chosen here; it is tried with this very note."""
        acts = TemplateActs(self.matter.desk, self.window(), self.matter.note, self.matter.pages)
        acts.open(self.template)


def _usual_words(matter: ExportMatter) -> str:
    spoken = {"en": _("in English"), "fr": _("in French")}[matter.note.language]
    name = matter.kind.short_name.in_language(language()) if matter.kind else _("this kind")
    return _("Usual for {kind}, {language}").format(kind=name, language=spoken)
