"""SPEAKER: the note names somebody whose words were said under the Chatham House rule."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.reading import Reading
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EvidenceId, RecommendationId
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.speaker import is_nobody, named_in, persons_named
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.language import _

CHECK = "SPEAKER"


def check_speakers(case: Case) -> Iterator[Finding]:
    """Told once of each name in each paragraph that cites such a source."""
    for reading in case.readings:
        known: dict[str, Source] = {}
        for _at, citation in reading.cited():
            known.update(_persons(citation, case))
        for person, source in known.items():
            for name in named_in(reading.text, (person,)):
                yield _finding(reading, name, source)


def _finding(reading: Reading, name: str, source: Source) -> Finding:
    reason = _("{name} is named, but {source} is held under the Chatham House rule.")
    start = reading.text.index(name)
    return Finding(
        CHECK,
        Severity.ERROR,
        _("A speaker is named"),
        reason.format(name=name, source=source.label),
        reading.place(start, start + len(name)),
    )


def _persons(citation: Citation, case: Case) -> Iterator[tuple[str, Source]]:
    """Whoever was kept as the speaker, or is given the words in the passage."""
    excerpt, speaker = _cited(citation, case)
    source = case.materials.sources.get(excerpt.source_id) if excerpt else None
    if excerpt is None or source is None or source.attribution is not Attribution.CHATHAM_HOUSE:
        return
    if not is_nobody(speaker):
        yield speaker, source
    around = f"{excerpt.before}{excerpt.words}{excerpt.after}"
    for person in persons_named(around):
        yield person, source


def _cited(citation: Citation, case: Case) -> tuple[Excerpt | None, str]:
    if citation.kind is CitedKind.EVIDENCE:
        found: Evidence | None = case.materials.evidence.get(EvidenceId(citation.target))
        return (found.excerpt, found.speaker) if found else (None, "")
    asked = case.materials.recommendations.get(RecommendationId(citation.target))
    return (asked.excerpt, "") if asked else (None, "")
