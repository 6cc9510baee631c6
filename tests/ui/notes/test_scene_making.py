"""The marks on the page are made of the findings."""

from dataclasses import replace

import pytest

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix
from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.ui.notes.scene_making import make_scene
from briefing_app.ui.tokens import Meaning

HERE = Place(SectionId("issue"), ParagraphId("a"), 0, 3)
FOUND = Finding("DATE", Severity.WARNING, "No date", "Give the date.", HERE)


@pytest.fixture
def waves(page):
    """The marks of the page as if the checks had found these."""

    def make(*findings):
        checker = page.at_hand.checker
        checker._take(page.session.now, CheckReport(findings))
        note = page.session.note
        return make_scene(note, page.view.kind, checker, page.at_hand.materials).waves

    return make


def test_a_finding_in_words_is_a_mark_that_knows_them(waves):
    (wave,) = waves(FOUND)
    assert (wave.line, wave.start, wave.end, wave.words) == ("a", 0, 3, "One")
    assert (wave.title, wave.reason) == ("No date", "Give the date.")


def test_what_is_for_information_is_marked_only_where_it_can_be_mended(waves):
    told = replace(FOUND, severity=Severity.INFO)
    whole = replace(told, place=replace(HERE, start=0, end=0), fix=Fix("Correct it"))
    assert waves(told, whole) == ()
    (wave,) = waves(replace(told, fix=Fix("Correct it")))
    assert wave.meaning is Meaning.INFO


def test_a_block_that_moved_on_has_its_own_sign(waves):
    assert waves(replace(FOUND, check="BLOCK")) == ()


def test_a_section_and_the_title_carry_a_mark_on_their_line(waves):
    section = replace(FOUND, place=Place(SectionId("issue")))
    title = replace(FOUND, place=Place(field="subject_en"))
    elsewhere = replace(FOUND, place=Place(field="number"))
    assert [wave.line for wave in waves(section, title, elsewhere)] == ["issue", "title"]


def test_where_nothing_is_written_the_guidance_stands_alone(page, waves):
    empty = next(s for s in page.session.note.sections if s.id == "background")
    assert all(not element.text for element in empty.body)
    assert waves(replace(FOUND, place=Place(empty.id))) == ()
    note = page.session.note
    page.session.change(
        lambda now: replace(now, header=replace(note.header, subject_en="", subject_fr=""))
    )
    assert waves(replace(FOUND, place=Place(field="subject_en"))) == ()
