"""Earlier cases told as examples."""

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


def spot_precedents(reading: Reading) -> Iterator[Candidate]:
    cues = reading.cues.precedent
    for paragraph in reading.paragraphs:
        if paragraph.passage.kind in (PassageKind.HEADING, PassageKind.QUOTATION):
            continue
        for sentence in paragraph.sentences:
            ground = _told(sentence, cues)
            if ground:
                yield propose(CandidateKind.PRECEDENT, sentence, ground)


def _told(sentence: Sentence, cues: CueWords) -> Ground | None:
    strong = cues.patterns["strong"].search(sentence.plain)
    if strong:
        reason = _("“{words}” points to an earlier case.").format(words=strong[0].strip())
        return Ground(reason, Strength.FAIR)
    fair = cues.patterns["fair"].search(sentence.plain)
    year = cues.patterns["year"].search(sentence.plain)
    if not (fair and year):
        return None
    reason = _("It tells what was done before: “{words}”, “{year}”.")
    return Ground(reason.format(words=fair[0], year=year[0].strip()), Strength.WEAK)
