"""The light markup: what is written is what is read."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.block import fingerprint
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.ids import CitationId, EvidenceId, ParagraphId
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Paragraph,
    ParagraphKind,
    Table,
    Words,
    tidy,
)
from briefing_app.shipped.note_text import BlockCall, Part, read_note_text, write_note_text

KEYS = ("harm-2024", "two_thirds", "r5")


def cited(key: str) -> Citation:
    targets = {key: EvidenceId(f"id of {key}") for key in KEYS}
    return Citation(CitationId("any"), CitedKind.EVIDENCE, targets[key])


def key_of(citation: Citation) -> str:
    return citation.target.removeprefix("id of ")


def read(text: str) -> tuple[Part, ...]:
    return read_note_text(text, cited)


def only(text: str) -> Paragraph:
    (part,) = read(text)
    assert isinstance(part, Paragraph)
    return part


def test_blank_lines_part_paragraphs_and_broken_lines_are_joined():
    first, second = read("One line\nand the next.\n\nAnother.\n")
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert (first.text, second.text) == ("One line and the next.", "Another.")


@pytest.mark.parametrize(
    ("text", "kind", "level"),
    [
        ("- a", ParagraphKind.BULLET, 0),
        ("  - a", ParagraphKind.BULLET, 1),
        ("1. a", ParagraphKind.NUMBERED, 0),
        ("12. a", ParagraphKind.NUMBERED, 0),
        ("> a", ParagraphKind.QUOTATION, 0),
        ("### a", ParagraphKind.HEADING, 0),
        ("a", ParagraphKind.PARAGRAPH, 0),
    ],
)
def test_the_mark_of_a_line_says_what_it_is(text: str, kind: ParagraphKind, level: int):
    paragraph = only(text)
    assert (paragraph.kind, paragraph.level, paragraph.text) == (kind, level, "a")


def test_a_list_needs_no_blank_lines_and_may_be_wrapped():
    parts = read("Lead:\n- one\n  goes on\n- two\n")
    assert [part.text for part in parts if isinstance(part, Paragraph)] == [
        "Lead:",
        "one goes on",
        "two",
    ]


def test_a_heading_ends_with_its_line():
    heading, text = read("### A heading\nWords below.")
    assert isinstance(heading, Paragraph)
    assert isinstance(text, Paragraph)
    assert (heading.text, text.text) == ("A heading", "Words below.")


def test_marks_and_citations_become_runs():
    paragraph = only("So **bold and *both*** and [a link](https://x.ca).[@r5][@harm-2024]")
    assert paragraph.runs[:6] == (
        Words("So "),
        Words("bold and ", bold=True),
        Words("both", bold=True, italic=True),
        Words(" and "),
        Words("a link", link="https://x.ca"),
        Words("."),
    )
    assert [key_of(citation) for citation in paragraph.citations] == ["r5", "harm-2024"]


def test_square_brackets_of_a_quotation_stay():
    assert only("“[t]hey [the parties] agreed”").text == "“[t]hey [the parties] agreed”"


def test_blocks_are_called_on_lines_of_their_own():
    assert read("{{block:a-plan}}\n{{block:a-plan@2}}\nwords")[:2] == (
        BlockCall("a-plan"),
        BlockCall("a-plan", 2),
    )


def test_rows_become_a_table_with_its_caption():
    (table,) = read("Table: What it costs\n| Option | Cost |\n| --- | --- |\n| One | $2[@r5] |\n")
    assert isinstance(table, Table)
    assert table.caption == "What it costs"
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Option", "Cost"],
        ["One", "$2"],
    ]
    assert key_of(table.rows[1][1].citations[0]) == "r5"


def test_a_table_ends_where_words_begin_and_may_follow_them():
    parts = read("Before.\n| a |\n| b |\nAfter.")
    assert [type(part) for part in parts] == [Paragraph, Table, Paragraph]


def test_a_caption_without_rows_is_a_paragraph():
    assert only("Table: the one we sat at").text == "Table: the one we sat at"


def test_an_unknown_citation_is_told():
    with pytest.raises(CannotRead, match="“nobody” leads to nothing"):
        read("Words.[@nobody]")


def test_a_backslash_takes_a_mark_as_it_is():
    assert only(r"\- 2 \* 3 \[@r5\]").text == "- 2 * 3 [@r5]"


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("*[](){}|\\ -"),
    max_size=12,
)
starts = st.sampled_from(
    ["", "- ", "1. ", "> ", "### ", "Table: ", "| ", "{{block:a}}", " ", "---", "\\"]
)
runs = st.builds(
    Words,
    st.builds(str.__add__, starts, texts),
    st.booleans(),
    st.booleans(),
    st.just("") | st.sampled_from(["https://x.ca/(a)", "a b|c\\"]),
) | st.builds(cited, st.sampled_from(KEYS))
run_lists = st.lists(runs, max_size=4).map(tidy)
cells = st.builds(Paragraph, st.just(ParagraphId("c")), runs=run_lists)
lists = st.builds(
    Paragraph,
    st.just(ParagraphId("p")),
    st.sampled_from(ParagraphKind),
    run_lists,
    st.integers(0, 2),
).map(lambda p: replace(p, level=0) if p.kind is ParagraphKind.PARAGRAPH else p)
tables = st.integers(1, 3).flatmap(
    lambda wide: st.builds(
        Table,
        st.just(ParagraphId("t")),
        st.lists(st.tuples(*[cells] * wide), min_size=1, max_size=3).map(tuple),
        texts.map(str.strip),
    )
)
calls = st.builds(BlockCall, st.sampled_from(["a-plan", "b_1"]), st.integers(0, 12))


def likeness(parts: tuple[Part, ...]) -> list[object]:
    return [part if isinstance(part, BlockCall) else fingerprint((part,)) for part in parts]


@settings(max_examples=60, deadline=None)
@given(st.lists(lists | tables | calls, max_size=5).map(tuple))
def test_whatever_is_written_is_read_again(parts: tuple[Part, ...]):
    written = write_note_text(parts, key_of)
    assert likeness(read(written)) == likeness(parts)
