"""Headings are told from paragraphs by their look and by what follows."""

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.structure.passages import split_into_passages

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."


def headings(*paragraphs):
    passages = split_into_passages(read_plain("\n\n".join(paragraphs).encode(), "a.txt"))
    return [p.text for p in passages if p.kind is PassageKind.HEADING]


def test_a_short_line_over_a_paragraph_is_a_heading():
    assert headings("Rivers", TEXT, "Roads and bridges", TEXT, "What is a flood?", TEXT) == [
        "Rivers",
        "Roads and bridges",
        "What is a flood?",
    ]


def test_a_heading_may_stand_right_on_its_paragraph():
    assert headings("Rivers", TEXT, f"Roads and bridges\n{TEXT}", TEXT) == [
        "Rivers",
        "Roads and bridges",
    ]


def test_lines_that_end_or_break_off_are_no_headings():
    for line in ("It rained.", "They asked for:", "Boats, tents,", "The towns should", "boats"):
        assert headings("Rivers", TEXT, line, TEXT) == ["Rivers"]


def test_a_name_in_capitals_at_the_end_does_not_break_a_heading_off():
    assert "Rivers and the UN" in headings("Rivers", TEXT, "Rivers and the UN", TEXT)


def test_a_line_that_opens_a_list_is_no_heading():
    assert headings("Rivers", TEXT, "The mission in town", "• keep boats\n• keep tents") == [
        "Rivers"
    ]


def test_the_last_line_of_a_text_is_no_heading():
    assert headings("Rivers", TEXT, "Thank you") == ["Rivers"]


def test_a_numbered_line_over_a_paragraph_is_a_heading_and_a_list_is_not():
    assert headings("Rivers", TEXT, f"1. Boats\n{TEXT}", f"2. Tents\n{TEXT}") == [
        "Rivers",
        "1. Boats",
        "2. Tents",
    ]
    assert headings("Rivers", TEXT, "1. Boats\n2. Tents\n3. Food", TEXT) == ["Rivers"]


def test_a_numbered_heading_may_stand_over_its_own_numbered_paragraphs():
    assert headings("Rivers", TEXT, "2. Tents", f"2.1 {TEXT}", f"2.2 {TEXT}") == [
        "Rivers",
        "2. Tents",
    ]


def test_bylines_and_dates_are_no_headings():
    assert headings("Rivers", f"{TEXT}", "8 December 2016", TEXT, "By: Ann Lee", TEXT) == ["Rivers"]


def test_a_subtitle_is_no_heading_and_the_last_line_of_the_front_is_one():
    assert headings("Rivers", "A talk held in Waterton", "Summary", TEXT, "Roads", TEXT) == [
        "Rivers",
        "Summary",
        "Roads",
    ]
    assert headings("Rivers", "Notes taken by hand", TEXT) == ["Rivers"]


def test_a_body_named_before_the_text_is_no_heading():
    assert headings("Rivers", "Waterton Institute", TEXT, "Roads", TEXT) == ["Rivers", "Roads"]


def test_a_table_of_short_lines_gives_no_crowd_of_headings():
    cells = ["Boats", "Tents", "Food", "Water", "Roads", "Bridges"]

    assert headings("Rivers", TEXT, *cells, TEXT) == ["Rivers", "Bridges"]


def test_where_a_file_marks_its_headings_nothing_is_guessed():
    assert headings("# Rivers", TEXT, "Roads and bridges", TEXT, "## Boats", TEXT) == [
        "# Rivers",
        "## Boats",
    ]


def test_french_headings_are_known():
    assert headings("Les rivières", TEXT, "Constatations du comité", TEXT, "L'eau qui", TEXT) == [
        "Les rivières",
        "Constatations du comité",
    ]
