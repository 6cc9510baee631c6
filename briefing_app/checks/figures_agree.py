"""NUM-SAME: one value is given by one number, shares are shares, and totals add up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from briefing_app.checks.case import Case
from briefing_app.checks.cues import alternatives, pattern
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.checks.reading import CITATION, Laid, Reading, Stretch
from briefing_app.checks.table_sums import wrong_totals
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.figure import FigurePlace, counted_figures, figure_of, figures_in
from briefing_app.domain.figure_tie import MovedFigure, moved_figures
from briefing_app.domain.ids import EvidenceId, ParagraphId
from briefing_app.domain.note import NoteState
from briefing_app.domain.number_words import number_in
from briefing_app.domain.text import CitedKind
from briefing_app.domain.writing import Cues
from briefing_app.language import _

CHECK = "NUM-SAME"
_WHOLE = 100
_BEFORE = 16
_BEHIND = re.compile(r"[%\w\u00a0 ]*?\s*(?:of|de|des|du|d\u2019)\b\s*((?:[\w\u2019-]+\s*){0,4})")


@dataclass(frozen=True, slots=True)
class _Told:
    """The one figure of a sentence that rests on one piece of evidence alone."""

    evidence: Evidence
    figure: FigurePlace
    reading: Reading
    sentence: Stretch

    @property
    def place(self) -> Place:
        return self.reading.place(self.figure.start, self.figure.end)


def check_agreement(case: Case) -> Iterator[Finding]:
    """What went out is not measured by what the library says since."""
    went_out = case.note.state in (NoteState.ISSUED, NoteState.WITHDRAWN)
    moved = () if went_out else moved_figures(case.note, case.materials.evidence)
    yield from (_moved_on(each, case) for each in moved)
    known = {(place.paragraph, place.start) for each in moved for place in each.places}
    first: dict[EvidenceId, _Told] = {}
    tables: set[ParagraphId] = set()
    for reading in case.readings:
        for told in _told(reading, case):
            if (reading.paragraph.id, told.figure.start) in known:
                continue
            yield from _compare(told, first.setdefault(told.evidence.id, told))
        yield from _over_the_whole(reading, case)
        if reading.table and reading.table.id not in tables:
            tables.add(reading.table.id)
            yield from _totals(reading, case)


def _moved_on(moved: MovedFigure, case: Case) -> Finding:
    """The number was cited from the library, which has another now."""
    section = next(each for each in case.readings if each.paragraph.id == moved.paragraph).section
    at = moved.places[0]
    place = Place(section.id, at.paragraph, at.start, at.end)
    reason = _("The library now says {wanted}; the note says {shown}.").format(
        wanted=moved.wanted, shown=moved.shown
    )
    fix = Fix(_("Write “{figure}”").format(figure=moved.wanted), figures=(moved,))
    return _finding(_("A number has moved on"), reason, place, moved.evidence, fix)


def _told(reading: Reading, case: Case) -> Iterator[_Told]:
    """Sentences in which no other figure, and nothing else cited, could be meant."""
    if not reading.paragraph.citations:
        return
    for sentence in reading.laid.sentences:
        cited = reading.citations_in(sentence)
        if len({each.target for each in cited}) != 1 or cited[0].kind is not CitedKind.EVIDENCE:
            continue
        evidence = case.materials.evidence.get(EvidenceId(cited[0].target))
        figures = [each for each in _figures(reading.laid) if sentence.holds(each.start)]
        if evidence and len(figures) == 1 and _is_meant_exactly(reading, figures[0], case):
            yield _Told(evidence, figures[0], reading, sentence)


@lru_cache(maxsize=4096)
def _figures(laid: Laid) -> tuple[FigurePlace, ...]:
    return tuple(counted_figures(laid.text))


def _is_meant_exactly(reading: Reading, figure: FigurePlace, case: Case) -> bool:
    cues = case.rules.of(reading.language).cues
    start = max(0, figure.start - _BEFORE)
    before = reading.text[start : figure.start].rstrip(" \u00a0$€£CUSA")
    found = pattern(cues.approximations).finditer(before)
    quoted = reading.is_quoted(figure.start)
    return not quoted and not any(each.end() == len(before) for each in found)


def _compare(told: _Told, first: _Told) -> Iterator[Finding]:
    given, evidence = told.figure.figure, told.evidence
    stored = figure_of(evidence.measure)
    if stored and stored.unit == given.unit and stored.amount != given.amount:
        if not _stands_in_source(told):
            yield _against_stored(told, stored.amount, stored.shown)
    elif not stored and first is not told:
        before = first.figure.figure
        same_unit = before.unit == given.unit
        if same_unit and before.amount != given.amount and not _stands_in_source(told):
            reason = _("The same evidence was given as {before} above.").format(before=before.shown)
            yield _finding(_("Two numbers for one value"), reason, told.place, evidence.id)


def _stands_in_source(told: _Told) -> bool:
    """A passage may give several figures; any of them is the source's own."""
    excerpt = told.evidence.excerpt.words if told.evidence.excerpt else ""
    figures = figures_in(f"{told.evidence.claim}\n{excerpt}")
    return told.figure.figure.amount in {figure.amount for figure in figures}


def _against_stored(told: _Told, amount: str, shown: str) -> Finding:
    digits = number_in(amount, told.reading.language)
    paragraph, figure = told.reading.paragraph.id, told.figure
    change = Replacement(paragraph, figure.start, figure.end, digits)
    fix = Fix(_("Write “{figure}”").format(figure=digits), (change,)) if figure.times == 1 else None
    reason = _("The evidence cited says {stored}.").format(stored=shown)
    title = _("A number other than the evidence gives")
    return _finding(title, reason, told.place, told.evidence.id, fix)


def _over_the_whole(reading: Reading, case: Case) -> Iterator[Finding]:
    """More than all of something: "120% of the villages"; growth may go beyond."""
    if "%" not in reading.text and "cent" not in reading.text:
        return
    cues = case.rules.of(reading.language).cues
    for each in _figures(reading.laid):
        if each.figure.unit != "%" or Decimal(each.figure.amount) <= _WHOLE:
            continue
        sentence = reading.sentence_at(each.start)
        behind = _BEHIND.match(reading.text[each.end : sentence.end].replace(CITATION, " "))
        before = reading.text[sentence.start : each.start]
        if not behind or reading.is_quoted(each.start):
            continue
        if not pattern(cues.rising).search(before) and not _against(cues).search(behind[1]):
            reason = _("{share} of something is more than all of it.").format(
                share=each.figure.shown
            )
            place = reading.place(each.start, each.end)
            yield _finding(_("A share over 100 per cent"), reason, place, "share")


@cache
def _against(cues: Cues) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(cues.measured_against)})", re.IGNORECASE)


def _totals(reading: Reading, case: Case) -> Iterator[Finding]:
    table = reading.table
    if table is None:
        return
    for wrong in wrong_totals(table, case.cues):
        reason = _("The column adds up to {sum}, and the last row says {told}.")
        told = number_in(wrong.sum, case.language)
        place = Place(reading.section.id, wrong.cell)
        reason = reason.format(sum=told, told=wrong.told)
        yield _finding(_("A total that does not add up"), reason, place, "total")


def _finding(title: str, reason: str, place: Place, about: str, fix: Fix | None = None) -> Finding:
    return Finding(CHECK, Severity.ERROR, title, reason, place, about, fix)
