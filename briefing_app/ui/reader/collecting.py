"""Turns chosen words into evidence or a recommendation, ready for the officer to look over."""

from dataclasses import replace

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import EditionText, Excerpt, passage_at, take_excerpt
from briefing_app.domain.handling import first_speaker
from briefing_app.domain.ids import EvidenceId, RecommendationId, new_id
from briefing_app.domain.overview import ReadingCopy
from briefing_app.domain.recommendation import Recommendation, Voice
from briefing_app.domain.source import Attribution
from briefing_app.domain.speaker import named_in, persons_listed, persons_named
from briefing_app.language import _
from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.reader.guessing import (
    guess_as_of,
    guess_claim,
    guess_demand,
    guess_kind,
    guess_number,
    guess_speaker,
)


def excerpt_of(copy: ReadingCopy, start: int, end: int) -> Excerpt:
    """The exact words of the source between two characters."""
    text = EditionText(copy.source.id, copy.edition.id, copy.text, copy.passages)
    return take_excerpt(text, start, end)


def evidence_from(copy: ReadingCopy, excerpt: Excerpt) -> Evidence:
    """With guesses for claim, kind and date; nobody may be named where the rule forbids it."""
    return _of_kind(copy, excerpt, guess_kind(excerpt.words))


def _of_kind(copy: ReadingCopy, excerpt: Excerpt, kind: EvidenceKind) -> Evidence:
    source, passage = copy.source, passage_at(copy.passages, excerpt.start)
    evidence = Evidence(
        id=EvidenceId(new_id()),
        claim=guess_claim(excerpt.words),
        kind=kind,
        excerpt=excerpt,
        as_of=guess_as_of(excerpt.words, source.date),
        marking=source.marking,
        in_confidence=source.in_confidence,
        attributable=source.attribution is Attribution.FREE,
        language=source.language,
        speaker=guess_speaker(passage, excerpt.words, kind),
    )
    return first_speaker(evidence, source)


def persons_of(copy: ReadingCopy, excerpt: Excerpt) -> tuple[str, ...]:
    """Whom nobody may name who collects these words: none but under the Chatham House rule."""
    if copy.source.attribution is not Attribution.CHATHAM_HOUSE:
        return ()
    passage = passage_at(copy.passages, excerpt.start)
    here = persons_named(passage.text) if passage else ()
    return tuple(dict.fromkeys((*here, *persons_listed(copy.passages))))


def names_somebody(copy: ReadingCopy, thing: Evidence | Recommendation) -> bool:
    """Whether its own words, as guessed, name a speaker who may not be named."""
    if thing.excerpt is None:
        return False
    said = (thing.claim,) if isinstance(thing, Evidence) else (thing.title, thing.what, thing.asks)
    return bool(named_in("\n".join(said), persons_of(copy, thing.excerpt)))


def recommendation_from(copy: ReadingCopy, excerpt: Excerpt) -> Recommendation:
    """With guesses for what is asked, by whom, and the number the source gives it."""
    source = copy.source
    passage = passage_at(copy.passages, excerpt.start)
    return Recommendation(
        id=RecommendationId(new_id()),
        title=guess_demand(excerpt.words),
        what=guess_claim(excerpt.words),
        asks=source.author or source.body or source.publisher or source.label,
        number=guess_number(passage, excerpt.words),
        date=source.date,
        excerpt=excerpt,
        marking=source.marking,
        in_confidence=source.in_confidence,
        language=source.language,
    )


def thing_from(copy: ReadingCopy, candidate: Candidate) -> Evidence | Recommendation:
    """What a proposal would become: its kind, who asks whom and the number are known already.

    Under the Chatham House rule whoever is reported to ask is a participant, whoever is named.
    """
    excerpt = excerpt_of(copy, candidate.start, candidate.end)
    if candidate.kind.value in (kind.value for kind in EvidenceKind):
        return _of_kind(copy, excerpt, EvidenceKind(candidate.kind.value))
    asked = recommendation_from(copy, excerpt)
    return replace(
        asked,
        asks=_asker(copy, candidate) or asked.asks,
        addressees=candidate.addressees,
        number=candidate.number or asked.number,
        voice=Voice.REPORTED if candidate.reported else Voice.OWN,
    )


def _asker(copy: ReadingCopy, candidate: Candidate) -> str:
    if candidate.reported and copy.source.attribution is Attribution.CHATHAM_HOUSE:
        return _("A participant")
    return candidate.asks
