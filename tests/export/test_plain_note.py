"""The plan as Markdown and as plain text."""

from briefing_app.domain.text import Words
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.plain_note import as_markdown, as_plain_text
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section


def a_plan(citations="footnotes"):
    paper = Paper()
    bold, link = Words("bold", bold=True), Words("here", italic=True, link="https://a.example")
    note = a_note(
        section(
            "issue",
            paper.paragraph("Words ", bold, cite(0), link),
            paper.bullet("one", level=1),
            paper.number("two"),
            paper.quotation("said"),
            paper.table("Compared", ("A|B", "C"), ("1", "2")),
        )
    )
    return plan_note(note, materials(), a_kind(), ExportOptions(citations=citations))


def test_markdown_has_headings_lists_tables_links_and_footnotes():
    lines = as_markdown(a_plan()).splitlines()
    for line in (
        "# Memorandum to the Minister",
        "## Issue",
        "Words **bold**[^1][*here*](<https://a.example>)",
        "  - one",
        "1. two",
        "> said",
        "| A\\|B | C |",
        "| --- | --- |",
        "To: Minister of Harbours",
        "☐ I concur",
    ):
        assert line in lines
    assert lines[-1].startswith("[^1]: Jo Quay, *Annual survey")


def test_markdown_of_an_annex_has_numbers_in_brackets():
    assert "Words **bold**[1][*here*]" in as_markdown(a_plan("annex"))


def test_plain_text_has_no_signs_of_markup():
    words = as_plain_text(a_plan())
    assert "Words bold[1]here" in words
    assert "A|B\tC\n1\t2" in words
    assert "*" not in words


def test_no_word_of_a_note_is_lost():
    options = ExportOptions(citations="none")
    text = as_plain_text(plan_note(rich_note(), materials(), a_kind(), options))
    for paragraph in rich_note().paragraphs():
        assert paragraph.text.replace("n's", "n\u2019s") in text


def markdown_of(*runs):
    paper = Paper()
    note = a_note(section("issue", paper.paragraph(*runs)))
    return as_markdown(plan_note(note, materials(), a_kind(), ExportOptions()))


def test_what_looks_like_a_mark_of_markdown_is_text():
    assert "Whether 3 \\* 4 \\_is\\_ \\<b> \\[x\\]" in markdown_of("Whether 3 * 4 _is_ <b> [x]")
    assert "\n1\\. Not a list" in markdown_of("1. Not a list")
    assert "\n\\- Nor this" in markdown_of("- Nor this")


def test_stars_stand_close_to_the_words():
    assert "a **bold** word" in markdown_of("a", Words(" bold ", bold=True), "word")


def test_the_items_of_a_list_stand_together():
    paper = Paper()
    note = a_note(section("issue", paper.bullet("one"), paper.bullet("two"), paper.paragraph("x")))
    assert "- one\n- two\n\nx" in as_markdown(plan_note(note, materials(), a_kind()))


def test_a_caption_is_bold():
    assert "**Table 1. Compared**\n\n| A" in as_markdown(a_plan())


def test_what_stands_above_the_line_does_so_in_markdown_too():
    note = a_note(section("issue", Paper().paragraph("Le 1er mai, n° 5.")), language="fr")
    plan = plan_note(note, materials(), a_kind())
    assert "Le 1<sup>er</sup> mai, n<sup>o</sup>\u00a05." in as_markdown(plan)
