"""Tables too wide for an upright page, and what is turned with them."""

from briefing_app.export.annexes.wide_tables import count_tables, is_wide, with_wide_turned
from briefing_app.export.note_plan import plan_note
from briefing_app.export.planned import PlannedParagraph, PlannedTable, PlannedWords, Role
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.rich_note import LONG, Paper, a_kind, a_note, materials, section
from tests.export.word_pages import faults, part, words


def cell(words):
    return PlannedParagraph(Role.CELL, (PlannedWords(words),), "en")


def a_table(*rows, number=1):
    cells = tuple(tuple(map(cell, row)) for row in rows)
    return PlannedTable("", "Table", number, (), "", cells, "en")


def a_line(role=Role.BODY):
    return PlannedParagraph(role, (PlannedWords("Words"),), "en")


WIDE = a_table(("One", "Two", "Three", "Four", "Five", "Six"), (LONG * 3,) * 6, number=7)
SMALL = a_table(("One", "Two"), ("a", "b"))


def test_many_columns_of_many_words_are_wide():
    assert is_wide(WIDE)


def test_many_columns_of_few_words_are_not():
    assert not is_wide(a_table(("One",) * 6, ("two",) * 6))


def test_two_columns_of_many_words_are_not():
    assert not is_wide(a_table(("One", "Two"), (LONG * 9, LONG * 9)))


def test_words_that_would_break_make_a_table_wide():
    assert is_wide(a_table(("Interinstitutionnellement",) * 4, ("a",) * 4))


def test_what_fits_a_page_may_be_too_wide_for_a_column():
    row = a_table(("Interinstitutional",) * 3, ("a",) * 3)
    assert (is_wide(row), is_wide(row, 4000)) == (False, True)
    assert [b.landscape for b in with_wide_turned((row, SMALL), 4000)] == [True, True, False]


def test_what_is_turned_already_stays_as_it_is():
    turned = with_wide_turned((WIDE,))
    assert with_wide_turned(turned, 4000) == turned


def test_a_wide_table_turns_the_heading_above_it_and_says_where_it_ends():
    before, heading = a_line(), a_line(Role.HEADING)
    turned = with_wide_turned((before, heading, WIDE, a_line()))
    assert [block.landscape for block in turned] == [False, True, True, True, False]
    assert turned[3].text == "End of table 7"


def test_an_upright_table_right_before_a_wide_one_is_ended_too():
    turned = with_wide_turned((SMALL, a_line(Role.HEADING), WIDE))
    assert [block.landscape for block in turned] == [False, False, True, True, True]
    assert turned[1].text == "End of table 1"


def test_wide_tables_one_after_the_other_share_their_pages():
    turned = with_wide_turned((a_line(), WIDE, WIDE, a_line()))
    assert [block.landscape for block in turned] == [False, True, True, True, True, False]


def test_other_tables_stay_as_they_are():
    blocks = (a_line(Role.HEADING), SMALL, a_line())
    assert with_wide_turned(blocks) == blocks


def test_tables_are_counted():
    assert count_tables((a_line(), SMALL, WIDE)) == 2


def test_a_wide_table_within_the_note_has_turned_pages_of_its_own(tmp_path):
    paper = Paper()
    small = paper.table("Small", ("A", "B"), ("1", "2"))
    wide = paper.table("Wide", ("One",) * 6, (LONG * 3,) * 6)
    body = (paper.paragraph("Before."), small, wide, paper.paragraph("After."))
    content = write_note(plan_note(a_note(section("issue", *body)), materials(), a_kind()))
    assert faults(content, tmp_path) == []
    sizes = part(content, "word/document.xml").iter(w("pgSz"))
    assert [size.get(w("orient")) for size in sizes] == [None, "landscape", None]


def test_the_words_that_end_a_table_stand_close_to_it():
    wide = Paper().table("Wide", ("One",) * 6, (LONG * 3,) * 6)
    content = write_note(plan_note(a_note(section("issue", wide)), materials(), a_kind()))
    paragraphs = part(content, "word/document.xml").iter(w("p"))
    (end,) = [each for each in paragraphs if words(each).startswith("End of table")]
    assert int(next(end.iter(w("spacing"))).get(w("before"))) < 100
