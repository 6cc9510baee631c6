"""Numbers of the open note that moved on, as offers."""

from dataclasses import replace

import pytest

from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.figure_tie import tie_of
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_editing import cite
from briefing_app.domain.overview import Materials
from briefing_app.domain.text import CitedKind
from briefing_app.ui.messages import Messages
from briefing_app.ui.notes.figure_offers import KEEP, TAKE, FigureOffers, figure_dialog, offer_words
from briefing_app.ui.notes.note_materials import NoteMaterials
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note, some_evidence
from tests.ui.notes.conftest import paragraph, section


@pytest.fixture
def statistic():
    return some_evidence(kind=EvidenceKind.STATISTIC, measure=Measure("33443", "travellers"))


@pytest.fixture
def offers(session, desk, statistic):
    """A note that cites the number twice, of which the library now says 36,000."""
    marks = [cite(CitedKind.EVIDENCE, statistic.id, tie_of(statistic)) for _each in range(2)]
    body = [paragraph(name, "33,443 crossed", mark) for name, mark in zip("ab", marks, strict=True)]
    session.open(a_note(section("issue", *body)))
    materials = NoteMaterials(session, desk.runner)
    offers = FigureOffers(session, materials, Messages())
    now = replace(statistic, measure=Measure("36000", "travellers"))
    materials.begin(Materials(evidence={statistic.id: now}))
    return offers


def texts(session):
    return [each.text for each in session.note.paragraphs()]


def test_both_numbers_are_offered_and_each_is_taken_alone(offers, session):
    assert len(offers.moved) == 2
    offers.take(offers.moved[0])
    assert texts(session) == ["36,000 crossed", "33,443 crossed"]
    session.undo()
    assert texts(session) == ["33,443 crossed", "33,443 crossed"]
    assert len(offers.moved) == 2


def test_the_number_of_the_paragraph_at_hand_comes_first(offers):
    assert offers.near(Point("b")).paragraph == "b"
    assert offers.near(Point("title")).paragraph == "a"


def test_what_is_kept_is_offered_no_more(offers, session):
    offers.keep(offers.moved[0])
    assert texts(session)[0] == "33,443 crossed"
    assert [moved.paragraph for moved in offers.moved] == ["b"]


def test_a_closed_note_is_offered_nothing(offers, session):
    session.move(NoteState.ISSUED, closed=True)
    assert offers.moved == ()


def test_an_offer_names_both_numbers(offers, qtbot, appearance, editor):
    moved = offers.moved[0]
    assert offer_words(moved) == "The library now says 36,000; the note says 33,443."
    dialog, chosen = figure_dialog(editor, moved), []
    dialog.chosen.connect(chosen.append)
    dialog.ask()
    assert dialog.isVisible()
    assert {TAKE, KEEP} == {"take", "keep"}
    dialog.close_over()
    assert chosen == []
