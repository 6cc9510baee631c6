"""The record of an issue is written in one way only, so that its hash proves it."""

import json
from dataclasses import replace

from briefing_app.domain.drawn_on import DrawnOn, evidence_then
from briefing_app.domain.issue import Issued, ReportLine, canonical, hash_of, issued_from
from tests.builders import a_note, some_evidence

LINE = ReportLine("AS-OF", "warning", "A title", "A reason", "Background, 1", "Known")
ISSUED = Issued(
    a_note(),
    "2026-11-22T09:00:00.000+00:00",
    "An Officer",
    "Note.docx",
    hash_of(b"file"),
    DrawnOn((evidence_then(some_evidence(claim="Été")),)),
    (LINE,),
)


def test_a_record_comes_back_as_it_was():
    assert issued_from(canonical(ISSUED)) == ISSUED


def test_the_same_record_is_the_same_words_whatever_the_order_of_its_keys():
    record = canonical(ISSUED)
    form = json.loads(record)
    turned = dict(reversed(form.items()))
    again = json.dumps(turned, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert again == record


def test_every_part_counts():
    other = (
        replace(ISSUED, note=a_note()),
        replace(ISSUED, issued_by="Somebody"),
        replace(ISSUED, file_hash=hash_of(b"other")),
        replace(ISSUED, drawn_on=DrawnOn()),
        replace(ISSUED, report=()),
    )
    hashes = {hash_of(canonical(each)) for each in (ISSUED, *other)}
    assert len(hashes) == len(other) + 1


def test_the_hash_is_sha_256():
    assert hash_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert hash_of("é") == hash_of("é".encode())
