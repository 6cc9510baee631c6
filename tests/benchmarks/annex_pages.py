"""A note whose annex fills two hundred pages: how long it takes, and what keys notice of it."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, new_id
from briefing_app.domain.note import ANNEX, Note
from briefing_app.domain.query import Query
from briefing_app.opening import open_or_begin
from briefing_app.operations.export_note import ExportOptions, export_note
from briefing_app.operations.library_lists import list_evidence
from briefing_app.storage.workspace import Workspace
from tests.benchmarks.long_note import FOUR_PAGES, write_note
from tests.benchmarks.starting import run_module
from tests.benchmarks.table import Line, Row, middle, percentile

OWN_SECTIONS = 460
"""Of 225 words each: with the four pages before them some two hundred pages of annex."""
CITED = 1_150
"""Pieces of evidence with a row each: two hundred turned pages, as LibreOffice lays them out."""
MORE_AT_MOST = 16
TIMES = 5
MODULE = "tests.benchmarks.type_while_exporting"


def measure_annex(folder: Path) -> list[Line]:
    path = folder / "annex.db"
    with closing(open_or_begin(path).workspace) as workspace:
        own, cited, typed = keep_notes(workspace)
        taken = [
            *_lines(_export(workspace, own, folder, ExportOptions()), "text"),
            *_lines(_export(workspace, cited, folder, TABLE), "table of evidence"),
        ]
    told = json.loads(run_module(folder, MODULE, str(path), typed.id, cited.id, str(folder)))
    return [*taken, *_keys(told)]


TABLE = ExportOptions(annexes=("evidence",))


def keep_notes(workspace: Workspace) -> tuple[Note, Note, Note]:
    """One with a long annex of its own, one that cites for a long table, one to type in."""
    rows = list_evidence(workspace, Query(), 0, 40).value.rows
    known = [row.evidence for row in rows]
    many: list[Evidence] = [
        replace(known[at % len(known)], id=EvidenceId(new_id())) for at in range(CITED)
    ]
    own = _with_annex(write_note(FOUR_PAGES + OWN_SECTIONS, known).note)
    cited = write_note(CITED // 5 + 1, many).note
    typed = write_note(FOUR_PAGES, known).note
    with workspace.writing() as shelves:
        shelves.evidence.add(*many)
        for note in (own, cited, typed):
            shelves.notes.save(note)
    return own, cited, typed


def _with_annex(note: Note) -> Note:
    before, (first, *others) = note.sections[:FOUR_PAGES], note.sections[FOUR_PAGES:]
    annex = replace(first, key=ANNEX, heading="Annex A")
    return replace(note, sections=(*before, annex, *(replace(s, level=2) for s in others)))


def _export(
    workspace: Workspace, note: Note, folder: Path, options: ExportOptions
) -> Callable[[], object]:
    return lambda: export_note(workspace, note.id, folder / "annex.docx", options)


def _lines(way: Callable[[], object], what: str) -> list[Line]:
    taken, worked = [], []
    for _each in range(TIMES):
        begun, at_work = perf_counter(), process_time()
        way()
        taken.append((perf_counter() - begun) * 1000)
        worked.append((process_time() - at_work) * 1000)
    name = f"export of a note with an annex of 200 pages of {what}"
    return [Row(name, middle(taken)), Row(f"{name}: processor", middle(worked))]


def _keys(told: dict[str, list[float]]) -> list[Line]:
    alone, during = told["alone"], told["during"]
    what = "a key while a note leaves with an annex of 200 pages"
    return [
        Row(f"{what}: p95", percentile(during, 95), against=percentile(alone, 95),
            against_what="before"),
        Row(f"{what}: the latest", max(during), against=max(alone), against_what="before"),
        Row("keys later than the latest before by more than 16 ms",
            sum(late > max(alone) + MORE_AT_MOST for late in during), "keys", len(during),
            "typed", at_most=0),
    ]  # fmt: skip
