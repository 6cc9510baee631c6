"""What one does with kinds of notes: each through the runner, with a word about what was done."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.kind_library import KindFile, KindLibrary, copy_kind
from briefing_app.domain.template import Named, NoteKind
from briefing_app.domain.writing import Limits
from briefing_app.language import _, language
from briefing_app.operations.keep_kinds import (
    give_kind,
    keep_kind,
    list_kinds,
    remove_kind,
    take_kind,
    take_kind_back,
    usual_limits,
)
from briefing_app.ui.desk import Desk
from briefing_app.ui.kinds.kind_dialog import KindDialog
from briefing_app.ui.kinds.kinds_dialog import KindsDialog, kind_file_name

_COPY = Named("{name} (copy)", "{name} (copie)")
KIND_FILES = ".toml"
_PATTERN = f"(*{KIND_FILES})"


class KindActs(QObject):
    """One stays while its dialog is open, and follows what changes meanwhile."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._host = desk, host
        self._library = KindLibrary()
        self.dialog = KindsDialog(host)
        self.form: KindDialog | None = None
        self.dialog.copy_asked.connect(self._copy)
        self.dialog.change_asked.connect(lambda file: self._edit(file.kind))
        self.dialog.give_asked.connect(self._give)
        self.dialog.remove_asked.connect(self._remove)
        self.dialog.back_asked.connect(self._take_back)
        self.dialog.take_asked.connect(self._choose_files)
        self.dialog.closed.connect(self.dialog.deleteLater)
        self.dialog.closed.connect(self.deleteLater)
        desk.feed.changed.connect(self._hear)

    def open(self) -> None:
        self._read()
        self.dialog.ask(self.dialog.list)

    def _hear(self, changes: Changes) -> None:
        if changes.kinds:
            self._read(next(iter(changes.kinds)))

    def _read(self, chosen: str = "") -> None:
        self._desk.runner.ask("kinds of notes", list_kinds).then(partial(self._show, chosen))

    def _show(self, chosen: str, library: KindLibrary) -> None:
        self._library = library
        self.dialog.show_library(library, chosen)

    def _copy(self, file: KindFile) -> None:
        self._edit(copy_kind(file.kind, self._library.keys, _COPY), is_new=True)

    def _edit(
        self, kind: NoteKind, *, is_new: bool = False, before: NoteKind | None = None
    ) -> None:
        running = self._desk.runner.run(usual_limits)
        running.then(partial(self._open_form, kind, before, is_new=is_new))

    def _open_form(
        self,
        kind: NoteKind,
        before: NoteKind | None,
        usual: tuple[Limits, Limits],
        *,
        is_new: bool,
    ) -> None:
        form = self.form = KindDialog(self._host, kind, usual, before)
        form.agreed.connect(partial(self._keep, is_new=is_new))
        form.left.connect(partial(self._offer_back, form.before, is_new=is_new))
        form.closed.connect(form.deleteLater)
        form.ask(form.facts.short_name.en.field)

    def _offer_back(self, before: NoteKind, changed: NoteKind, *, is_new: bool) -> None:
        """The form was left with something changed in it: nothing is kept, and nothing lost."""
        said = _("The kind stays as it was.")
        if is_new:
            said = _("The new kind was not kept.")
        back = partial(self._edit, changed, is_new=is_new, before=before)
        self.dialog.offer_form(said, back)

    def _keep(self, kind: NoteKind, *, is_new: bool) -> None:
        kept = replace(kind, key="") if is_new else kind
        self._desk.runner.run(keep_kind, kept).then(
            lambda done: self._desk.messages.tell(_("Kept: {name}").format(name=_name(done)))
        )

    def _give(self, file: KindFile) -> None:
        words = _("Files of kinds")
        path = self._desk.questions.file_to_save(
            _("Save the kind as a file"), kind_file_name(file), f"{words} {_PATTERN}"
        )
        if path is not None:
            self._desk.runner.run(give_kind, file.kind.key, path).then(
                lambda saved: self._desk.messages.tell(_("Saved {name}").format(name=saved.name))
            )

    def _choose_files(self) -> None:
        words = _("Files of kinds")
        title = _("Take in the file of a kind")
        take_files(self._desk, self._desk.questions.files_to_open(title, f"{words} {_PATTERN}"))

    def _remove(self, file: KindFile) -> None:
        key, name = file.kind.key, _name(file.kind)
        back = partial(self._take_back, file)
        said = _("Removed: {name}. Notes of this kind stay as they are.").format(name=name)
        self._desk.runner.run(remove_kind, key).then(
            lambda _done: self._desk.messages.tell(said, _("Undo"), back)
        )

    def _take_back(self, file: KindFile) -> None:
        said = _("Taken back: {name}").format(name=_name(file.kind))
        self._desk.runner.run(take_kind_back, file.kind.key).then(
            lambda _key: self._desk.messages.tell(said)
        )


def open_kinds(desk: Desk, host: QWidget) -> KindActs:
    """All kinds of notes over the window."""
    acts = KindActs(desk, host)
    acts.open()
    return acts


def take_files(desk: Desk, paths: tuple[Path, ...]) -> None:
    """Files of kinds that were chosen or dropped; a broken one is told with its line."""
    for path in paths:
        desk.runner.run(take_kind, path).then(
            lambda kind: desk.messages.tell(_("Taken in: {name}").format(name=_name(kind)))
        )


def _name(kind: NoteKind) -> str:
    return kind.short_name.in_language(language())
