"""Where a thing goes, as pure edits: and every way back gives the first note."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note_editing import Spot
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.placing import Form
from briefing_app.domain.text import ParagraphKind, Table
from briefing_app.ui.notes.note_session import NoteSession
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.notes.text.placing_edits import Target, place_block, place_cited
from tests.builders import a_block, a_document, a_note, a_recommendation, some_evidence
from tests.ui.notes.conftest import paragraph, section

DOCUMENT = a_document()
EVIDENCE = EvidenceRow(
    some_evidence(excerpt=DOCUMENT.excerpt("widen the eastern pier")), DOCUMENT.source
)
ASKED = RecommendationRow(a_recommendation(), None)
PLACED = st.sampled_from(
    [(EVIDENCE, form) for form in (Form.CLAIM, Form.QUOTATION, Form.ROW, Form.MARK)]
    + [(ASKED, form) for form in (Form.DECISION, Form.MARK)]
)


@pytest.fixture
def note():
    bullet = replace(paragraph("c", "A point;"), kind=ParagraphKind.BULLET)
    return a_note(
        section("issue", paragraph("a", "One two."), paragraph("b"), bullet), section("next")
    )


def bodies(note, at=0):
    return [element.text for element in note.sections[at].body]


def test_behind_a_bullet_a_claim_is_a_bullet(note):
    placed = place_cited(note, EVIDENCE, Form.CLAIM, Target(Point("c", 8))).note
    assert placed.sections[0].body[-1].kind is ParagraphKind.BULLET


def test_in_an_empty_paragraph_the_words_stand_in_it(note):
    placed = place_cited(note, EVIDENCE, Form.CLAIM, Target(Point("b"))).note
    assert bodies(placed)[1] == EVIDENCE.evidence.claim
    assert placed.sections[0].body[1].id == "b"


def test_in_an_empty_section_a_paragraph_is_begun(note):
    placed = place_cited(note, EVIDENCE, Form.MARK, Target(Point("gap:next:"))).note
    assert len(placed.sections[1].body[0].citations) == 1


def test_a_chosen_spot_wins_over_the_cursor(note):
    target = Target(Point("b"), Spot(SectionId("issue"), ParagraphId("c")))
    placed = place_cited(note, EVIDENCE, Form.CLAIM, target).note
    assert bodies(placed)[-1] == EVIDENCE.evidence.claim


def test_a_decision_never_goes_into_a_cell(note):
    edit = place_cited(note, EVIDENCE, Form.ROW, Target(Point("b")))
    placed = place_cited(edit.note, ASKED, Form.DECISION, Target(edit.caret)).note
    kinds = [type(element) is Table for element in placed.sections[0].body]
    assert kinds == [False, True, False, False]


def test_a_block_in_another_language_keeps_it(note):
    block = a_block(language="fr")
    placed = place_block(note, block, Target(Point("a", 8))).note
    (copied,) = [e for e in placed.sections[0].body if e.placement]
    assert copied.language == "fr"
    assert place_block(replace(note, language="fr"), block, Target(Point("a"))).note.placed


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(PLACED, st.integers(0, 30)), min_size=1, max_size=6))
def test_placings_are_taken_back_one_by_one_and_lose_no_citation(qapp, appearance, done):
    session = NoteSession()
    session.page.text.documentLayout()
    session.open(a_note(section("issue", paragraph("a", "One two."), paragraph("b"))))
    first = session.note
    for cited, ((thing, form), at) in enumerate(done, start=1):
        lines = [line for line in session.page.lines if line.element is not None]
        line = lines[at % len(lines)].element
        here = line.rows[-1][0] if isinstance(line, Table) else line
        point = Point(here.id, len(here.text) + len(here.citations))
        session.apply(
            lambda note, thing=thing, form=form, point=point: place_cited(
                note, thing, form, Target(point)
            )
        )
        assert len(list(session.note.citations())) == cited
        assert session.page.read() == session.note
    for _each in done:
        session.undo()
    assert session.note == first
