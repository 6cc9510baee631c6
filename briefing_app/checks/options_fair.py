"""OPT: a decision has real options, the status quo among them, each with two sides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.checks.case import Case, whole_section
from briefing_app.checks.cues import pattern
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.reading import Reading, count
from briefing_app.domain.note import Section
from briefing_app.domain.text import ParagraphKind, Table
from briefing_app.domain.writing import Cues
from briefing_app.language import _

CHECK = "OPT"
OPTIONS = "options"
_LETTERED = re.compile(r"\W*(?:option\s+)?(?:\d{1,2}|[A-Z])\s*[.):\u2013\u2014-]", re.IGNORECASE)
_LABEL = re.compile(
    r"^\W*(?:(?:option\s+)?(?:\d{1,2}|[A-Z])\s*(?:\([^)]*\))?\s*[.):\u2013\u2014-]|option\b)?\W*",
    re.IGNORECASE,
)
_FEWEST = 2
_WIDEST = 3
_WORTH_COMPARING = 30


@dataclass(frozen=True, slots=True)
class _Option:
    """What is said of one option; `two_sided` when for and against both are said."""

    place: Place
    name: str
    text: str
    two_sided: bool


def check_options(case: Case) -> Iterator[Finding]:
    """Asked of decision notes only; an empty section is told elsewhere."""
    if not case.asks_for_a_decision:
        return
    for section in case.sections(OPTIONS):
        parts = whole_section(case.note, section)
        readings = [r for part in parts for r in case.read_in(part)]
        if any(count(reading.text) for reading in readings):
            options = _options(section, parts, readings, case.cues)
            yield from _look_at(section, options, readings, case.cues)


def _look_at(
    section: Section, options: list[_Option], readings: list[Reading], cues: Cues
) -> Iterator[Finding]:
    place = Place(section.id)
    whole = " ".join([section.heading, *(reading.text for reading in readings)])
    several = pattern(cues.several).search(whole)
    if len(options) < _FEWEST and not several and (options or len(section.body) == 1):
        reason = _("A choice needs two at least; only one can be told apart here.")
        yield _finding(_("One option is no choice"), reason, place, "one")
    if not pattern(cues.status_quo).search(whole) and not _leaves_alone(options, cues):
        reason = _("None of the options says what follows if nothing changes.")
        yield _finding(_("The status quo is not among the options"), reason, place, "status quo")
    for option in options:
        if not option.two_sided:
            reason = _("“{option}” lacks advantages or disadvantages.").format(option=option.name)
            yield _finding(_("An option with one side"), reason, option.place, "sides")
    yield from _uneven(options, place)


def _leaves_alone(options: list[_Option], cues: Cues) -> bool:
    """ "Option B: do not sign" says what follows if nothing is done."""
    names = (_LABEL.sub("", option.name, count=1) for option in options)
    return any(pattern(cues.refusals).match(name) for name in names)


def _uneven(options: list[_Option], place: Place) -> Iterator[Finding]:
    lengths = [count(option.text) for option in options]
    if len(lengths) < _FEWEST or max(lengths) < _WORTH_COMPARING:
        return
    if max(lengths) > _WIDEST * min(lengths):
        reason = _("The longest has {most} words, the shortest {least}.")
        yield _finding(
            _("The options are argued unevenly"),
            reason.format(most=max(lengths), least=min(lengths)),
            place,
            "uneven",
        )


def _options(
    section: Section, parts: tuple[Section, ...], readings: list[Reading], cues: Cues
) -> list[_Option]:
    for part in parts:
        for element in part.body:
            if isinstance(element, Table):
                return _in_table(section, element, cues)
    return _in_words(readings, cues)


def _in_table(section: Section, table: Table, cues: Cues) -> list[_Option]:
    head = [cell.text for cell in table.rows[0]]
    telling = [
        at
        for at, name in enumerate(head)
        if pattern(cues.advantages).search(name) or pattern(cues.disadvantages).search(name)
    ]
    return [
        _Option(
            Place(section.id, row[0].id),
            row[0].text,
            " ".join(cell.text for cell in row),
            all(at < len(row) and row[at].text.strip() for at in telling),
        )
        for row in table.rows[1:]
    ]


def _in_words(readings: list[Reading], cues: Cues) -> list[_Option]:
    """Each option with what follows it; words before the first belong to none."""
    options: list[list[Reading]] = []
    for reading in readings:
        if _begins(reading, cues):
            options.append([reading])
        elif options:
            options[-1].append(reading)
    return [_worded(option, cues) for option in options]


def _worded(readings: list[Reading], cues: Cues) -> _Option:
    text = " ".join(reading.text for reading in readings)
    first = readings[0].words_of(readings[0].laid.sentences[0])
    sides = (cues.advantages, cues.disadvantages)
    two_sided = all(pattern(side).search(text) for side in sides)
    return _Option(readings[0].place(), first, text, two_sided)


def _begins(reading: Reading, cues: Cues) -> bool:
    if not reading.laid.sentences:
        return False
    if reading.paragraph.kind in (ParagraphKind.HEADING, ParagraphKind.NUMBERED):
        return True
    found = pattern(cues.option).match(reading.text.lstrip(" \u00a0“"))
    return bool(found or _LETTERED.match(reading.text))


def _finding(title: str, reason: str, place: Place, about: str) -> Finding:
    return Finding(CHECK, Severity.WARNING, title, reason, place, about)
