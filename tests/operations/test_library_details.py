"""One thing with all that one asks about it."""

import pytest

from briefing_app.domain.errors import NotFound
from briefing_app.domain.evidence import Measure
from briefing_app.domain.ids import EvidenceId, FamilyId, new_id
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.recommendation import Family, Relation
from briefing_app.operations.library_details import (
    block_detail,
    evidence_detail,
    recommendation_detail,
    source_detail,
)
from tests.builders import (
    a_block,
    a_document,
    a_note,
    a_recommendation,
    a_section,
    a_theme,
    some_evidence,
)


@pytest.fixture
def document(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
    return document


def test_a_source_shows_what_was_collected_and_where_that_is_used(workspace, document):
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    asked = a_recommendation(excerpt=document.excerpt("season"))
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.recommendations.add(asked)
        shelves.notes.save(a_note(a_section("Words", evidence)))
    detail = source_detail(workspace, document.source.id).value
    assert [row.evidence for row in detail.evidence] == [evidence]
    assert [row.recommendation for row in detail.recommendations] == [asked]
    assert [use.section for use in detail.uses] == ["Background"]


def test_evidence_shows_passage_themes_what_it_carries_and_what_is_alike(workspace, document):
    theme, measure = a_theme(), Measure("33443", "travellers")
    evidence = some_evidence(
        excerpt=document.excerpt("33,443 travellers"), themes=(theme.id,), measure=measure
    )
    twin = some_evidence(measure=measure)
    carried = a_recommendation(evidence=(evidence.id,))
    with workspace.writing() as shelves:
        shelves.themes.add(theme)
        shelves.evidence.add(evidence, twin)
        shelves.recommendations.add(carried)
        shelves.notes.save(a_note(a_section("Words", evidence)))
    detail = evidence_detail(workspace, evidence.id).value
    assert (detail.row.evidence, detail.row.notes) == (evidence, 1)
    assert detail.passage == document.passages[1]
    assert detail.themes == (theme,)
    assert [row.recommendation for row in detail.carries] == [carried]
    assert [row.evidence for row in detail.alike] == [twin]
    assert len(detail.uses) == 1


def test_evidence_in_ones_own_words_has_no_passage(workspace):
    evidence = some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    assert evidence_detail(workspace, evidence.id).value.passage is None


def test_evidence_that_is_gone_is_told(workspace):
    with pytest.raises(NotFound):
        evidence_detail(workspace, EvidenceId("nobody"))


def test_a_recommendation_shows_its_whole_family(workspace, document):
    family = Family(FamilyId(new_id()), "Piers")
    evidence = some_evidence()
    first = a_recommendation(date="2012", family=family.id)
    second = a_recommendation(
        date="2024",
        family=family.id,
        relation=Relation.REPEATS,
        evidence=(evidence.id,),
        excerpt=document.excerpt("the eastern pier"),
    )
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.recommendations.families.add(family)
        shelves.recommendations.add(second, first)
    detail = recommendation_detail(workspace, second.id).value
    assert detail.family == family
    assert [row.recommendation for row in detail.members] == [first, second]
    assert [row.evidence for row in detail.evidence] == [evidence]
    assert detail.passage == document.passages[2]
    assert detail.row.family_size == 2


def test_a_recommendation_of_its_own_has_no_family(workspace):
    asked = a_recommendation()
    with workspace.writing() as shelves:
        shelves.recommendations.add(asked)
    detail = recommendation_detail(workspace, asked.id).value
    assert (detail.family, detail.members, detail.passage) == (None, (), None)


def test_a_block_shows_what_it_cites_and_where_it_stands(workspace):
    evidence, asked = some_evidence(), a_recommendation()
    block, section = a_block(evidence, asked, evidence), a_section(heading="Context")
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
        shelves.recommendations.add(asked)
        shelves.blocks.add(block)
        shelves.notes.save(place_block(a_note(section), block, Spot(section.id)))
    detail = block_detail(workspace, block.id).value
    assert [row.evidence for row in detail.evidence] == [evidence]
    assert [row.recommendation for row in detail.recommendations] == [asked]
    assert [use.section for use in detail.uses] == ["Context"]
