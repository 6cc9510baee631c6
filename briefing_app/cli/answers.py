"""What is answered to programs: each thing as a mapping that JSON can hold; the names stay."""

from dataclasses import asdict
from typing import Any

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, place_in_words
from briefing_app.domain.anchor import LostAnchor
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.handling import speaker_told
from briefing_app.domain.note import Note
from briefing_app.domain.overview import EvidenceRow, NoteRow, RecommendationRow, SourceRow
from briefing_app.domain.query import Hit
from briefing_app.domain.source import Edition
from briefing_app.operations.import_sources import Imported
from briefing_app.operations.inspect_export import FileReport
from briefing_app.operations.keep_workspace import Verdict
from briefing_app.operations.spot_candidates import Candidate

Answer = dict[str, Any]


def import_answer(file: Imported) -> Answer:
    return {
        "path": str(file.path),
        "state": file.state.value,
        "sentence": file.sentence,
        "source": file.source,
        "title": file.title,
        "bound": file.bound,
        "lost": file.lost,
        "remedy": file.remedy.value if file.remedy else None,
        "edition_of": file.offer.other if file.offer else None,
        "share": file.offer.share if file.offer else None,
    }


def lost_answer(anchor: LostAnchor) -> Answer:
    return {
        "id": anchor.thing.id,
        "claim": anchor.claim,
        "source": anchor.source_id,
        "title": anchor.source_title,
        "words": anchor.excerpt.words,
        "edition": anchor.was_number,
        "newest": anchor.number,
    }


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


def note_answer(row: NoteRow) -> Answer:
    return {
        "id": row.id,
        "title": row.title,
        "kind": row.kind,
        "state": row.state.value,
        "language": row.language,
        "number": row.number,
        "words": row.words,
        "changed_on": row.changed_on,
    }


def candidate_answer(candidate: Candidate) -> Answer:
    return {
        "kind": candidate.kind.value,
        "quote": candidate.quote,
        "start": candidate.start,
        "end": candidate.end,
        "paragraph": candidate.paragraph,
        "reason": candidate.reason,
        "strength": candidate.strength.value,
        "reported": candidate.reported,
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


def finding_answer(note: Note, finding: Finding) -> Answer:
    place = finding.place
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "title": finding.title,
        "reason": finding.reason,
        "where": place_in_words(note, place),
        "section": place.section,
        "paragraph": place.paragraph,
        "start": place.start,
        "end": place.end,
        "field": place.field,
        "accepted": None,
    }


def report_answer(note: Note, report: CheckReport) -> list[Answer]:
    """What is open, then what was accepted, each with the reason that was given."""
    accepted = [
        finding_answer(note, each.finding) | {"accepted": asdict(each.acceptance)}
        for each in report.accepted
    ]
    return [*(finding_answer(note, finding) for finding in report.open), *accepted]


def file_answer(note: Note, file: FileReport, report: CheckReport) -> Answer:
    """The written file, then what the note itself still has open."""
    return {
        "path": str(file.path),
        "form": file.form,
        "pages": file.pages or None,
        "rules_holding": file.holding,
        "rules": [
            {"rule": rule.rule, "words": rule.words, "holds": rule.holds} for rule in file.rules
        ],
        "file_findings": [finding_answer(note, finding) for finding in file.findings],
        "blocking": [finding_answer(note, finding) for finding in report.blocking],
        "sections_left_out": [section.heading for section in note.tray],
    }


def verdict_answer(verdict: Verdict) -> Answer:
    return {"problems": list(verdict.problems), "checked": dict(verdict.checked)}
