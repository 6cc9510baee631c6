"""Sections, lists with their numbers, tables, and where the references stand."""

from dataclasses import replace

import pytest

from briefing_app.domain.text import Words
from briefing_app.export.body_plan import BodyPlan, plain_heading
from briefing_app.export.planned import PlannedTable, PlannedWords, Role
from briefing_app.export.references.references import References
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, section

NB = "\u00a0"


@pytest.fixture
def paper():
    return Paper()


def planned(*sections, numbered=False, form="footnotes", language="en"):
    note = a_note(*sections, language=language)
    references = References(note, materials(), form)
    return BodyPlan(note, a_kind(numbered=numbered), references).sections()


def body(*sections, **other):
    return planned(*sections, **other)[0]


def numbers(blocks):
    return [(b.numbered.list, b.numbered.shown) for b in blocks if b.numbered]


def test_a_section_is_named_by_its_kind_unless_it_has_a_heading(paper):
    words = paper.paragraph("Words.")
    blocks = body(section("issue", words), section("legal", words, heading="Law", level=2))
    assert [(b.text, b.level) for b in blocks if b.role is Role.HEADING] == [
        ("Issue", 1),
        ("Law", 2),
    ]


def test_a_section_without_words_is_left_out_but_not_one_with_words_below(paper):
    blocks = body(
        section("issue", paper.paragraph()),
        section("considerations"),
        section("legal", paper.paragraph("Words."), level=2),
    )
    assert [b.text for b in blocks] == ["Considerations", "Legal", "Words."]


def test_an_empty_paragraph_is_never_written(paper):
    blocks = body(section("issue", paper.paragraph(), paper.paragraph("Words."), paper.bullet()))
    assert [b.text for b in blocks] == ["Issue", "Words."]


def test_headings_inside_a_section_stand_below_it_and_never_skip(paper):
    blocks = body(
        section("issue", paper.heading("Under"), paper.paragraph("x")),
        section("legal", paper.heading("Deeper"), paper.paragraph("x"), level=2),
    )
    assert [b.level for b in blocks if b.role is Role.HEADING] == [1, 2, 2, 3]


def test_a_numbered_list_goes_three_levels_deep(paper):
    items = [paper.number("x", level=level) for level in (0, 1, 2, 2, 1, 0, 5)]
    shown = [number for _list, number in numbers(body(section("issue", *items)))]
    assert shown == ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(i)"]


def test_a_list_begins_anew_behind_words_and_in_another_section(paper):
    first = section("issue", paper.number("x"), paper.paragraph("Then:"), paper.number("x"))
    second = section("legal", paper.number("x"))
    assert numbers(body(first, second)) == [(1, "1."), (2, "1."), (3, "1.")]


def test_a_bullet_below_a_number_does_not_end_the_list(paper):
    blocks = body(
        section("issue", paper.number("x"), paper.bullet("y", level=1), paper.number("z"))
    )
    assert numbers(blocks) == [(1, "1."), (1, "2.")]


def test_a_bullet_of_the_first_level_ends_the_list(paper):
    blocks = body(section("issue", paper.number("x"), paper.bullet("y"), paper.number("z")))
    assert numbers(blocks) == [(1, "1."), (2, "1.")]


def test_in_a_numbered_note_paragraphs_count_through_and_items_hang_below(paper):
    blocks = body(
        section("issue", paper.paragraph("x"), paper.number("y"), paper.number("z", level=1)),
        section("legal", paper.paragraph("x"), paper.number("y")),
        numbered=True,
    )
    assert numbers(blocks) == [(0, "1."), (0, "(a)"), (0, "(i)"), (0, "2."), (0, "(a)")]
    assert [b.role for b in blocks if b.numbered][:2] == [Role.POINT, Role.NUMBER]


@pytest.mark.parametrize(("count", "last"), [(26, "(z)"), (27, "(aa)"), (53, "(aaa)")])
def test_letters_go_on_as_word_goes_on(paper, count, last):
    items = [paper.number("x"), *(paper.number("x", level=1) for _ in range(count))]
    assert numbers(body(section("issue", *items)))[-1] == (1, last)


def test_roman_figures_are_right(paper):
    items = [paper.number("x"), paper.number("x", level=1)]
    items += [paper.number("x", level=2) for _ in range(49)]
    shown = [number for _list, number in numbers(body(section("issue", *items)))]
    assert (shown[5], shown[10], shown[15], shown[41], shown[50]) == (
        "(iv)",
        "(ix)",
        "(xiv)",
        "(xl)",
        "(xlix)",
    )


def test_annexes_come_last_and_each_begins_a_page(paper):
    first, annexes = planned(
        section("issue", paper.paragraph("x")), section("annex", paper.paragraph("y"))
    )
    assert [b.text for b in first] == ["Issue", "x"]
    assert [(b.text, b.new_page) for b in annexes] == [("Annex A", True), ("y", False)]


def test_a_table_has_a_number_a_title_and_words_for_those_who_hear_it(paper):
    blocks = body(
        section(
            "issue",
            paper.table("Compared", ("Option", "Cost"), ("A", "")),
            paper.table("", ("Pier",), ("B",)),
        )
    )
    first, second = (b for b in blocks if isinstance(b, PlannedTable))
    assert (first.title, second.title) == ("Table 1. Compared", "Table 2")
    assert first.summary == "Columns: Option; Cost"
    assert [[cell.text for cell in row] for row in first.rows] == [
        ["Option", "Cost"],
        ["A", "\u2013"],
    ]


def test_a_table_without_words_is_left_out(paper):
    assert body(section("issue", paper.table("", ("", "")), paper.paragraph("x")))[-1].text == "x"


def test_a_quotation_keeps_every_mark_of_its_source(paper):
    quoted = paper.quotation('It\'s "so" : 12%')
    assert body(section("issue", quoted), language="fr")[-1].text == 'It\'s "so" : 12%'


def test_words_in_another_language_are_set_in_it(paper):
    french = replace(paper.paragraph("Voir: 12%"), language="fr")
    block = body(section("issue", french))[-1]
    assert (block.text, block.language) == (f"Voir{NB}: 12{NB}%", "fr")


def test_a_source_in_brackets_goes_before_the_full_stop(paper):
    words = paper.paragraph("It stands.", cite(0), " Still.")
    assert body(section("issue", words), form="in-text")[-1].text == (
        f"It stands (Harbour survey 2025, ¶{NB}10). Still."
    )


def test_a_source_in_brackets_after_a_word_stays_there(paper):
    words = paper.paragraph("It stands", cite(0), " today.")
    assert body(section("issue", words), form="in-text")[-1].text == (
        f"It stands (Harbour survey 2025, ¶{NB}10) today."
    )


@pytest.mark.parametrize(
    ("before", "shown"),
    [("It stands. ", "It stands ({}). "), ("It stands ", "It stands ({})"), ("It", "It ({})")],
)
def test_brackets_stand_one_space_apart_in_quoted_words_too(paper, before, shown):
    words = paper.quotation(before, cite(0))
    source = f"Harbour survey 2025, ¶{NB}10"
    assert body(section("issue", words), form="in-text")[-1].text == shown.format(source)


def test_looks_and_links_are_kept(paper):
    words = paper.paragraph(Words("a", bold=True), Words("b", link="https://a.example"))
    assert body(section("issue", words))[-1].pieces == (
        PlannedWords("a", bold=True),
        PlannedWords("b", link="https://a.example"),
    )


def test_every_block_knows_where_it_came_from(paper):
    words = paper.paragraph("x", cite(0))
    heading, block = body(section("issue", words))
    assert heading.is_section
    assert (block.identity, block.citations) == (words.id, (cite(0),))


def test_a_heading_of_our_own_has_no_identity():
    heading = plain_heading("It's", "en")
    assert (heading.text, heading.identity, heading.level) == ("It\u2019s", "", 1)
