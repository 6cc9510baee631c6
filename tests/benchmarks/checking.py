"""All checks over a thirty-page note: the first time, and after one paragraph has changed."""

from dataclasses import replace
from time import perf_counter

from briefing_app.checks.case import make_case
from briefing_app.checks.check_list import run_checks
from briefing_app.checks.statistics import measure
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, EvidenceId, SourceId
from briefing_app.domain.note import Note
from briefing_app.domain.overview import Materials
from briefing_app.domain.quotation import seal_of
from briefing_app.domain.source import Source, SourceKind
from briefing_app.domain.text import new_paragraph
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.writing_rules import load_rules
from tests.benchmarks.long_note import THIRTY_PAGES, write_note
from tests.benchmarks.table import Line, Row, percentile

AT_MOST = 150
_PAUSES = 20


def measure_checks() -> list[Line]:
    drawn = _drawn_on()
    note = write_note(THIRTY_PAGES, tuple(drawn.evidence.values())).note
    first = _timed(note, drawn)
    after = [_timed(_changed(note, at), drawn) for at in range(_PAUSES)]
    return [
        Row("all checks over a 30-page note, the first time", first),
        Row("the same after a paragraph has changed: p95", percentile(after, 95), at_most=AT_MOST),
    ]


def _timed(note: Note, drawn: Materials) -> float:
    kind = next(each for each in load_note_kinds() if each.key == note.kind)
    began = perf_counter()
    case = make_case(note, kind, drawn, load_rules())
    run_checks(case)
    measure(case)
    return (perf_counter() - began) * 1000


def _changed(note: Note, at: int) -> Note:
    section, *others = note.sections
    body = (new_paragraph(f"This sentence number {at} was put in."), *section.body)
    return replace(note, sections=(replace(section, body=body), *others))


def _drawn_on() -> Materials:
    words = "Forty posts were kept."
    source = Source(SourceId("s"), "A report", "A report", kind=SourceKind.REPORT)
    excerpt = Excerpt(source.id, EditionId("s"), 0, len(words), seal_of(words), words)
    evidence = [
        Evidence(EvidenceId(str(at)), f"Claim {at}", EvidenceKind.FACT, excerpt) for at in range(40)
    ]
    return Materials({each.id: each for each in evidence}, {}, {source.id: source})
