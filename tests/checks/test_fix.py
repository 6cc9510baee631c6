"""Mending a note: words replaced, fields filled, citations kept."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.checks.fix import Fix, Replacement, apply_fix, join_fixes
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.domain.text import Citation, Words
from tests.checks.case_builder import note, section

WRITTEN = note(section("The *PdC* plan [@e1] is  here [@e2] now."))


def paragraph(written: Note = WRITTEN):
    return next(written.paragraphs())


def mended(*replacements: tuple[int, int, str], written: Note = WRITTEN) -> Note:
    of = paragraph(written).id
    return apply_fix(written, Fix("Mend", tuple(Replacement(of, *each) for each in replacements)))


def laid(written: Note) -> str:
    runs = paragraph(written).runs
    return "".join(run.text if isinstance(run, Words) else "^" for run in runs)


def test_words_are_put_in_the_place_of_others():
    assert laid(WRITTEN) == "The PdC plan ^ is  here ^ now."
    assert laid(mended((17, 19, " "), (0, 3, "Our"))) == "Our PdC plan ^ is here ^ now."


def test_words_can_be_put_in_between():
    assert laid(mended((12, 12, " (new)"))) == "The PdC plan (new) ^ is  here ^ now."
    assert laid(mended((0, 0, "See: "))).startswith("See: The")


def test_new_words_look_like_the_first_they_replace():
    italic = [run.text for run in paragraph(mended((4, 12, "PDC text"))).runs if run_italic(run)]
    assert italic == ["PDC text"]


def run_italic(run: object) -> bool:
    return isinstance(run, Words) and run.italic


def test_a_citation_inside_what_is_replaced_stays_behind_the_new_words():
    assert laid(mended((4, 17, "one"))) == "The one^  here ^ now."


def test_of_two_that_overlap_the_first_is_done():
    assert laid(mended((0, 7, "Our"), (4, 12, "no"))) == "Our plan ^ is  here ^ now."


def test_the_same_said_twice_is_done_once():
    assert laid(mended((12, 12, "!"), (12, 12, "!"))) == "The PdC plan! ^ is  here ^ now."


def test_a_cell_is_mended_too():
    written = note(section("| Item | Cost |\n| A  b | 5 |"))
    cell = next(each for each in written.paragraphs() if each.text == "A  b")
    after = apply_fix(written, Fix("Mend", (Replacement(cell.id, 1, 3, " "),)))
    assert [each.text for each in after.paragraphs()] == ["Item", "Cost", "A b", "5"]


def test_fields_and_the_marking_are_filled():
    marking = Marking(protected="B")
    after = apply_fix(WRITTEN, Fix("Mend", fields=(("subject_fr", "Le plan"),), marking=marking))
    assert after.header == replace(WRITTEN.header, subject_fr="Le plan")
    assert after.marking == marking
    assert after.sections == WRITTEN.sections


def test_a_paragraph_that_is_gone_changes_nothing():
    gone = Fix("Mend", (Replacement("gone", 0, 1, "x"),))
    assert apply_fix(WRITTEN, gone) == WRITTEN


def test_several_fixes_work_as_one():
    of = paragraph().id
    first = Fix("a", (Replacement(of, 17, 19, " "),), marking=Marking(protected="A"))
    second = Fix("b", (Replacement(of, 0, 3, "Our"),), (("number", "7"),))
    after = apply_fix(WRITTEN, join_fixes("All", (first, second)))
    assert laid(after) == "Our PdC plan ^ is here ^ now."
    assert (after.header.number, after.marking.protected) == ("7", "A")


@given(st.integers(0, 30), st.integers(0, 30), st.text(max_size=5))
def test_no_citation_is_ever_lost(one: int, other: int, words: str):
    after = mended((min(one, other), max(one, other), words))
    kept = [run for run in paragraph(after).runs if isinstance(run, Citation)]
    assert kept == list(paragraph().citations)
