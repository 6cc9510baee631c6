"""One file read by itself, wherever it lies and whatever it is."""

from pathlib import Path

from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reading_desk import ReadingDesk


def read_file(path: Path, password: str = "") -> ReadFile:
    """Raises `CannotRead` with a sentence that names the file."""
    with ReadingDesk(seats=1) as desk:
        return desk.read(path, password)
