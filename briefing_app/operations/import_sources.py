"""Files and folders become sources with passages; what waits for their words gets them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import CannotRead, Stopped, WorkspaceFault
from briefing_app.ingest.files_to_read import files_of, is_folder
from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.ingest.reference import Reference, ReferenceList
from briefing_app.ingest.references.references_reader import is_reference_list
from briefing_app.ingest.source_text import SourceText
from briefing_app.ingest.wishes import Wishes
from briefing_app.language import _
from briefing_app.operations.import_summary import (
    Chosen,
    Imported,
    ImportState,
    ImportSummary,
    Listed,
)
from briefing_app.operations.join_editions import catch_up
from briefing_app.operations.keep_readings import keep_reading
from briefing_app.operations.keep_references import keep_attached, keep_entries
from briefing_app.operations.known_works import KnownWorks
from briefing_app.operations.listed_works import Attached, ListedWorks
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.storage.workspace import Workspace

__all__ = ["ImportState", "ImportSummary", "Imported", "import_paths"]

_Job = Path | Attached
_DEEPEST = 3
_AT_ONCE = 50
"""Works without files that are written in one go, so that nobody else waits long to write."""


def import_paths(
    workspace: Workspace,
    paths: Sequence[Chosen],
    progress: Progress = silent,
    password: str = "",
    *,
    recognise: bool = False,
) -> Outcome[ImportSummary]:
    """Folders are walked. Each file comes in alone, so that one refused harms no other.

    `password` is tried on files that ask for one; `recognise` reads pictures of pages.
    """
    intake = _Intake(workspace, paths, progress)
    stopped = False
    try:
        with ReadingDesk() as desk:
            catch_up(workspace)
            intake.take_all(desk, Wishes(password, recognise))
    except Stopped:
        intake.leave_the_rest()
        stopped = True
    except WorkspaceFault as fault:  # a full disk, say: what came before it is in and is told
        if not intake.changes:
            raise
        intake.refuse(fault.sentence)
        intake.leave_the_rest()
        stopped = True
    return Outcome(ImportSummary(tuple(intake.imported), stopped), intake.changes)


class _Intake:
    """What came in so far; it stays in, whatever happens to the files behind it."""

    def __init__(self, workspace: Workspace, chosen: Sequence[Chosen], progress: Progress) -> None:
        self._workspace, self._progress = workspace, progress
        paths = [each for each in chosen if isinstance(each, Path)]
        files = tuple(files_of(paths))
        self._folders = tuple(path for path in paths if is_folder(path))
        self._lists = _lists_with_what_is_wanted(files, chosen)
        self._jobs: list[_Job] = [file for file in files if file not in self._lists]
        self._works: KnownWorks | None = None
        self._done, self._total = 0, len(self._lists) + len(self._jobs)
        self._at_hand, self._words = Path(), ""
        self._told: set[_Job] = set()
        self.imported: list[Imported] = []
        self.changes = Changes()

    def take_all(self, desk: ReadingDesk, wishes: Wishes) -> None:
        """Lists of references come first: they say more of a file than it says itself."""
        self._desk, self._wishes = desk, replace(wishes, page_done=self._tell_page)
        self._take_each(tuple(self._lists))
        self._take_each(tuple(self._jobs))
        try:
            self._progress(self._total, self._total, "")
        except Stopped:
            return

    def refuse(self, sentence: str) -> None:
        """The file at hand could not be kept, and no other could be."""
        self.imported.append(Imported(self._at_hand, ImportState.REFUSED, sentence))
        self._told |= {job for job in self._jobs if _path(job) == self._at_hand}

    def leave_the_rest(self) -> None:
        """Each file whose turn did not come is told of too, so that it can be gone on with."""
        sentence = _("It was not read: the import ended before its turn.")
        left = [job for job in (*self._lists, *self._jobs) if job not in self._told]
        self.imported += [
            Imported(_path(job), ImportState.LEFT, sentence, within=_list_of(job)) for job in left
        ]

    def _take_each(self, jobs: Sequence[_Job]) -> None:
        answers = self._desk.read_each(map(_path, jobs), self._wishes, self._tell)
        for job in jobs:
            self._at_hand, self._words = _path(job), _path(job).name
            self._tell()
            self._take(job, next(answers)[1])
            self._told.add(job)
            self._done += 1

    def _take(self, job: _Job, answer: ReadFile | CannotRead, depth: int = 0) -> None:
        """A file, and then what is enclosed in it: each is a source of its own."""
        text = answer.source_text if isinstance(answer, ReadFile) else None
        if text and text.references:
            self._take_list(_path(job), text.references)
        elif isinstance(job, Attached):
            self._take_attached(job, answer)
        else:
            kept = keep_reading(self._workspace, job, answer, recognised=self._wishes.recognise)
            self._add_row(kept)
        if text and depth < _DEEPEST:
            self._take_enclosed(_path(job), text, depth)

    def _take_enclosed(self, carrier: Path, text: SourceText, depth: int) -> None:
        first = len(self.imported)
        for enclosure in text.enclosures:
            inner = self._desk.answer(enclosure.content, enclosure.name, self._wishes)
            self._take(carrier / enclosure.name, inner, depth + 1)
        self.imported[first:] = [replace(row, carrier=carrier) for row in self.imported[first:]]

    def _take_list(self, path: Path, found: ReferenceList) -> None:
        """Its files are read after all lists, and not once more as files of their folder."""
        works = ListedWorks.of(path, found, self._folders, self._lists.get(path))
        self.imported += works.told
        named = {job.path.resolve() for job in works.attached}
        others = [job for job in self._jobs if _path(job).resolve() not in named]
        self._total += len(others) + len(works.attached) - len(self._jobs)
        self._jobs = [*works.attached, *others]
        for at in range(0, len(works.without_files), _AT_ONCE):
            self._tell()
            self._keep_entries(path, works.without_files[at : at + _AT_ONCE])

    def _keep_entries(self, path: Path, references: Sequence[Reference]) -> None:
        outcome = keep_entries(self._workspace, self._known(), path, references)
        self.imported += outcome.value
        self.changes |= outcome.changes

    def _take_attached(self, job: Attached, answer: ReadFile | CannotRead) -> None:
        """What cannot be read leaves at least what the list says of it."""
        if isinstance(answer, ReadFile):
            row = Imported(job.path, ImportState.ADDED, "", within=job.within)
            self._add_row(keep_attached(self._workspace, self._known(), row, job.reference, answer))
            return
        refused = keep_reading(self._workspace, job.path, answer).value
        self.imported.append(replace(refused, within=job.within, title=job.reference.title))
        if self._known().find(job.reference) is None:
            self._keep_entries(job.within, (job.reference,))

    def _add_row(self, outcome: Outcome[Imported]) -> None:
        self.imported.append(outcome.value)
        self.changes |= outcome.changes

    def _known(self) -> KnownWorks:
        if self._works is None:
            with self._workspace.reading() as shelves:
                self._works = KnownWorks(shelves.sources.everything())
        return self._works

    def _tell(self) -> None:
        self._progress(self._done, self._total, self._words)

    def _tell_page(self, name: str, page: int, pages: int) -> None:
        words = _("{name}, page {page} of {pages}")
        self._words = words.format(name=name, page=page, pages=pages)
        self._tell()


def _path(job: _Job) -> Path:
    return job.path if isinstance(job, Attached) else job


def _list_of(job: _Job) -> Path | None:
    return job.within if isinstance(job, Attached) else None


def _lists_with_what_is_wanted(
    files: Sequence[Path], chosen: Sequence[Chosen]
) -> dict[Path, frozenset[Path] | None]:
    """Each list of references, with the files of it to read, or None where all of it counts."""
    listed = [each for each in chosen if isinstance(each, Listed)]
    wanted: dict[Path, frozenset[Path] | None] = {
        each.within: frozenset(one.file for one in listed if one.within == each.within)
        for each in listed
    }
    return wanted | {file: None for file in files if is_reference_list(file.name)}
