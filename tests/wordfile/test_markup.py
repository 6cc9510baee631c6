"""Runs and paragraphs in Word's markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.wordfile.markup import Look, Setting, bookmark, field, paragraph, printable, run
from briefing_app.wordfile.tree import elements, w


def test_words_are_escaped_and_their_spaces_kept():
    element = elements(run(' a < b & "c" '))[0]
    text = next(element.iter(w("t")))
    assert text.text == ' a < b & "c" '
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_tabs_and_line_ends_become_words_own():
    element = elements(run("a\tb\r\nc"))[0]
    assert [child.tag for child in element] == [w("t"), w("tab"), w("t"), w("br"), w("t")]


def test_a_run_without_words_is_no_run():
    assert run("") == ""


@given(st.text())
def test_any_words_at_all_give_markup_that_can_be_read(words):
    shown = "".join(
        text.text or "" for e in elements(f"<w:p>{run(words)}</w:p>") for text in e.iter(w("t"))
    )
    assert shown == printable(words).replace("\t", "").replace("\n", "")


def test_the_look_is_written_in_the_order_of_the_schema():
    element = elements(run("a", Look(True, True, True, "Strong", "fr-CA")))[0]
    names = [child.tag.rpartition("}")[2] for child in element[0]]
    assert names == ["rStyle", "b", "bCs", "i", "iCs", "vertAlign", "lang"]


def test_the_setting_is_written_in_the_order_of_the_schema():
    setting = Setting(True, True, (4, 1), 9000, 120)
    element = elements(paragraph("BodyText", "", setting))[0]
    names = [child.tag.rpartition("}")[2] for child in element[0]]
    assert names == ["pStyle", "keepNext", "pageBreakBefore", "numPr", "tabs", "spacing"]


def test_a_field_shows_something_until_word_computes_it():
    runs = elements(field("PAGE", "1"))
    assert len(runs) == 5
    assert [text.text for r in runs for text in r.iter(w("t"))] == ["1"]


def test_a_bookmark_closes_behind_the_words():
    names = [e.tag.rpartition("}")[2] for e in elements(bookmark(7, "_b_1", run("a")))]
    assert names == ["bookmarkStart", "r", "bookmarkEnd"]


@pytest.mark.parametrize("forbidden", ["\x00", "\x0b", "\ufffe", "\x1f"])
def test_what_no_xml_may_hold_is_left_out(forbidden):
    assert printable(f"a{forbidden}b") == "ab"


def test_space_is_said_once_for_both_sides():
    both = paragraph("BodyText", "", Setting(space_before=180, space_after=120))
    assert both.count("<w:spacing") == 1
    assert '<w:spacing w:before="180" w:after="120"/>' in both
    assert '<w:spacing w:after="120"/>' in paragraph("BodyText", "", Setting(space_after=120))
