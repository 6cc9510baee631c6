"""Files and folders become sources with passages; what waits for their words gets them."""

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import CannotRead, Stopped
from briefing_app.domain.ids import EditionId, SourceId, new_id
from briefing_app.domain.source import Edition, Source
from briefing_app.ingest.editions import Standing, edition_of, standing_of
from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.storage.workspace import Shelves, Workspace

__all__ = ["ImportState", "ImportSummary", "Imported", "import_paths"]

_HIDDEN = (".", "~$")
_DEEPEST = 3
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


def import_paths(
    workspace: Workspace, paths: Sequence[Path], progress: Progress = silent, password: str = ""
) -> Outcome[ImportSummary]:
    """Folders are walked. Each file comes in alone, so that one refused harms no other.

    `password` is tried on files that ask for one.
    """
    files = tuple(_walk(paths))
    intake = _Intake(workspace)
    total = len(files)
    try:
        with ReadingDesk() as desk:
            intake.take_all(desk, files, progress, password)
    except Stopped:
        return Outcome(ImportSummary(tuple(intake.imported), stopped=True), intake.changes)
    _tell_the_end(progress, total)
    return Outcome(ImportSummary(tuple(intake.imported)), intake.changes)


class _Intake:
    """What came in so far; it stays in, whatever happens to the files behind it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.imported: list[Imported] = []
        self.changes = Changes()

    def take_all(
        self, desk: ReadingDesk, files: Sequence[Path], progress: Progress, password: str
    ) -> None:
        done = 0

        def tell() -> None:
            if done < len(files):
                progress(done, len(files), files[done].name)

        tell()
        for path, answer in desk.read_each(files, password, tell):
            self._take(desk, path, answer)
            done += 1
            tell()

    def _take(
        self, desk: ReadingDesk, path: Path, answer: ReadFile | CannotRead, depth: int = 0
    ) -> None:
        """A file, and then what is enclosed in it: each is a source of its own."""
        outcome = _kept(self._workspace, path, answer)
        self.imported.append(outcome.value)
        self.changes |= outcome.changes
        if isinstance(answer, CannotRead) or depth >= _DEEPEST:
            return
        for enclosure in answer.source_text.enclosures:
            inner = desk.answer(enclosure.content, enclosure.name)
            self._take(desk, path / enclosure.name, inner, depth + 1)


def _tell_the_end(progress: Progress, total: int) -> None:
    try:
        progress(total, total, "")
    except Stopped:
        return


def _walk(paths: Sequence[Path]) -> Iterator[Path]:
    """Every file once, folders in the order of their names; hidden ones are not looked at."""
    seen: set[Path] = set()
    for path in paths:
        for file in _files_in(path) if _is_folder(path) else (path,):
            known_as = file.absolute()
            if known_as not in seen:
                seen.add(known_as)
                yield file


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # what may not even be looked at is refused when it is read
        return False


def _files_in(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        yield from (Path(place, name) for name in sorted(files) if not _is_hidden(name))


def _is_hidden(name: str) -> bool:
    return name.startswith(_HIDDEN) or name.lower() in _OF_THE_SYSTEM


def _kept(workspace: Workspace, path: Path, read: ReadFile | CannotRead) -> Outcome[Imported]:
    if isinstance(read, CannotRead):
        return Outcome(Imported(path, ImportState.REFUSED, read.sentence))
    with workspace.writing() as shelves:
        known = shelves.sources.with_hash(read.file_hash)
        match standing_of(known, read.file_hash):
            case Standing.NEW:
                return _add(shelves, path, read)
            case Standing.WORDS_TO_COME if known:
                return _give_words(shelves, path, known, read)
    return _same(path, known)


def _same(path: Path, known: Source | None) -> Outcome[Imported]:
    title = known.title if known else path.name
    sentence = _("{title} is in the library already.").format(title=title)
    source = known.id if known else None
    return Outcome(Imported(path, ImportState.SAME, sentence, source, title))


def _add(shelves: Shelves, path: Path, read: ReadFile) -> Outcome[Imported]:
    source = _guessed(read)
    text = read.source_text.text
    shelves.sources.add(source, _edition(read), text, read.passages, read.content)
    sentence = ngettext(
        "{title} was added with {count} paragraph.",
        "{title} was added with {count} paragraphs.",
        len(read.passages),
    ).format(title=source.title, count=len(read.passages))
    remark = read.source_text.told.remark
    sentence = f"{sentence} {remark}" if remark else sentence
    told = Imported(path, ImportState.ADDED, sentence, source.id, source.title)
    return Outcome(told, Changes(sources=frozenset({source.id})))


def _give_words(shelves: Shelves, path: Path, known: Source, read: ReadFile) -> Outcome[Imported]:
    """The entry was here before its document; every pinpoint now proves itself by its seal."""
    edition = edition_of(known, read.file_hash) or _edition(read)
    text = read.source_text.text
    bound, lost = shelves.sources.give_words(edition.id, text, read.passages, read.content)
    evidence = shelves.evidence.of_edition(edition.id)
    recommendations = shelves.recommendations.of_edition(edition.id)
    changes = Changes(
        sources=frozenset({known.id}),
        evidence=frozenset(row.evidence.id for row in evidence),
        recommendations=frozenset(row.recommendation.id for row in recommendations),
    )
    sentence = _words_came(known.title, bound, lost)
    told = Imported(path, ImportState.WORDS_ADDED, sentence, known.id, known.title, bound, lost)
    return Outcome(told, changes)


def _words_came(title: str, bound: int, lost: int) -> str:
    came = ngettext(
        "{title} now has its words; {bound} place was found and proved.",
        "{title} now has its words; {bound} places were found and proved.",
        bound,
    ).format(title=title, bound=bound)
    if not lost:
        return came
    missed = ngettext(
        "{lost} place did not fit and says so.", "{lost} places did not fit and say so.", lost
    ).format(lost=lost)
    return f"{came} {missed}"


def _guessed(read: ReadFile) -> Source:
    guess = read.reading.guess
    return Source(
        SourceId(new_id()),
        guess.title,
        author=guess.author,
        body=guess.body,
        date=guess.date,
        kind=guess.kind,
        language=guess.language,
        guessed=guess.guessed,
    )


def _edition(read: ReadFile) -> Edition:
    today = datetime.now(UTC).isoformat(timespec="seconds")
    length = len(read.source_text.text)
    return Edition(
        EditionId(new_id()), 1, read.name, read.file_hash, length, has_words=True, read_on=today
    )
