"""What is painted beside the words."""

from dataclasses import replace

from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.text import Paragraph, ParagraphKind, Words
from briefing_app.ui.notes.scene import Scene, Wave, is_blank, list_labels, told_at
from briefing_app.ui.tokens import Meaning
from tests.builders import a_note

NUMBERED, BULLET = ParagraphKind.NUMBERED, ParagraphKind.BULLET


def items(*kinds):
    body = tuple(
        Paragraph(ParagraphId(f"p{n}"), kind, (Words("x"),), level)
        for n, (kind, level) in enumerate(kinds)
    )
    return a_note(Section(SectionId("s"), "s", "S", 1, body))


def labels(*kinds):
    return list(list_labels(items(*kinds)).values())


def test_numbers_count_on_and_begin_again_behind_a_paragraph():
    plain = (ParagraphKind.PARAGRAPH, 0)
    assert labels((NUMBERED, 0), (NUMBERED, 0), plain, (NUMBERED, 0)) == ["1.", "2.", "1."]


def test_deeper_levels_have_letters_and_do_not_stop_the_count():
    found = labels((NUMBERED, 0), (NUMBERED, 1), (NUMBERED, 1), (NUMBERED, 0), (NUMBERED, 1))
    assert found == ["1.", "a)", "b)", "2.", "a)"]


def test_bullets_change_with_the_level():
    assert labels((BULLET, 0), (BULLET, 1)) == ["\u2022", "\u2013"]


def test_a_section_without_words_is_blank():
    (section,) = items((BULLET, 0)).sections
    assert not is_blank(section)
    assert is_blank(replace(section, body=()))


def test_waves_are_found_by_their_line():
    wave = Wave("p0", 0, 1, Meaning.ERROR)
    assert Scene(waves=(wave,)).waves_on("p0") == (wave,)
    assert Scene(waves=(wave,)).waves_on("p1") == ()


def test_a_wave_is_gone_as_soon_as_other_words_stand_there():
    wave = Wave("p0", 4, 7, Meaning.ERROR, words="two")
    assert wave.stands_in("One two.")
    assert not wave.stands_in("One to.")
    assert not wave.stands_in("And one two.")
    assert Wave("p0", 0, 0, Meaning.ERROR).stands_in("Anything")


def test_a_mark_tells_what_was_found_in_its_words():
    wave = Wave("p0", 4, 7, Meaning.ERROR, "A number", reason="Digits read faster.")
    whole = Wave("p0", 0, 0, Meaning.WARNING, "Long", reason="32 words.")
    assert told_at((wave, whole), 5) == "A number. Digits read faster.\nLong. 32 words."
    assert told_at((wave,), 2) == ""
