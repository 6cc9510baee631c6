"""ONE-SRC: words that rest on one source, on a web page, or on what was rated weak."""

from collections.abc import Iterator

from briefing_app.checks.case import Case, at_section
from briefing_app.checks.finding import WHOLE_NOTE, Finding, Place, Severity
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.ids import EvidenceId, RecommendationId, SourceId
from briefing_app.domain.note import Section
from briefing_app.domain.source import SourceKind
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.language import _

CHECK = "ONE-SRC"
_ENOUGH = 3
"""Of so many citations one may expect more than one source."""

_LIGHT = (SourceKind.ARTICLE, SourceKind.MEDIA)
_WEAK = frozenset("EF56")


def check_support(case: Case) -> Iterator[Finding]:
    """Said once of the note when all of it rests on one source, else by section."""
    sources = [source for c in case.note.citations() if (source := _source(c, case))]
    if len(set(sources)) == 1:
        if len(sources) >= _ENOUGH:
            reason = _("All {count} citations lead to {source}.")
            name = case.materials.sources[sources[0]].label
            yield _finding(reason.format(count=len(sources), source=name), WHOLE_NOTE, sources[0])
    else:
        yield from _in_sections(case)
    yield from _weak(case)
    yield from _not_for_public(case)


def _in_sections(case: Case) -> Iterator[Finding]:
    """Told once for each source, at the first section that leans on it alone."""
    leaning: dict[SourceId, list[Section]] = {}
    for section in case.note.sections:
        cited = [citation for r in case.read_in(section) for citation in r.paragraph.citations]
        sources = {found for c in cited if (found := _source(c, case))}
        if len(sources) == 1:
            leaning.setdefault(sources.pop(), []).append(section)
    for source_id, sections in leaning.items():
        source = case.materials.sources[source_id]
        if source.kind in _LIGHT:
            names = ", ".join(section.heading for section in sections)
            reason = _("{source} alone carries what stands in: {sections}.")
            reason = reason.format(source=source.label, sections=names)
            yield _finding(reason, at_section(sections[0]), source.id)


def _weak(case: Case) -> Iterator[Finding]:
    for reading in case.readings:
        for sentence in reading.laid.sentences:
            cited = [_evidence(c, case) for c in reading.citations_in(sentence)]
            ratings = [item.reliability for item in cited if item]
            if cited and len(ratings) == len(cited) and all(map(_is_weak, ratings)):
                reason = _("What is cited here was rated {rating}.").format(rating=ratings[0])
                place = reading.place(sentence.start, sentence.end)
                yield Finding(CHECK, Severity.INFO, _("Weak evidence"), reason, place, "weak")


def _not_for_public(case: Case) -> Iterator[Finding]:
    """What was given in confidence does not belong in words that anybody may read."""
    if case.kind.key not in case.cues.public_kinds:
        return
    for reading in case.readings:
        for at, citation in reading.cited():
            evidence = _evidence(citation, case)
            if evidence and evidence.in_confidence:
                reason = _("“{claim}” was given in confidence, and these words are for the public.")
                reason = reason.format(claim=evidence.claim)
                title = _("Not for the public")
                place = reading.place(at, at + 1)
                yield Finding(CHECK, Severity.INFO, title, reason, place, "public")


def _is_weak(rating: str) -> bool:
    return bool(_WEAK & set(rating))


def _evidence(citation: Citation, case: Case) -> Evidence | None:
    return case.materials.evidence.get(EvidenceId(citation.target))


def _source(citation: Citation, case: Case) -> SourceId | None:
    if citation.kind is CitedKind.EVIDENCE:
        evidence = _evidence(citation, case)
        source = evidence.source_id if evidence else None
    else:
        asked = case.materials.recommendations.get(RecommendationId(citation.target))
        source = asked.source_id if asked else None
    return source if source in case.materials.sources else None


def _finding(reason: str, place: Place, about: str) -> Finding:
    return Finding(CHECK, Severity.INFO, _("One source only"), reason, place, about)
