"""A list of the library, or what a note cites, saved as a spreadsheet: what of it, and in which
language its labels are."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing_app.domain.errors import BriefingError, Stopped
from briefing_app.domain.file_names import word_file_name
from briefing_app.language import _, language, ngettext
from briefing_app.operations.list_spreadsheet import ListKind, ListWish, write_list
from briefing_app.ui.desk import Desk
from briefing_app.ui.operation_runner import Running
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Use

SAVE = "save"
_ALL, _CHOSEN = "all", "chosen"


@dataclass(frozen=True, slots=True)
class TableMatter:
    """`wish` is for everything that the list shows; `chosen` are the rows chosen in it, and
    `total` is how many it has. `name` is a file's, without an ending."""

    wish: ListWish
    name: str
    total: int = 0
    chosen: tuple[str, ...] = ()


class TableDialog(Dialog):
    """It stays while the file is written, with how far that is, and can be stopped."""

    def __init__(self, host: QWidget, desk: Desk, matter: TableMatter) -> None:
        super().__init__(host, _face(matter.wish.kind))
        self._desk, self._matter = desk, matter
        self._running: Running[Path] | None = None
        self.what = Choice(_what(matter), _CHOSEN if len(matter.chosen) > 1 else _ALL)
        self.labels = Choice(
            (ChoiceFace("en", _("English")), ChoiceFace("fr", _("French"))), language()
        )
        self.progress = ProgressLine(_("Writing the list"))
        self.progress.hide()
        if matter.wish.kind is not ListKind.NOTE:
            self.body.addWidget(FormRow(_("What is written"), self.what))
        self.body.addWidget(FormRow(_("Language of the labels"), self.labels))
        held = _(
            "Passages and names are told as far as their sources allow. The marking stands at "
            "the top and on every printed page."
        )
        self.body.addWidget(Words(held, Use.LABEL, "text2", wraps=True))
        self.body.addWidget(self.progress)
        self.foot_words.show_words(f"{matter.name}.xlsx")
        self._save = self.add_button(SAVE, _("Choose where to save"), primary=True)
        self.progress.stopped.connect(self._stop)
        self.closed.connect(self._stop)
        self.closed.connect(self.deleteLater)

    @property
    def wish(self) -> ListWish:
        matter = self._matter
        ids = matter.chosen if self.what.value() == _CHOSEN else ()
        return replace(matter.wish, ids=ids, language=self.labels.value())

    def _choose(self, name: str) -> None:
        del name
        title, kinds = _("Save as a spreadsheet"), f"{_('Excel files')} (*.xlsx)"
        path = self._desk.questions.file_to_save(title, Path(f"{self._matter.name}.xlsx"), kinds)
        if path is not None:
            self._write(path if path.suffix.lower() == ".xlsx" else _with_ending(path))

    def _write(self, path: Path) -> None:
        self._save.setEnabled(False)
        self.progress.start()
        self.progress.show()
        running = self._desk.runner.run_long(write_list, self.wish, path)
        self._running = running
        running.watched(self._tell_progress).otherwise(self._complain).then(self._written)

    def _tell_progress(self, done: int, total: int, _words: str) -> None:
        told = _("{done} of {total}").format(done=done, total=total)
        self.progress.show_progress(done, total, told)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _written(self, path: Path) -> None:
        self._running = None
        self.close_over()
        self._desk.messages.tell(
            _("Saved {name}").format(name=path.name),
            _("Open"),
            partial(self._desk.questions.show_file, path),
        )

    def _complain(self, fault: BriefingError) -> None:
        self._running = None
        self.progress.hide()
        self._save.setEnabled(True)
        if not isinstance(fault, Stopped):
            self._desk.messages.complain(fault.sentence)


def open_table(host: QWidget, desk: Desk, matter: TableMatter) -> TableDialog:
    dialog = TableDialog(host, desk, matter)
    dialog.ask()
    return dialog


def note_matter(note: str, number: str, title: str) -> TableMatter:
    """What a note cites."""
    from briefing_app.domain.ids import NoteId

    name = word_file_name(_("Evidence"), number, title, otherwise=_("Evidence"))
    return TableMatter(ListWish(ListKind.NOTE, note=NoteId(note)), name.removesuffix(".docx"))


def _with_ending(path: Path) -> Path:
    return path.with_name(f"{path.name}.xlsx")


def _face(kind: ListKind) -> DialogFace:
    sentences: dict[ListKind, Callable[[], str]] = {
        ListKind.EVIDENCE: lambda: _("The evidence of the list, one row each, as an Excel file."),
        ListKind.RECOMMENDATIONS: lambda: _(
            "The recommendations of the list and their families, as an Excel file."
        ),
        ListKind.NOTE: lambda: _(
            "What the note cites: evidence, recommendations and families, as an Excel file."
        ),
    }
    return DialogFace(_("Save as a spreadsheet"), sentences[kind](), "table")


def _what(matter: TableMatter) -> tuple[ChoiceFace, ...]:
    every = ngettext(
        "All that the list shows: {count} entry",
        "All that the list shows: {count} entries",
        matter.total,
    )
    faces = [ChoiceFace(_ALL, every.format(count=matter.total))]
    if matter.chosen:
        count = len(matter.chosen)
        some = ngettext("What is chosen: {count} entry", "What is chosen: {count} entries", count)
        faces.append(ChoiceFace(_CHOSEN, some.format(count=count)))
    return tuple(faces)
