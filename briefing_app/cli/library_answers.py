"""What programs are told of the library: mappings that JSON can hold; the names stay."""

from typing import Any

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.handling import speaker_told
from briefing_app.domain.overview import EvidenceRow, RecommendationRow, SourceRow
from briefing_app.domain.query import Hit
from briefing_app.domain.source import Edition

Answer = dict[str, Any]


def source_answer(row: SourceRow) -> Answer:
    source = row.source
    return {
        "id": source.id,
        "title": source.title,
        "short_title": source.short_title,
        "author": source.author,
        "body": source.body,
        "publisher": source.publisher,
        "imprint": source.imprint.told(),
        "address": source.address,
        "date": source.date,
        "kind": source.kind.value,
        "language": source.language,
        "reliability": source.reliability.value,
        "attribution": source.attribution.value,
        "marking": source.marking.in_words("en"),
        "guessed": sorted(source.guessed),
        "has_words": source.has_words,
        "editions": [_edition(edition) for edition in source.editions],
        "places": row.places,
    }


def _edition(edition: Edition) -> Answer:
    return {
        "id": edition.id,
        "number": edition.number,
        "file_name": edition.file_name,
        "file_hash": edition.file_hash,
        "characters": edition.characters,
        "has_words": edition.has_words,
    }


def evidence_answer(row: EvidenceRow) -> Answer:
    evidence = row.evidence
    return {
        "id": evidence.id,
        "claim": evidence.claim,
        "kind": evidence.kind.value,
        "as_of": evidence.as_of,
        "value": evidence.measure.value,
        "unit": evidence.measure.unit,
        "marking": evidence.marking.in_words("en"),
        "speaker": speaker_told(evidence, row.source),
        "themes": list(evidence.themes),
        "seal": evidence.seal.value,
        "notes": row.notes,
        "source_title": row.source.title if row.source else "",
        **_excerpt(evidence.excerpt),
    }


def recommendation_answer(row: RecommendationRow) -> Answer:
    recommendation = row.recommendation
    return {
        "id": recommendation.id,
        "title": recommendation.title,
        "what": recommendation.what,
        "asks": recommendation.asks,
        "addressees": list(recommendation.addressees),
        "number": recommendation.number,
        "part": recommendation.part,
        "voice": recommendation.voice.value,
        "state": recommendation.state.value,
        "family": recommendation.family,
        "family_size": row.family_size,
        "marking": recommendation.marking.in_words("en"),
        "themes": list(recommendation.themes),
        "seal": recommendation.seal.value,
        "notes": row.notes,
        "source_title": row.source.title if row.source else "",
        **_excerpt(recommendation.excerpt),
    }


def _excerpt(excerpt: Excerpt | None) -> Answer:
    return {
        "source": excerpt.source_id if excerpt else None,
        "start": excerpt.start if excerpt else None,
        "end": excerpt.end if excerpt else None,
        "paragraph": excerpt.paragraph if excerpt else 0,
        "page": excerpt.page if excerpt else 0,
        "quote": excerpt.words if excerpt else "",
    }


def hit_answer(hit: Hit) -> Answer:
    return {
        "kind": hit.kind.value,
        "id": hit.id,
        "title": hit.title,
        "where": hit.where,
        "snippet": hit.snippet,
        "matches": [list(match) for match in hit.matches],
        "number": hit.number,
    }
