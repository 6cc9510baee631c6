"""Reads odd files as they are, then spoilt in thousands of ways, and prints what came of them.

    python -m tests.benchmarks.spoiled_files FOLDER… [--count 2000] [--seed 1] [--keep FOLDER]

Status 1: a sentence is none, a file took over 30 seconds, or a reader over 500 MB.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.reading_desk import Answer, ReadingDesk
from tests.ingest.spoiling import spoilt

MOST_SECONDS, MOST_MEGABYTES = 30.0, 500
_SPOILT_AT_MOST = 1_000_000
_LOST = ("stopped its reader", "took longer than", "needs more memory")


@dataclass(frozen=True, slots=True)
class Outcome:
    name: str
    sentence: str
    seconds: float
    megabytes: int

    @property
    def is_clear(self) -> bool:
        one = self.sentence.startswith(self.name) and "\n" not in self.sentence
        return not self.sentence or (one and self.sentence.endswith("."))

    @property
    def is_within_limits(self) -> bool:
        return self.seconds < MOST_SECONDS and self.megabytes < MOST_MEGABYTES


class Tried:
    """One reading process after the other; each file is measured alone."""

    def __init__(self, keep: Path | None) -> None:
        self._desk = ReadingDesk(seats=1)
        self._keep = keep

    def outcomes(self, files: Iterable[tuple[str, bytes]]) -> list[Outcome]:
        with self._desk:
            return [self._outcome(name, content) for name, content in files]

    def _outcome(self, name: str, content: bytes) -> Outcome:
        begun = perf_counter()
        answer = self._desk.answer(content, name)
        seconds = perf_counter() - begun
        outcome = Outcome(name, _sentence(answer), seconds, self._most_megabytes())
        if self._keep and (_is_lost(outcome) or not outcome.is_clear):
            self._keep.mkdir(parents=True, exist_ok=True)
            (self._keep / f"{abs(hash(content)):x}-{name}").write_bytes(content)
        return outcome

    def _most_megabytes(self) -> int:
        """The most that the process has ever used; 0 where it is gone or nobody says."""
        process = self._desk._seats[0].process  # only measured, never changed
        status = Path(f"/proc/{process.pid}/status") if process else None
        if status is None or not status.exists():
            return 0
        lines = status.read_text().splitlines()
        return max((int(x.split()[1]) // 1000 for x in lines if x.startswith("VmHWM")), default=0)


def _sentence(answer: Answer) -> str:
    return answer.sentence if isinstance(answer, CannotRead) else ""


def _is_lost(outcome: Outcome) -> bool:
    return any(sign in outcome.sentence for sign in _LOST)


def main() -> int:
    asked = _understood()
    files = [file for folder in asked.folders for file in _files_in(Path(folder))]
    as_they_are = Tried(asked.keep).outcomes(files)
    spoilt_ones = Tried(asked.keep).outcomes(_spoilt(files, asked.count, asked.seed))
    _say("as they are", as_they_are)
    _say(f"spoilt (seed {asked.seed})", spoilt_ones)
    every = [*as_they_are, *spoilt_ones]
    return 0 if all(one.is_clear and one.is_within_limits for one in every) else 1


def _files_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.stat().st_size:
            yield path.name, path.read_bytes()


def _spoilt(
    files: Sequence[tuple[str, bytes]], count: int, seed: int
) -> Iterator[tuple[str, bytes]]:
    random = Random(seed)  # noqa: S311  # no secret
    small = [file for file in files if len(file[1]) <= _SPOILT_AT_MOST]
    for _time in range(count):
        name, content = random.choice(small)
        alike = [other for known, other in small if Path(known).suffix == Path(name).suffix]
        yield name, spoilt(random, content, alike)


def _say(what: str, outcomes: Sequence[Outcome]) -> None:
    read = sum(not one.sentence for one in outcomes)
    slowest = max(outcomes, key=lambda one: one.seconds, default=Outcome("-", "", 0, 0))
    lost = sum(map(_is_lost, outcomes))
    most = max((one.megabytes for one in outcomes), default=0)
    _tell(f"{what}: {len(outcomes)} files, {read} read, {len(outcomes) - read} refused")
    _tell(f"  slowest {slowest.seconds:.1f} s ({slowest.name}), most memory {most} MB")
    _tell(f"  {lost} cost a reading process, {sum(not one.is_clear for one in outcomes)} unclear")
    shapes = Counter(one.sentence.replace(one.name, "…") for one in outcomes if one.sentence)
    for sentence, times in shapes.most_common():
        _tell(f"  {times:6} {sentence}")


def _understood() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--count", type=int, default=2000, help="how many are spoilt")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="keep there what cost a process")
    return parser.parse_args()


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
