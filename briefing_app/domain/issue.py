"""What went out: the record of an issue in one canonical form, and the hash that proves it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NewType

from briefing_app.domain.drawn_on import DrawnOn, drawn_on_from_form, drawn_on_to_form
from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.note import Note
from briefing_app.domain.note_form import note_from_form, note_to_form

IssueId = NewType("IssueId", str)
FORM = 1
SHORT = 12


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A finding as it stood when the note was issued; `accepted` is the reason, where there is
    one."""

    check: str
    severity: str
    title: str
    reason: str
    where: str
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class Issued:
    """All that was frozen but the file itself, which `file_hash` stands for."""

    note: Note
    issued_on: str
    issued_by: str
    file_name: str
    file_hash: str
    drawn_on: DrawnOn
    report: tuple[ReportLine, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueRow:
    """An issue as it is kept: where the words are as a version, and the hash of its record."""

    id: IssueId
    note: NoteId
    version: VersionId
    issued_on: str
    issued_by: str
    file_name: str
    file_hash: str
    hash: str

    @property
    def short_hash(self) -> str:
        """Enough to read aloud."""
        return self.hash[:SHORT]


def canonical(issued: Issued) -> str:
    """The record as JSON that is written in one way only: keys in order, no white space."""
    form = {
        "form": FORM,
        "note": note_to_form(issued.note),
        "issued_on": issued.issued_on,
        "issued_by": issued.issued_by,
        "file_name": issued.file_name,
        "file_hash": issued.file_hash,
        "drawn_on": drawn_on_to_form(issued.drawn_on),
        "report": [
            {
                "check": line.check,
                "severity": line.severity,
                "title": line.title,
                "reason": line.reason,
                "where": line.where,
                "accepted": line.accepted,
            }
            for line in issued.report
        ],
    }
    return json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def issued_from(record: str) -> Issued:
    form: Mapping[str, Any] = json.loads(record)
    return Issued(
        note_from_form(form["note"]),
        form["issued_on"],
        form["issued_by"],
        form["file_name"],
        form["file_hash"],
        drawn_on_from_form(form["drawn_on"]),
        tuple(ReportLine(**line) for line in form["report"]),
    )


def hash_of(content: str | bytes) -> str:
    """SHA-256, in hexadecimal digits."""
    return sha256(content.encode() if isinstance(content, str) else content).hexdigest()
