"""A key typed in a note of thirty pages, beside the same key in a bare text field."""

import json
from contextlib import closing
from pathlib import Path

from briefing_app.domain.query import Query
from briefing_app.opening import open_or_begin
from briefing_app.operations.library_lists import list_evidence
from tests.benchmarks.long_note import THIRTY_PAGES, write_note
from tests.benchmarks.starting import run_module
from tests.benchmarks.table import Line, Row, percentile

RATIO, AT_MOST = 2, 16
CITED = 120


def measure_typing(folder: Path) -> list[Line]:
    path = folder / "typing.db"
    with closing(open_or_begin(path).workspace) as workspace:
        rows = list_evidence(workspace, Query(), 0, CITED).value.rows
        note = write_note(THIRTY_PAGES, [row.evidence for row in rows]).note
        with workspace.writing() as shelves:
            shelves.notes.save(note)
    taken = json.loads(run_module(folder, "tests.benchmarks.type_keys", str(path), note.id))
    ours, bare = taken["ours"], taken["bare"]
    return [
        Row(
            "a key typed in a 30-page note, checks and pages shown: p95",
            percentile(ours, 95),
            against=percentile(bare, 95),
            against_what="bare QTextEdit",
            ratio_at_most=RATIO,
            at_most=AT_MOST,
        ),
        Row("the slowest of these keys", max(ours), at_most=AT_MOST),
        Row("the window stands still after a phrase, at most", max(taken["still"])),
    ]
