"""NUM-SRC: a figure in a sentence without evidence behind it."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.figures import quantities
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.reading import Reading
from briefing_app.domain.figure import figures_in
from briefing_app.domain.ids import ParagraphId
from briefing_app.language import _

CHECK = "NUM-SRC"
RECOMMENDATION = "recommendation"


def check_figures(case: Case) -> Iterator[Finding]:
    """One finding for each sentence; a citation anywhere in a list item or a table serves it."""
    tables: set[ParagraphId] = set()
    proposed = _proposed(case)
    for reading in case.readings:
        if reading.section.key in case.cues.unsourced_sections:
            continue
        if reading.is_prose:
            yield from _in_sentences(reading, case, proposed)
        elif reading.table and reading.table.id not in tables:
            found = list(_in_table(reading, case, proposed))
            tables |= {reading.table.id for _found in found}
            yield from found


def _proposed(case: Case) -> frozenset[str]:
    """What the note itself asks for, such as the posting of 12 trainers, rests on no source."""
    asks = (r.text for section in case.sections(RECOMMENDATION) for r in case.read_in(section))
    return frozenset(figure.term for text in asks for figure in figures_in(text))


def _is_proposed(quantity: str, proposed: frozenset[str]) -> bool:
    figures = {each.term for each in figures_in(quantity)} if proposed else set()
    return bool(figures) and figures <= proposed


def _in_sentences(reading: Reading, case: Case, proposed: frozenset[str]) -> Iterator[Finding]:
    if reading.is_item and reading.paragraph.citations:
        return
    told = set()
    for quantity in quantities(reading, case.rules.of(reading.language).cues):
        sentence = reading.sentence_at(quantity.start)
        if sentence in told or reading.citations_in(sentence):
            continue
        if not _is_proposed(reading.text[quantity.start : quantity.end], proposed):
            told.add(sentence)
            yield _finding(reading, quantity.start, quantity.end)


def _in_table(reading: Reading, case: Case, proposed: frozenset[str]) -> Iterator[Finding]:
    rows = reading.table.rows if reading.table else ()
    if any(cell.citations for row in rows for cell in row):
        return
    for quantity in quantities(reading, case.rules.of(reading.language).cues):
        if not _is_proposed(reading.text[quantity.start : quantity.end], proposed):
            yield _finding(reading, quantity.start, quantity.end)
            return


def _finding(reading: Reading, start: int, end: int) -> Finding:
    words = reading.text[start:end].strip()
    reason = _("“{words}” is a quantity, and no evidence stands behind it.").format(words=words)
    return Finding(
        CHECK, Severity.WARNING, _("Figure without a source"), reason, reading.place(start, end)
    )
