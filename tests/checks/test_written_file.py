"""The file that leaves, looked at itself."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.written_file import check_written_file
from briefing_app.export.note_plan import plan_note
from briefing_app.export.word_note import write_note
from briefing_app.wordfile.written_facts import WrittenFacts, read_facts
from tests.checks.written_notes import clean, clean_names

SOUND = WrittenFacts(
    title="A plan",
    author="Policy Group",
    language="en-CA",
    headers=("PROTECTED A", "IRP-1 PROTECTED A"),
    first_lines=("Memorandum", "Classification: PROTECTED A"),
    headings=(1, 2, 3, 1),
)


def abouts(facts: WrittenFacts) -> list[str]:
    findings = list(check_written_file(facts, "PROTECTED A"))
    assert all(each.severity is Severity.ERROR for each in findings)
    assert len({each.key for each in findings}) == len(findings)
    return [each.about for each in findings]


@pytest.mark.parametrize("name", clean_names())
def test_what_is_written_from_a_clean_note_is_sound(name: str):
    case = clean(name)
    content = write_note(plan_note(case.note, case.materials, case.kind))
    facts = read_facts(content, "note.docx")
    marking = case.note.marking.in_words(case.language)
    assert list(check_written_file(facts, marking)) == []


@pytest.mark.parametrize(
    ("changed", "about"),
    [
        ({}, []),
        ({"title": " "}, ["title"]),
        ({"language": ""}, ["language"]),
        ({"author": "C:\\Users\\ana"}, ["author"]),
        ({"headers": ("PROTECTED A", "")}, ["header"]),
        ({"headers": ()}, ["header"]),
        ({"first_lines": ("Memorandum",)}, ["text"]),
        ({"headings": (1, 3)}, ["headings"]),
        ({"headings": (2,)}, ["headings"]),
        ({"comments": True}, ["changes"]),
        ({"revisions": 2}, ["changes"]),
        ({"bare_tables": 1}, ["tables"]),
        ({"untold_pictures": 2}, ["pictures"]),
        ({"blank_paragraphs": 1}, ["blank"]),
        ({"text_boxes": 1}, ["boxes"]),
    ],
)
def test_each_fault_of_a_file_is_told(changed: dict, about: list[str]):
    assert abouts(replace(SOUND, **changed)) == about
