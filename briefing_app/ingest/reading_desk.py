"""Where files are handed in to be read: two processes, each with a limit to its work."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic
from types import TracebackType

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.ingest.file_content import content_of, shown_name
from briefing_app.ingest.file_kinds import is_plainly_text
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.reading import ReadFile, Reading, understood
from briefing_app.ingest.reading_wire import unpack
from briefing_app.ingest.reading_worker import PAGE, READ, REFUSED, work
from briefing_app.ingest.wishes import AS_IT_IS, Wishes
from briefing_app.ingest.work_limit import PATIENCE, worked_too_long
from briefing_app.language import _, language

SECONDS = 25
"""Of work for one file; by the clock it may take longer, where other programs are at work too."""

_MORE_FOR_PICTURES = 50
"""By the clock, for each page whose words are recognised: another program works for it."""

_SEATS = 2
_AHEAD = 4
_SMALL = 100_000
_FEW = 8
"""Small texts that are read before a process is worth its start."""

_TICK = 0.1
_MOST_BYTES = 400_000_000

Answer = ReadFile | CannotRead


@dataclass(slots=True)
class Slip:
    """A reading asked for; `answer` is None while it is waited for."""

    name: str
    content: bytes
    wishes: Wishes = AS_IT_IS
    answer: Answer | None = None


class ReadingDesk:
    """Processes are started when they are first needed, and end with the desk."""

    def __init__(self, seats: int = _SEATS, seconds: int = SECONDS) -> None:
        self._seats = [_Seat(seconds) for _number in range(seats)]
        self._queue: deque[Slip] = deque()
        self._read_here = 0

    def __enter__(self) -> "ReadingDesk":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for seat in self._seats:
            seat.leave()

    def read(self, path: Path, wishes: Wishes = AS_IT_IS) -> ReadFile:
        """Raises `CannotRead` with a sentence that names the file."""
        return self.read_content(content_of(path), shown_name(path), wishes)

    def read_content(
        self,
        content: bytes,
        name: str,
        wishes: Wishes = AS_IT_IS,
        still_wanted: Callable[[], None] | None = None,
    ) -> ReadFile:
        """`still_wanted` may raise while the file is awaited."""
        slip = self._hand_in(Slip(name, content, wishes))
        answer = self._answer(slip, still_wanted or _no_one_asks)
        if isinstance(answer, CannotRead):
            raise answer
        return answer

    def answer(self, content: bytes, name: str, wishes: Wishes = AS_IT_IS) -> Answer:
        """The same without raising."""
        return self._answer(self._hand_in(Slip(name, content, wishes)), _no_one_asks)

    def read_each(
        self,
        paths: Iterable[Path],
        wishes: Wishes = AS_IT_IS,
        still_wanted: Callable[[], None] | None = None,
    ) -> Iterator[tuple[Path, Answer]]:
        """In the order given, a few files ahead. `still_wanted` may raise while one is awaited."""
        coming = iter(paths)
        under_way: deque[tuple[Path, Slip]] = deque()
        while True:
            while len(under_way) < _AHEAD and (path := next(coming, None)) is not None:
                under_way.append((path, self._begin(path, wishes)))
            if not under_way:
                return
            path, slip = under_way.popleft()
            yield path, self._answer(slip, still_wanted or _no_one_asks)

    def _begin(self, path: Path, wishes: Wishes) -> Slip:
        slip = Slip(shown_name(path), b"", wishes)
        try:
            slip.content = content_of(path)
        except CannotRead as refusal:
            slip.answer = refusal
            return slip
        return self._hand_in(slip)

    def _hand_in(self, slip: Slip) -> Slip:
        """A small text cannot hurt and is read at once; many would keep the screen waiting."""
        if self._is_quicker_here(slip):
            self._read_here += 1
            slip.answer = _read_at_once(slip)
        else:
            self._queue.append(slip)
            self._seat_those_who_wait()
        return slip

    def _is_quicker_here(self, slip: Slip) -> bool:
        if self._read_here >= _FEW or any(seat.process for seat in self._seats):
            return False
        return len(slip.content) <= _SMALL and is_plainly_text(slip.content, slip.name)

    def _answer(self, slip: Slip, still_wanted: Callable[[], None]) -> Answer:
        while slip.answer is None:
            still_wanted()
            self._seat_those_who_wait()
            busy = {seat.connection: seat for seat in self._seats if seat.slip}
            ready = wait([connection for connection in busy if connection], _TICK)
            for connection, seat in busy.items():
                if connection in ready:
                    seat.take_answer()
                elif seat.is_overdue:
                    seat.give_up()
        self._seat_those_who_wait()
        return slip.answer

    def _seat_those_who_wait(self) -> None:
        for seat in self._seats:
            while self._queue and seat.slip is None:
                seat.begin(self._queue.popleft())


@dataclass(slots=True)
class _Seat:
    """One process; a file that breaks it costs the process, and the next file gets another."""

    seconds: int
    process: SpawnProcess | None = None
    connection: Connection | None = None
    slip: Slip | None = None
    _until: float = field(default=0.0)

    @property
    def is_overdue(self) -> bool:
        return monotonic() > self._until

    def begin(self, slip: Slip) -> None:
        connection = self.connection or self._start()
        self.slip = slip
        self._until = monotonic() + self._patience(slip)
        try:
            connection.send_bytes(json.dumps(_asked(slip)).encode())
            connection.send_bytes(slip.content)
        except OSError:
            self._answer_with(self._why_it_ended(slip))
            self.leave()

    def take_answer(self) -> None:
        if self.slip is None or self.connection is None:
            return
        try:
            told = json.loads(self.connection.recv_bytes(_MOST_BYTES))
            if told["state"] == PAGE:
                self._hear_of_page(told)
                return
            answer = self._received(told, self.slip, self.connection)
        except (EOFError, OSError, ValueError, KeyError):
            told, answer = {}, self._why_it_ended(self.slip)
        self._answer_with(answer)
        if told.get("state") not in (READ, REFUSED):
            self.leave()

    def _patience(self, slip: Slip) -> int:
        """Seconds by the clock. A picture of a page may have to be looked at more than once."""
        return PATIENCE * (self.seconds + (_MORE_FOR_PICTURES if slip.wishes.recognise else 0))

    def _why_it_ended(self, slip: Slip) -> CannotRead:
        """The process is gone, or talks in a way that nobody understands."""
        if self.process:
            self.process.join(_TICK)
            if worked_too_long(self.process.exitcode):
                return _took_too_long(slip.name, self.seconds)
        return _broke_off(slip.name)

    def _hear_of_page(self, told: dict[str, int]) -> None:
        """A page that took its time gives the next one as much."""
        if self.slip:
            self._until = monotonic() + self._patience(self.slip)
            self.slip.wishes.page_done(self.slip.name, int(told["page"]), int(told["pages"]))

    def give_up(self) -> None:
        if self.slip:
            self._answer_with(_took_too_long(self.slip.name, self._patience(self.slip)))
        self.leave()

    def leave(self) -> None:
        """End the process, whatever it is doing."""
        self.slip = None
        if self.connection:
            self.connection.close()
        if self.process:
            self.process.kill()
            self.process.join()
            self.process.close()
        self.process = self.connection = None

    def _start(self) -> Connection:
        spawning = get_context("spawn")
        ours, theirs = spawning.Pipe()
        process = spawning.Process(target=work, args=(theirs, self.seconds), daemon=True)
        process.start()
        theirs.close()
        self.process, self.connection = process, ours
        return ours

    def _received(self, told: dict[str, object], slip: Slip, connection: Connection) -> Answer:
        if told["state"] == REFUSED:
            remedy = told["remedy"]
            return CannotRead(str(told["sentence"]), Remedy(remedy) if remedy else None)
        if told["state"] != READ:
            return _too_much(slip.name)
        packed = connection.recv_bytes(_MOST_BYTES)
        count = int(str(told["enclosures"]))
        contents = tuple(connection.recv_bytes(_MOST_BYTES) for _number in range(count))
        try:
            return _as_file(slip, unpack(packed, contents, slip.name))
        except CannotRead as refusal:
            return refusal

    def _answer_with(self, answer: Answer) -> None:
        if self.slip:
            self.slip.answer = answer
        self.slip = None


def _asked(slip: Slip) -> dict[str, str | bool]:
    wishes = slip.wishes
    asked = {"name": slip.name, "password": wishes.password, "language": language()}
    return {**asked, "recognise": wishes.recognise}


def _read_at_once(slip: Slip) -> Answer:
    try:
        source_text = read_plain(slip.content, slip.name)
    except CannotRead as refusal:
        return refusal
    return _as_file(slip, understood(source_text, slip.name))


def _as_file(slip: Slip, reading: Reading) -> ReadFile:
    return ReadFile(slip.name, slip.content, sha256(slip.content).hexdigest(), reading)


def _no_one_asks() -> None:
    """Nobody stops the reading of a single file."""


def _took_too_long(name: str, seconds: int) -> CannotRead:
    sentence = _("{name} took longer than {seconds} seconds to read and was left out.")
    return CannotRead(sentence.format(name=name, seconds=seconds))


def _broke_off(name: str) -> CannotRead:
    return CannotRead(
        _("{name} is damaged in a way that stopped its reader, and was left out.").format(name=name)
    )


def _too_much(name: str) -> CannotRead:
    return CannotRead(
        _("{name} needs more memory to read than is allowed, and was left out.").format(name=name)
    )
