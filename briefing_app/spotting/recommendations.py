"""Sentences that ask someone to act: by their verbs, their number, or the list they stand in."""

import re
from collections.abc import Iterator

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.language import _
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

_ASKS = re.compile(r"recomm[ae]nd", re.IGNORECASE)
_FIRST_WORD = re.compile(r"\W*([\w'\u2019-]+)")
_QUESTION = re.compile(r"\?\W*$")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")


def spot_recommendations(passages: tuple[Passage, ...], language: str) -> Iterator[Candidate]:
    """In reading order. What is only reported is proposed too, and says so."""
    cues = cue_words(language)
    in_demand = False
    for passage in readable(passages):
        if passage.kind is not PassageKind.ITEM:
            in_demand = _opens_a_list(passage, cues)
        for sentence in _asking(passage, language, in_demand=in_demand):
            ground = _ground(sentence, cues, in_demand=in_demand)
            if ground:
                yield propose(CandidateKind.RECOMMENDATION, sentence, ground)


def _asking(passage: Passage, language: str, *, in_demand: bool) -> Iterator[Sentence]:
    """An item of a list of demands is one demand; elsewhere each sentence is looked at."""
    if passage.kind is PassageKind.QUOTATION:
        return
    if in_demand and passage.kind is PassageKind.ITEM:
        yield Sentence(passage, Span(0, len(passage.text)))
        return
    yield from sentences_of(passage, language)


def _opens_a_list(passage: Passage, cues: CueWords) -> bool:
    """ "The mission should", "We recommend that the government:"."""
    if passage.kind is not PassageKind.PARAGRAPH or passage.text[-1] in ".!?;":
        return False
    last = fold(passage.text)[-200:]
    return bool(cues.openers.search(last))


def _ground(sentence: Sentence, cues: CueWords, *, in_demand: bool) -> Ground | None:
    passage = sentence.passage
    is_item = passage.kind is PassageKind.ITEM
    if is_item and in_demand:
        return Ground(_("It is an item of a list of demands."), Strength.STRONG)
    if passage.kind is PassageKind.HEADING:
        return _imperative(sentence, cues) if passage.label and passage.label[0].isdigit() else None
    if _ASKS.match(passage.label) and sentence.ordinal == 0:
        return Ground(_("The document numbers it as a recommendation."), Strength.STRONG)
    return _by_verb(sentence, cues) or (_imperative(sentence, cues) if is_item else None)


def _by_verb(sentence: Sentence, cues: CueWords) -> Ground | None:
    said = fold(_without_quotations(sentence.text))
    if _QUESTION.search(said):
        return None
    open_to_doubt = cues.not_a_demand.sub(" ", said)
    reported = bool(cues.reported.search(said))
    for pattern, strength in (
        (cues.strong, Strength.STRONG),
        (cues.fair, Strength.FAIR),
        (cues.weak if _names_demands(sentence.passage) else None, Strength.WEAK),
    ):
        match = pattern.search(open_to_doubt) if pattern else None
        if match:
            reason = _("“{words}” asks someone to act.").format(words=match.group())
            return Ground(reason, strength, reported)
    return None


def _names_demands(passage: Passage) -> bool:
    """Whether the passage is, or stands under, something called a recommendation."""
    return bool(_ASKS.search(" ".join((*passage.heading_path[-1:], passage.label))))


def _imperative(sentence: Sentence, cues: CueWords) -> Ground | None:
    text = sentence.text
    if sentence.ordinal == 0 and sentence.passage.label:
        text = text[len(sentence.passage.label) :]
    first = _FIRST_WORD.match(text)
    if not first or fold(first[1]) not in cues.imperatives:
        return None
    reason = _("It begins with a request: “{words}”.").format(words=first[1])
    return Ground(reason, Strength.FAIR)


def _without_quotations(text: str) -> str:
    return _QUOTED.sub(" ", text)
