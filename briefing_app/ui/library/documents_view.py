"""The place where documents are added: a drop area, two buttons, and what happens next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app import paths
from briefing_app.domain.ceiling import NO_CEILING, understood
from briefing_app.domain.ids import NoteId
from briefing_app.domain.overview import NoteRow, SourceRow
from briefing_app.domain.query import Query
from briefing_app.language import _, language, ngettext
from briefing_app.operations.library_lists import list_waiting_sources
from briefing_app.operations.write_notes import list_notes
from briefing_app.settings import read_installation
from briefing_app.ui.alive import while_alive
from briefing_app.ui.library.detail_pieces import link
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button, primary_button
from briefing_app.ui.parts.drop_area import DropArea, StepFace, Steps
from briefing_app.ui.parts.empty_state import EmptyFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_SIDE, _TOP, _AREA, _ROOMY = 48, 40, 464, 660


class DocumentsView(QWidget):
    """`dropped` carries paths; the buttons are the commands of the same name."""

    dropped = Signal(tuple)
    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, work: LibraryWork) -> None:
        super().__init__()
        self._work = work
        self._sample: NoteId | None = None
        key = work.desk.action("add_documents").shortcut().toString()
        self.files = primary_button(_("Choose files"), "folder-open", key)
        self.files.clicked.connect(lambda _checked=False: self.files_asked.emit())
        self.folder = button(_("Choose a folder"))
        self.folder.clicked.connect(lambda _checked=False: self.folder_asked.emit())
        self.area = DropArea(self._face(), self.files, self.folder)
        self.area.setMinimumHeight(look().px(300))
        self.area.setMaximumHeight(look().px(_AREA))
        self.area.dropped.connect(self.dropped)
        self._steps = QVBoxLayout()
        self.sample = link(_("Look at the sample note first"), self._open_sample)
        self._sample_line = QWidget()
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """How many cards wait for their documents, and which note is the sample."""
        runner = self._work.desk.runner
        waiting = runner.ask("waiting sources", list_waiting_sources)
        waiting.then(while_alive(self, self._show_steps))
        runner.ask("sample note", list_notes, Query()).then(while_alive(self, self._show_sample))

    def take_focus(self) -> None:
        self.area.take_focus()

    def fit(self, width: int) -> None:
        """The margins give way first where the pane is narrow."""
        roomy = width >= look().px(_ROOMY)
        side, top = (_SIDE, _TOP) if roomy else (Space.M, Space.M)
        bottom = look().px(Space.XXL)
        self.setContentsMargins(look().px(side), look().px(top), look().px(side), bottom)

    def _face(self) -> EmptyFace:
        decided = read_installation(paths.installation_file()).marking_ceiling
        ceiling = understood(decided, self._work.desk.preferences.settings.marking_ceiling)
        assured = _("Nothing leaves this computer.")
        if ceiling != NO_CEILING:
            assured = _("Nothing leaves this computer. It may hold material up to {marking}.")
        return EmptyFace(
            "file-plus",
            _("Add the documents"),
            _("Drop files or a whole folder here. Word, PDF, web pages, e-mail, plain text and "
              "reference libraries (BibTeX, RIS, CSL) all work. Their text is kept in the library; "
              "your files stay as they are."),
            assured.format(marking=ceiling.in_words(language())),
        )  # fmt: skip

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.fit(look().px(_ROOMY))
        column.setSpacing(0)
        column.addWidget(self.area, 100)
        column.addSpacing(look().px(Space.XXXL))
        column.addLayout(self._steps)
        column.addSpacing(look().px(Space.XXXL))
        row = QHBoxLayout(self._sample_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.XS))
        row.addWidget(Words(_("No documents at hand?"), Use.LABEL, "text2"))
        row.addWidget(self.sample)
        row.addStretch(1)
        self._sample_line.hide()
        column.addWidget(self._sample_line)
        column.addStretch(1)

    def _show_steps(self, waiting: tuple[SourceRow, ...]) -> None:
        while item := self._steps.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if waiting:
            places = sum(row.places for row in waiting)
            self._steps.addWidget(Steps(_steps(len(waiting), places)))

    def _show_sample(self, notes: Sequence[NoteRow]) -> None:
        """The longest of the notes: in a new library that is the finished memorandum."""
        longest = max(notes, key=lambda row: row.words, default=None)
        self._sample = longest.id if longest else None
        self._sample_line.setVisible(longest is not None)

    def _open_sample(self) -> None:
        if self._sample is not None:
            self._work.open_note(self._sample)


def _steps(cards: int, places: int) -> tuple[StepFace, ...]:
    found = ngettext(
        "The {count} card on the left finds its document by itself.",
        "The {count} cards on the left find their documents by themselves.",
        cards,
    ).format(count=cards)
    checked = ngettext(
        "{count} place is checked letter by letter, then opens in the reader.",
        "{count} places are checked letter by letter, then open in the reader.",
        places,
    ).format(count=places)
    return (
        StepFace("files", _("1. Add"), found),
        StepFace("seal-check", _("2. See the words proved"), checked),
        StepFace(
            "note-pencil",
            _("3. Open the sample note"),
            _("Every figure in it now leads to its passage."),
        ),
    )
