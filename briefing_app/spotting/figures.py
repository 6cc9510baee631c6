"""Figures in a text: what is counted or measured, in digits or in words."""

import re
from collections.abc import Iterator, Sequence, Set

from briefing_app.domain.passage import PassageKind
from briefing_app.language import _
from briefing_app.spotting.candidate import (
    Candidate,
    CandidateKind,
    Ground,
    Strength,
    propose,
)
from briefing_app.spotting.cue_words import Cues, CueWords, fold
from briefing_app.spotting.reading import Reading, Sentence
from briefing_app.spotting.requests import by_beginning, by_verb

_NUMBER = re.compile(
    r"(?<![\w.,/#%&=?@\u2013-])(?P<money>(?:[A-Z]{1,3})?\\?[$€£¥]\s?)?"
    r"(?P<figure>(?P<grouped>\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?)|\d+(?:[.,]\d+)?)"
    r"(?:[\u2013-]\d+)?(?P<gap>[\s-]*)"
    r"(?P<next>p\. 100|pour (?:cent|100)|per ?cent(?:age points?)?|points de pourcentage"
    r"|%|\$|€|£|[^\W\d_]+(?:-[^\W\d_]+)*)?"
)
_BEFORE = re.compile(r"([^\W\d_]+)[\s.\u00a0-]*$")
_TELEPHONE = re.compile(r"\d{3}[-.\u2013 ]\d{4}\b")
_YEAR = re.compile(r"(?:1[5-9]|20)\d{2}")
_QUESTION = re.compile(r"\?\W*$")
_FEWEST_COUNTED = 10
_LOOK_BACK = 30
_LONGEST_CODE = 4


def spot_statistics(reading: Reading, demands: Sequence[Candidate] = ()) -> Iterator[Candidate]:
    """The `demands` are those found: an item of a list of demands sets figures and counts none."""
    asked = {(each.paragraph, each.start) for each in demands if not each.reported}
    for paragraph in reading.paragraphs:
        if paragraph.passage.kind is PassageKind.HEADING:
            continue
        for sentence in paragraph.sentences:
            ground = _counted(sentence, reading.cues)
            found = propose(CandidateKind.STATISTIC, sentence, ground) if ground else None
            if found and not _is_set(found, sentence, asked, reading.cues):
                yield found


def _is_set(found: Candidate, sentence: Sentence, asked: Set[tuple[int, int]], cues: Cues) -> bool:
    """Whether the sentence is a demand by its place alone, so that all in it is asked for."""
    if (found.paragraph, found.start) not in asked:
        return False
    return _asks_from(sentence, cues.recommendation) == len(sentence.text)


def _counted(sentence: Sentence, cues: Cues) -> Ground | None:
    """The first figure that counts something; one with a unit is stronger.

    What a demand sets ("of at least $3 million", "within 28 days") counts nothing yet.
    """
    folded = fold(sentence.text)
    if _QUESTION.search(folded) or cues.statistic.patterns["supposed"].search(folded):
        return None
    whole = len(sentence.text)
    found = _figure_before(whole, sentence, folded, cues.statistic)
    end = _asks_from(sentence, cues.recommendation) if found else whole
    return found if end == whole else _figure_before(end, sentence, folded, cues.statistic)


def _asks_from(sentence: Sentence, cues: CueWords) -> int:
    """Where a sentence begins to ask; its end where it does not."""
    is_item = sentence.passage.kind is PassageKind.ITEM
    start = len(sentence.plain) - len(sentence.plain.lstrip(" \u2022\u2013-"))
    if cues.patterns["clauses"].match(sentence.plain, start):
        return 0
    if by_beginning(sentence, cues, is_expected=is_item and sentence.ordinal == 0):
        return 0
    request = by_verb(sentence, cues)
    return request.start if request else len(sentence.text)


def _figure_before(end: int, sentence: Sentence, folded: str, cues: CueWords) -> Ground | None:
    return _in_digits(sentence, cues, end) or _in_words(sentence, folded[:end], cues)


def _in_digits(sentence: Sentence, cues: CueWords, end: int) -> Ground | None:
    found: Ground | None = None
    behind_label = len(sentence.passage.label) if sentence.ordinal == 0 else 0
    for match in _NUMBER.finditer(sentence.text, behind_label, end):
        if _TELEPHONE.match(sentence.text, match.start("figure")):
            continue
        strength = _strength_of(match, sentence.text, cues)
        if strength is Strength.STRONG:
            return _ground(_said(match, cues), strength)
        if strength and not found:
            found = _ground(_said(match, cues), strength)
    return found


def _said(match: re.Match[str], cues: CueWords) -> str:
    """The figure with its unit or what it counts, without the small word that follows."""
    is_small = fold(match["next"] or "") in cues.words["not_counted_words"]
    end = match.end("figure") if is_small else match.end()
    return match.string[match.start() : end].strip(" -")


def _in_words(sentence: Sentence, folded: str, cues: CueWords) -> Ground | None:
    worded = cues.patterns["worded"].search(folded)
    if not worded:
        return None
    return _ground(sentence.text[worded.start() : worded.end()], Strength.FAIR)


def _ground(words: str, strength: Strength) -> Ground:
    return Ground(_("It gives a figure: {words}.").format(words=words), strength)


def _strength_of(match: re.Match[str], text: str, cues: CueWords) -> Strength | None:
    after = fold(match["next"] or "")
    units = cues.words["unit_words"] | cues.words["currency_words"]
    if match["money"] or after in units:
        return Strength.STRONG
    before = _BEFORE.search(text[max(0, match.start() - _LOOK_BACK) : match.start()])
    if before and fold(before[1]) in cues.words["currency_words"]:
        return Strength.STRONG
    if before and _is_name(before[1], cues):
        return None
    if cues.patterns["times"].match(after):
        return Strength.FAIR if cues.patterns["measures"].search(fold(text)) else None
    return _plain_count(match, after, cues)


def _is_name(before: str, cues: CueWords) -> bool:
    """ "Article 6", and codes: "EN 301 549"."""
    is_code = before.isupper() and 1 < len(before) <= _LONGEST_CODE
    return is_code or fold(before) in cues.words["name_words"]


def _plain_count(match: re.Match[str], after: str, cues: CueWords) -> Strength | None:
    """Thousands in groups always count something; other figures only before a common noun."""
    if match["grouped"]:
        return Strength.FAIR
    figure, named = match["figure"], (match["next"] or "").islower() and "-" not in match["gap"]
    if cues.patterns["parts"].match(fold(match.string), match.start("next")):
        return None if _YEAR.fullmatch(figure) else Strength.FAIR
    if not named or after in cues.words["not_counted_words"] or _YEAR.fullmatch(figure):
        return None
    return Strength.FAIR if float(figure.replace(",", ".")) >= _FEWEST_COUNTED else None
