"""The file that leaves, looked at itself."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.written_file import (
    RULES,
    Expected,
    check_written_file,
    rules_broken,
)
from briefing_app.checks.written_words import RULE_OF, SAID
from briefing_app.export.note_plan import plan_note
from briefing_app.export.word.word_note import write_note
from briefing_app.language import set_language
from briefing_app.wordfile.trouble import Trouble
from briefing_app.wordfile.written_facts import WrittenFacts, read_facts
from tests.checks.written_notes import clean, clean_names

SOUND = WrittenFacts(
    title="A plan",
    author="Policy Group",
    subject="Memorandum",
    name="plan for the minister",
    language="en-CA",
    spoken=frozenset({"en-CA"}),
    headers=("PROTECTED A", "IRP-1 PROTECTED A"),
    first_lines=("Memorandum", "Classification: PROTECTED A", "File no.: IRP-1"),
    headings=(1, 2, 3, 1),
)
EXPECTED = Expected("PROTECTED A", "en", "IRP-1")


def found(facts: WrittenFacts, expected: Expected = EXPECTED):
    findings = list(check_written_file(facts, expected))
    assert len({each.key for each in findings}) == len(findings)
    return findings


def abouts(facts: WrittenFacts, expected: Expected = EXPECTED) -> list[str]:
    return [each.about for each in found(facts, expected)]


@pytest.mark.parametrize("name", clean_names())
def test_what_is_written_from_a_clean_note_is_sound(name: str):
    case = clean(name)
    content = write_note(plan_note(case.note, case.materials, case.kind))
    note = case.note
    expected = Expected(note.marking.in_words(case.language), case.language, note.header.number)
    assert found(read_facts(content, "note.docx"), expected) == []


@pytest.mark.parametrize(
    ("changed", "about"),
    [
        ({}, []),
        ({"title": " "}, ["title"]),
        ({"title": "memo_v3.docx"}, ["file-name"]),
        ({"title": "note", "name": "Note"}, ["file-name"]),
        ({"title": "A plan", "name": "A plan"}, []),
        ({"author": ""}, ["no-author"]),
        ({"author": "C:\\Users\\ana"}, ["author"]),
        ({"subject": ""}, ["subject"]),
        ({"language": ""}, ["language"]),
        ({"spoken": frozenset({"fr-CA"})}, ["other-language"]),
        ({"spoken": frozenset({"fr-CA", "en-CA"})}, []),
        ({"spoken": frozenset()}, []),
        ({"headers": ("PROTECTED A", "")}, ["header"]),
        ({"headers": ()}, ["header"]),
        ({"headers": ("PROTECTED A ÉBAUCHE",)}, ["only-in-header"]),
        ({"first_lines": ("PROTECTED A",)}, ["only-in-header"]),
        ({"first_lines": ("Memorandum", "IRP-1")}, ["text"]),
        ({"headings": (1, 3)}, ["headings"]),
        ({"headings": (2,)}, ["headings"]),
        ({"headings": ()}, []),
        ({"changes": 2}, ["changes"]),
        ({"troubles": (Trouble("blank"), Trouble("bare-table", "Who"))}, ["bare-table", "blank"]),
    ],
)
def test_each_fault_of_a_file_is_told(changed: dict, about: list[str]):
    assert abouts(replace(SOUND, **changed)) == about


def test_a_copy_that_stays_in_the_house_may_hold_comments():
    assert abouts(replace(SOUND, changes=2), replace(EXPECTED, working=True)) == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("what", SAID)
def test_every_trouble_has_a_sentence_that_shows_where_it_is(what: str, language: str):
    set_language(language)
    once = replace(SOUND, troubles=(Trouble(what, "these words"),))
    often = replace(SOUND, troubles=(Trouble(what, "these words"),) * 3)
    (first,), (more,) = found(once), found(often)
    for reason in (first.reason, more.reason):
        assert reason.endswith(".")
        assert not any(mark in reason for mark in ("  ", "{where", "\u201c\u201d"))
    if "{where}" in SAID[what].reason:
        assert "these words" in first.reason
        assert "2" in more.reason


def test_a_trouble_without_words_is_counted_where_the_sentence_asks_where():
    (one,) = found(replace(SOUND, troubles=(Trouble("blank"),)))
    (many,) = found(replace(SOUND, troubles=(Trouble("blank"),) * 3))
    assert one.reason.startswith("An empty paragraph stands for space; set")
    assert many.reason.startswith("An empty paragraph stands for space in 3 places; set")


def test_what_the_template_brought_is_told_as_its_own_and_does_not_stop_the_file():
    brought = (Trouble("bare-table", "To"), Trouble("serif", "Cambria"))
    facts = replace(SOUND, troubles=(*brought, Trouble("serif", "Cambria")))
    told = [
        (each.about, each.title, each.severity)
        for each in found(facts, replace(EXPECTED, brought=brought))
    ]
    assert told == [
        ("serif", "The written file", Severity.WARNING),
        ("bare-table", "The template", Severity.WARNING),
    ]


def test_rules_are_counted_once_however_often_they_are_broken():
    facts = replace(SOUND, title="", author="", troubles=(Trouble("tabs"), Trouble("spaces")))
    assert rules_broken(found(facts)) == 2
    assert len(RULES) == 18
    assert set(RULE_OF) == set(SAID)
