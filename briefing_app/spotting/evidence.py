"""Statistics and quotations in a text."""

import re
from collections.abc import Iterator

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.language import _, ngettext
from briefing_app.spotting.candidate import (
    Candidate,
    CandidateKind,
    Ground,
    Sentence,
    Strength,
    propose,
    readable,
    sentences_of,
)
from briefing_app.spotting.cue_words import CueWords, cue_words, fold

LEAST_QUOTED = 5
"""Words: fewer are a term, not a quotation."""

_NUMBER = re.compile(
    r"(?<![\w.,/#\u2013-])(?P<money>[$€£¥]\s?)?"
    r"(?P<figure>(?P<grouped>\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?)|\d+(?:[.,]\d+)?)"
    r"[\s-]*(?P<next>p\. 100|pour (?:cent|100)|per ?cent(?:age points?)?|%|\$|€|£|[^\W\d_]+)?"
)
_BEFORE = re.compile(r"([^\W\d_]+)[\s.\u00a0-]*$")
_YEAR = re.compile(r"(?:1[5-9]|20)\d{2}")
_QUOTED = re.compile(r"“([^”]{8,})”|«\s*([^»]{8,})\s*»|\"([^\"]{8,})\"")
_FEWEST_COUNTED = 10


def spot_statistics(passages: tuple[Passage, ...], language: str) -> Iterator[Candidate]:
    cues = cue_words(language)
    for passage in readable(passages):
        if passage.kind is PassageKind.HEADING:
            continue
        for sentence in sentences_of(passage, language):
            ground = _counted(sentence, cues)
            if ground:
                yield propose(CandidateKind.STATISTIC, sentence, ground)


def spot_quotations(passages: tuple[Passage, ...], language: str) -> Iterator[Candidate]:
    """The sentences that hold the quoted words, from the first mark to the last."""
    cues = cue_words(language)
    for passage in readable(passages):
        if passage.kind is PassageKind.QUOTATION:
            whole = Sentence(passage, Span(0, len(passage.text)))
            reason = _("The whole paragraph is quoted.")
            yield propose(CandidateKind.QUOTATION, whole, Ground(reason, Strength.STRONG))
        elif passage.kind is not PassageKind.HEADING:
            yield from _quoted_in(passage, language, cues)


def _counted(sentence: Sentence, cues: CueWords) -> Ground | None:
    """The first figure that counts something; one with a unit is stronger."""
    found: Ground | None = None
    behind_label = len(sentence.passage.label) if sentence.ordinal == 0 else 0
    for match in _NUMBER.finditer(sentence.text, behind_label):
        strength = _strength_of(match, sentence.text, cues)
        if strength is None:
            continue
        words = sentence.text[match.start() : match.end()].strip(" -")
        ground = Ground(_("It gives a figure: {words}.").format(words=words), strength)
        if strength is Strength.STRONG:
            return ground
        found = found or ground
    return found


def _strength_of(match: re.Match[str], text: str, cues: CueWords) -> Strength | None:
    after = fold(match["next"] or "")
    if match["money"] or after in cues.units or after in cues.currencies:
        return Strength.STRONG
    before = _BEFORE.search(text[max(0, match.start() - 30) : match.start()])
    if before and fold(before[1]) in cues.names | cues.not_counted - {"and", "to", "of", "in"}:
        return None
    return _plain_count(match, after, cues)


def _plain_count(match: re.Match[str], after: str, cues: CueWords) -> Strength | None:
    """Thousands in groups always count something; other figures only before a common noun."""
    if match["grouped"]:
        return Strength.FAIR
    figure, named = match["figure"], (match["next"] or "").islower()
    if not named or after in cues.not_counted or _YEAR.fullmatch(figure):
        return None
    return Strength.FAIR if float(figure.replace(",", ".")) >= _FEWEST_COUNTED else None


def _quoted_in(passage: Passage, language: str, cues: CueWords) -> Iterator[Candidate]:
    sentences = sentences_of(passage, language)
    done = -1
    for match in _QUOTED.finditer(passage.text):
        words = next(group for group in match.groups() if group)
        count = len(words.split())
        span = _sentences_around(sentences, match)
        if count < LEAST_QUOTED or span.start < done:
            continue
        done = span.end
        holding = Sentence(passage, span)
        named = cues.said.search(fold(holding.text))
        reason = ngettext("It quotes {count} word.", "It quotes {count} words.", count).format(
            count=count
        )
        strength = Strength.STRONG if named else Strength.FAIR
        yield propose(CandidateKind.QUOTATION, holding, Ground(reason, strength))


def _sentences_around(sentences: tuple[Sentence, ...], match: re.Match[str]) -> Span:
    starts = [s.span.start for s in sentences if s.span.start <= match.start()]
    ends = [s.span.end for s in sentences if s.span.end >= match.end()]
    return Span(max(starts, default=match.start()), min(ends, default=match.end()))
