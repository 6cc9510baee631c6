"""Quoted words in a text, with the sentences that hold them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from briefing_app.domain.passage import PassageKind, Span
from briefing_app.language import _, ngettext
from briefing_app.spotting.blocks import QUOTE_MARKS, QUOTED
from briefing_app.spotting.candidate import (
    Candidate,
    CandidateKind,
    Ground,
    Strength,
    propose,
)
from briefing_app.spotting.cue_words import CueWords, fold
from briefing_app.spotting.reading import Paragraph, Reading, Sentence

LEAST_SAID = 5
"""Words of somebody who is named: fewer are a term, not a quotation."""
LEAST_UNNAMED = 12
"""Words where nobody is named."""

_QUOTED = re.compile(QUOTED)
_MARKS = '“”«»"\u2018\u2019 \t\u00a0\u202f'
_OPENED = re.compile(r"\W{0,4}?(?P<mark>[“«\"])\s?(?=[^\W\d_])")
_INTRODUCED = re.compile(r":\s*$")
_LABEL = re.compile(r"[.!?;\u2022\n]|^\W*\d[\d.]*\s")
_LONGEST_LABEL = 8
_FURTHEST = 300
_NAMED = re.compile(r"[^\W\d_]")


def spot_quotations(reading: Reading) -> Iterator[Candidate]:
    """From the beginning of the sentence that opens the quotation to the end of the last."""
    cues = reading.cues.quotation
    for paragraph in reading.paragraphs:
        if paragraph.passage.text.startswith("#"):
            continue
        if paragraph.passage.kind is PassageKind.QUOTATION or _goes_on(paragraph):
            yield propose(CandidateKind.QUOTATION, paragraph.whole, _whole(paragraph))
        elif paragraph.passage.kind is not PassageKind.HEADING:
            yield from _quoted_in(paragraph, cues)


def _goes_on(paragraph: Paragraph) -> bool:
    """Whether it opens a quotation that only a later paragraph closes."""
    text = paragraph.passage.text
    opened = _OPENED.match(text)
    if not opened or len(text.split()) < LEAST_UNNAMED:
        return False
    return not _QUOTED.match(text, opened.start("mark"))


def _whole(paragraph: Paragraph) -> Ground:
    if QUOTE_MARKS.search(paragraph.passage.text) or paragraph.passage.text[:1] == ">":
        return Ground(_("The whole paragraph is quoted."), Strength.STRONG)
    return Ground(_("It stands as a quotation."), Strength.FAIR)


def _quoted_in(paragraph: Paragraph, cues: CueWords) -> Iterator[Candidate]:
    text, done = paragraph.passage.text, -1
    plain = paragraph.plain
    for match in _QUOTED.finditer(text):
        span = _sentences_around(paragraph.sentences, match)
        words = match[0].strip(_MARKS)
        if span.start < done or _is_name(words):
            continue
        near = slice(
            max(span.start, match.start() - _FURTHEST), min(span.end, match.end() + _FURTHEST)
        )
        ground = _ground(match, plain[near], words, cues)
        if ground:
            done = span.end
            holding = Sentence(paragraph.passage, span, plain[span.start : span.end])
            yield propose(CandidateKind.QUOTATION, holding, ground)


def _ground(match: re.Match[str], around: str, words: str, cues: CueWords) -> Ground | None:
    count = len(words.split())
    if count < LEAST_SAID:
        return None
    before = fold(match.string[max(0, match.start() - 40) : match.start()])
    introduced = bool(_INTRODUCED.search(before))
    if introduced and _is_label(
        match.string[max(0, match.start() - _FURTHEST) : match.start()], cues
    ):
        return None
    if not introduced and _at_end_of(cues.patterns["termed"], before):
        return None
    named = introduced or bool(cues.patterns["said"].search(around))
    if count < (LEAST_SAID if named else LEAST_UNNAMED):
        return None
    reason = ngettext("It quotes {count} word.", "It quotes {count} words.", count)
    strength = Strength.STRONG if named else Strength.FAIR
    return Ground(reason.format(count=count), strength)


def _is_label(before: str, cues: CueWords) -> bool:
    """ "Wrong answer:" labels what follows; "Jane Doe:", "She said:" name who speaks."""
    words = _LABEL.split(before.rstrip(" :"))[-1].split()
    if len(words) > _LONGEST_LABEL or cues.patterns["said"].search(fold(" ".join(words))):
        return False
    if any(word[:1].isupper() for word in words[1:]):
        return False
    return len(words) == 1 or bool(words and words[-1].islower())


def _at_end_of(pattern: re.Pattern[str], before: str) -> bool:
    end = before.rstrip()
    return any(match.end() == len(end) for match in pattern.finditer(end))


def _is_name(words: str) -> bool:
    """A title: most of its words have a capital, or it is a link."""
    if words.startswith("["):
        return "](" in words
    long = [word for word in words.split() if len(word) > len("the") and _NAMED.match(word)]
    return bool(long) and sum(word[0].isupper() for word in long) > len(long) / 2


def _sentences_around(sentences: tuple[Sentence, ...], match: re.Match[str]) -> Span:
    first = bisect_right(sentences, match.start(), key=lambda s: s.span.start) - 1
    last = bisect_left(sentences, match.end(), key=lambda s: s.span.end)
    start = sentences[first].span.start if first >= 0 else match.start()
    return Span(start, sentences[last].span.end if last < len(sentences) else match.end())
