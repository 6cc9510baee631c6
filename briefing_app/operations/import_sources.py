"""Files and folders become sources with passages; what waits for their words gets them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import CannotRead, Stopped
from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.ingest.wishes import Wishes
from briefing_app.language import _
from briefing_app.operations.files_to_read import files_of
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary
from briefing_app.operations.keep_readings import keep_reading
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.storage.workspace import Workspace

__all__ = ["ImportState", "ImportSummary", "Imported", "import_paths"]

_DEEPEST = 3


def import_paths(
    workspace: Workspace,
    paths: Sequence[Path],
    progress: Progress = silent,
    password: str = "",
    *,
    recognise: bool = False,
) -> Outcome[ImportSummary]:
    """Folders are walked. Each file comes in alone, so that one refused harms no other.

    `password` is tried on files that ask for one; `recognise` reads pictures of pages.
    """
    files = tuple(files_of(paths))
    intake = _Intake(workspace, Wishes(password, recognise))
    total = len(files)
    try:
        with ReadingDesk() as desk:
            intake.take_all(desk, files, progress)
    except Stopped:
        return Outcome(ImportSummary(tuple(intake.imported), stopped=True), intake.changes)
    _tell_the_end(progress, total)
    return Outcome(ImportSummary(tuple(intake.imported)), intake.changes)


class _Intake:
    """What came in so far; it stays in, whatever happens to the files behind it."""

    def __init__(self, workspace: Workspace, wishes: Wishes) -> None:
        self._workspace = workspace
        self._wishes = wishes
        self.imported: list[Imported] = []
        self.changes = Changes()

    def take_all(self, desk: ReadingDesk, files: Sequence[Path], progress: Progress) -> None:
        done = 0

        def tell() -> None:
            progress(done, len(files), files[done].name)

        def tell_page(name: str, page: int, pages: int) -> None:
            words = _("{name}, page {page} of {pages}").format(name=name, page=page, pages=pages)
            progress(done, len(files), words)

        self._wishes = replace(self._wishes, page_done=tell_page)
        answers = desk.read_each(files, self._wishes, tell)
        for done in range(len(files)):  # noqa: B007  # `tell` reads it
            tell()
            path, answer = next(answers)
            self._take(desk, path, answer)

    def _take(
        self, desk: ReadingDesk, path: Path, answer: ReadFile | CannotRead, depth: int = 0
    ) -> None:
        """A file, and then what is enclosed in it: each is a source of its own."""
        outcome = keep_reading(self._workspace, path, answer)
        self.imported.append(outcome.value)
        self.changes |= outcome.changes
        if isinstance(answer, CannotRead) or depth >= _DEEPEST:
            return
        for enclosure in answer.source_text.enclosures:
            inner = desk.answer(enclosure.content, enclosure.name, self._wishes)
            self._take(desk, path / enclosure.name, inner, depth + 1)


def _tell_the_end(progress: Progress, total: int) -> None:
    try:
        progress(total, total, "")
    except Stopped:
        return
