"""Where words are looked up: asked of a process of its own, each word only once."""

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock

from briefing_app.domain.errors import CannotRead
from briefing_app.language import _
from briefing_app.spelling.dictionary_worker import CHECK, SUGGEST, look_words_up

SECONDS = 20
_AT_ONCE = 150
"""Words that are asked for in one go, so that a suggestion never waits long for its turn."""


class DictionaryDesk:
    """May be asked from several threads. The process begins with the first question."""

    def __init__(self) -> None:
        self._verdicts: dict[str, dict[str, bool]] = {}
        self._turn = Lock()
        self._seat = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._is_closed = False

    def verdict(self, word: str, language: str) -> bool | None:
        """Whether the dictionary knows the word; None where it was not asked yet."""
        verdicts = self._verdicts.get(language)
        return verdicts.get(word) if verdicts else None

    def look_up(self, words: Iterable[str], language: str) -> None:
        """Have the verdict on each word. Raises `CannotRead` where no dictionary answers."""
        verdicts = self._verdicts.setdefault(language, {})
        new = sorted({word for word in words if word not in verdicts})
        for at in range(0, len(new), _AT_ONCE):
            some = new[at : at + _AT_ONCE]
            unknown = frozenset(self._ask(CHECK, some, language))
            verdicts.update((word, word not in unknown) for word in some)

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        return tuple(self._ask(SUGGEST, [word], language))

    def close(self) -> None:
        """End the process; nothing is answered any more."""
        self._is_closed = True
        self._end()

    def _ask(self, what: str, words: Sequence[str], language: str) -> list[str]:
        with self._turn:
            try:
                connection = self._connected()
                asked = {"what": what, "language": language, "words": words}
                connection.send_bytes(json.dumps(asked).encode())
                answer: list[str] = json.loads(_received(connection))
            except (EOFError, OSError) as fault:
                self._end()
                raise CannotRead(_("The dictionary does not answer.")) from fault
            return answer

    def _connected(self) -> Connection:
        with self._seat:
            if self._is_closed:
                raise EOFError
            if self._connection is None:
                spawning = get_context("spawn")
                ours, theirs = spawning.Pipe()
                process = spawning.Process(target=look_words_up, args=(theirs,), daemon=True)
                process.start()
                theirs.close()
                self._process, self._connection = process, ours
            return self._connection

    def _end(self) -> None:
        """Also while another thread waits for an answer: it then hears that there is none."""
        with self._seat:
            process, connection = self._process, self._connection
            self._process = self._connection = None
        if process is not None:
            process.kill()
            process.join()
            process.close()
        if connection is not None:
            with suppress(OSError):
                connection.close()


def _received(connection: Connection) -> bytes:
    if connection.poll(SECONDS):
        return connection.recv_bytes()
    raise EOFError
