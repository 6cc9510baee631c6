"""What programs are told of findings: mappings that JSON can hold; the names stay."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, place_in_words
from briefing_app.domain.issue import ReportLine
from briefing_app.domain.note import Note

Answer = dict[str, Any]


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


def frozen_answer(report: Sequence[ReportLine]) -> list[Answer]:
    """A report as it was frozen knows its places in words alone."""
    return [asdict(line) | {"accepted": line.accepted or None} for line in report]
