"""LibreOffice, where it is installed: lays a Word file out as it will print, apart and in peace."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from briefing_app.domain.errors import CannotRead
from briefing_app.language import _

SECONDS = 60
TAGGED = (
    "pdf:writer_pdf_Export:"
    '{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"}}'
)
"""A PDF that can be read aloud in its order (PDF/UA); it takes no longer than any other."""
_LOOKS_EVERY = 0.05
_USUAL_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def find_office(places: Sequence[str] = _USUAL_PLACES) -> Path | None:
    """The program that lays files out; none where it is not installed."""
    named = shutil.which("soffice") or shutil.which("libreoffice")
    found = [Path(place) for place in (named, *places) if place and Path(place).is_file()]
    return found[0] if found else None


class Office:
    """Has a profile of its own: the officer's LibreOffice is left alone. One file at a time."""

    def __init__(self, program: Path | None) -> None:
        self._program = program
        self._turn = Lock()
        self._folder: Path | None = None

    @property
    def is_there(self) -> bool:
        return self._program is not None

    def to_pdf(self, word_file: bytes, look_up: Callable[[], None]) -> bytes:
        """`look_up` is called every moment and may raise, which ends the work."""
        if self._program is None:
            raise CannotRead(_("LibreOffice is not installed here."))
        with self._own_turn(look_up):
            folder = self._own_folder()
            document, printed = folder / "note.docx", folder / "note.pdf"
            document.write_bytes(word_file)
            printed.unlink(missing_ok=True)
            _run(_order(self._program, folder), folder, look_up)
            try:
                return printed.read_bytes()
            except OSError as fault:
                raise CannotRead(_("LibreOffice did not lay the pages out.")) from fault

    @contextmanager
    def _own_turn(self, look_up: Callable[[], None]) -> Iterator[None]:
        """Once no other file is being laid out; `look_up` may end the waiting too."""
        while not self._turn.acquire(timeout=_LOOKS_EVERY):
            look_up()
        try:
            yield
        finally:
            self._turn.release()

    def close(self) -> None:
        """Take the profile and the last file away."""
        with self._turn:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _own_folder(self) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="briefing-app-pages-"))
        return self._folder


def _order(program: Path, folder: Path) -> list[str]:
    profile = (folder / "profile").as_uri()
    return [
        str(program),
        f"-env:UserInstallation={profile}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        TAGGED,
        "--outdir",
        str(folder),
        str(folder / "note.docx"),
    ]


def _run(order: list[str], folder: Path, look_up: Callable[[], None]) -> None:
    """Until it is done, its time is up, or it is asked to stop; nothing of it stays behind."""
    silence = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - the program's own path and a file of ours
            order, cwd=folder, stdin=silence, stdout=silence, stderr=silence, start_new_session=True
        )
    except OSError as fault:
        raise CannotRead(_("LibreOffice did not start.")) from fault
    until = time.monotonic() + SECONDS
    try:
        while process.poll() is None:
            look_up()
            if time.monotonic() > until:
                raise CannotRead(_("LibreOffice took too long over the pages."))
            time.sleep(_LOOKS_EVERY)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """With what it started: the program that was called only begins another."""
    if process.poll() is None:
        if sys.platform == "win32":
            ending = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(ending, check=False, capture_output=True)  # noqa: S603 - our own process
        else:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    process.wait()
