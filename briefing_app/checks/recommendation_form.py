"""REC-FORM: each recommendation says "that you" and what the reader does, without hedging."""

import re
from collections.abc import Iterator
from functools import cache

from briefing_app.checks.case import Case, at_section, whole_section
from briefing_app.checks.cues import alternatives, pattern
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.reading import CITATION, Reading, Stretch
from briefing_app.domain.note import Section
from briefing_app.domain.text import ParagraphKind
from briefing_app.domain.writing import Cues
from briefing_app.language import _

CHECK = "REC-FORM"
RECOMMENDATION = "recommendation"
_ASKED = re.compile(r"\brecomm[ae]nd", re.IGNORECASE)
_APPOSED = re.compile(r"\b(that(?: you)?|que(?: vous)?), [^,]{1,80}, ", re.IGNORECASE)
_SAID_AT_ONCE = re.compile(
    r"\W*(?:(?:to|do|that|you|not|also|now|hereby|\w+ly)\s+){0,3}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
    re.IGNORECASE,
)
"""Any word where the verb must stand: the list of verbs is never whole."""

_LEADS_ON = re.compile(r":[\s\ufffc]*$")


def check_recommendations(case: Case) -> Iterator[Finding]:
    """Asked of notes that want a decision or a signature; a table is a concordance, no ask."""
    if case.note.header.purpose not in ("D", "S"):
        return
    for section in case.sections(RECOMMENDATION):
        parts = whole_section(case.note, section)
        readings = [r for part in parts for r in case.read_in(part) if _is_said(r)]
        if readings:
            yield from _look_at(section, readings, case.cues)


def _is_said(reading: Reading) -> bool:
    return reading.is_prose and reading.words > 0


def _look_at(section: Section, readings: list[Reading], cues: Cues) -> Iterator[Finding]:
    led, asked = False, False
    for reading in readings:
        if reading.paragraph.kind is ParagraphKind.PARAGRAPH:
            led = bool(_LEADS_ON.search(reading.text) and _lead_in(cues).search(reading.text))
            asked = asked or led
        for sentence in _asks(reading):
            words = reading.text[sentence.start : sentence.end]
            asked = True
            yield from _judge(words, reading.place(sentence.start, sentence.end), cues, led)
        asked = asked or bool(_led(cues.lead_ins, cues.decision_verbs).search(reading.text))
        yield from _wishes(reading, cues)
    if not asked:
        reason = _("No sentence here says “that you” with what is to be done.")
        place = at_section(section)
        yield _finding(_("The recommendation does not say what to do"), reason, place, "nothing")


def _asks(reading: Reading) -> Iterator[Stretch]:
    """What must be an ask: each item of the list, and each sentence that recommends."""
    if reading.is_item:
        if reading.laid.sentences and not reading.paragraph.level:
            yield reading.laid.sentences[0]
        return
    for sentence in reading.laid.sentences:
        words = reading.text[sentence.start : sentence.end]
        if _ASKED.search(words) and not _LEADS_ON.search(words):
            yield sentence


def _judge(words: str, place: Place, cues: Cues, led: object) -> Iterator[Finding]:
    text = _APPOSED.sub(r"\1 ", words.replace(CITATION, ""))
    if _hedges(text, cues, led):
        reason = _("Nothing is decided by it; name the act: approve, sign, agree, meet.")
        yield _finding(_("A recommendation that hedges"), reason, place, "hedge")
    elif not _is_ask(text, cues, led):
        reason = _("Begin with “that you” and a verb: approve, sign, agree, note that, meet.")
        yield _finding(_("The recommendation does not say what to do"), reason, place, "form")


def _hedges(text: str, cues: Cues, led: object) -> bool:
    """Whether the first verb behind "that you" decides nothing."""
    if led and _begins(cues.hedges).match(text):
        return True
    hedge = _led(cues.lead_ins, cues.hedges).search(text)
    act = _led(cues.lead_ins, cues.decision_verbs).search(text)
    return hedge is not None and (act is None or hedge.start("verb") < act.end("verb"))


def _is_ask(text: str, cues: Cues, led: object) -> bool:
    if led and _begins(cues.decision_verbs).match(text):
        return True
    if _led(cues.lead_ins, cues.decision_verbs).search(text):
        return True
    act = _SAID_AT_ONCE.match(text) if led else None
    act = act or _said_at_once_behind(cues.lead_ins).search(text)
    return act is not None and not pattern(cues.no_acts).fullmatch(act["verb"])


def _wishes(reading: Reading, cues: Cues) -> Iterator[Finding]:
    for found in pattern(cues.wishes).finditer(reading.text):
        if not reading.is_quoted(found.start()):
            reason = _("“{words}” leaves open what is recommended.").format(words=found[0])
            place = reading.place(*found.span())
            yield _finding(_("A recommendation that hedges"), reason, place, "wish")


@cache
def _lead_in(cues: Cues) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(cues.lead_ins)})", re.IGNORECASE)


@cache
def _begins(verbs: tuple[str, ...]) -> re.Pattern[str]:
    """The verb as the first word, or behind "to", "that you", "de" or an adverb."""
    before = (
        r"(?:(?:to|do|not|that|you|que|vous|ne|pas|de|d\u2019|\w+ly|\w+ment)\b[\s\u2019]*|d\u2019)?"
    )
    return re.compile(rf"\W*{before * 2}(?:{alternatives(verbs)})", re.IGNORECASE)


@cache
def _said_at_once_behind(lead_ins: tuple[str, ...]) -> re.Pattern[str]:
    leads = alternatives(lead_ins)
    return re.compile(rf"\b(?:{leads})\s{_SAID_AT_ONCE.pattern}", re.IGNORECASE)


@cache
def _led(lead_ins: tuple[str, ...], verbs: tuple[str, ...]) -> re.Pattern[str]:
    """The verb at most three words behind what leads in to it."""
    between = r"[\s,:]*(?:[\w\u2019-]+[\s,]+){0,3}?"
    first = alternatives(lead_ins)
    return re.compile(rf"\b(?:{first}){between}(?P<verb>{alternatives(verbs)})", re.IGNORECASE)


def _finding(title: str, reason: str, place: Place, about: str) -> Finding:
    return Finding(CHECK, Severity.WARNING, title, reason, place, about)
