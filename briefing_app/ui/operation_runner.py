"""Runs operations off the screen's thread and brings their outcome back; the only file that
knows threads."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from threading import Event
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from briefing_app.domain.errors import BriefingError, Stopped
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.change_feed import ChangeFeed
from briefing_app.ui.giving_way import give_way
from briefing_app.ui.messages import Messages

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(slots=True)
class Errand:
    """All that another thread holds of work under way.

    Nothing of Qt: what Qt made may only be taken down where it was made, and whoever lets go of
    a thing last takes it down.
    """

    number: int
    stop: Event = field(default_factory=Event)
    dropped: bool = False


class Running(QObject, Generic[T]):
    """Work under way. Callbacks are called on the screen's thread, at once if it is done."""

    progressed = Signal(int, int, str)

    def __init__(self, errand: Errand) -> None:
        super().__init__()
        self.errand = errand
        self._outcome: Outcome[T] | None = None
        self._fault: BaseException | None = None
        self._then: list[Callable[[T], object]] = []
        self._otherwise: list[Callable[[BriefingError], object]] = []

    def then(self, callback: Callable[[T], object]) -> "Running[T]":
        """Have the value given to `callback`; several are called in order."""
        self._then.append(callback)
        if self._outcome is not None:
            callback(self._outcome.value)
        return self

    def otherwise(self, callback: Callable[[BriefingError], object]) -> "Running[T]":
        """Take a fault told in words yourself; without this the messages tell it."""
        self._otherwise.append(callback)
        if isinstance(self._fault, BriefingError):
            callback(self._fault)
        return self

    def watched(self, callback: Callable[[int, int, str], object]) -> "Running[T]":
        """Have progress told: done, total, words for what is at hand."""
        self.progressed.connect(callback)
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what was finished is kept."""
        self.errand.stop.set()

    def drop(self) -> None:
        """Nobody wants it any more: it stops at its next step, and nobody hears of it."""
        self.errand.dropped = True
        self.cancel()

    @property
    def done(self) -> bool:
        return self._outcome is not None or self._fault is not None

    def settle(self, outcome: Outcome[T] | None, fault: BaseException | None) -> None:
        self._outcome, self._fault = outcome, fault
        if outcome is not None:
            for callback in self._then:
                if _can_hear(callback):
                    callback(outcome.value)
        elif isinstance(fault, BriefingError):
            for complaint in self._otherwise:
                if _can_hear(complaint):
                    complaint(fault)

    @property
    def is_answered(self) -> bool:
        """Whether somebody takes faults of this work."""
        return bool(self._otherwise)


class AtOnce(Executor):
    """Runs what it is given before `submit` returns; for tests and for tools without a window."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class OperationRunner(QObject):
    """Four lanes: short work in order, questions of which only the newest counts, long work, and
    what is done behind the screen while nobody waits for it.
    """

    _settled = Signal(int, object, object)
    _told = Signal(int, int, int, str)

    def __init__(
        self, workspace: Any, feed: ChangeFeed, messages: Messages, executor: Executor | None = None
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._feed = feed
        self._messages = messages
        self._short = executor or ThreadPoolExecutor(1, "short", give_way)
        self._asking = executor or ThreadPoolExecutor(2, "asking", give_way)
        self._long = executor or ThreadPoolExecutor(1, "long", give_way)
        self._behind = executor or ThreadPoolExecutor(1, "behind", give_way)
        self._newest: dict[str, Running[Any]] = {}
        self._closed = False
        self._numbers = count(1)
        self._under_way: dict[int, Running[Any]] = {}
        self._settled.connect(self._settle, Qt.ConnectionType.AutoConnection)
        self._told.connect(self._tell, Qt.ConnectionType.AutoConnection)

    def run(
        self,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Running[T]:
        """Short work, in the order asked for."""
        running: Running[T] = self._begin()
        return self._start(
            self._short, running, lambda: operation(self._workspace, *args, **kwargs)
        )

    def ask(
        self,
        question: str,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Running[T]:
        """A reading of which only the newest under the name `question` is answered."""
        running: Running[T] = self._begin_newest(question)
        return self._start(
            self._asking, running, lambda: operation(self._workspace, *args, **kwargs)
        )

    def ask_in_steps(
        self,
        question: str,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Running[T]:
        """The same for a reading that takes `step` as a keyword and can be stopped where it calls
        it: the newest stops the one before, and so does whoever drops it.
        """
        running: Running[T] = self._begin_newest(question)
        tell = self._teller(running.errand)
        given: dict[str, Any] = {**kwargs, "step": lambda: tell(0, 0, "")}
        return self._start(
            self._asking, running, lambda: operation(self._workspace, *args, **given)
        )

    def run_behind(
        self,
        question: str,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Running[T]:
        """Work nobody waits for, one at a time; the newest under a name stops the one before.

        The operation takes `progress` as a keyword, and stops where it calls it.
        """
        running: Running[T] = self._begin_newest(question)
        given: dict[str, Any] = {**kwargs, "progress": self._teller(running.errand)}
        return self._start(
            self._behind, running, lambda: operation(self._workspace, *args, **given)
        )

    def run_long(
        self,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Running[T]:
        """Long work with progress; the operation takes `progress` as a keyword."""
        running: Running[T] = self._begin()
        given: dict[str, Any] = {**kwargs, "progress": self._teller(running.errand)}
        return self._start(self._long, running, lambda: operation(self._workspace, *args, **given))

    def close(self) -> None:
        """Stop long work, finish what is short, take no more and answer nobody any more."""
        self._closed = True
        for running in tuple(self._under_way.values()):
            running.cancel()
        for lane in (self._asking, self._behind, self._long, self._short):
            lane.shutdown(wait=True)

    def _begin(self) -> Running[Any]:
        running: Running[Any] = Running(Errand(next(self._numbers)))
        self._under_way[running.errand.number] = running
        return running

    def _begin_newest(self, question: str) -> Running[Any]:
        """What was asked under the same name before is stopped, and nobody hears of it."""
        running = self._begin()
        if earlier := self._newest.get(question):
            earlier.drop()
        self._newest[question] = running
        return running

    def _start(
        self, lane: Executor, running: Running[T], work: Callable[[], Outcome[T]]
    ) -> Running[T]:
        errand = running.errand

        def job() -> None:
            done = (None, None) if errand.dropped else _attempt(work)
            self._settled.emit(errand.number, *done)

        lane.submit(job)
        return running

    def _teller(self, errand: Errand) -> Callable[[int, int, str], None]:
        """What a long operation calls, however often; raises `Stopped` once it was cancelled."""
        last: tuple[int, int, str] | None = None

        def tell(done: int, total: int, words: str) -> None:
            nonlocal last
            if errand.stop.is_set():
                raise Stopped
            if last != (done, total, words):
                last = done, total, words
                self._told.emit(errand.number, done, total, words)

        return tell

    def _tell(self, number: int, done: int, total: int, words: str) -> None:
        if running := self._under_way.get(number):
            running.progressed.emit(done, total, words)

    def _settle(
        self, number: int, outcome: Outcome[Any] | None, fault: BaseException | None
    ) -> None:
        running = self._under_way.pop(number)
        if running.errand.dropped or self._closed:
            return
        if outcome is not None:
            self._feed.announce(outcome.changes)
        running.settle(outcome, fault)
        if isinstance(fault, BriefingError):
            QTimer.singleShot(0, lambda: self._complain_unless_taken(running, fault))
        elif fault is not None:
            self._messages.complain(
                _(
                    "Something went wrong inside the program. "
                    "Nothing was changed; the log has details."
                )
            )

    def _complain_unless_taken(self, running: Running[Any], fault: BriefingError) -> None:
        """After the caller had its turn to take the fault itself."""
        if not running.is_answered:
            self._messages.complain(fault.sentence)


def _can_hear(callback: Callable[..., object]) -> bool:
    """Whether whoever is to be called back is still there: a page may have been made anew."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _attempt(work: Callable[[], Outcome[T]]) -> tuple[Outcome[T] | None, BaseException | None]:
    try:
        return work(), None
    except BriefingError as fault:
        return None, fault
    except Exception as fault:
        log.exception("An operation failed")
        return None, fault
