"""Where the pages of one PDF are asked for: drawn in a process of its own, within limits."""

import json
from array import array
from multiprocessing import get_context
from threading import Lock
from typing import Any

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.domain.page_place import DrawnPage, PageBoxes
from briefing_app.ingest.pdf.page_letters import PageLetters
from briefing_app.ingest.pdf.page_worker import DRAW, LETTERS, OPEN, show_pages
from briefing_app.ingest.work_limit import PATIENCE
from briefing_app.language import _, language

SECONDS = 20
_MOST_BYTES = 100_000_000


class PageDesk:
    """May be asked from several threads; one question is answered after the other.

    Raises `CannotRead` when it is made: not a PDF that opens, or locked by a password.
    """

    def __init__(self, content: bytes, name: str, password: str = "") -> None:
        self._name = name
        self._turn, self._closing = Lock(), Lock()
        spawning = get_context("spawn")
        self._connection, theirs = spawning.Pipe()
        self._process = spawning.Process(target=show_pages, args=(theirs, SECONDS), daemon=True)
        self._process.start()
        theirs.close()
        self._is_open = True
        asked = {"what": OPEN, "name": name, "password": password, "language": language()}
        told, _nothing = self._ask(asked, content)
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            (float(width), float(height)) for width, height in told["sizes"]
        )

    def draw(self, number: int, width: int) -> DrawnPage:
        """A page, from 1, so many points wide."""
        told, pixels = self._ask({"what": DRAW, "page": number, "width": width})
        return DrawnPage(number, told["width"], told["height"], pixels)

    def letters(self, number: int) -> PageLetters:
        told, edges = self._ask({"what": LETTERS, "page": number})
        values = array("f")
        values.frombytes(edges)
        return PageLetters(number, told["signs"], PageBoxes(values))

    def close(self) -> None:
        """End the process, whatever it is doing.

        Nobody waits until it has ended, which takes as long as a key may: what is left of it is
        taken away when the next process begins, and at the latest with the program.
        """
        with self._closing:
            if self._is_open:
                self._is_open = False
                self._process.kill()
                self._connection.close()

    def _ask(
        self, asked: dict[str, Any], content: bytes | None = None
    ) -> tuple[dict[str, Any], bytes]:
        try:
            with self._turn:
                self._connection.send_bytes(json.dumps(asked).encode())
                if content is not None:
                    self._connection.send_bytes(content)
                told: dict[str, Any] = json.loads(self._receive())
                more = self._receive()
        except (EOFError, OSError, ValueError) as fault:
            self.close()
            raise CannotRead(_broke_off(self._name)) from fault
        if "sentence" in told:
            self.close()
            raise CannotRead(told["sentence"], Remedy(told["remedy"]) if told["remedy"] else None)
        return told, more

    def _receive(self) -> bytes:
        if self._connection.poll(SECONDS * PATIENCE):
            return self._connection.recv_bytes(_MOST_BYTES)
        raise EOFError


def _broke_off(name: str) -> str:
    return _("The pages of {name} cannot be shown: drawing them broke off.").format(name=name)
