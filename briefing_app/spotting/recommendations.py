"""Sentences that ask someone to act: by their words, their number, or the list they stand in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.language import _
from briefing_app.spotting.candidate import (
    Candidate,
    CandidateKind,
    Demand,
    Ground,
    Strength,
    propose,
)
from briefing_app.spotting.cue_words import Cues, CueWords
from briefing_app.spotting.parties import addressees_of, asked_by, number_of
from briefing_app.spotting.reading import Paragraph, Reading, Sentence, is_called
from briefing_app.spotting.requests import Request, by_beginning, by_verb
from briefing_app.spotting.voices import OWN, Attribution, Voices, voices_of

_NAMED = re.compile(r"recomm[ae]ndations?", re.IGNORECASE)
_NUMBERED = re.compile(r"\W*recomm[ae]ndation\s*(?:no\.?|n°|#)?\s*[\divx]+", re.IGNORECASE)
_BULLET = re.compile(r"\W*|\W*(?:[a-z]|[ivx]+)\W*", re.IGNORECASE)
_ENDS = re.compile(r"[.!?;”»\"]\W*$")


@dataclass(frozen=True, slots=True)
class _List:
    """What is known of a list: whether the line above it asks, and whom.

    `requests` says that its items so far begin with requests.
    """

    asks: bool = False
    requests: bool = False
    addressees: tuple[str, ...] = ()
    attribution: Attribution = OWN


def spot_recommendations(reading: Reading) -> Iterator[Candidate]:
    """In reading order. What is only reported is proposed too, and says so."""
    finder = _Finder(reading.cues, voices_of(reading))
    opened: _List | None = None
    for at, paragraph in enumerate(reading.paragraphs):
        under = opened if _stands_in_list(paragraph.passage) else None
        ahead = reading.paragraphs[at + 1 : at + 2]
        opens = _opens(paragraph) and any(_stands_in_list(p.passage) for p in ahead)
        if under is None:
            opened = finder.list_below(paragraph) if opens else None
        yield from finder.candidates(paragraph, under, opener=opened if opens else None)
        if opened is None and finder.is_item_that_requests(paragraph):
            opened = _List(requests=True)


@dataclass(frozen=True, slots=True)
class _Finder:
    cues: Cues
    voices: Voices

    @property
    def asking(self) -> CueWords:
        return self.cues.recommendation

    def candidates(
        self, paragraph: Paragraph, under: _List | None, *, opener: _List | None
    ) -> Iterator[Candidate]:
        if paragraph.passage.kind is PassageKind.QUOTATION:
            return
        if under and under.asks:
            yield self._item(paragraph.whole, under)
            return
        kept = paragraph.sentences[:-1] if opener and opener.asks else paragraph.sentences
        found = [(sentence, self._request(sentence, under)) for sentence in kept]
        if kept and not any(request for _sentence, request in found):
            found = [(kept[0], self._by_place(paragraph))]
        for sentence, request in found:
            if request:
                yield self._proposed(sentence, request)

    def is_item_that_requests(self, paragraph: Paragraph) -> bool:
        listed = _stands_in_list(paragraph.passage)
        first = paragraph.sentences[:1] if listed else ()
        return any(by_beginning(sentence, self.asking) for sentence in first)

    def list_below(self, paragraph: Paragraph) -> _List | None:
        last = paragraph.sentences[-1]
        opening = _at_end(self.asking.patterns["openers"], last.plain)
        if not opening:
            return _List(asks=False) if last.text.endswith(":") else None
        request = Request(Ground("", Strength.STRONG), *opening.span())
        attribution = self.voices.of(last, request)
        addressees = asked_by(last, self.cues.parties)
        return _List(asks=True, addressees=addressees, attribution=attribution)

    def _item(self, sentence: Sentence, under: _List) -> Candidate:
        ground = Ground(_("It is an item of a list of demands."), Strength.STRONG)
        demand = Demand(
            under.attribution.speaker,
            under.addressees,
            number_of(sentence, in_list=True),
            under.attribution.reported,
        )
        return propose(CandidateKind.RECOMMENDATION, sentence, ground, demand)

    def _proposed(self, sentence: Sentence, request: Request) -> Candidate:
        voice = self.voices.of(sentence, request)
        under = self._is_under(sentence.passage)
        answered = self.voices.is_answer and _is_numbered(sentence.passage)
        demand = Demand(
            voice.speaker,
            addressees_of(sentence, request, self.cues.parties),
            "" if voice.reported else number_of(sentence, in_list=under),
            voice.reported or answered,
        )
        return propose(CandidateKind.RECOMMENDATION, sentence, request.ground, demand)

    def _numbered(self, sentence: Sentence) -> Request:
        whole = Request(
            Ground(_("The document numbers it as a recommendation."), Strength.STRONG), 0, 0
        )
        return by_verb(sentence, self.asking) or whole

    def _request(self, sentence: Sentence, under: _List | None) -> Request | None:
        passage = sentence.passage
        if passage.kind is PassageKind.HEADING:
            return self._heading(sentence)
        if sentence.ordinal == 0 and _NUMBERED.match(passage.label):
            return self._numbered(sentence)
        return self._in_text(sentence, under) or self._retold(sentence)

    def _by_place(self, paragraph: Paragraph) -> Request | None:
        """Where no sentence asks by its words: below "Recommendation 3", or in the list itself."""
        passage = paragraph.passage
        if paragraph.is_below_heading and _is_bare_number(passage.heading_path[-1:]):
            return self._numbered(paragraph.sentences[0])
        if passage.kind is PassageKind.ITEM and self._is_under(passage):
            return Request(Ground(_("It stands under recommendations."), Strength.FAIR), 0, 0)
        return None

    def _in_text(self, sentence: Sentence, under: _List | None) -> Request | None:
        named = _names_demands(sentence.passage)
        request = by_verb(sentence, self.asking, may_be_weak=named)
        if request is None and (under is None or under.requests):
            expected = bool(under) or (named and sentence.passage.kind is PassageKind.ITEM)
            request = by_beginning(sentence, self.asking, is_expected=expected)
        if request is None and named and self._is_clause(sentence):
            request = Request(Ground(_("It stands under recommendations."), Strength.FAIR), 0, 0)
        return request

    def _heading(self, sentence: Sentence) -> Request | None:
        """A heading asks where it is numbered or stands under recommendations."""
        passage = sentence.passage
        if passage.label[:1].isdigit() or _NUMBERED.match(passage.text) or self._is_under(passage):
            return by_beginning(sentence, self.asking, is_expected=True)
        return None

    def _is_clause(self, sentence: Sentence) -> bool:
        """ "That the Government …"."""
        start = len(sentence.plain) - len(sentence.plain.lstrip(" \u2022\u2013-"))
        return bool(self.asking.patterns["clauses"].match(sentence.plain, start))

    def _retold(self, sentence: Sentence) -> Request | None:
        """What somebody else asked, in the past; the document's own voice does not retell."""
        match = self.cues.reported.patterns["retold"].search(sentence.plain)
        if not match or sentence.passage.kind is PassageKind.HEADING:
            return None
        reason = _("“{words}” reports what someone asked.").format(words=match[0])
        request = Request(Ground(reason, Strength.FAIR), *match.span())
        return request if self.voices.of(sentence, request).reported else None

    def _is_under(self, passage: Passage) -> bool:
        return is_called(passage.heading_path[-1:], self.asking.patterns["headings"])


def _stands_in_list(passage: Passage) -> bool:
    """An item with a bullet or a letter, or a number without points in it ("6.10." is not)."""
    if passage.kind is not PassageKind.ITEM:
        return False
    label = passage.label.strip(" .)(")
    return bool(_BULLET.fullmatch(label)) or label.isdigit()


def _opens(paragraph: Paragraph) -> bool:
    """A line that breaks off before a list."""
    passage = paragraph.passage
    if passage.kind in (PassageKind.HEADING, PassageKind.QUOTATION) or _stands_in_list(passage):
        return False
    return not _ENDS.search(passage.text)


def _at_end(pattern: re.Pattern[str], plain: str) -> re.Match[str] | None:
    """The first match that reaches to the end of the line."""
    end = len(plain.rstrip(" :\u2013\u2014-"))
    for match in pattern.finditer(plain):
        whole = pattern.fullmatch(plain, match.start(), end)
        if whole:
            return whole
    return None


def _names_demands(passage: Passage) -> bool:
    """Whether the passage is, or stands under, something called a recommendation."""
    return any(_NAMED.search(words) for words in (*passage.heading_path[-1:], passage.label))


def _is_numbered(passage: Passage) -> bool:
    return any(_NUMBERED.match(words) for words in (*passage.heading_path[-1:], passage.label))


def _is_bare_number(headings: tuple[str, ...]) -> bool:
    matches = [_NUMBERED.match(heading) for heading in headings]
    return any(match and not match.string[match.end() :].strip(" :.*_") for match in matches)
