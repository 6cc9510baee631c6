"""Documents on their way into the library: one run at a time, its progress and what came of it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing_app.domain.errors import BriefingError, CannotRead
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import Chosen, Imported, ImportState, ImportSummary
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.alive import while_alive
from briefing_app.ui.desk import Desk
from briefing_app.ui.operation_runner import Running

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Request:
    """What to bring in. `joins` tells it beside what was told before, `quiet` leaves the screen
    as it is. A password lives no longer than the run.
    """

    chosen: tuple[Chosen, ...]
    password: str = field(default="", repr=False)
    recognise: bool = False
    joins: bool = False
    quiet: bool = False


class Importing(QObject):
    """Further files that are added meanwhile wait for their turn."""

    began = Signal(object)
    progressed = Signal(int, int, str)
    ended = Signal(object)
    """What became of each file, or None when the work failed as a whole."""
    came_in = Signal(object)
    """What became of the files of the run alone that has ended."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running: Running[ImportSummary] | None = None
        self._waiting: list[Request] = []
        self.request: Request | None = None
        self.summary = ImportSummary(())

    @property
    def is_running(self) -> bool:
        return self._running is not None

    def add(self, paths: Sequence[Chosen]) -> None:
        """Files and folders; those that come while others are read are taken next."""
        self.ask(Request(tuple(paths), joins=self.is_running))

    def add_quietly(self, paths: Sequence[Chosen]) -> None:
        """Nobody waits for these: the screen stays as it is."""
        self.ask(Request(tuple(paths), joins=True, quiet=True))

    def again(
        self, files: Sequence[Imported], password: str = "", *, recognise: bool = False
    ) -> None:
        """What was not taken, once more, perhaps with what was missing."""
        chosen = tuple(dict.fromkeys(file.again for file in files))
        self.ask(Request(chosen, password, recognise, joins=True))

    def ask(self, request: Request) -> None:
        if not request.chosen:
            return
        if self.is_running:
            self._waiting.append(replace(request, joins=True))
            return
        self.request = request
        self.began.emit(request)
        running = self._desk.runner.run_long(
            _import, request.chosen, password=request.password, recognise=request.recognise
        )
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
        joins = self.request is not None and self.request.joins
        self.summary = self.summary.followed_by(summary) if joins else summary
        self.ended.emit(self.summary)
        self.came_in.emit(summary)
        self._take_next()

    def _fail(self, fault: BriefingError) -> None:
        self._running = None
        self._desk.messages.complain(fault.sentence)
        self.ended.emit(None)
        self._take_next()

    def _take_next(self) -> None:
        self.request = None
        if self._waiting:
            self.ask(self._waiting.pop(0))


def importing_at(desk: Desk) -> Importing:
    """The one for the whole window: it outlives a library page that is made anew."""
    found = desk.feed.findChild(Importing)
    return found if isinstance(found, Importing) else Importing(desk, desk.feed)


def _import(workspace: Any, /, chosen: Sequence[Chosen], **wishes: Any) -> Outcome[ImportSummary]:
    """The readers are loaded off the screen's thread, when there is something to read."""
    from briefing_app.operations.import_sources import import_paths

    try:
        return import_paths(workspace, chosen, **wishes)
    except BriefingError:
        raise
    except Exception as fault:
        log.exception("An import failed")
        raise CannotRead(
            _(
                "Something went wrong inside the program. "
                "What came in before stays; the log has details."
            )
        ) from fault


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
        ImportState.LEFT: ngettext("{count} not read", "{count} not read", count),
    }[state].format(count=count)
