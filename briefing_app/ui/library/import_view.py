"""Where the result of adding documents will stand: progress first, then each file and its fate."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from briefing_app.domain.query import ThingKind
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import Chosen, Imported, ImportState, ImportSummary
from briefing_app.ui.library.detail_pieces import line_of, link
from briefing_app.ui.library.importing import progress_words, summary_words
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import Ink, look
from briefing_app.ui.parts.button import button, primary_button
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.progress_line import ProgressLine
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Size, Space, Use

_SHOWN = 100
_SIGNS: dict[ImportState, tuple[str, Ink]] = {
    ImportState.REFUSED: ("x-circle-fill", "error"),
    ImportState.WORDS_ADDED: ("seal-check-fill", "good"),
    ImportState.ADDED: ("check-circle-fill", "good"),
    ImportState.LISTED: ("list", "text2"),
    ImportState.SAME: ("info-fill", "info"),
}


class ImportView(QWidget):
    """`again` carries the paths of files that were refused, `done` closes the view."""

    stopped = Signal()
    again = Signal(tuple)
    done = Signal()

    def __init__(self, work: LibraryWork) -> None:
        super().__init__()
        self._work = work
        self._summary = ImportSummary(())
        self.title = Words("", Use.THING_TITLE, wraps=True)
        self.sentence = Words("", Use.PLAIN, "text2", wraps=True)
        self.progress = ProgressLine(_("Adding documents"))
        self.progress.stopped.connect(self.stopped)
        self.retry = button(_("Try again what was not taken"), "arrows-clockwise")
        self.retry.clicked.connect(lambda _checked=False: self.again.emit(self._refused()))
        self.close_ = primary_button(_("Done"))
        self.close_.clicked.connect(lambda _checked=False: self.done.emit())
        self._files = QVBoxLayout()
        self._files.setSpacing(look().px(Space.M))
        self._lay_out()

    def show_start(self) -> None:
        self.title.show_words(_("Adding documents"))
        self.sentence.show_words(_("The library can be used meanwhile."))
        self._clear()
        self.progress.start()
        self.progress.show()
        for widget in (self.retry, self.close_):
            widget.hide()

    def show_progress(self, done: int, total: int, name: str) -> None:
        self.progress.show_progress(done, total, progress_words(done, total))
        if name:
            self.sentence.show_words(_("Reading {name}").format(name=name))

    def show_summary(self, summary: ImportSummary) -> None:
        """What was refused comes first, because something can be done about it."""
        self._summary = summary
        self.title.show_words(_("Stopped") if summary.stopped else _("The documents were read"))
        self.sentence.show_words(summary_words(summary))
        self.progress.hide()
        self._clear()
        in_order = sorted(summary.files, key=lambda file: list(_SIGNS).index(file.state))
        for file in in_order[:_SHOWN]:
            self._files.addWidget(self._file(file))
        left = len(in_order) - _SHOWN
        if left > 0:
            more = ngettext("and {count} more", "and {count} more", left).format(count=left)
            self._files.addWidget(Words(more, Use.LABEL, "text2"))
        self.retry.setVisible(bool(self._refused()))
        self.close_.show()
        self.close_.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side = look().px(Space.XXXL)
        column.setContentsMargins(side, look().px(Space.XXL), side, side)
        column.setSpacing(look().px(Space.M))
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.progress)
        column.addLayout(self._files)
        column.addLayout(line_of(self.close_, self.retry, gap=Space.S))
        column.addStretch(1)

    def _refused(self) -> Sequence[Chosen]:
        return tuple(f.again for f in self._summary.refused)

    def _clear(self) -> None:
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _file(self, file: Imported) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(10))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        name, ink = _SIGNS[file.state]
        grid.addWidget(IconLabel(name, Size.ICON_BAR, ink), 0, 0, top)
        title = Words(file.path.name, Use.STRONG, wraps=True)
        title.setToolTip(str(file.path))
        grid.addWidget(title, 0, 1)
        grid.addWidget(Words(file.sentence, Use.LABEL, "text2", wraps=True), 1, 1)
        if file.source is not None:
            thing = Thing(ThingKind.SOURCE, file.source)
            showing = link(_("Show"), lambda: self._work.show(thing))
            showing.setAccessibleName(_("Show {title}").format(title=file.title))
            grid.addWidget(showing, 0, 2, top)
        return holder
