"""Takes the open note out: asks how and where, writes, reads the file again, opens it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.errors import BriefingError, Stopped
from briefing_app.domain.export_files import with_ending
from briefing_app.domain.note import Note
from briefing_app.language import _
from briefing_app.operations.export_note import (
    AS_USUAL,
    ExportOptions,
    ExportWish,
    Press,
    export_file,
)
from briefing_app.operations.inspect_export import FileReport, report_file
from briefing_app.operations.keep_templates import TemplateShelf
from briefing_app.operations.plan_export import preview_outside
from briefing_app.operations.write_notes import EXPORT, OUTSIDE, take_milestone
from briefing_app.ui.desk import Desk
from briefing_app.ui.notes.acts.writing_commands import Doing
from briefing_app.ui.notes.editor.paper_drawing import paper_as_pdf
from briefing_app.ui.notes.file_rules_dialog import open_file_rules
from briefing_app.ui.notes.leaving.export_dialog import ExportDialog
from briefing_app.ui.notes.leaving.export_memory import FILE, ExportMemory, LastExport
from briefing_app.ui.notes.leaving.export_names import patterns, proposed_name
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.notes.leaving.export_readers import held_in_words
from briefing_app.ui.notes.note_at_hand import NoteAtHand
from briefing_app.ui.notes.note_desk import NoteDesk

_KEPT = {"final": EXPORT, "outside": OUTSIDE}
"""Copies of which it is kept what they were made from."""


class ExportActs(QObject):
    """`exported` carries the path once the file was written and read again."""

    exported = Signal(object)

    def __init__(self, desk: Desk, view: NoteDesk, at_hand: NoteAtHand) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._session, self._keeper = at_hand.session, at_hand.keeper
        self._checker = at_hand.checker
        self.memory = ExportMemory(desk.preferences.beside(FILE))
        self.dialog: ExportDialog | None = None
        self._session.opened.connect(view.result.hide)
        view.result.open_asked.connect(self.open_file)
        view.result.folder_asked.connect(self.show_folder)
        view.result.rules_asked.connect(self.show_rules)

    def doing(self) -> Doing:
        return {
            "export_note": self.export,
            "export_again": self.again,
            "open_exported": self.open_file,
            "show_exported": self.show_folder,
            "exported_rules": self.show_rules,
        }

    def conditions(self) -> Doing:
        return {
            "export_again": self._last,
            "open_exported": self._last,
            "show_exported": self._last,
            "exported_rules": self._last,
        }

    # --- how and where -------------------------------------------------------------------------

    def export(self) -> None:
        self._session.settle()
        note, view = self._session.note, self._view
        before, last = self.memory.before(note.kind), self._last()
        before = replace(before, held=last.options.held if last else ())
        matter = ExportMatter(self._desk, note, self._checker.report, before, view.kind, view.pages)
        dialog = ExportDialog(view.window(), matter)
        dialog.options_given.connect(self._choose_path)
        dialog.closed.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.ask()

    def again(self) -> None:
        """The same choice into the same file; what others changed in it is not lost unasked."""
        self._session.settle()
        last = self._last()
        if last is None or self._wants_telling(last.options):
            self.export()
        elif not last.was_changed() or self._desk.questions.may_replace(
            last.path, _("It was changed since it was exported.")
        ):
            self._go(last.path, last.options)

    def _wants_telling(self, options: ExportOptions) -> bool:
        """What blocks a final copy, and what is held back from others, is told before it goes."""
        is_blocked = options.copy == "final" and bool(self._checker.report.blocking)
        return is_blocked or options.copy == "outside"

    def _choose_path(self, options: ExportOptions) -> None:
        note = self._session.note
        last = self._last()
        proposed = Path(proposed_name(note, options))
        if last is not None and last.path.parent.is_dir():
            proposed = last.path.parent / proposed
        path = self._desk.questions.file_to_save(_("Export"), proposed, patterns(options.form))
        if path is not None:
            self._go(with_ending(path, options.form), options)

    def _last(self) -> LastExport | None:
        return self.memory.last(self._session.note.id)

    def usual(self, note: Note) -> ExportOptions:
        """How a note of its kind goes up for approval: what is seen and printed beforehand."""
        before = self.memory.before(note.kind)
        template = TemplateShelf.read().usual_path(note) or before.template
        return replace(
            AS_USUAL,
            template=template if template and template.is_file() else None,
            citations=before.citations,
            style=before.style,
            author=before.author,
            department=before.department,
        )

    # --- writing -------------------------------------------------------------------------------

    def _go(self, path: Path, options: ExportOptions) -> None:
        self._view.result.hide()
        self._keeper.save_then(partial(self._keep_and_write, path, options))

    def _keep_and_write(self, path: Path, options: ExportOptions) -> None:
        """What leaves is kept as a version first, where anything can be kept."""
        if options.copy not in _KEPT or self._session.is_closed:
            self._write(path, options)
            return
        milestone = _KEPT[options.copy]
        kept = self._desk.runner.run(take_milestone, self._session.note.id, milestone)
        kept.otherwise(lambda _fault: self._write(path, options))
        kept.then(lambda _version: self._write(path, options))

    def _write(self, path: Path, options: ExportOptions) -> None:
        view, note = self._view, self._session.note
        view.progress.start()
        view.progress_row.show()
        wish = ExportWish(path, options, Press(self._desk.layout, paper_as_pdf))
        running = self._desk.runner.run_long(export_file, note.id, wish)
        running.watched(view.progress.show_progress)
        view.progress.stopped.connect(running.cancel)
        running.otherwise(self._not_written).then(partial(self._written, note, options))

    def _written(self, note: Note, options: ExportOptions, path: Path) -> None:
        """The file is read again before anything is said of it."""
        self.memory.keep(note, path, options)
        if options.copy == "outside":
            both = options.bilingual
            held = self._desk.runner.run(preview_outside, note, options.outside, both=both)
            held.then(lambda copy: self._desk.messages.tell(held_in_words(copy)))
        looked = self._desk.runner.run(report_file, note.id, path, options)
        looked.otherwise(self._not_written).then(partial(self._inspected, note))

    def _inspected(self, note: Note, report: FileReport) -> None:
        self._view.progress_row.hide()
        if note.id == self._session.note.id:
            self._view.result.show_report(report)
        self.exported.emit(report.path)

    def _not_written(self, fault: BriefingError) -> None:
        self._view.progress_row.hide()
        if isinstance(fault, Stopped):
            self._desk.messages.tell(_("The export was stopped. Nothing was written."))
        else:
            self._desk.messages.complain(fault.sentence)

    # --- afterwards ----------------------------------------------------------------------------

    def open_file(self) -> None:
        last = self._last()
        if last is not None:
            self._show(last.path, last.path)

    def show_folder(self) -> None:
        last = self._last()
        if last is not None:
            self._show(last.path.parent, last.path)

    def show_rules(self) -> None:
        """The file as it is now: somebody may have changed it since."""
        last = self._last()
        if last is not None:
            host, note = self._view.window(), self._session.note.id
            looked = self._desk.runner.run(report_file, note, last.path, last.options)
            looked.otherwise(self._not_written).then(partial(open_file_rules, host))

    def _show(self, shown: Path, file: Path) -> None:
        if not shown.exists():
            said = _("{name} is not where it was written.").format(name=file.name)
            self._desk.messages.complain(said)
        elif not self._desk.questions.show_file(shown):
            said = _("No program here opens {name}.").format(name=shown.name)
            self._desk.messages.complain(said)
