"""Readings are compared by their paragraphs; a part, a series or a translation is no edition."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.edition_likeness import (
    LEAST_MARKS,
    MARKS,
    Likeness,
    is_probable_edition,
    likeness_of,
    marks_of,
)
from tests.builders import a_passage

SUBJECTS = ("harbour", "ferry", "pier", "council", "ministry", "dredger", "pilot", "warden")


def paragraph(number):
    subject = SUBJECTS[number % len(SUBJECTS)]
    return f"In place {number} the {subject} stood for {number} years beside {number + 7} others."


def reading(*numbers):
    return tuple(a_passage(paragraph(number), at) for at, number in enumerate(numbers, 1))


def test_a_reading_has_all_its_paragraphs_in_itself():
    likeness = likeness_of(reading(*range(9)), reading(*range(9)))
    assert likeness == Likeness(1.0, 1.0, 9)
    assert likeness.percent == 100


def test_the_share_is_told_for_each_side():
    likeness = likeness_of(reading(1, 2, 3, 4), reading(1, 2))
    assert (likeness.of_new, likeness.of_old, likeness.paragraphs) == (0.5, 1.0, 2)


def test_short_lines_headings_notes_and_what_is_set_aside_count_for_nothing():
    lines = (
        a_passage("Introduction", 1, kind=PassageKind.HEADING),
        a_passage("Yes.", 2),
        a_passage(paragraph(1), 3, kind=PassageKind.NOTE),
        a_passage(paragraph(2), 4, aside=True),
    )
    assert marks_of(lines) == ()
    assert likeness_of(lines, reading(1, 2)) == Likeness(0.0, 0.0, 0)


def test_readings_alike_have_most_marks_in_common_and_others_none():
    old, new = set(marks_of(reading(*range(40)))), set(marks_of(reading(*range(2, 42))))
    other = set(marks_of(reading(*range(100, 140))))
    assert len(old) == MARKS
    assert len(old & new) > MARKS // 2 > LEAST_MARKS
    assert not old & other


def test_other_line_ends_and_dashes_change_no_mark():
    plain, broken = paragraph(3), paragraph(3).replace(" ", "\n")
    assert marks_of([a_passage(plain)]) == marks_of([a_passage(broken)])


def test_a_newer_edition_with_the_same_title_needs_half_of_the_words():
    title = "The harbours of the north"
    assert is_probable_edition(Likeness(0.5, 0.6, 20), title, f"{title}: revised edition")
    assert not is_probable_edition(Likeness(0.4, 0.4, 20), title, title)


def test_another_year_of_a_series_needs_nearly_all_of_them():
    titles = "Annual report 2019", "Annual report 2020"
    assert not is_probable_edition(Likeness(0.8, 0.8, 20), *titles)
    assert is_probable_edition(Likeness(0.95, 0.9, 20), *titles)


def test_a_chapter_is_no_edition_of_its_book():
    assert not is_probable_edition(Likeness(1.0, 0.1, 20), "The book", "The book")
    assert not is_probable_edition(Likeness(0.1, 1.0, 20), "The book", "Chapter one")


def test_other_titles_need_most_of_the_words():
    assert is_probable_edition(Likeness(0.85, 0.6, 20), "A draft on ice", "Winter harbours")
    assert not is_probable_edition(Likeness(0.7, 0.7, 20), "A draft on ice", "Winter harbours")


def test_very_short_texts_need_the_same_title_and_most_words():
    assert is_probable_edition(Likeness(1.0, 0.9, 2), "A letter", "A letter")
    assert not is_probable_edition(Likeness(1.0, 1.0, 2), "A letter", "An answer to it all")
    assert not is_probable_edition(Likeness(0.6, 0.6, 2), "A letter", "A letter")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 60), max_size=12), st.lists(st.integers(0, 60), max_size=12))
def test_shares_lie_between_none_and_all_and_change_places_with_the_sides(one, other):
    likeness = likeness_of(reading(*one), reading(*other))
    turned = likeness_of(reading(*other), reading(*one))
    assert 0 <= likeness.of_new <= 1
    assert (likeness.of_new, likeness.of_old) == (turned.of_old, turned.of_new)


def test_a_page_whose_title_is_in_another_language_is_a_translation():
    titles = "Build it in from the start", "L\u2019intégrer dès le début de la construction"
    assert not is_probable_edition(Likeness(0.9, 0.9, 20), *titles)
