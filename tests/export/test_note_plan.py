"""The whole plan, compared with kept pages of words."""

from pathlib import Path

import pytest

from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.plain.plain_note import as_plain_text
from tests.export.rich_note import Paper, a_kind, a_note, materials, rich_note, section

EXPECTED = Path(__file__).parents[1] / "expected"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_plan_reads_as_the_kept_page(language):
    plan = plan_note(rich_note(language), materials(), a_kind())
    kept = (EXPECTED / f"rich_note_{language}.txt").read_text("utf-8")
    assert as_plain_text(plan) == kept


def test_the_same_note_gives_the_same_plan():
    plans = [plan_note(rich_note(), materials(), a_kind()) for _ in range(2)]
    assert plans[0] == plans[1]


def test_title_author_and_day_come_from_the_note():
    plan = plan_note(rich_note(), materials(), a_kind())
    assert (plan.title, plan.subject) == ("Mending the piers", "Memorandum to the Minister")
    assert (plan.author, plan.day, plan.number) == ("Shores Branch", "2026-11-16", "HAR-0001-26")


def test_an_author_and_a_department_can_be_named():
    options = ExportOptions(author="Jo Quay", department="Department of Harbours")
    assert plan_note(rich_note(), materials(), a_kind(), options).author == "Jo Quay"


def test_a_note_without_a_subject_is_called_by_its_kind():
    note = a_note(subject_en="", subject_fr="", sector_en="")
    plan = plan_note(note, materials(), a_kind())
    assert (plan.title, plan.author) == ("Memorandum to the Minister", "Drafting unit")


@pytest.mark.parametrize("date", ["", "2026-11", "soon"])
def test_a_date_that_is_no_day_gives_no_day(date):
    assert plan_note(a_note(date=date), materials(), a_kind()).day == ""


def test_only_a_review_copy_has_line_numbers():
    review = ExportOptions(copy="review")
    assert plan_note(a_note(), materials(), a_kind(), review).line_numbers
    assert not plan_note(a_note(), materials(), a_kind()).line_numbers


def test_an_empty_note_still_has_its_head():
    plan = plan_note(a_note(section("issue", Paper().paragraph())), materials(), a_kind())
    assert plan.body == ()
    assert plan.head
