"""A source of 500 pages with 2,000 highlights: opened, jumped in, scrolled, gone through."""

import json
from pathlib import Path

from tests.benchmarks.long_source import make_source
from tests.benchmarks.starting import run_module
from tests.benchmarks.table import Line, Row, percentile

AT_MOST = 50
"""Milliseconds for one frame."""

RUNS = 3
"""Of each measure the run that was disturbed least counts: other programs are at work as well."""

_FRAMES = {
    "jump": "jumping to its end and back, the slowest frame",
    "scroll": "scrolling in it, the slowest frame",
    "strip": "a click at the edge, the slowest frame",
    "next": "going to the next proposal, the slowest frame",
    "resize": "another width of the window, the slowest frame",
    "zoom": "another size of its words, the slowest frame",
    "find": "finding words in it, the slowest frame",
}


def measure_reading(folder: Path) -> list[Line]:
    path = folder / "reading.db"
    source = make_source(path)
    words = ("tests.benchmarks.read_pages", str(path), source)
    runs = [json.loads(run_module(folder, *words)) for _run in range(RUNS)]
    taken = {name: min((run[name] for run in runs), key=_slowest) for name in runs[0]}
    proposals = taken["proposals"]
    return [
        Row(
            "opening a source of 500 pages: the window stands still", taken["open"], at_most=AT_MOST
        ),
        Row("the same window when nothing is asked of it", taken["idle"]),
        Row(f"while {proposals:,} proposals come in", taken["look"], at_most=AT_MOST),
        Row("scrolling in it, p95", percentile(taken["scroll"], 95)),
        *(Row(what, max(taken[name]), at_most=AT_MOST) for name, what in _FRAMES.items()),
    ]


def _slowest(taken: float | list[float]) -> float:
    return max(taken) if isinstance(taken, list) else taken
