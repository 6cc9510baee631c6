"""Sentences that ask someone to act: by their words, their number, or the list they stand in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.passage import PassageKind
from briefing_app.language import _
from briefing_app.spotting.candidate import (
    Candidate,
    CandidateKind,
    Demand,
    Ground,
    Strength,
    propose,
)
from briefing_app.spotting.cue_words import Cues, CueWords, fold
from briefing_app.spotting.headings import is_called
from briefing_app.spotting.labels import (
    follows_name,
    has_number,
    is_bare_number,
    is_numbered,
    names_demands,
    number_of,
)
from briefing_app.spotting.lists import OpenList, opens_list, still_open, style_of
from briefing_app.spotting.parties import Known, addressees_of, asked_by, names_in
from briefing_app.spotting.reading import Paragraph, Reading, Sentence
from briefing_app.spotting.requests import (
    Request,
    above_list,
    by_beginning,
    by_possibility,
    by_verb,
    is_question,
)
from briefing_app.spotting.runs import requesting_runs, run_of
from briefing_app.spotting.voices import OWN, Voices, voices_of

_BARE = ("recommend", "recommends", "that", "the following", "as follows", "recommande", "que")
"""How a line ends that says by itself nothing of what it asks for."""
_WORDS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_FEWEST_WORDS = 3
"""Of an item that asks only by its place: fewer are a name or a value."""
_LABEL = 30
"""Characters in which "Option 2:" stands."""


def spot_recommendations(reading: Reading) -> Iterator[Candidate]:
    """In reading order. What is only reported is proposed too, and says so."""
    names = names_in(paragraph.passage.text for paragraph in reading.paragraphs)
    runs = requesting_runs(reading.paragraphs, reading.cues.recommendation)
    finder = _Finder(reading.cues, voices_of(reading), Known(reading.cues.parties, names), runs)
    opened: tuple[OpenList, ...] = ()
    for at, paragraph in enumerate(reading.paragraphs):
        opened = still_open(opened, paragraph.passage)
        under = opened[-1] if opened else finder.run_of(paragraph)
        ahead = reading.paragraphs[at + 1 : at + 2]
        below = (
            finder.list_below(paragraph, ahead[0], under) if opens_list(paragraph, ahead) else None
        )
        leads = not below and finder.leads_to_clause(paragraph, ahead)
        read = replace(paragraph, sentences=paragraph.sentences[:-1]) if leads else paragraph
        yield from finder.candidates(read, under, below)
        if below:
            opened = (*opened, below)
        elif not opened and finder.is_item_that_requests(paragraph):
            opened = (OpenList(style_of(paragraph.passage), requests=True),)


@dataclass(frozen=True, slots=True)
class _Finder:
    cues: Cues
    voices: Voices
    known: Known
    runs: frozenset[str] = frozenset()

    @property
    def asking(self) -> CueWords:
        return self.cues.recommendation

    def candidates(
        self, paragraph: Paragraph, under: OpenList | None, below: OpenList | None
    ) -> Iterator[Candidate]:
        if paragraph.passage.kind is PassageKind.QUOTATION or self._is_quiet(paragraph):
            return
        if under and under.asks:
            yield from self._items(paragraph, under)
            return
        kept = paragraph.sentences[:-1] if below and below.asks else paragraph.sentences
        found = [(sentence, self._request(sentence, under)) for sentence in kept]
        if kept and not any(request for _sentence, request in found):
            found = [(kept[0], self._by_place(paragraph))]
        for sentence, request in found:
            if request:
                yield self._proposed(sentence, self._as_said(request, paragraph, under), under)

    def _as_said(self, request: Request, paragraph: Paragraph, under: OpenList | None) -> Request:
        """Under "Don't", what is not to be done."""
        path = paragraph.passage.heading_path[-1:]
        negated = self.asking.patterns["negations"].match(paragraph.whole.plain.lstrip(" •-"))
        prohibits = (under and under.prohibits) or is_called(path, self.asking, "prohibits")
        if negated or not prohibits:
            return request
        ground = Ground(_("It says what is not to be done."), request.ground.strength)
        return replace(request, ground=ground)

    def run_of(self, paragraph: Paragraph) -> OpenList | None:
        is_in_run = run_of(paragraph.passage) in self.runs
        return OpenList("", requests=True) if is_in_run else None

    def is_item_that_requests(self, paragraph: Paragraph) -> bool:
        listed = style_of(paragraph.passage)
        first = paragraph.sentences[:1] if listed else ()
        return any(
            by_beginning(sentence, self.asking, is_expected=self._asks(sentence))
            for sentence in first
        )

    def leads_to_clause(self, paragraph: Paragraph, ahead: Sequence[Paragraph]) -> bool:
        """ "The committee recommends:", above "That the Government …"."""
        last, first = paragraph.sentences[-1:], [p.sentences[0] for p in ahead if p.sentences]
        if not last or not first or not last[0].plain.rstrip().endswith(":"):
            return False
        asks = above_list(last[0], self.asking)
        says_no_more = asks and last[0].plain.rstrip(" :").endswith(_BARE)
        return bool(asks and (says_no_more or self._is_clause(first[0])))

    def list_below(
        self, paragraph: Paragraph, first: Paragraph, under: OpenList | None
    ) -> OpenList | None:
        """The list a line opens; within a list of demands it is one too."""
        style, last = style_of(first.passage), paragraph.sentences[-1]
        if self._prompts(paragraph):
            prohibits = is_called((paragraph.passage.text,), self.asking, "prohibits")
            return OpenList(style, requests=True, prohibits=prohibits)
        if under and under.asks:
            number = number_of(last, in_list=True) or under.number
            return replace(under, style=style, number=number)
        request = above_list(last, self.asking)
        if request is None:
            return self._untold(last, style) if last.text.endswith(":") else None
        attribution = self.voices.of(last, request)
        addressees = addressees_of(last, request.start, self.known) or asked_by(last, self.known)
        under_called = self._is_under(paragraph)
        number = number_of(last, in_list=under_called)
        return OpenList(
            style, asks=True, addressees=addressees, attribution=attribution, number=number
        )

    def _untold(self, line: Sentence, style: str) -> OpenList:
        """A list whose items ask for themselves; for the one of whom the line reports a demand."""
        retold = self._retold(line)
        return OpenList(style, attribution=self.voices.of(line, retold) if retold else OWN)

    def _prompts(self, paragraph: Paragraph) -> bool:
        """ "Do:", "Don't:", "Best practices:"."""
        said = (paragraph.passage.text,)
        return any(is_called(said, self.asking, name) for name in ("prohibits", "prompts"))

    def _items(self, paragraph: Paragraph, under: OpenList) -> Iterator[Candidate]:
        """The item's first sentence, and each behind it that asks by its own words."""
        if not paragraph.sentences or is_question(paragraph.whole):
            return
        yield self._item(paragraph.sentences[0], under)
        for sentence in paragraph.sentences[1:]:
            if self._request(sentence, None):
                yield self._item(sentence, under)

    def _item(self, sentence: Sentence, under: OpenList) -> Candidate:
        ground = Ground(_("It is an item of a list of demands."), Strength.STRONG)
        demand = Demand(
            under.attribution.speaker,
            self._named_in(sentence) or under.addressees,
            number_of(sentence, in_list=True, above=under.number),
            under.attribution.reported or self._is_answered(sentence),
        )
        return propose(CandidateKind.RECOMMENDATION, sentence, ground, demand)

    def _named_in(self, item: Sentence) -> tuple[str, ...]:
        """Whom an item names itself: "that Canada …", "The Secretary should …"."""
        request = None if self._is_clause(item) else by_verb(item, self.asking)
        if request or self._is_clause(item):
            return addressees_of(item, request.start if request else 0, self.known)
        return ()

    def _proposed(self, sentence: Sentence, request: Request, under: OpenList | None) -> Candidate:
        is_named = sentence.ordinal == 0 and is_numbered(sentence.passage, of_label=True)
        voice = (self.voices.own if is_named else self.voices.of)(sentence, request)
        if under and under.attribution.reported and not voice.reported:
            voice = under.attribution
        named = self._is_clause(sentence) and not voice.reported
        resolves = request.is_operative and not voice.reported
        is_answered = self._is_answered(sentence)
        is_numbered_here = is_answered or not voice.reported
        in_list = has_number(sentence, request, is_listed=self._is_under(sentence))
        demand = Demand(
            voice.speaker or (self.voices.body if named or resolves else ""),
            addressees_of(sentence, request.start, self.known),
            number_of(sentence, in_list=in_list) if is_numbered_here else "",
            voice.reported or is_answered,
        )
        ground = self._weighed(request, demand, sentence)
        return propose(CandidateKind.RECOMMENDATION, sentence, ground, demand)

    def _weighed(self, request: Request, demand: Demand, sentence: Sentence) -> Ground:
        """A verb that only may ask is strong where somebody is asked, or where demands stand."""
        roles = self.cues.parties.patterns["roles"]
        is_asked = any(not roles.search(fold(name)) for name in demand.addressees)
        is_sure = not request.may_describe or is_asked or demand.number
        if is_sure or names_demands(sentence.passage):
            return request.ground
        is_strong = request.ground.strength is Strength.STRONG
        is_duty = bool(demand.addressees) and not self._says_should(sentence, request)
        strength = Strength.FAIR if is_strong and not is_duty else Strength.WEAK
        return replace(request.ground, strength=strength)

    def _says_should(self, sentence: Sentence, request: Request) -> bool:
        return bool(self.asking.patterns["advises"].match(sentence.plain, request.start))

    def _is_answered(self, sentence: Sentence) -> bool:
        return self.voices.is_answer and is_numbered(sentence.passage)

    def _numbered(self, sentence: Sentence) -> Request:
        whole = Request(
            Ground(_("The document numbers it as a recommendation."), Strength.STRONG), 0, 0
        )
        return by_verb(sentence, self.asking) or whole

    def _request(self, sentence: Sentence, under: OpenList | None) -> Request | None:
        passage = sentence.passage
        if passage.kind is PassageKind.HEADING:
            return self._heading(sentence)
        if sentence.ordinal == 0 and is_numbered(passage, of_label=True):
            return self._numbered(sentence)
        if follows_name(sentence):
            return by_verb(sentence, self.asking) or self._called()
        found = self._in_text(sentence, under) or self._retold(sentence)
        found = found or by_possibility(sentence, self.asking, self.known)
        return None if found and self._tells_duty(sentence, found) else found

    def _tells_duty(self, sentence: Sentence, request: Request) -> bool:
        """A duty in a law, or what people in general "have to" do."""
        is_option = self.asking.patterns["options"].match(fold(sentence.passage.text[:_LABEL]))
        if request.may_describe and (self.voices.is_law or is_option):
            return True
        duties = self.asking.patterns["duties"]
        if not duties.match(sentence.plain, request.start) or names_demands(sentence.passage):
            return False
        return not addressees_of(sentence, request.start, self.known)

    def _called(self) -> Request:
        reason = _("The document calls it a recommendation.")
        return Request(Ground(reason, Strength.STRONG), 0, 0)

    def _by_place(self, paragraph: Paragraph) -> Request | None:
        """Where no sentence asks by its words: below "Recommendation 3", or in the list itself."""
        passage = paragraph.passage
        if paragraph.is_below_heading and is_bare_number(passage.heading_path[-1:]):
            return self._numbered(paragraph.sentences[0])
        is_said = len(_WORDS.findall(paragraph.plain)) >= _FEWEST_WORDS and not self._states(
            paragraph
        )
        if style_of(passage) and self._is_under(paragraph) and is_said:
            return Request(Ground(_("It stands under recommendations."), Strength.FAIR), 0, 0)
        return None

    def _states(self, paragraph: Paragraph) -> bool:
        """Whether the item begins with a statement ("The target is welcome"), so asks nothing."""
        plain = paragraph.sentences[0].plain if paragraph.sentences else ""
        return bool(self.asking.patterns["states"].match(plain))

    def _in_text(self, sentence: Sentence, under: OpenList | None) -> Request | None:
        named = names_demands(sentence.passage)
        request = by_verb(sentence, self.asking, may_be_weak=named)
        if request is None and (under is None or under.requests or named):
            is_item = bool(style_of(sentence.passage)) and sentence.ordinal == 0
            expected = bool(under) or (named and is_item) or (is_item and self._asks(sentence))
            if self.asking.patterns["options"].match(fold(sentence.passage.text[:_LABEL])):
                return None
            request = by_beginning(sentence, self.asking, is_expected=expected)
        if request is None and named and self._is_clause(sentence):
            request = Request(Ground(_("It stands under recommendations."), Strength.FAIR), 0, 0)
        return request

    def _asks(self, item: Sentence) -> bool:
        """Whether the first word of an item asks there, as the infinitives of French do."""
        first = item.plain.split()[:1]
        return bool(first and self.asking.patterns["items_ask"].fullmatch(first[0]))

    def _heading(self, sentence: Sentence) -> Request | None:
        """A heading asks where it is numbered or stands under recommendations."""
        passage = sentence.passage
        is_placed = is_numbered(passage, of_text=True) or self._is_under(sentence)
        if not is_placed and not passage.label.lstrip("(")[:1].isdigit():
            is_sentence = passage.text.rstrip(" *_").endswith(".")
            return by_verb(sentence, self.asking) if is_sentence else None
        begins = by_beginning(sentence, self.asking, is_expected=True)
        return begins or by_verb(sentence, self.asking)

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
        is_issued = self.voices.is_issued_by(sentence.plain[: request.start])
        return request if is_issued or self.voices.of(sentence, request).reported else None

    def _is_under(self, placed: Sentence | Paragraph) -> bool:
        return is_called(placed.passage.heading_path, self.asking, "headings")

    def _is_quiet(self, paragraph: Paragraph) -> bool:
        """Under "How to respond" or "About the audit", where nobody is asked to change anything."""
        headings = paragraph.passage.heading_path
        return is_called(headings, self.asking, "quiet_headings") and not self._is_under(paragraph)
