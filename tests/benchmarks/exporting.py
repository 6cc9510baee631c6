"""A note of four pages with forty footnotes to Word, beside pandoc on the same text."""

import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter

from briefing_app.domain.note import Note
from briefing_app.domain.query import Query
from briefing_app.export.note_plan import plan_note
from briefing_app.export.references.csl_style import csl_style
from briefing_app.export.references.style_files import style_file
from briefing_app.export.word.word_note import write_note as word_file
from briefing_app.opening import open_or_begin
from briefing_app.operations.export_note import export_note
from briefing_app.operations.library_lists import list_evidence
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.storage.workspace import Workspace
from tests.benchmarks.long_note import FOUR_PAGES, LongNote, write_note
from tests.benchmarks.starting import surroundings
from tests.benchmarks.table import Line, Row, Skipped, middle
from tests.programs import run_program

FOOTNOTES = 40
TIMES = 9
AT_MOST = 0.5
ALONE_AT_MOST = 50.0
_WHAT = "export of a 4-page note with 40 footnotes"
_PATIENCE = 60

Way = Callable[[], object]


def measure_export(folder: Path) -> list[Line]:
    """In the window, where all is loaded, and from the terminal; pandoc in turn with both."""
    path = folder / "export.db"
    with closing(open_or_begin(path).workspace) as workspace:
        written = _keep_note(workspace)
        ways = [
            _export(workspace, written.note, folder),
            _export(workspace, written.note, folder, again=True),
            _terminal(path, written, folder),
            _words_alone(workspace, written),
        ]
        pandoc = _pandoc(written, folder)
        taken = [middle(times) for times in _in_turn([*ways, *([pandoc] if pandoc else [])])]
    told: list[Line] = list(_lines(*taken))
    return told if pandoc else [*told, Skipped(_WHAT, "beside pandoc: it is not here")]


def _lines(window: float, again: float, terminal: float, alone: float, *beside: float) -> list[Row]:
    pandoc = next(iter(beside), None)
    return [
        Row(f"{_WHAT}: plan and file alone", alone, at_most=ALONE_AT_MOST),
        Row(
            f"{_WHAT}, in the window",
            window,
            against=pandoc,
            against_what="pandoc",
            ratio_at_most=AT_MOST,
        ),
        Row(f"{_WHAT}, in the window, once more", again, against=pandoc, against_what="pandoc"),
        Row(f"{_WHAT}, from the terminal", terminal, against=pandoc, against_what="pandoc"),
    ]


def _keep_note(workspace: Workspace) -> LongNote:
    cited = [row.evidence for row in list_evidence(workspace, Query(), 0, FOOTNOTES).value.rows]
    written = write_note(FOUR_PAGES, cited)
    with workspace.writing() as shelves:
        shelves.notes.save(written.note)
    return written


def _export(workspace: Workspace, note: Note, folder: Path, *, again: bool = False) -> Way:
    """Every reference is written anew, unless the note leaves `again`."""
    style = csl_style(style_file(""), note.language)

    def export() -> object:
        if not again:
            style.written.clear()
        return export_note(workspace, note.id, folder / "window.docx")

    return export


def _words_alone(workspace: Workspace, written: LongNote) -> Way:
    """From the note in memory to the bytes of the file: no workspace and no disk."""
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(written.note)
    kind, style = kind_of(written.note), csl_style(style_file(""), written.note.language)

    def write() -> object:
        style.written.clear()
        return word_file(plan_note(written.note, materials, kind))

    return write


def _terminal(workspace: Path, written: LongNote, folder: Path) -> Way:
    target = str(folder / "terminal.docx")
    command = (sys.executable, "-m", "briefing_app", "--workspace", str(workspace))
    return lambda: _run(folder, *command, "export", written.note.id, target, "--replace")


def _pandoc(written: LongNote, folder: Path) -> Way | None:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        return None
    text = folder / "note.md"
    text.write_text(written.markdown, encoding="utf-8")
    return lambda: _run(folder, pandoc, str(text), "-o", str(folder / "pandoc.docx"))


def _run(folder: Path, *command: str) -> None:
    """Status 1 is no fault: it is done, and the checks have something to say."""
    done = run_program(command, env=surroundings(folder), timeout=_PATIENCE)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)


def _in_turn(ways: Sequence[Way]) -> tuple[list[float], ...]:
    """Each way once unmeasured, then one after the other, and again."""
    taken: tuple[list[float], ...] = tuple([] for _way in ways)
    for at in range(TIMES + 1):
        for way, times in zip(ways, taken, strict=True):
            begun = perf_counter()
            way()
            if at:
                times.append((perf_counter() - begun) * 1000)
    return taken
