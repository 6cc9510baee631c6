"""What a source demands of whatever is collected from it: marking, confidence, attribution."""

from dataclasses import replace

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.speaker import is_nobody, named_in, persons_named, without_names

_PARTICIPANT = {"en": "a participant", "fr": "un participant"}
"""Kept with the evidence, whose language it speaks: not a word of the program's own."""


def evidence_held_like(evidence: Evidence, source: Source) -> Evidence:
    """The evidence, marked no lower than its source and as confidential as that."""
    return replace(
        evidence,
        marking=evidence.marking.joined_with(source.marking),
        in_confidence=evidence.in_confidence or source.in_confidence,
    )


def participant(language: str) -> str:
    """What stands for a speaker who may not be named."""
    return _PARTICIPANT.get(language, _PARTICIPANT["en"])


def spoken_as_allowed(evidence: Evidence, source: Source) -> Evidence:
    """The evidence with no name kept for its speaker where the Chatham House rule forbids one."""
    return replace(evidence, speaker=speaker_kept(evidence, source))


def speaker_kept(evidence: Evidence, source: Source) -> str:
    """Who is kept as the speaker: under the Chatham House rule nobody by name."""
    if source.attribution is not Attribution.CHATHAM_HOUSE:
        return evidence.speaker
    named = not is_nobody(evidence.speaker)
    return participant(evidence.language) if named else evidence.speaker


def speaker_told(evidence: Evidence, source: Source | None) -> str:
    """Who may be told outside as the speaker, whatever name was kept before a rule forbade it."""
    if source is None or is_nobody(evidence.speaker):
        return evidence.speaker
    if source.attribution is Attribution.CHATHAM_HOUSE:
        return participant(evidence.language)
    free = source.attribution is Attribution.FREE
    return evidence.speaker if free and evidence.attributable else ""


def without_speakers(excerpt: Excerpt, source: Source | None, speaker: str = "") -> str:
    """The excerpt's words for outside: under the rule with brackets where somebody is named."""
    if source is None or source.attribution is not Attribution.CHATHAM_HOUSE:
        return excerpt.words
    known = () if is_nobody(speaker) else (speaker,)
    around = f"{excerpt.before}{excerpt.words}{excerpt.after}"
    names = named_in(excerpt.words, (*known, *persons_named(around)))
    return without_names(excerpt.words, names, f"[{participant(source.language)}]")


def keeps_a_name(evidence: Evidence, source: Source | None) -> bool:
    """Whether a speaker's name was kept before the Chatham House rule was known."""
    under_rule = source is not None and source.attribution is Attribution.CHATHAM_HOUSE
    return under_rule and not is_nobody(evidence.speaker)


def first_speaker(evidence: Evidence, source: Source) -> Evidence:
    """New words in quotation marks were said by a participant, where the rule holds, until an
    officer knows better.
    """
    allowed = spoken_as_allowed(evidence, source)
    closed = source.attribution is Attribution.CHATHAM_HOUSE
    if not closed or allowed.speaker or evidence.kind is not EvidenceKind.QUOTATION:
        return allowed
    return replace(allowed, speaker=participant(evidence.language))


def recommendation_held_like(recommendation: Recommendation, source: Source) -> Recommendation:
    """The recommendation, marked no lower than its source and as confidential as that."""
    return replace(
        recommendation,
        marking=recommendation.marking.joined_with(source.marking),
        in_confidence=recommendation.in_confidence or source.in_confidence,
    )


def first_attribution(evidence: Evidence, source: Source) -> Evidence:
    """New evidence names nobody where its source forbids that, until an officer decides it may."""
    free = source.attribution is Attribution.FREE
    return replace(evidence, attributable=evidence.attributable and free)
