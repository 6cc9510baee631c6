"""Tables for those who see them and those who hear them."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.wordfile.markup import paragraph, run
from briefing_app.wordfile.tables import TableText, fair_widths, table
from briefing_app.wordfile.tree import elements, w


def test_the_first_row_is_a_header_that_repeats_and_no_row_breaks():
    cell = paragraph("TableText", run("x"))
    element = elements(table(TableText(((cell,), (cell,)), (5000,), "MemoTable", "T", "S")))[0]
    rows = element.findall(w("tr"))
    assert [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows] == [True, False]
    assert all(row.find(f"{w('trPr')}/{w('cantSplit')}") is not None for row in rows)


def test_title_and_summary_can_be_heard():
    cell = paragraph("TableText", run("x"))
    element = elements(table(TableText(((cell,),), (5000,), "M", 'A "b"', "Columns: c")))[0]
    assert next(element.iter(w("tblCaption"))).get(w("val")) == 'A "b"'
    assert next(element.iter(w("tblDescription"))).get(w("val")) == "Columns: c"


def test_a_column_has_room_for_its_longest_word():
    widths = fair_widths([("Summary", "Difference"), ("1", "A long story " * 20)], 9632)
    assert widths[0] >= 7 * 128
    assert widths[1] > widths[0]


@given(
    st.integers(1, 7).flatmap(
        lambda columns: st.lists(
            st.lists(st.text(max_size=400), min_size=columns, max_size=columns), min_size=1
        )
    )
)
def test_widths_always_fill_the_page_and_none_is_lost(rows):
    widths = fair_widths(rows, 9632)
    assert sum(widths) == 9632
    assert all(width > 0 for width in widths)


def test_words_with_a_no_break_space_between_them_stay_on_one_line():
    apart = fair_widths([("a 1", "word " * 90), ("recommendation number 3", "word")], 9632)
    joined = fair_widths(
        [("a 1", "word " * 90), ("recommendation\u00a0number\u00a03", "word")], 9632
    )
    assert joined[0] > apart[0]


def test_a_column_that_holds_more_is_wider():
    rows = [("Claim", "Passage", "Day"), ("word " * 12, "word " * 40, "2024")]
    claim, passage, day = fair_widths(rows, 13346)
    assert passage > 2 * claim > 2 * day


def test_a_deep_row_may_go_on_over_the_page():
    cell = paragraph("TableText", run("x"))
    text = TableText(((cell,), (cell,)), (5000,), "MemoTable", "T", "S", frozenset({1}))
    rows = elements(table(text))[0].findall(w("tr"))
    assert [row.find(f"{w('trPr')}/{w('cantSplit')}") is not None for row in rows] == [True, False]
