"""LEN: limits of the note and of its sections."""

from dataclasses import replace

from briefing_app.checks.finding import WHOLE_NOTE, Severity
from briefing_app.checks.note_length import check_length
from tests.checks.case_builder import case, found, kind, note, rule, section

TEN = "One two three four five six seven eight nine ten."


def test_a_section_within_its_limit_is_in_order():
    assert found(check_length, TEN, of=kind(rule("background", words=10))) == []


def test_a_section_over_its_limit_says_by_how_much():
    (finding,) = found(check_length, TEN, of=kind(rule("background", words=8)))
    assert finding.severity is Severity.WARNING
    assert finding.title == "2 words over the limit"
    assert finding.reason == "10 words; this kind of note allows 8."


def test_a_single_word_too_many_is_told_as_one():
    (finding,) = found(check_length, TEN, of=kind(rule("background", words=9)))
    assert finding.title == "1 word over the limit"


def test_sub_sections_count_with_their_section():
    parts = (section(TEN, "considerations"), section(TEN, "legal", 2), section(TEN, "next"))
    (finding,) = found(check_length, *parts, of=kind(rule("considerations", words=15)))
    assert finding.title == "5 words over the limit"
    assert finding.place.section == parts[0].id


def test_french_has_limits_of_its_own():
    limited = kind(words=8, words_fr=10)
    assert found(check_length, TEN, language="fr", of=limited) == []
    assert len(found(check_length, TEN, language="en", of=limited)) == 1


def test_the_whole_note_is_measured_without_its_annexes():
    parts = (TEN, section(TEN, "annex"), section(TEN, "table", 2))
    assert found(check_length, *parts, of=kind(words=10)) == []
    (finding,) = found(check_length, *parts, of=kind(words=4))
    assert finding.title == "6 words over the limit"
    assert finding.place == WHOLE_NOTE


def test_without_a_word_limit_the_pages_are_the_limit():
    long = "word " * 460
    (finding,) = found(check_length, long, of=kind(pages_en=1.0))
    assert finding.title == "10 words over the limit"


def test_a_kind_without_limits_allows_all():
    assert found(check_length, "word " * 3000, of=kind(rule("background"))) == []


def laid_out(pages, *parts, of):
    return list(check_length(replace(case(note(*parts), of), pages=pages)))


def test_pages_that_were_laid_out_are_held_to_the_limit_in_pages():
    assert laid_out(2, TEN, of=kind(pages_en=2.0)) == []
    (finding,) = laid_out(3, TEN, of=kind(pages_en=2.0))
    assert finding.title == "1 page over the limit"
    assert finding.reason == (
        "Laid out, the note has 3 pages before its annexes; this kind allows 2."
    )
    assert finding.severity is Severity.WARNING


def test_words_no_longer_stand_in_for_pages_that_are_known():
    long = "word " * 460
    assert laid_out(1, long, of=kind(pages_en=1.0)) == []
    assert laid_out(2, TEN, of=kind()) == []


def test_a_limit_of_half_a_page_more_is_told_as_such():
    (finding,) = laid_out(4, TEN, of=kind(pages_en=2.5))
    assert finding.title == "2 pages over the limit"
    assert finding.reason.endswith("allows 2.5.")
