"""A folder of PDF and Word files into an empty workspace, beside their bare text.

The bare text is what the same libraries hand out when nothing is made of it: the characters of each
page, the words of the part of a Word file that holds its text. Reading, layout, headings, notes,
language, hash, copy of the file and index of words are what the import adds, on two processors.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from io import BytesIO
from pathlib import Path
from time import perf_counter
from zipfile import ZipFile

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from lxml import etree  # type: ignore[import-untyped]  # brings no types

from briefing_app.operations.import_sources import import_paths
from briefing_app.storage.workspace import open_workspace
from tests.benchmarks.mixed_files import write_mixed_files
from tests.benchmarks.table import Line, Row, Skipped, middle

AT_MOST = 1.5
_FILES = 80
_TIMES = 3
_KINDS = {"PDF": "pdf", "Word": "docx"}


def measure_folder_import(folder: Path) -> list[Line]:
    return [line for what, ending in _KINDS.items() for line in _measure(folder, what, ending)]


def _measure(folder: Path, what: str, ending: str) -> list[Line]:
    files = write_mixed_files(folder / f"folder-{ending}", _FILES, (ending,))
    taken = [(_timed(_bare, files), _timed(_import_into(folder), files)) for _at in range(_TIMES)]
    bare, ours = zip(*taken, strict=True)
    name = f"import of {len(files)} {what} files"
    waited = Row(
        name,
        middle([time for time, _work in ours]),
        against=middle([time for time, _work in bare]),
        against_what="bare text",
        ratio_at_most=AT_MOST,
    )
    if sys.platform == "win32":
        return [waited, Skipped(f"{name}: work", "this system does not tell it")]
    worked = Row(
        f"{name}: work of all processors",
        middle([work for _time, work in ours]),
        against=middle([work for _time, work in bare]),
        against_what="bare text",
    )
    return [waited, worked]


def _timed(act: Callable[[Sequence[Path]], None], files: Sequence[Path]) -> tuple[float, float]:
    """Milliseconds by the clock, and of work in this process and those it started."""
    begun, worked = perf_counter(), _work()
    act(files)
    return (perf_counter() - begun) * 1000, (_work() - worked) * 1000


def _work() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource

    asked = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, asked))


def _bare(files: Sequence[Path]) -> None:
    for file in files:
        content = file.read_bytes()
        if file.suffix == ".pdf":
            _characters(content)
        else:
            _words(content)


def _characters(content: bytes) -> None:
    document = pypdfium2.PdfDocument(content)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def _words(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as archive:
        "".join(etree.fromstring(archive.read("word/document.xml")).itertext())


def _import_into(folder: Path) -> Callable[[Sequence[Path]], None]:
    def take(files: Sequence[Path]) -> None:
        path = folder / f"folder-{perf_counter()}.db"
        with closing(open_workspace(path)) as workspace:
            summary = import_paths(workspace, tuple(files)).value
        if any(file.source is None for file in summary.files):
            raise RuntimeError("A file was refused.")

    return take
