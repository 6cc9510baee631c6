"""Reusable wording, its versions, and how a placed copy stands to it."""

from dataclasses import replace

from hypothesis import given, settings

from briefing_app.domain.block import BlockVersion, fingerprint
from briefing_app.domain.freshness import Freshness, freshness
from briefing_app.domain.note_editing import Spot, change_section, copy_body, place_block
from briefing_app.domain.text import ParagraphKind, Words, new_paragraph
from tests.builders import a_block, a_note, some_evidence
from tests.domain.note_strategies import bodies


def test_the_last_version_is_the_newest():
    block = a_block()
    newer = replace(block, versions=(*block.versions, BlockVersion(2, ())))
    assert newer.newest.number == 2
    assert newer.version(1) == block.newest
    assert newer.version(3) is None


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_a_copy_has_the_same_fingerprint(body):
    assert fingerprint(copy_body(body, None)) == fingerprint(body)


def test_any_other_wording_has_another_fingerprint():
    evidence = some_evidence()
    bodies_apart = [
        (),
        (new_paragraph("One."),),
        (new_paragraph("One!"),),
        (new_paragraph("One.", ParagraphKind.BULLET),),
        (replace(new_paragraph("One."), level=1),),
        (new_paragraph("", ParagraphKind.PARAGRAPH, Words("One.", bold=True)),),
        (new_paragraph("", ParagraphKind.PARAGRAPH, Words("One.", link="x")),),
        a_block(evidence, text="One.").newest.body,
        a_block(some_evidence(), text="One.").newest.body,
    ]
    assert len({fingerprint(body) for body in bodies_apart}) == len(bodies_apart)


def test_changed_here_and_moved_on_are_two_signs():
    block = a_block(text="Old words.")
    newer = replace(block, versions=(*block.versions, BlockVersion(2, ())))
    start = a_note()
    note = place_block(start, block, Spot(start.sections[0].id))
    (mark,) = note.placed

    def reworded(section):
        body = tuple(
            replace(element, runs=(Words("Mine."),)) if element.placement else element
            for element in section.body
        )
        return replace(section, body=body)

    changed = change_section(note, note.sections[0].id, reworded)
    assert freshness(note, mark, block) == Freshness()
    assert freshness(note, mark, newer) == Freshness(master_moved=True)
    assert freshness(changed, mark, block) == Freshness(changed_here=True)
    assert freshness(changed, mark, newer) == Freshness(changed_here=True, master_moved=True)
    assert freshness(note, mark, None) == Freshness()
