"""First guesses for what is collected: its kind, claim, date and number. The officer decides."""

import re

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.passage import Passage
from briefing_app.domain.speaker import speaker_of

CLAIM = 140
_SPOKEN = (EvidenceKind.QUOTATION, EvidenceKind.POSITION, EvidenceKind.COMMITMENT)
_NUMBER = re.compile(r"(?<![\w-])\d[\d,.\u00a0]*\s*(%|per cent|pour cent|million|billion|milli)?")
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_QUOTED = re.compile(r"[\u201c\u00ab\"][^\u201d\u00bb\"]{12,}[\u201d\u00bb\"]")
_BOLD = re.compile(r"\*+")
_MARK = re.compile(
    r"(?:recommendation|recommandation)\s*(\d{1,3}(?:\.\d+)*)\s*[.:)](?!\d)"
    r"|\s*(\d{1,3})\s*[.:)](?!\d)",
    re.IGNORECASE,
)
"""A bare "6.1." numbers a paragraph of the source, not a demand."""
_ASKING = re.compile(
    r"\b(?:should|must|ought to|needs? to|devrai(?:en)?t|doi(?:ven)?t|devront|devra)"
    r"(?:, ?[^,]{3,20},)?\s+",
    re.IGNORECASE,
)
_BEING = re.compile(r"(?:(?:also|now|not|aussi|donc) )?(?:be|être)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:[,;:]|\b(?:that|que)\b)\s+|\bqu[\u2019']", re.IGNORECASE)


def guess_kind(words: str) -> EvidenceKind:
    """Quoted words, then figures, then a year in the past; otherwise a fact."""
    if _QUOTED.search(words):
        return EvidenceKind.QUOTATION
    without_years = _YEAR.sub("", words)
    if any(len(found.group().strip()) > 1 for found in _NUMBER.finditer(without_years)):
        return EvidenceKind.STATISTIC
    return EvidenceKind.PRECEDENT if _YEAR.search(words) else EvidenceKind.FACT


def guess_claim(words: str) -> str:
    """The words in one line, cut at a word where they are longer than a claim should be."""
    line = " ".join(_BOLD.sub("", words).split())
    if len(line) <= CLAIM:
        return line
    return line[:CLAIM].rsplit(" ", 1)[0].rstrip(",;:") + "\u2026"


def guess_as_of(words: str, published: str) -> str:
    """The latest year that the words name, otherwise the date of the source."""
    years = [year for year in _YEAR.findall(words) if not published or year <= published[:4]]
    return max(years) if years else published


def guess_number(passage: Passage | None, words: str) -> str:
    """The number that the source gives the demand: its list label, or "Recommendation 4:"."""
    label = passage.label if passage else ""
    match = _MARK.match(label) or _MARK.match(_BOLD.sub("", words).strip())
    if match is None and passage is not None:
        match = _MARK.match(_BOLD.sub("", passage.text))
    return match.group(1) or match.group(2) if match else ""


def guess_demand(words: str) -> str:
    """What is asked, from the verb on: "Canada should adopt a plan" becomes "Adopt a plan".

    Of "It is clear that the plan must be renewed" the clause that asks is left: without its
    subject nobody would know what is to be renewed.
    """
    line = guess_claim(words)
    asked = line[_demand_from(line) :]
    return asked[:1].upper() + asked[1:].rstrip(".")


def _demand_from(line: str) -> int:
    asking = _ASKING.search(line)
    if asking is None:
        return 0
    if not _BEING.match(line, asking.end()):
        return asking.end()
    return max((found.end() for found in _CLAUSE.finditer(line, 0, asking.start())), default=0)


def guess_speaker(passage: Passage | None, words: str, kind: EvidenceKind) -> str:
    """Who said it, where the passage gives the words to somebody and the kind has a speaker."""
    if passage is None or kind not in _SPOKEN:
        return ""
    text, said = " ".join(passage.text.split()), " ".join(words.split())
    at = text.find(said)
    return speaker_of(text, at, at + len(said)) if at >= 0 else ""
