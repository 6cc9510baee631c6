"""From the start of a process to what can be seen, beside the start of an empty window."""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from time import monotonic

from tests.benchmarks.table import Line, Row, Skipped, middle
from tests.programs import run_program

TIMES = 9
PAINTED_AT_MOST, LISTED_AT_MOST, MEMORY_AT_MOST = 1.5, 5, 3
FIRST_START_AT_MOST = 2000
FIRST_STARTS = 3
_PATIENCE = 120

Seen = Mapping[str, float]


def measure_start(library: Path, folder: Path) -> list[Line]:
    """The empty window and the program in turn, each in a process of its own."""
    empty, ours = [], []
    for at in range(TIMES + 1):
        pair = (_launch(folder, "empty"), _launch_ours(library, folder))
        if at:
            empty.append(pair[0])
            ours.append(pair[1])
    bare = _middle(empty, "painted")
    return [
        Row(
            "start to first painted window",
            _middle(ours, "painted"),
            against=bare,
            against_what="empty window",
            ratio_at_most=PAINTED_AT_MOST,
        ),
        Row(
            "start until the library is listed and searched",
            _middle(ours, "searched"),
            against=bare,
            against_what="empty window",
            ratio_at_most=LISTED_AT_MOST,
        ),
        _memory(_middle(ours, "memory"), _middle(empty, "memory")),
    ]


def measure_first_start(folder: Path) -> list[Line]:
    """No workspace yet: the starter library is put in before the pages come."""
    taken = [_launch_ours(folder / f"first-{at}.db", folder) for at in range(FIRST_STARTS)]
    what = "first start, until the starter library is listed and searched"
    return [Row(what, _middle(taken, "searched"), at_most=FIRST_START_AT_MOST)]


def _memory(ours: float, bare: float) -> Line:
    what = "memory after that"
    if not bare:
        return Skipped(what, "this system does not say how much a process holds")
    return Row(what, ours, "MB", bare, "empty window", ratio_at_most=MEMORY_AT_MOST)


def _middle(taken: list[Seen], name: str) -> float:
    return middle([each[name] for each in taken])


def _launch_ours(workspace: Path, folder: Path) -> Seen:
    return _launch(folder, "ours", str(workspace), str(folder / "windows.ini"))


def surroundings(folder: Path) -> dict[str, str]:
    """No screen, and compiled modules kept between the runs, as they are for an officer."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def run_module(folder: Path, module: str, *words: str) -> str:
    """The last line that a module of the benchmarks, run as a program, had to say."""
    command = (sys.executable, "-m", module, *words)
    done = run_program(command, env=surroundings(folder), timeout=_PATIENCE)
    done.check_returncode()
    return done.stdout.splitlines()[-1]


def _launch(folder: Path, *words: str) -> Seen:
    """What one process saw, in milliseconds since it was asked for."""
    begun = monotonic()
    told = json.loads(run_module(folder, "tests.benchmarks.launch", *words))
    return {
        name: value if name in ("memory", "found") else (value - begun) * 1000
        for name, value in told.items()
    }
