"""What the library holds that says the same, asked among 100,000 pieces of evidence."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Recommendation
from briefing_app.operations.find_alike import find_fitting
from briefing_app.storage.workspace import Workspace, open_workspace
from tests.benchmarks.table import Line, Row, percentile
from tests.benchmarks.vocabulary import Speech

QUESTIONS = 100
AT_MOST = 100
_SHOWN = 5


def measure_likeness(library: Path) -> list[Line]:
    """For things that nobody has said yet, and for things that the library holds already."""
    speech = Speech(11)
    workspace = open_workspace(library, read_only=True)
    with closing(workspace):
        new = [_claim(speech, at) for at in range(QUESTIONS)]
        held = [_again(each, at) for at, each in enumerate(_held(workspace))]
        asked = [_demand(speech, at) for at in range(QUESTIONS)]
        written = [f"{speech.sentence(20)} {speech.sentence(25)}" for _at in range(QUESTIONS)]
        return [
            _line("evidence like a new claim", _evidence_like(workspace), new),
            _line("evidence like a claim that is held", _evidence_like(workspace), held),
            _line("recommendations like a new demand", _demands_like(workspace), asked),
            _line("what is on a paragraph being written", _fitting(workspace), written),
        ]


def _line(what: str, ask: Callable[[object], object], things: Sequence[object]) -> Row:
    ask(things[0])
    times = []
    for thing in things:
        started = perf_counter()
        ask(thing)
        times.append((perf_counter() - started) * 1000)
    return Row(f"{what}, p95", percentile(times, 95), at_most=AT_MOST)


def _evidence_like(workspace: Workspace) -> Callable[[object], object]:
    def ask(thing: object) -> object:
        assert isinstance(thing, Evidence)
        with workspace.reading() as shelves:
            return shelves.alike.evidence_like(thing, _SHOWN)

    return ask


def _demands_like(workspace: Workspace) -> Callable[[object], object]:
    def ask(thing: object) -> object:
        assert isinstance(thing, Recommendation)
        with workspace.reading() as shelves:
            return shelves.alike.recommendations_like(thing, _SHOWN)

    return ask


def _fitting(workspace: Workspace) -> Callable[[object], object]:
    def ask(words: object) -> object:
        return find_fitting(workspace, str(words))

    return ask


def _held(workspace: Workspace) -> list[Evidence]:
    with workspace.reading() as shelves:
        rows = shelves.evidence.rows(Query(), 0, QUESTIONS).rows
    return [row.evidence for row in rows]


def _again(held: Evidence, at: int) -> Evidence:
    return Evidence(EvidenceId(f"again-{at}"), held.claim, held.kind, held.excerpt)


def _claim(speech: Speech, at: int) -> Evidence:
    return Evidence(EvidenceId(f"new-{at}"), speech.sentence(14), EvidenceKind.FACT)


def _demand(speech: Speech, at: int) -> Recommendation:
    return Recommendation(
        RecommendationId(f"new-{at}"), speech.sentence(8), speech.sentence(20), "Somebody"
    )
