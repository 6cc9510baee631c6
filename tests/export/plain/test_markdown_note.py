"""The plan as Markdown."""

from briefing_app.domain.text import Words
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.plain.markdown_note import as_markdown
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, section


def markdown_of(*body, citations="footnotes", numbered=False, **header):
    note = a_note(section("issue", *body), **header)
    options = ExportOptions(citations=citations)
    return as_markdown(plan_note(note, materials(), a_kind(numbered=numbered), options))


def a_plan(citations="footnotes"):
    paper = Paper()
    bold, link = Words("bold", bold=True), Words("here", italic=True, link="https://a.example")
    return markdown_of(
        paper.paragraph("Words ", bold, cite(0), link),
        paper.bullet("one", level=1),
        paper.number("two"),
        paper.quotation("said\nagain"),
        paper.table("Compared", ("A|B", "C"), ("1", "2")),
        citations=citations,
    )


def test_it_has_headings_lists_tables_links_and_footnotes():
    lines = a_plan().splitlines()
    for line in (
        "# Memorandum to the Minister",
        "## Issue",
        "Words **bold**[^1][*here*](<https://a.example>)",
        "- one",
        "1. two",
        "> said\\",
        "> again",
        "| A\\|B | C |",
        "| --- | --- |",
        "**To:** Minister of Harbours",
        "☐ I concur",
    ):
        assert line in lines
    assert lines[-1].startswith("[^1]: Jo Quay, *Annual survey")


def test_an_annex_has_numbers_in_brackets_that_are_no_links():
    assert "Words **bold**\u00a0\\[1\\][*here*]" in a_plan("annex")


def test_a_list_within_a_list_stands_below_the_words_of_its_item():
    paper = Paper()
    items = [paper.number(f"item {at}") for at in range(10)]
    inside = [paper.number("a", level=1), paper.bullet("dot", level=2), paper.number("b", level=1)]
    text = markdown_of(*items, *inside, paper.number("last"))
    assert "10. item 9\n    1. a\n       - dot\n    2. b\n11. last\n" in text


def test_paragraphs_numbered_through_hold_what_belongs_to_them():
    paper = Paper()
    body = paper.paragraph("First."), paper.number("point", level=0), paper.paragraph("Second.")
    text = markdown_of(*body, numbered=True)
    assert "1. First.\n\n   1. point\n\n2. Second.\n" in text


def test_the_items_of_a_list_stand_together_and_another_list_apart():
    paper = Paper()
    body = paper.bullet("one"), paper.bullet("two"), paper.number("1st"), paper.paragraph("x")
    assert "- one\n- two\n\n1. 1st\n\nx" in markdown_of(*body)


def test_a_caption_is_bold():
    assert "**Table 1. Compared**\n\n| A" in a_plan()


def test_what_stands_above_the_line_does_so_here_too():
    note = a_note(section("issue", Paper().paragraph("Le 1er mai, n° 5.")), language="fr")
    text = as_markdown(plan_note(note, materials(), a_kind()))
    assert "Le 1<sup>er</sup> mai, n<sup>o</sup>\u00a05." in text
