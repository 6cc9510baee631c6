"""Where the result of adding documents will stand: progress first, then each file and its fate."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing_app.domain.errors import Remedy
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import Imported, ImportSummary
from briefing_app.ui.library.import_fates import (
    Group,
    fate_face,
    group_name,
    groups_of,
    rows_of,
)
from briefing_app.ui.library.imported_file import ImportedFile
from briefing_app.ui.library.importing import Importing, progress_words, summary_words
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button, primary_button
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use

_LEAST_LIST = 180


class ImportView(QWidget):
    """`done` closes the view. The rows stay in sight while some of them are tried again."""

    done = Signal()

    def __init__(self, work: LibraryWork, importing: Importing) -> None:
        super().__init__()
        self._importing = importing
        self._summary = ImportSummary(())
        self._group = Group.ALL
        self.title = Words("", Use.THING_TITLE, wraps=True)
        self.sentence = Words("", Use.PLAIN, "text2", wraps=True)
        self.progress = ProgressLine(_("Adding documents"))
        self.chips: dict[Group, Chip] = {}
        self._chip_line = QWidget()
        self._chip_flow = FlowLayout(Space.S, self._chip_line)
        self.model: ListModel[Imported] = ListModel(fate_face, parent=self)
        self.files = _Files(_("Files"))
        self.files.show_model(self.model)
        self.file = ImportedFile(work)
        self._make_foot()
        self._lay_out()
        self._wire()

    def show_start(self) -> None:
        self.title.show_words(_("Adding documents"))
        self.sentence.show_words(_("The library can be used meanwhile."))
        self.progress.start()
        self.progress.show()
        focus = QApplication.focusWidget()
        if focus is not None and self._foot.isAncestorOf(focus):
            self.progress.setFocus()
        self._foot.hide()
        keeps = self._importing.request is not None and self._importing.request.joins
        if not keeps:
            self._show_rows(ImportSummary(()))

    def show_progress(self, done: int, total: int, name: str) -> None:
        """What was told before the end and is heard after it no longer counts."""
        if not self.progress.isVisibleTo(self):
            return
        self.progress.show_progress(done, total, progress_words(done, total))
        if name:
            self.sentence.show_words(_("Reading {name}").format(name=name))

    def show_summary(self, summary: ImportSummary) -> None:
        self.title.show_words(_("Stopped") if summary.stopped else _("The documents were read"))
        self.sentence.show_words(summary_words(summary))
        self.progress.hide()
        self._show_rows(summary)
        self.go_on.setVisible(bool(summary.left))
        self.retry.setVisible(bool(summary.refused))
        self._offer_recognition(summary)
        self._foot.show()
        if self.isVisible() and not (self.files.hasFocus() or self.file.has_focus()):
            self.close_.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_group(self, group: Group) -> None:
        """These rows alone; the file that was chosen stays chosen as long as it is among them."""
        self._group = group
        before = self.file.file
        for each, chip in self.chips.items():
            chip.setChecked(each is group)
        self.model.show_all(rows_of(self._summary, group))
        self.files.fit_rows(self.model.total)
        key = before.key if before is not None else None
        row = max(0, self.model.row_of(lambda file: file.key == key)) if key else 0
        self.files.choose_row(row)
        self.file.show_file(self.model.value_at(row))

    def _show_rows(self, summary: ImportSummary) -> None:
        self._summary = summary
        counted = groups_of(summary)
        self._chip_flow.clear()
        self.chips = {}
        for group, count in counted:
            chip = Chip(f"{group_name(group)} {count}")
            chip.clicked.connect(lambda _on=False, group=group: self.show_group(group))
            self.chips[group] = chip
            self._chip_flow.addWidget(chip)
        several = len(counted) > 2  # noqa: PLR2004  # all, and one group that is all
        self._chip_line.setVisible(several)
        self.files.setVisible(bool(summary.files))
        self.show_group(self._group if self._group in self.chips else Group.ALL)

    def _offer_recognition(self, summary: ImportSummary) -> None:
        count = len(_pictures(summary))
        words = ngettext(
            "Read the pictures of {count} file", "Read the pictures of {count} files", count
        )
        self.recognise.setText(words.format(count=count))
        self.recognise.setVisible(count > 1)

    def _make_foot(self) -> None:
        self.retry = button(_("Try again what was not taken"), "arrows-clockwise")
        self.go_on = button(_("Go on with the rest"), "arrow-right")
        self.recognise = button("", "image")
        self.close_ = primary_button(_("Done"))
        self._foot = QWidget()
        flow = FlowLayout(Space.S)
        for each in (self.close_, self.go_on, self.retry, self.recognise):
            flow.addWidget(each)
        line = QVBoxLayout(self._foot)
        side = look().px(Space.XXXL)
        line.setContentsMargins(side, look().px(Space.M), side, look().px(Space.M))
        line.addLayout(flow)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        side = look().px(Space.XXXL)
        head.setContentsMargins(side, look().px(Space.XXL), side, look().px(Space.M))
        head.setSpacing(look().px(Space.M))
        for widget in (self.title, self.sentence, self.progress, self._chip_line):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.files, 100)
        column.addWidget(self.file)
        column.addWidget(self._foot)
        column.addStretch(1)

    def _wire(self) -> None:
        self.progress.stopped.connect(self._importing.stop)
        self.retry.clicked.connect(lambda _on=False: self._importing.again(self._summary.refused))
        self.go_on.clicked.connect(lambda _on=False: self._importing.again(self._summary.left))
        self.recognise.clicked.connect(
            lambda _on=False: self._importing.again(_pictures(self._summary), recognise=True)
        )
        self.close_.clicked.connect(lambda _on=False: self.done.emit())
        self.files.chosen.connect(self._show_file)
        self.files.opened.connect(self._open)
        self.file.again.connect(lambda file, password: self._importing.again((file,), password))
        self.file.recognition_wanted.connect(
            lambda file: self._importing.again((file,), recognise=True)
        )

    def _show_file(self, value: object) -> None:
        self.file.show_file(value if isinstance(value, Imported) else None)

    def _open(self, value: object) -> None:
        """Enter goes on to what can be done about the file."""
        if isinstance(value, Imported):
            self.file.take_focus()


class _Files(RowList):
    """Takes the room there is, and no more than its rows need."""

    def fit_rows(self, total: int) -> None:
        self.setMaximumHeight(total * max(1, self.sizeHintForRow(0)) if total else 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(look().px(_LEAST_LIST), self.maximumHeight()))


def _pictures(summary: ImportSummary) -> tuple[Imported, ...]:
    """Also those of which only some pages are pictures."""
    return tuple(file for file in summary.files if file.remedy is Remedy.RECOGNISE)
