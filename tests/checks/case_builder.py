"""Notes for the checks' tests, written in the light markup, with citations by a key."""

from dataclasses import replace

from briefing_app.checks.case import Case, make_case
from briefing_app.checks.check_list import Check
from briefing_app.checks.finding import Finding
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    CitationId,
    EditionId,
    EvidenceId,
    NoteId,
    RecommendationId,
    SectionId,
    SourceId,
)
from briefing_app.domain.note import Note, Section
from briefing_app.domain.overview import Materials
from briefing_app.domain.quotation import seal_of
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Source, SourceKind
from briefing_app.domain.template import Named, NoteKind, SectionRule
from briefing_app.domain.text import Citation, CitedKind, Paragraph, Table
from briefing_app.shipped.note_text import read_note_text
from briefing_app.shipped.writing_rules import load_rules

WORDS = "Canada will train thirty-five officers each year and report to Parliament."
HEADER = Header(
    to="Minister",
    from_="Deputy Minister",
    subject_en="A plan",
    subject_fr="Un plan",
    number="IRP-0001-26",
    date="2026-11-01",
)
NOTHING = Named("", "")
ANY_KIND = NoteKind("any", NOTHING, NOTHING, "", ())


def rule(key: str, *, required: bool = True, words: int = 0, level: int = 1) -> SectionRule:
    name = Named(key.capitalize(), f"{key.capitalize()} (fr)")
    return SectionRule(key, name, NOTHING, level, required, words, words_fr=words)


def kind(*rules: SectionRule, **values: object) -> NoteKind:
    return replace(ANY_KIND, sections=rules, **values)


def source(key: str = "report", **values: object) -> Source:
    named = Source(SourceId(key), f"The {key} of 2024", f"The {key}", kind=SourceKind.REPORT)
    return replace(named, **values)


def evidence(key: str, of: str = "report", **values: object) -> Evidence:
    excerpt = Excerpt(
        SourceId(of), EditionId(of), 0, len(WORDS), seal_of(WORDS), values.pop("words", WORDS)
    )
    item = Evidence(EvidenceId(key), f"What {key} says", EvidenceKind.FACT, excerpt)
    return replace(item, **values)


def asked(key: str, of: str = "report", **values: object) -> Recommendation:
    excerpt = Excerpt(SourceId(of), EditionId(of), 0, len(WORDS), seal_of(WORDS), WORDS)
    item = Recommendation(RecommendationId(key), f"Do {key}", "It asks.", "They", excerpt=excerpt)
    return replace(item, **values)


def materials(*things: object) -> Materials:
    of = {Source: {}, Evidence: {}, Recommendation: {}}
    for thing in (source(), evidence("e1"), evidence("e2"), asked("r1"), *things):
        of[type(thing)][thing.id] = thing
    return Materials(of[Evidence], of[Recommendation], of[Source])


def cited(key: str) -> Citation:
    if key.startswith("r"):
        return Citation(CitationId("c"), CitedKind.RECOMMENDATION, RecommendationId(key))
    return Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId(key))


def section(text: str, key: str = "background", level: int = 1) -> Section:
    parts = read_note_text(text, cited)
    body = tuple(part for part in parts if isinstance(part, Paragraph | Table))
    return Section(SectionId(f"{key} {text[:9]}"), key, key.capitalize(), level, body)


def note(*sections: Section | str, **values: object) -> Note:
    """Sections, or texts that become the background."""
    built = tuple(section(each) if isinstance(each, str) else each for each in sections)
    return replace(Note(NoteId("n"), "any", HEADER, built), **values)


def case(written: Note, of: NoteKind = ANY_KIND, drawn: Materials | None = None) -> Case:
    return make_case(written, of, drawn or materials(), load_rules())


def found(check: Check, *sections: Section | str, **values: object) -> list[Finding]:
    """What one check finds in a note of these sections; `of` and `drawn` go to the case."""
    given = {name: values.pop(name) for name in ("of", "drawn") if name in values}
    return list(check(case(note(*sections, **values), **given)))
