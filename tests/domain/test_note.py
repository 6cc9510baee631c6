"""A note as one value, and questions to it."""

from dataclasses import replace

from briefing_app.domain.citation import (
    cited_evidence,
    cited_recommendations,
    number_citations,
)
from briefing_app.domain.header import Header
from briefing_app.domain.ids import EvidenceId, ParagraphId, RecommendationId
from briefing_app.domain.note import placed_body
from briefing_app.domain.note_editing import Spot, cite, place_block
from briefing_app.domain.text import CitedKind, ParagraphKind, Table, new_paragraph
from tests.builders import a_block, a_note, a_section


def test_the_title_is_that_of_its_language_or_the_one_there_is():
    both = a_note(header=Header(subject_en="A plan", subject_fr="Un plan"))
    assert both.title == "A plan"
    assert replace(both, language="fr").title == "Un plan"
    assert a_note(header=Header(subject_en="A plan"), language="fr").title == "A plan"
    assert a_note(header=Header(subject_fr="Un plan")).title == "Un plan"


def test_words_are_counted_by_section_and_without_annexes():
    note = a_note(
        a_section("One two three."),
        a_section("Four five.", key="annex", heading="Annex A"),
        a_section("Six.", key="table", level=2),
        a_section("Seven eight.", key="background"),
    )
    assert [section.words for section in note.sections] == [3, 2, 1, 2]
    assert note.words == 5


def test_the_cells_of_a_table_are_read_counted_and_found():
    cell = new_paragraph("One two.")
    table = Table(ParagraphId("t"), ((cell,),))
    note = a_note(a_section(body=(new_paragraph("Three."), table)))
    assert [p.text for p in note.paragraphs()] == ["Three.", "One two."]
    assert note.words == 3
    assert note.section_of(cell.id) == note.section_of(table.id) == note.sections[0]
    assert note.section_of(ParagraphId("gone")) is None


def test_citations_are_numbered_in_reading_order():
    e1, r1, e2, again = (
        cite(CitedKind.EVIDENCE, EvidenceId("e1")),
        cite(CitedKind.RECOMMENDATION, RecommendationId("r1")),
        cite(CitedKind.EVIDENCE, EvidenceId("e2")),
        cite(CitedKind.EVIDENCE, EvidenceId("e1")),
    )
    first = new_paragraph("One.", ParagraphKind.PARAGRAPH, e1, r1)
    second = new_paragraph("Two.", ParagraphKind.BULLET, e2, again)
    note = a_note(a_section(body=(first,)), a_section(body=(second,)))
    assert number_citations(note) == {e1.id: 1, r1.id: 2, e2.id: 3, again.id: 4}
    assert cited_evidence(note) == ("e1", "e2")
    assert cited_recommendations(note) == ("r1",)


def test_the_words_of_a_placed_block_are_found_wherever_they_stand():
    note = a_note(a_section("Own words."))
    placed = place_block(note, a_block(text="Block words."), Spot(note.sections[0].id))
    (mark,) = placed.placed
    assert [element.text for element in placed_body(placed, mark.id)] == ["Block words."]
