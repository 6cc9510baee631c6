"""Documents on their way into the library: one run at a time, its progress and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.errors import BriefingError
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import Chosen, ImportState, ImportSummary
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.alive import while_alive
from briefing_app.ui.operation_runner import Running


class Importing(QObject):
    """Further files that are added meanwhile wait for their turn."""

    began = Signal()
    progressed = Signal(int, int, str)
    ended = Signal(object)
    """What became of each file, or None when the work failed as a whole."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running: Running[ImportSummary] | None = None
        self._waiting: list[Chosen] = []

    @property
    def is_running(self) -> bool:
        return self._running is not None

    def add(self, paths: Sequence[Chosen]) -> None:
        """Files and folders; those that come while others are read are taken next."""
        from briefing_app.operations.import_sources import import_paths  # with its readers

        if not paths:
            return
        if self.is_running:
            self._waiting.extend(paths)
            return
        self.began.emit()
        running = self._desk.runner.run_long(import_paths, tuple(paths))
        self._running = running
        running.watched(self.progressed.emit).then(while_alive(self, self._end)).otherwise(
            while_alive(self, self._fail)
        )

    def stop(self) -> None:
        """What has come in so far stays; what waits is forgotten."""
        self._waiting.clear()
        if self._running is not None:
            self._running.cancel()

    def _end(self, summary: ImportSummary) -> None:
        self._running = None
        self.ended.emit(summary)
        self._take_next()

    def _fail(self, fault: BriefingError) -> None:
        self._running = None
        self._desk.messages.complain(fault.sentence)
        self.ended.emit(None)
        self._take_next()

    def _take_next(self) -> None:
        waiting = tuple(self._waiting)
        self._waiting.clear()
        self.add(waiting)


def progress_words(done: int, total: int) -> str:
    words = ngettext("{done} of {total} file", "{done} of {total} files", total)
    return words.format(done=done, total=total)


def summary_words(summary: ImportSummary) -> str:
    """One sentence over all files."""
    if not summary.files and not summary.stopped:
        return _("There was no file to read.")
    bound = sum(file.bound for file in summary.files)
    told = [_counted(state, summary.count(state)) for state in ImportState]
    parts = [words for words in told if words]
    if bound:
        proved = ngettext("{count} place proved", "{count} places proved", bound)
        parts.append(proved.format(count=bound))
    if summary.stopped:
        parts.append(_("stopped before the end"))
    return " · ".join(parts)


def read_words(summary: ImportSummary) -> str:
    """A few words, for a passing word."""
    count = len(summary.files)
    return ngettext("{count} file read", "{count} files read", count).format(count=count)


def _counted(state: ImportState, count: int) -> str:
    if not count:
        return ""
    return {
        ImportState.ADDED: ngettext("{count} added", "{count} added", count),
        ImportState.WORDS_ADDED: ngettext(
            "{count} card found its words", "{count} cards found their words", count
        ),
        ImportState.SAME: ngettext("{count} here already", "{count} here already", count),
        ImportState.LISTED: ngettext(
            "{count} list of references", "{count} lists of references", count
        ),
        ImportState.REFUSED: ngettext("{count} not taken", "{count} not taken", count),
    }[state].format(count=count)
