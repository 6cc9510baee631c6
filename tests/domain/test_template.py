"""Kinds of notes, and a new note of one."""

import pytest

from briefing_app.domain.marking import parse_marking
from briefing_app.domain.template import (
    Named,
    NoteKind,
    SectionRule,
    longer_in_french,
    new_note,
    new_section,
)
from briefing_app.domain.text import ParagraphKind

POINTS = SectionRule(
    "points",
    Named("Points", "Points de discussion"),
    Named("Say it.", "Dites-le."),
    required=True,
    words=100,
    starts_as=ParagraphKind.BULLET,
    words_fr=120,
)
LEGAL = SectionRule("legal", Named("Legal", "Juridique"), Named("", ""), level=2)
KIND = NoteKind(
    "talk",
    Named("Talk", "Discours"),
    Named("Talk", "Discours"),
    "I",
    (POINTS, LEGAL),
    words=400,
    pages_en=1,
    pages_fr=1.5,
    words_fr=480,
)


def test_each_language_has_its_names_and_limits():
    assert (KIND.name.in_language("en"), KIND.name.in_language("fr")) == ("Talk", "Discours")
    assert (KIND.pages("en"), KIND.pages("fr")) == (1, 1.5)
    assert (KIND.limit("en"), KIND.limit("fr")) == (400, 480)
    assert (POINTS.limit("en"), POINTS.limit("fr")) == (100, 120)


def test_a_rule_is_found_by_its_key():
    assert KIND.rule("legal") is LEGAL
    assert KIND.rule("none") is None


@pytest.mark.parametrize(("words", "french"), [(0, 0), (100, 120), (40, 50), (900, 1080)])
def test_french_takes_a_fifth_more(words: int, french: int):
    assert longer_in_french(words) == french


def test_a_new_note_has_its_required_sections_ready_to_write_in():
    note = new_note(KIND, "fr", parse_marking("A", ""))
    (section,) = note.sections
    assert (section.key, section.heading) == ("points", "Points de discussion")
    (paragraph,) = section.body
    assert (paragraph.kind, paragraph.runs) == (ParagraphKind.BULLET, ())
    assert (note.kind, note.language, note.header.purpose) == ("talk", "fr", "I")
    assert note.marking.in_words("en") == "PROTECTED A"


def test_a_new_section_keeps_its_level():
    assert new_section(LEGAL, "en").level == 2
