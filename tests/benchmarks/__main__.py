"""Measures what the program promises and prints it as one table; status 1: a budget is not kept.

Every ratio is taken side by side in one run, in turn, so that it holds on any machine.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.annex_pages import measure_annex
from tests.benchmarks.checking import measure_checks
from tests.benchmarks.exporting import measure_export
from tests.benchmarks.importing import measure_import
from tests.benchmarks.importing_folder import measure_folder_import
from tests.benchmarks.large_library import make_library
from tests.benchmarks.likeness import measure_likeness
from tests.benchmarks.reading import measure_reading
from tests.benchmarks.searching import measure_search
from tests.benchmarks.starting import measure_first_start, measure_start
from tests.benchmarks.table import Line, as_table
from tests.benchmarks.typing_keys import measure_typing
from tests.benchmarks.typing_while_importing import measure_typing_while_importing

USUAL, MANY = 100_000, 1_000_000


def main() -> int:
    chosen = _understood()
    with TemporaryDirectory(prefix="benchmarks-") as folder:
        lines = tuple(_measured(chosen, Path(folder)))
    _say(as_table(lines))
    return 1 if any(line.kept is False for line in lines) else 0


def _measured(chosen: argparse.Namespace, folder: Path) -> Iterator[Line]:
    kept = Path(chosen.keep or folder)
    kept.mkdir(parents=True, exist_ok=True)
    passages = MANY if chosen.million else USUAL
    _tell(f"A library of 100,000 pieces of evidence and {passages:,} passages")
    library = make_library(kept / f"library-{passages}.db", passages)
    measures: dict[str, Callable[[], list[Line]]] = {
        "start": lambda: [*measure_start(library, folder), *measure_first_start(folder)],
        "search": lambda: measure_search(library),
        "likeness": lambda: measure_likeness(library),
        "typing": lambda: measure_typing(folder),
        "checks": measure_checks,
        "export": lambda: [*measure_export(folder), *measure_annex(folder)],
        "import": lambda: [
            *measure_import(folder),
            *measure_folder_import(folder),
            *measure_typing_while_importing(folder),
        ],
        "reading": lambda: measure_reading(folder),
    }
    for name, measure in measures.items():
        if not chosen.only or name in chosen.only:
            _tell(name)
            yield from measure()


def _understood() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="poe bench", description=__doc__)
    parser.add_argument("--million", action="store_true", help="search among 1,000,000 passages")
    parser.add_argument("--keep", metavar="FOLDER", help="keep the library there for the next run")
    parser.add_argument(
        "--only",
        action="append",
        choices=("start", "search", "likeness", "typing", "checks", "export", "import", "reading"),
        help="measure this alone; may be given more than once",
    )
    return parser.parse_args()


def _tell(words: str) -> None:
    sys.stderr.write(f"{words} …\n")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
