"""Whose demand it is: the document's own, or one that it only reports."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.cue_words import CueWords, fold
from briefing_app.spotting.parties import bare_name, past_openings
from briefing_app.spotting.reading import Reading, Sentence
from briefing_app.spotting.requests import Request

_BEFORE_VERB = 70
"""Characters before a verb of saying in which its subject is looked for."""
_COMPLEMENT = re.compile(
    r"(?:\W+\w+){0,6}?\W+(?:that|there|how|where|que|qu'|:)|.*\b(?:and|et) (?:that|que)\b"
)
_ASIDE = re.compile(r"\([^)]*\)|[^(]*\)")
_CLAUSE = re.compile(r"[;:]|, (?:and|but|et|mais) ")
_LONGEST_CLAUSE = 400
_NO_WORDS = " .,;:()[]*_-\u2013\u2014\u2022"
_SENTENCE = re.compile(r"[.!?;,]\W*$")
_IN_BRACKETS = re.compile(r" ?\([^)]*\)?")
_JUST_BEFORE = 40
_FIRST_HEADINGS = 3
_OPENING = 8
"""Paragraphs."""
_LONGEST_LINE = 150
"""Characters of a line that says who writes, before the text proper."""
_LONGEST_TITLE = 300
_LONGEST_PHRASE = 6
_FEWEST_OF_THING = 3
_LONGEST_PRONOUN = 4


@dataclass(frozen=True, slots=True)
class Attribution:
    """`speaker` is empty where the document speaks, or where nobody is named."""

    reported: bool
    speaker: str = ""


OWN = Attribution(reported=False)


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks in a document; one that answers another's demands makes none of its own.

    `is_law` says that its duties are law, which demands nothing anew. `opening` is how the text
    begins, folded; `body` is who reports in it, as its title says; `issuers` are those who issue
    it, folded, as the line above a press release says.
    """

    cues: CueWords
    parties: CueWords
    is_answer: bool
    is_law: bool = False
    opening: str = ""
    body: str = ""
    issuers: tuple[str, ...] = ()

    def of(self, sentence: Sentence, request: Request) -> Attribution:
        """Who makes the request of a sentence."""
        plain = sentence.plain
        speakers = self.cues.patterns["speakers"].search(plain)
        if speakers:
            return Attribution(
                reported=True, speaker=sentence.text[slice(*speakers.span())].strip()
            )
        always = self.cues.patterns["always"].search(plain)
        afterwards = self.cues.patterns["afterwards"].search(plain, request.end)
        named = self.cues.patterns["named_after"].search(plain)
        if always and named and named.start() == always.start():
            return Attribution(reported=True, speaker=_named_behind(sentence, named.end()))
        answered = self.cues.patterns["answered"].search(plain, 0, request.start)
        if always or answered or (afterwards and not self._is_own(afterwards[0])):
            return Attribution(reported=True)
        for name in ("says", "says_that"):
            for verb in self.cues.patterns[name].finditer(plain, 0, request.end):
                found = self._speaker(sentence, verb, request, needs_that=name == "says_that")
                if found:
                    return found
        return Attribution(reported=False, speaker=self._body(sentence, request))

    def own(self, sentence: Sentence, request: Request) -> Attribution:
        """The document's own, as what it numbers as a recommendation is."""
        return Attribution(reported=False, speaker=self._body(sentence, request))

    def _body(self, sentence: Sentence, request: Request) -> str:
        """The body that asks in its own document: "The Committee recommends"."""
        if self.is_answer:
            return ""
        for body in self.cues.patterns["authors"].finditer(sentence.plain, 0, request.end):
            if self.cues.patterns["asks"].match(sentence.plain, body.end()):
                return _name(sentence.text[slice(*body.span())])
        return ""

    def _speaker(
        self, sentence: Sentence, verb: re.Match[str], request: Request, *, needs_that: bool
    ) -> Attribution | None:
        """The one before a verb of saying that governs the request, if it is not the document."""
        plain, is_request = sentence.plain, verb.start() == request.start
        if verb.end() > request.start and (not is_request or request.is_imperative):
            return None
        if needs_that and not is_request and not _COMPLEMENT.match(plain, verb.end(), request.end):
            return None
        clause = _last_clause(plain[: verb.start()])
        near = clause[-_BEFORE_VERB:]
        is_first = not plain[: verb.start()].strip(_NO_WORDS)
        if (
            is_first
            or self._is_own(near)
            or self.cues.patterns["nobody"].search(near[-_JUST_BEFORE:])
        ):
            return None
        start = past_openings(plain, verb.start() - len(clause[-_LONGEST_CLAUSE:]), self.parties)
        name = bare_name(sentence.text[start : verb.start()], self.parties)
        is_author = is_request and self._is_author(near, plain[verb.start() - 1 :])
        of_thing = is_request and self.cues.patterns["of_things"].fullmatch(verb[0])
        if is_author or (is_request and not name) or (of_thing and not self._can_speak(name)):
            return None
        return Attribution(reported=True, speaker=_name(name))

    def _can_speak(self, name: str) -> bool:
        """Not "the role of drones", which demands attention but says nothing."""
        words = name.split()
        is_person = len(words) < _FEWEST_OF_THING or any(word[:1].isupper() for word in words[1:])
        return is_person or bool(self.parties.patterns["actors"].search(fold(name)))

    def _is_author(self, clause: str, verb_and_more: str) -> bool:
        """Who recommends something now, other than in an answer."""
        if self.is_answer or not self.cues.patterns["asks"].match(verb_and_more):
            return False
        guest = self.cues.patterns["guests"].search(clause)
        if guest:
            return guest[0] in self.opening
        name = bare_name(clause, self.parties)
        if len(name) > _LONGEST_PRONOUN and name in self.opening:
            return True
        return bool(self.cues.patterns["authors"].search(clause))

    def is_issued_by(self, clause: str) -> bool:
        return any(name in clause for name in self.issuers)

    def _is_own(self, clause: str) -> bool:
        if self.cues.patterns["own"].search(clause) or self.is_issued_by(clause):
            return True
        guest = self.cues.patterns["guests"].search(clause)
        if guest and guest[0] in self.opening:
            return not self.is_answer
        return not self.is_answer and bool(self.cues.patterns["bodies"].search(clause))


def voices_of(reading: Reading) -> Voices:
    cues = reading.cues.reported
    texts = [paragraph.passage.text for paragraph in reading.paragraphs[:_OPENING]]
    first = [p.passage.text for p in reading.paragraphs if p.passage.kind is PassageKind.HEADING]
    title = " ".join((*first[:_FIRST_HEADINGS], *(text[:_LONGEST_TITLE] for text in texts[:1])))
    lines = [text for text in texts if len(text) <= _LONGEST_LINE and not _SENTENCE.search(text)]
    opening = "; ".join(lines)
    is_answer = bool(cues.patterns["answers"].search(fold(title)))
    is_law = any(cues.patterns["laws"].search(fold(text[:_LONGEST_TITLE])) for text in texts)
    issuers = () if is_answer else _issuers(fold(opening), cues)
    body = _reporting(opening, cues) or _resolving(texts, cues)
    return Voices(cues, reading.cues.parties, is_answer, is_law, fold(opening), body, issuers)


def _issuers(opening: str, cues: CueWords) -> tuple[str, ...]:
    """ "Press release: Harbour Watch"."""
    told = cues.patterns["issued_by"].finditer(opening)
    return tuple(name.strip() for match in told for name in match.groups() if name)


def _reporting(opening: str, cues: CueWords) -> str:
    """ "Report of the Standing Committee on Transport": the body that reports."""
    told = cues.patterns["report_of"].search(fold(opening))
    return opening[told.start(1) : told.end(1)] if told else ""


def _resolving(texts: Sequence[str], cues: CueWords) -> str:
    """ "The Security Council,", the line above what it decides."""
    told = (cues.patterns["resolved_by"].search(fold(text)) for text in texts)
    lines = zip(texts, told, strict=True)
    return next((text[match.start(1) : match.end(1)] for text, match in lines if match), "")


def _last_clause(before: str) -> str:
    spoken = _ASIDE.sub(lambda match: " " * len(match[0]), before)
    return _CLAUSE.split(spoken)[-1]


def _named_behind(sentence: Sentence, at: int) -> str:
    """The name behind "According to", up to the comma."""
    named = sentence.text[at : at + _BEFORE_VERB]
    return _name(named.strip()) if "," in named else ""


def _name(words: str) -> str:
    """Up to a comma, from the first word with a capital; nothing for a pronoun or a whole clause.

    A short phrase is taken whole: "the mayor", "the Association of Rural Mayors".
    """
    before, _comma, _rest = _IN_BRACKETS.sub("", words).partition(",")
    named = before.split()
    if 1 < len(named) <= _LONGEST_PHRASE:
        return " ".join(named)
    capitals = [at for at, word in enumerate(named) if word[:1].isupper()]
    if not capitals:
        return ""
    name = " ".join(named[capitals[0] : capitals[-1] + 1])
    return name if len(name) > _LONGEST_PRONOUN or (name.isupper() and len(name) > 1) else ""
