"""Keys typed in a note while two hundred mixed files come in, beside the same keys before."""

import json
from contextlib import closing
from pathlib import Path

from briefing_app.domain.query import Query
from briefing_app.opening import open_or_begin
from briefing_app.operations.library_lists import list_evidence
from tests.benchmarks.long_note import FOUR_PAGES, write_note
from tests.benchmarks.mixed_files import write_mixed_files
from tests.benchmarks.starting import run_module
from tests.benchmarks.table import Line, Row, percentile

MORE_AT_MOST = 16
CITED = 20
MODULE = "tests.benchmarks.type_while_importing"


def measure_typing_while_importing(folder: Path) -> list[Line]:
    files = write_mixed_files(folder / "mixed")
    path = folder / "typing-while-importing.db"
    with closing(open_or_begin(path).workspace) as workspace:
        rows = list_evidence(workspace, Query(), 0, CITED).value.rows
        note = write_note(FOUR_PAGES, [row.evidence for row in rows]).note
        with workspace.writing() as shelves:
            shelves.notes.save(note)
    taken = json.loads(run_module(folder, MODULE, str(path), note.id, str(files[0].parent)))
    if taken["files"] != len(files):
        raise RuntimeError("A file was refused.")
    alone, during = taken["alone"], taken["during"]
    what = f"a key while {len(files)} mixed files come in"
    return [
        Row(f"{what}: p95", percentile(during, 95), against=percentile(alone, 95),
            against_what="before"),
        Row(f"{what}: the latest", max(during), against=max(alone), against_what="before"),
        Row("keys later than the latest before by more than 16 ms",
            sum(late > max(alone) + MORE_AT_MOST for late in during), "keys", len(during),
            "typed", at_most=0),
        Row(f"the import of {len(files)} files meanwhile", taken["seconds"], "s"),
    ]  # fmt: skip
