"""The five documents into an empty workspace, beside what must be done with them in any case.

For plain text no library takes words out of a file: to read and decode it is all there is. So the
files are also put, paragraph by paragraph, into a bare database with a word index, with nothing
recognised, guessed, numbered or compressed.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter

from briefing_app.operations.import_sources import import_paths
from briefing_app.storage.workspace import open_workspace
from tests.benchmarks.table import Line, Row, middle
from tests.benchmarks.vocabulary import Speech

TIMES = 9
_OURS = Path(__file__).parents[2] / "../shared/documents"
_LENGTHS = (1500, 950, 7600, 620, 1450)
"""Words in each of the made-up documents that stand in where the five are not at hand."""
_BARE = """
pragma journal_mode = wal;
pragma synchronous = full;
create table kept (file text, words text);
create virtual table found using
  fts5(words, tokenize="unicode61 remove_diacritics 2", prefix="2 3");
"""


def measure_import(folder: Path) -> list[Line]:
    files = _documents(folder)
    decoded, stored, ours = [], [], []
    for at in range(TIMES + 1):
        taken = (_decode(files), _store(files, folder, at), _import(files, folder, at))
        if at:
            for times, time in zip((decoded, stored, ours), taken, strict=True):
                times.append(time)
    what = f"import of {len(files)} documents of plain text"
    return [
        Row(what, middle(ours), against=middle(stored), against_what="bare SQLite with word index"),
        Row(what, middle(ours), against=middle(decoded), against_what="read and decoded only"),
    ]


def _documents(folder: Path) -> tuple[Path, ...]:
    if _OURS.is_dir():
        return tuple(sorted(_OURS.glob("*.txt")))
    speech, made = Speech(5), []
    for at, length in enumerate(_LENGTHS):
        words = "\n\n".join(speech.paragraph(70) for _each in range(length // 70))
        made.append(folder / f"document-{at}.txt")
        made[-1].write_text(words, encoding="utf-8")
    return tuple(made)


def _decode(files: Sequence[Path]) -> float:
    begun = perf_counter()
    for file in files:
        file.read_bytes().decode()
    return _since(begun)


def _store(files: Sequence[Path], folder: Path, at: int) -> float:
    with closing(sqlite3.connect(folder / f"bare-{at}.db")) as database:
        database.executescript(_BARE)
        begun = perf_counter()
        for file in files:
            paragraphs = file.read_bytes().decode().split("\n\n")
            with database:
                rows = [(file.name, paragraph) for paragraph in paragraphs]
                database.executemany("insert into kept values (?, ?)", rows)
                indexed = [(paragraph,) for paragraph in paragraphs]
                database.executemany("insert into found values (?)", indexed)
        return _since(begun)


def _import(files: Sequence[Path], folder: Path, at: int) -> float:
    with closing(open_workspace(folder / f"import-{at}.db")) as workspace:
        begun = perf_counter()
        summary = import_paths(workspace, tuple(files)).value
        taken = _since(begun)
    if any(file.source is None for file in summary.files):
        raise RuntimeError("A document was refused.")
    return taken


def _since(begun: float) -> float:
    return (perf_counter() - begun) * 1000
