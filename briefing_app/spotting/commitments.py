"""Sentences in which someone binds himself to act."""

from collections.abc import Iterator

from briefing_app.domain.passage import PassageKind
from briefing_app.language import _
from briefing_app.spotting.candidate import (
    Candidate,
    CandidateKind,
    Ground,
    Strength,
    propose,
)
from briefing_app.spotting.cue_words import CueWords
from briefing_app.spotting.reading import Reading, Sentence


def spot_commitments(reading: Reading) -> Iterator[Candidate]:
    cues = reading.cues.commitment
    for paragraph in reading.paragraphs:
        if paragraph.passage.kind in (PassageKind.HEADING, PassageKind.QUOTATION):
            continue
        for sentence in paragraph.sentences:
            ground = _bound(sentence, cues)
            if ground:
                yield propose(CandidateKind.COMMITMENT, sentence, ground)


def _bound(sentence: Sentence, cues: CueWords) -> Ground | None:
    plain = cues.patterns["not_a_commitment"].sub(" ", sentence.plain)
    for kind, strength in (("strong", Strength.STRONG), ("fair", Strength.FAIR)):
        match = cues.patterns[kind].search(plain)
        if match:
            reason = _("“{words}” binds someone to act.").format(words=match[0].strip())
            return Ground(reason, strength)
    return None
