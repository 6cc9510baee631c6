"""One file read by itself, wherever it lies and whatever it is."""

from pathlib import Path

from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.ingest.wishes import PageDone, Wishes, unheard


def read_file(
    path: Path, password: str = "", *, recognise: bool = False, page_done: PageDone = unheard
) -> ReadFile:
    """Raises `CannotRead` with a sentence that names the file and, where there is one, a remedy.

    `recognise` reads the words in pictures of pages, and tells `page_done` of each; what that
    raises ends the reading.
    """
    with ReadingDesk(seats=1) as desk:
        return desk.read(path, Wishes(password, recognise, page_done))
