"""The list a planned paragraph is in."""

from dataclasses import replace

import pytest

from briefing_app.export.planned import Numbered, PlannedParagraph, PlannedWords, Role
from briefing_app.export.word.word_lists import WordLists
from briefing_app.wordfile.guard import guard, open_guarded
from briefing_app.wordfile.memorandum import memorandum_path
from tests.foreign_templates import foreign_templates

OWN = {"Heading1": "Heading1", "ListBullet": "CGBullet", "ListNumber": "CGNumber"}
HEADING = PlannedParagraph(Role.HEADING, (PlannedWords("1.2 Issue"),), "en", identity="s")
ITEM = PlannedParagraph(Role.NUMBER, (PlannedWords("x"),), "en", numbered=Numbered("1.", 1))


@pytest.fixture
def lists(tmp_path):
    package = open_guarded(foreign_templates(tmp_path)["numbered"]).package
    base = guard(memorandum_path().read_bytes(), "base").package
    return WordLists(package, base, OWN, frozenset({"annex"}))


def test_a_style_with_a_list_needs_no_other(lists):
    bullet = PlannedParagraph(Role.BULLET, (), "en")
    assert lists.place(bullet, "CGBullet") is None
    assert lists.place(replace(bullet, level=1), "CGBullet") == (2, 1)


def test_a_style_of_ours_is_given_our_list(lists):
    number, level = lists.place(PlannedParagraph(Role.BULLET, (), "en", level=1), "ListBullet2")
    assert number > 3
    assert level == 1


def test_each_numbered_list_begins_anew(lists):
    first = lists.place(ITEM, "CGNumber")
    assert lists.place(ITEM, "CGNumber") == first
    assert lists.place(replace(ITEM, numbered=Numbered("1.", 2)), "CGNumber") != first


def test_a_heading_loses_the_number_that_was_typed(lists):
    assert [piece.text for piece in lists.pieces(HEADING, "Heading1")] == ["Issue"]
    year = replace(HEADING, pieces=(PlannedWords("2026 budget"),))
    assert lists.pieces(year, "Heading1") == year.pieces
    assert lists.pieces(HEADING, "BodyText") == HEADING.pieces


def test_headings_of_annexes_and_of_the_form_carry_no_number(lists):
    assert lists.place(HEADING, "Heading1") is None
    assert lists.place(replace(HEADING, identity="annex"), "Heading1") is not None
    assert lists.place(replace(HEADING, identity=""), "Heading1") is not None


def test_behind_a_second_title_headings_are_numbered_from_one_again(lists):
    title = PlannedParagraph(Role.TITLE, (PlannedWords("Note"),), "fr")
    lists.place(title, "Title")
    assert lists.place(HEADING, "Heading1") is None
    lists.place(title, "Title")
    number, level = lists.place(HEADING, "Heading1")
    assert number > 3
    assert level == 0
    assert lists.place(HEADING, "Heading1") == (number, 0)
