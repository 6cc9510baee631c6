"""The process in which files are read: a file that hangs it, breaks it or fills it harms no other.

It is given a name and bytes, and gives a reading or a sentence; it opens no file itself.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from time import sleep

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.work_limit import limit_work
from briefing_app.language import set_language

MEMORY = 440 * 1024 * 1024
"""Bytes that a reader may take; with the program itself this stays below 500 MB."""

READ, REFUSED, TOO_MUCH, PAGE = "read", "refused", "too much memory", "page"

_NICE = 10
_BELOW_NORMAL = 0x4000
_LOOKS_EVERY = 0.1


def work(connection: Connection, seconds: int) -> None:
    """Until the other end is closed."""
    be_quiet()
    step_back()
    limit_memory()
    while True:
        try:
            asked = json.loads(connection.recv_bytes())
            content = connection.recv_bytes()
        except (EOFError, OSError):
            return
        limit_work(seconds)
        _answer(connection, content, asked, _page_teller(connection, seconds))


def _page_teller(connection: Connection, seconds: int) -> Callable[[str, int, int], None]:
    def tell(_name: str, page: int, pages: int) -> None:
        limit_work(seconds)
        _tell(connection, PAGE, page=page, pages=pages)

    return tell


def _answer(
    connection: Connection,
    content: bytes,
    asked: dict[str, str],
    page_done: Callable[[str, int, int], None],
) -> None:
    from briefing_app.ingest.reader_table import read_content
    from briefing_app.ingest.reading_wire import pack
    from briefing_app.ingest.wishes import Wishes

    set_language(asked["language"])
    wishes = Wishes(asked["password"], bool(asked["recognise"]), page_done)
    try:
        packed, enclosures = pack(read_content(content, asked["name"], wishes))
    except CannotRead as fault:
        remedy = fault.remedy.value if fault.remedy else ""
        _tell(connection, REFUSED, sentence=fault.sentence, remedy=remedy)
    except MemoryError:
        _tell(connection, TOO_MUCH)
    else:
        _tell(connection, READ, enclosures=len(enclosures))
        connection.send_bytes(packed)
        for enclosure in enclosures:
            connection.send_bytes(enclosure)


def _tell(connection: Connection, state: str, **more: str | int) -> None:
    connection.send_bytes(json.dumps({"state": state, **more}).encode())


def step_back() -> None:
    """Whoever types on this computer comes first."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
    else:
        os.nice(max(0, _NICE - os.nice(0)))  # whoever started it may have stepped back already


def be_quiet() -> None:
    """What a foreign library prints is for nobody; the stop key is for the program alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)


def limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    else:
        threading.Thread(target=_watch_memory, daemon=True).start()


def _watch_memory() -> None:
    """Where the system sets no limit the process looks at itself, and goes when it is too large."""
    from briefing_app.ingest.own_memory import most_memory

    while most_memory() < MEMORY:
        sleep(_LOOKS_EVERY)
    os._exit(os.EX_OSERR if hasattr(os, "EX_OSERR") else 1)
