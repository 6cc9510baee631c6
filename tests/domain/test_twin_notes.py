"""A note and its twin know when one has moved on."""

from dataclasses import replace

from briefing_app.domain.header import Header
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_copy import copy_note
from briefing_app.domain.note_editing import cite
from briefing_app.domain.note_form import note_from_form, note_to_form
from briefing_app.domain.template import Named, NoteKind, SectionRule
from briefing_app.domain.text import CitedKind, Table, Words, new_paragraph
from briefing_app.domain.twin import Stand
from briefing_app.domain.twin_notes import make_twin, say_level, standing_of, take_new
from tests.builders import a_note, a_section, some_evidence

NOTHING = Named("", "")
KIND = NoteKind(
    "memo",
    NOTHING,
    NOTHING,
    "I",
    (SectionRule("background", Named("Background", "Contexte"), NOTHING),),
)


def english(*texts, cited=None):
    evidence = cited or some_evidence()
    citation = cite(CitedKind.EVIDENCE, evidence.id)
    body = [new_paragraph(text) for text in texts]
    body[0] = replace(body[0], runs=(*body[0].runs, citation))
    section = replace(a_section(heading="Background"), key="background", body=tuple(body))
    return a_note(section, header=Header(subject_en="Ships", number="N-7"))


def rewritten(note, at, text):
    """The note with other words in one paragraph; what it cites stays."""

    def section(each):
        body = list(each.body)
        body[at] = replace(body[at], runs=(Words(text), *body[at].citations))
        return replace(each, body=tuple(body))

    return replace(note, sections=tuple(section(each) for each in note.sections))


def pair(*texts):
    note = english(*texts)
    return note, make_twin(note, KIND)


def stands(note, other):
    standing = standing_of(note, other)
    assert standing is not None
    return [sign.stand for sign in standing.signs]


def test_a_twin_has_the_same_words_and_citations_in_sections_of_the_other_language():
    note, twin = pair("Ships wait.", "Piers sink.")
    assert (twin.language, twin.header.number) == ("fr", "N-7")
    assert twin.sections[0].heading == "Contexte"
    assert [p.text for p in twin.paragraphs()] == ["Ships wait.", "Piers sink."]
    ours, theirs = next(note.citations()), next(twin.citations())
    assert (ours.target, ours.value) == (theirs.target, theirs.value)
    assert ours.id != theirs.id
    mine = {p.id for p in note.paragraphs()}
    assert not mine & {p.id for p in twin.paragraphs()}
    assert twin.state is NoteState.DRAFTING


def test_a_heading_of_the_officers_own_stays_until_it_is_translated():
    note, _twin = pair("w")
    own = replace(note, sections=(replace(note.sections[0], heading="My own words"),))
    assert make_twin(own, KIND).sections[0].heading == "My own words"


def test_what_was_not_translated_yet_says_so_until_it_is():
    note, twin = pair("Ships wait.", "2024")
    assert stands(twin, note) == [Stand.UNTRANSLATED]
    assert stands(note, twin) == []
    done = rewritten(twin, 0, "Les navires attendent.")
    assert stands(done, note) == []


def test_the_twin_knows_that_the_original_moved_on_until_somebody_says_it_is_level():
    note, twin = pair("Ships wait.", "Piers sink.")
    twin = rewritten(rewritten(twin, 0, "Les navires attendent."), 1, "Les jetées coulent.")
    note = rewritten(note, 1, "Piers sink fast.")
    (sign,) = standing_of(twin, note).signs
    assert sign.stand is Stand.OTHER_MOVED
    assert sign.here == twin.sections[0].body[1].id
    assert sign.words == "Piers sink fast."
    assert stands(say_level(twin, note, [sign.here]), note) == []


def test_the_original_knows_that_the_twin_moved_on_once_they_were_level():
    note, twin = pair("Ships wait.")
    twin = say_level(rewritten(twin, 0, "Les navires attendent."), note)
    assert stands(note, twin) == []
    later = rewritten(twin, 0, "Les navires attendent longtemps.")
    assert stands(note, later) == [Stand.OTHER_MOVED]
    assert stands(note, say_level(later, note)) == []


def test_words_that_are_the_same_in_both_can_be_said_to_be_level():
    note, twin = pair("Mali")
    assert stands(twin, note) == [Stand.UNTRANSLATED]
    assert stands(say_level(twin, note), note) == []


def test_figures_and_citations_that_differ_are_named():
    note, twin = pair("It cost 33,443 people and 12%.", "w")
    twin = rewritten(twin, 0, "Cela a touché 33\u00a0434 personnes, soit 12\u00a0%.")
    (sign, _second) = standing_of(twin, note).signs
    assert sign.stand is Stand.FIGURES_DIFFER
    assert "33,443" in sign.about
    same = rewritten(twin, 0, "Cela a touché 33\u00a0443 personnes, soit 12\u00a0%.")
    assert stands(same, note) == [Stand.UNTRANSLATED]
    body = same.sections[0].body
    bare = replace(body[0], runs=(Words("Cela a touché 33\u00a0443 personnes, 12\u00a0%."),))
    without = replace(same, sections=(replace(same.sections[0], body=(bare, *body[1:])),))
    assert stands(without, note)[0] is Stand.CITES_OTHERS


def test_a_new_paragraph_is_told_with_its_place_and_can_be_taken():
    note, twin = pair("One.", "Two.")
    twin = rewritten(rewritten(twin, 0, "Un."), 1, "Deux.")
    new = new_paragraph("Between.")
    body = note.sections[0].body
    note = replace(note, sections=(replace(note.sections[0], body=(body[0], new, body[1])),))
    (sign,) = standing_of(twin, note).signs
    assert (sign.stand, sign.here, sign.other) == (
        Stand.OTHER_NEW,
        twin.sections[0].body[0].id,
        new.id,
    )
    taken = take_new(twin, note, new.id)
    assert [p.text for p in taken.paragraphs()] == ["Un.", "Between.", "Deux."]
    assert stands(taken, note) == [Stand.UNTRANSLATED]
    first = new_paragraph("First.")
    note = replace(
        note, sections=(replace(note.sections[0], body=(first, *note.sections[0].body)),)
    )
    assert next(take_new(taken, note, first.id).paragraphs()).text == "First."


def test_a_paragraph_that_is_gone_is_told_and_forgotten_once_that_is_level():
    note, twin = pair("One.", "Two.")
    twin = rewritten(rewritten(twin, 0, "Un."), 1, "Deux.")
    note = replace(note, sections=(replace(note.sections[0], body=note.sections[0].body[:1]),))
    assert stands(twin, note) == [Stand.OTHER_GONE]
    assert stands(say_level(twin, note), note) == []


def test_the_cells_of_a_table_are_paired_one_by_one():
    note, _twin = pair("w")
    table = Table(new_paragraph().id, ((new_paragraph("Port"),), (new_paragraph("North"),)))
    note = replace(note, sections=(replace(note.sections[0], body=(table,)),))
    twin = make_twin(note, KIND)
    assert stands(twin, note) == [Stand.UNTRANSLATED, Stand.UNTRANSLATED]


def test_twins_share_one_marking():
    note, twin = pair("One.")
    assert not standing_of(twin, note).markings_differ
    raised = replace(note, marking=Marking(Protected.A))
    assert standing_of(twin, raised).markings_differ


def test_other_notes_are_no_twins_and_a_copy_is_none():
    note, twin = pair("One.")
    assert standing_of(note, english("One.")) is None
    assert standing_of(copy_note(twin), note) is None


def test_the_tie_is_kept_with_the_note():
    note, twin = pair("One.")
    assert note_from_form(note_to_form(twin)) == twin
    assert "twin" not in note_to_form(note)
