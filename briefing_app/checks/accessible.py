"""DOCX: what would keep the Word file from being read by everyone, as far as the note tells it."""

import re
from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.cues import pattern
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.reading import Reading, count
from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.note import Section
from briefing_app.domain.text import Paragraph, ParagraphKind, Table, Words
from briefing_app.language import _

CHECK = "DOCX"
_TYPED_MARK = re.compile(
    r"\s*(?:[•▪◦‣·]|[-*\u2013\u2014](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s))\s*\S"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_HEADING_WORDS = 10
_LONG_ADDRESS = 30


def check_access(case: Case) -> Iterator[Finding]:
    """Empty paragraphs and layout are left out: the program writes the file without them."""
    yield from _headings(case)
    tables: set[ParagraphId] = set()
    for reading in case.readings:
        if reading.table is None:
            yield from _typed_marks(reading)
            yield from _false_heading(reading)
        elif reading.table.id not in tables:
            tables.add(reading.table.id)
            yield from _table_head(reading.section, reading.table)
        yield from _links(reading, case)


def _headings(case: Case) -> Iterator[Finding]:
    """No level is left out, and no two headings below the same one are alike."""
    level = 0
    above: list[str] = []
    seen: set[tuple[str, ...]] = set()
    for section in case.note.sections:
        if section.level > level + 1:
            yield _skipped(section.heading, Place(section.id))
        level = section.level
        yield from _below(section)
        above = [*above[: level - 1], section.heading.strip().casefold()]
        if above[-1] and tuple(above) in seen:
            reason = _("Two headings are called “{heading}”; a reader cannot tell them apart.")
            reason = reason.format(heading=section.heading)
            title = _("Two headings alike")
            yield _finding(title, reason, Place(section.id), "alike", Severity.WARNING)
        seen.add(tuple(above))


def _skipped(heading: str, place: Place) -> Finding:
    reason = _("“{heading}” stands two levels below the heading before it.")
    title = _("A level of headings is left out")
    return _finding(title, reason.format(heading=heading), place, "skip")


def _below(section: Section) -> Iterator[Finding]:
    level = -1
    for element in section.body:
        if isinstance(element, Paragraph) and element.kind is ParagraphKind.HEADING:
            if element.level > level + 1:
                yield _skipped(element.text, Place(section.id, element.id))
            level = element.level


def _table_head(section: Section, table: Table) -> Iterator[Finding]:
    if not table.rows or all(cell.text.strip() for cell in table.rows[0]):
        return
    reason = _("A cell of the first row is empty, so the column cannot be read out by name.")
    title = _("A table without its headings")
    yield _finding(title, reason, Place(section.id, table.id), "table head")


def _typed_marks(reading: Reading) -> Iterator[Finding]:
    """A mark typed before the words is no list to those who hear the page."""
    kinds = (ParagraphKind.PARAGRAPH, ParagraphKind.BULLET, ParagraphKind.NUMBERED)
    found = _TYPED_MARK.match(reading.text)
    if found and reading.paragraph.kind in kinds and reading.words > 1:
        reason = _("Make it a list, so that it is read out as one.")
        place = reading.place(0, found.end() - 1)
        yield _finding(_("A list typed by hand"), reason, place, "list", Severity.WARNING)


def _false_heading(reading: Reading) -> Iterator[Finding]:
    runs = [run for run in reading.paragraph.runs if not isinstance(run, Words) or run.text.strip()]
    plain = reading.paragraph.kind is ParagraphKind.PARAGRAPH
    if not plain or not runs or not all(isinstance(run, Words) and run.bold for run in runs):
        return
    text = reading.text.strip()
    if count(text) <= _HEADING_WORDS and text[-1] not in ".;!?":
        reason = _("Make it a heading; bold letters alone lead nobody through the page.")
        place = reading.place()
        yield _finding(_("Bold words for a heading"), reason, place, "bold", Severity.WARNING)


def _links(reading: Reading, case: Case) -> Iterator[Finding]:
    bare = case.rules.of(reading.language).cues.bare_links
    at = 0
    for run in reading.paragraph.runs:
        length = len(run.text) if isinstance(run, Words) else 1
        if isinstance(run, Words) and run.link:
            words = run.text.strip()
            if pattern(bare).fullmatch(words):
                reason = _("“{words}” does not say where the link leads.").format(words=words)
                place = reading.place(at, at + length)
                yield _finding(_("A link that says nothing"), reason, place, "link")
            elif _ADDRESS.fullmatch(words) and len(words) > _LONG_ADDRESS:
                reason = _("An address is read out letter by letter; put words in its place.")
                place = reading.place(at, at + length)
                title = _("A link shown as its address")
                yield _finding(title, reason, place, "address", Severity.INFO)
        at += length


def _finding(
    title: str, reason: str, place: Place, about: str, severity: Severity = Severity.ERROR
) -> Finding:
    return Finding(CHECK, severity, title, reason, place, about)
