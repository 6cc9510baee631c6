"""Search as you type, beside the bare question to the word index on the same file."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from string import Template
from time import perf_counter

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_evidence
from briefing_app.operations.search_library import search_everything, search_panel
from briefing_app.storage.word_index import CAP, INDEXES, WordIndex
from briefing_app.storage.words_sought import sought
from briefing_app.storage.workspace import Workspace, open_workspace
from tests.benchmarks.table import Line, Row, percentile
from tests.benchmarks.vocabulary import Speech

QUESTIONS = 200
ROUNDS = 3
_LIKE_OURS = "pragma cache_size = -16000"
_BEST = Template(
    "select row, rank from (select rowid as row, bm25($words) as rank from $words"
    " where $words match ? limit $cap) order by rank limit $limit"
)
_OF_TWO_KINDS = """
    select row, rank
    from (select rowid as found, bm25(evidence_words) as rank from evidence_words
          where evidence_words match ? limit ?)
    join evidence on row = found
    where kind in ('fact', 'statistic') and not set_aside
    order by rank limit 200
"""
RATIO = 1.5
AT_MOST = 100

Ask = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class _Compared:
    """A search of ours, and the bare one that finds the same.

    The promised ratio is that of the passages; lists, whose rows are whole, are promised in time.
    """

    what: str
    ours: Ask
    bare: Ask
    ratio_at_most: float | None = None


def measure_search(library: Path) -> list[Line]:
    """Each question once unmeasured, then in turn: ours before the bare one, and after it."""
    speech = Speech(7)
    questions = tuple(dict.fromkeys(speech.typed() for _each in range(QUESTIONS)))
    workspace = open_workspace(library, read_only=True)
    with closing(workspace), closing(sqlite3.connect(library)) as bare:
        bare.execute(_LIKE_OURS)
        return [_line(each, questions) for each in _searches(workspace, bare)]


def _searches(workspace: Workspace, bare: sqlite3.Connection) -> tuple[_Compared, ...]:
    facts = Query(kinds=(EvidenceKind.FACT, EvidenceKind.STATISTIC))
    return (
        _Compared(
            "search everything",
            lambda typed: search_everything(workspace, typed),
            lambda typed: [_bare(bare, index, typed, 4) for index in INDEXES],
            RATIO,
        ),
        _Compared(
            "list of evidence, words and two kinds",
            lambda typed: list_evidence(workspace, Query(typed, facts.kinds)),
            lambda typed: _bare_filtered(bare, typed),
        ),
        _Compared(
            "panel beside a note",
            lambda typed: search_panel(workspace, Query(typed)),
            lambda typed: [_bare(bare, index, typed, 200) for index in INDEXES[1:4]],
        ),
    )


def _bare(connection: sqlite3.Connection, index: WordIndex, typed: str, limit: int) -> object:
    """The best hits of one index: their numbers and ranks, and no words."""
    words = sought(typed).as_match()
    if not words:
        return ()
    asked = _BEST.substitute(words=index.name, cap=CAP, limit=limit)
    return connection.execute(asked, (words,)).fetchall()


def _bare_filtered(connection: sqlite3.Connection, typed: str) -> object:
    words = sought(typed).as_match()
    return connection.execute(_OF_TWO_KINDS, (words, CAP)).fetchall() if words else ()


def _line(each: _Compared, questions: Sequence[str]) -> Line:
    ours: dict[str, list[float]] = {typed: [] for typed in questions}
    bare: dict[str, list[float]] = {typed: [] for typed in questions}
    for at in range(ROUNDS + 1):
        for number, typed in enumerate(questions):
            pair = [(each.ours, ours), (each.bare, bare)]
            for ask, taken in pair if (at + number) % 2 else reversed(pair):
                time = _timed(ask, typed)
                if at:
                    taken[typed].append(time)
    return Row(
        f"{each.what}, as you type: p95",
        _p95(ours),
        against=_p95(bare),
        against_what="bare FTS5",
        ratio_at_most=each.ratio_at_most,
        at_most=AT_MOST,
    )


def _timed(ask: Ask, typed: str) -> float:
    begun = perf_counter()
    ask(typed)
    return (perf_counter() - begun) * 1000


def _p95(taken: dict[str, list[float]]) -> float:
    return percentile([median(times) for times in taken.values()], 95)
