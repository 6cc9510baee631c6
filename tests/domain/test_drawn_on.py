"""What a note stands on is written down as it is at the moment."""

import json
from dataclasses import replace

from briefing_app.domain.drawn_on import drawn_on, drawn_on_from_form, drawn_on_to_form
from briefing_app.domain.evidence import Measure
from briefing_app.domain.ids import NoteId, PlacementId
from briefing_app.domain.note import PlacedBlock
from briefing_app.domain.overview import Materials
from tests.builders import a_block, a_document, a_note, a_recommendation, some_evidence


def something():
    document = a_document()
    words = document.excerpt(document.text[:20])
    evidence = some_evidence(excerpt=words, measure=Measure("20", "boats"), as_of="2019")
    asked, block = a_recommendation(answer="Agreed"), a_block()
    note = a_note(
        id=NoteId("n"), placed=(PlacedBlock(PlacementId("p"), block.id, block.name, 1, "f"),)
    )
    materials = Materials(
        {evidence.id: evidence},
        {asked.id: asked},
        {document.source.id: document.source},
        {block.id: block},
    )
    return note, materials, document, evidence


def test_values_words_and_sources_are_kept():
    note, materials, document, evidence = something()
    (kept,) = drawn_on(note, materials).evidence
    assert (kept.claim, kept.value, kept.unit, kept.as_of) == (
        evidence.claim,
        "20",
        "boats",
        "2019",
    )
    assert (kept.words, kept.edition) == (evidence.excerpt.words, document.edition.id)
    assert kept.source_title == document.source.title


def test_a_block_is_kept_with_both_versions_and_a_lost_one_left_out():
    note, materials, *_rest = something()
    (kept,) = drawn_on(note, materials).blocks
    assert (kept.placement, kept.version, kept.newest) == ("p", 1, 1)
    assert drawn_on(note, replace(materials, blocks={})).blocks == ()


def test_it_comes_back_from_json_as_it_was():
    note, materials, *_rest = something()
    kept = drawn_on(note, materials)
    assert drawn_on_from_form(json.loads(json.dumps(drawn_on_to_form(kept)))) == kept
