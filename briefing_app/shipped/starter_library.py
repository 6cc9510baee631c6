"""Sources, themes, evidence, recommendations and families out of the starter's files."""

from collections.abc import Iterable

from briefing_app.domain.evidence import Evidence, EvidenceKind, Measure
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import (
    EditionId,
    EvidenceId,
    FamilyId,
    RecommendationId,
    SourceId,
    ThemeId,
)
from briefing_app.domain.recommendation import (
    Family,
    Recommendation,
    RecommendationState,
    Relation,
    Voice,
)
from briefing_app.domain.source import Attribution, Edition, Source, SourceKind
from briefing_app.domain.theme import Theme
from briefing_app.shipped.starter_keys import Keys, identity
from briefing_app.shipped.starter_marking import read_marking
from briefing_app.shipped.toml_file import Entry


def read_sources(entries: Iterable[Entry]) -> tuple[Source, ...]:
    """The catalogue: each source with one edition whose words are to come."""
    return tuple(map(_source, entries))


def read_themes(entries: Iterable[Entry], keys: Keys) -> tuple[Theme, ...]:
    return tuple(_theme(entry, keys) for entry in entries)


def read_families(entries: Iterable[Entry]) -> tuple[Family, ...]:
    return tuple(
        Family(FamilyId(identity(entry)), entry.text("name_en"), entry.text("name_fr"))
        for entry in entries
    )


def read_evidence(entries: Iterable[Entry], keys: Keys) -> tuple[Evidence, ...]:
    return tuple(_evidence(entry, keys) for entry in entries)


def read_recommendations(entries: Iterable[Entry], keys: Keys) -> tuple[Recommendation, ...]:
    return tuple(_recommendation(entry, keys) for entry in entries)


def _source(entry: Entry) -> Source:
    edition = Edition(
        EditionId(identity(entry, "edition_id")),
        1,
        entry.text("file_name"),
        entry.text("file_hash"),
        entry.number("characters"),
        has_words=False,
    )
    return Source(
        SourceId(identity(entry)),
        entry.text("title"),
        entry.text("short_title", ""),
        entry.text("author", ""),
        entry.text("body", ""),
        entry.text("date", ""),
        entry.choice("kind", SourceKind),
        entry.text("language", "en"),
        entry.choice("attribution", Attribution),
        entry.text("text_quality", ""),
        entry.text("address", ""),
        entry.text("remark", ""),
        read_marking(entry),
        editions=(edition,),
    )


def _theme(entry: Entry, keys: Keys) -> Theme:
    names = entry.text("name_en"), entry.text("name_fr")
    parent = entry.text("parent", "")
    if not parent:
        return Theme(ThemeId(identity(entry)), *names)
    above = identity(keys.named("theme", parent, entry, "parent"))
    return Theme(ThemeId(identity(entry)), *names, ThemeId(above))


def _evidence(entry: Entry, keys: Keys) -> Evidence:
    return Evidence(
        EvidenceId(identity(entry)),
        entry.text("claim"),
        entry.choice("kind", EvidenceKind),
        _excerpt(entry, keys),
        entry.text("as_of", ""),
        Measure(*(entry.text(name, "") for name in ("value", "unit", "geography", "definition"))),
        tuple(map(ThemeId, keys.all("theme", entry, "themes"))),
        read_marking(entry),
        attributable=entry.flag("attributable", otherwise=True),
        reliability=entry.text("reliability", ""),
        review_by=entry.text("review_by", ""),
        remark=entry.text("remark", ""),
        language=entry.text("language", "en"),
    )


def _recommendation(entry: Entry, keys: Keys) -> Recommendation:
    family = keys.one("family", entry)
    relation = entry.text("relation", "")
    return Recommendation(
        RecommendationId(identity(entry)),
        entry.text("title"),
        entry.text("what"),
        entry.text("asks"),
        entry.texts("addressees"),
        entry.text("number", ""),
        entry.text("part", ""),
        entry.choice("voice", Voice, Voice.OWN.value),
        entry.choice("state", RecommendationState, RecommendationState.OPEN.value),
        entry.text("answer", ""),
        entry.text("date", ""),
        _excerpt(entry, keys),
        FamilyId(family) if family else None,
        entry.choice("relation", Relation) if relation else None,
        tuple(map(EvidenceId, keys.all("evidence", entry, "evidence"))),
        tuple(map(ThemeId, keys.all("theme", entry, "themes"))),
        read_marking(entry),
        language=entry.text("language", "en"),
    )


def _excerpt(entry: Entry, keys: Keys) -> Excerpt | None:
    place = entry.entry("excerpt")
    if place is None:
        return None
    source = keys.named("source", entry.text("source"), entry, "source")
    return Excerpt(
        SourceId(identity(source)),
        EditionId(identity(source, "edition_id")),
        place.number("start"),
        place.number("end"),
        place.text("seal"),
        paragraph=place.number("paragraph", 0),
        page=place.number("page", 0),
    )
