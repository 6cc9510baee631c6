"""A note that becomes another kind loses nothing."""

from dataclasses import replace

from hypothesis import given, settings

from briefing_app.domain.block import Block, BlockKind, BlockVersion
from briefing_app.domain.citation import cited_evidence, number_citations
from briefing_app.domain.freshness import freshness
from briefing_app.domain.ids import BlockId, EvidenceId, NoteId, SectionId, new_id
from briefing_app.domain.note import Note, Section
from briefing_app.domain.note_copy import copy_note
from briefing_app.domain.note_editing import Spot, cite, place_block
from briefing_app.domain.note_tray import (
    change_kind,
    drop_from_tray,
    place_from_tray,
    section_from_tray,
    without_tray,
)
from briefing_app.domain.template import Named, NoteKind, SectionRule, new_note
from briefing_app.domain.text import CitedKind, ParagraphKind, new_paragraph
from tests.domain.note_strategies import notes


def rule(key: str, en: str = "", **values: object) -> SectionRule:
    name = Named(en or key.title(), f"{en or key.title()} (fr)")
    return SectionRule(key, name, Named("", ""), **values)  # type: ignore[arg-type]  # any rule


def a_kind(key: str, *rules: SectionRule, purpose: str = "I") -> NoteKind:
    return NoteKind(key, Named(key, key), Named(key, key), purpose, rules)


MEMO = a_kind(
    "memo",
    rule("issue", required=True),
    rule("background", required=True),
    rule("options", required=True),
    purpose="D",
)
SPEECH = a_kind(
    "speech",
    rule("points", required=True, starts_as=ParagraphKind.BULLET),
    rule("background", "Context"),
    rule("choices", "Options"),
)


def written(kind: NoteKind, **words: str) -> Note:
    note = new_note(kind, "en")
    sections = (
        replace(s, body=(new_paragraph(words[s.key]),)) if s.key in words else s
        for s in note.sections
    )
    return replace(note, sections=tuple(sections))


def texts(sections: tuple[Section, ...]) -> list[tuple[str, str]]:
    return [(s.heading, " ".join(e.text for e in s.body)) for s in sections]


def test_a_section_of_the_same_key_keeps_its_text_and_takes_the_new_name():
    note = change_kind(written(MEMO, background="It began."), MEMO, SPEECH)
    assert note.kind == "speech"
    assert texts(note.sections) == [("Points", ""), ("Context", "It began.")]


def test_a_section_of_the_same_name_keeps_its_text():
    note = change_kind(written(MEMO, options="Two."), MEMO, SPEECH)
    assert ("Options", "Two.") in texts(note.sections)
    assert [s.key for s in note.sections if s.heading == "Options"] == ["choices"]


def test_what_has_no_place_waits_in_the_tray():
    note = change_kind(written(MEMO, issue="Now."), MEMO, SPEECH)
    assert texts(note.tray) == [("Issue", "Now.")]
    assert note.header.purpose == "I"


def test_an_empty_section_without_a_place_goes():
    assert not change_kind(written(MEMO), MEMO, SPEECH).tray


def test_a_heading_that_was_changed_stays():
    note = written(MEMO, background="It began.")
    renamed = replace(note.sections[1], heading="How it began")
    note = replace(note, sections=(note.sections[0], renamed, note.sections[2]))
    assert ("How it began", "It began.") in texts(change_kind(note, MEMO, SPEECH).sections)


def test_what_waited_comes_back_where_it_belongs():
    note = written(MEMO, issue="Now.", background="It began.", options="Two.")
    back = change_kind(change_kind(note, MEMO, SPEECH), SPEECH, MEMO)
    assert texts(back.sections) == texts(note.sections)
    assert not back.tray


def test_what_waited_stays_where_something_else_was_written():
    away = change_kind(written(MEMO, issue="Now."), MEMO, SPEECH)
    other = Section(SectionId(new_id()), "issue", "Issue", 1, (new_paragraph("Later."),))
    back = change_kind(replace(away, sections=(other,)), SPEECH, MEMO)
    assert ("Issue", "Later.") in texts(back.sections)
    assert texts(back.tray) == [("Issue", "Now.")]


def test_a_section_from_the_tray_is_placed_behind_a_paragraph():
    note = change_kind(written(MEMO, issue="Now.", background="It began."), MEMO, SPEECH)
    context = note.sections[1]
    placed = place_from_tray(note, note.tray[0].id, Spot(context.id, context.body[0].id))
    assert ("Context", "It began. Now.") in texts(placed.sections)
    assert not placed.tray


def test_a_section_from_the_tray_comes_back_as_a_section():
    note = change_kind(written(MEMO, issue="Now."), MEMO, SPEECH)
    back = section_from_tray(note, note.tray[0].id, note.sections[0].id)
    assert texts(back.sections)[0] == ("Issue", "Now.")


def test_what_is_dropped_from_the_tray_is_gone():
    note = change_kind(written(MEMO, issue="Now."), MEMO, SPEECH)
    assert not drop_from_tray(note, note.tray[0].id).tray


def with_block() -> tuple[Note, Block]:
    cited = new_paragraph(
        "Ten.", ParagraphKind.PARAGRAPH, cite(CitedKind.EVIDENCE, EvidenceId("e"))
    )
    block = Block(BlockId("b"), "Ten", BlockKind.BACKGROUND, (BlockVersion(1, (cited,)),))
    note = written(MEMO)
    return place_block(note, block, Spot(note.sections[0].id)), block


def test_placed_blocks_and_citations_stay_whole_in_the_tray():
    note, block = with_block()
    away = change_kind(note, MEMO, SPEECH)
    assert away.placed == note.placed
    assert not freshness(away, away.placed[0], block).changed_here
    assert cited_evidence(away) == (EvidenceId("e"),)
    assert not number_citations(away)


def test_what_is_printed_knows_nothing_of_the_tray():
    note, _block = with_block()
    printed = without_tray(change_kind(note, MEMO, SPEECH))
    assert not printed.tray
    assert not printed.placed


def test_a_copy_has_a_tray_of_its_own():
    note, _block = with_block()
    away = change_kind(note, MEMO, SPEECH)
    copy = copy_note(away)
    assert texts(copy.tray) == texts(away.tray)
    assert copy.tray[0].id != away.tray[0].id
    assert {e.placement for e in copy.tray[0].body} >= {copy.placed[0].id}


def every_word(note: Note) -> list[str]:
    return sorted(e.text for s in note.all_sections for e in s.body if e.text)


@settings(max_examples=60, deadline=None)
@given(notes)
def test_no_word_and_no_citation_is_lost_whatever_the_note(note: Note):
    changed = change_kind(note, None, SPEECH)
    assert every_word(changed) == every_word(note)
    assert set(cited_evidence(changed)) == set(cited_evidence(note))
    assert changed.placed == note.placed
    ids = [s.id for s in changed.all_sections]
    assert len(ids) == len(set(ids))


def test_a_kind_that_is_not_known_takes_nothing_away():
    lost = Note(NoteId("n"), "gone", sections=(Section(SectionId("s"), "x", "My own", 1, ()),))
    assert texts(change_kind(lost, None, SPEECH).tray) == [("My own", "")]
