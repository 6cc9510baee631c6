"""Sections become Markdown that says the same and that no spreadsheet calculates with."""

import pytest

from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.text import Paragraph, ParagraphKind, Table, Words
from briefing_app.export.plain.section_markdown import as_markdown

BULLET, NUMBERED = ParagraphKind.BULLET, ParagraphKind.NUMBERED


def a_paragraph(*runs, kind=ParagraphKind.PARAGRAPH, level=0):
    words = tuple(Words(run) if isinstance(run, str) else run for run in runs)
    return Paragraph(ParagraphId(new_id()), kind, words, level)


def written(*elements, language="en"):
    return as_markdown(elements, language)


def test_paragraphs_stand_apart_and_empty_ones_are_left_out():
    assert written(a_paragraph("One."), a_paragraph("  "), a_paragraph("Two.")) == "One.\n\nTwo."


def test_looks_stand_close_to_their_words():
    bold = Words(" a fifth ", bold=True)
    link = Words("the report", link="https://a.ca/x (1)")
    assert written(a_paragraph("Up", bold, "more, says ", link, ".")) == (
        "Up **a fifth** more, says [the report](https://a.ca/x%20%281%29)."
    )


def test_bullets_nest_and_numbers_count_on():
    said = written(
        a_paragraph("one", kind=BULLET),
        a_paragraph("inside", kind=BULLET, level=1),
        a_paragraph("first", kind=NUMBERED),
        a_paragraph("deep", kind=NUMBERED, level=1),
        a_paragraph("second", kind=NUMBERED),
        a_paragraph("words"),
        a_paragraph("anew", kind=NUMBERED),
    )
    assert said.split("\n\n") == [
        "* one", "    * inside", "1. first", "    1. deep", "2. second", "words", "1. anew",
    ]  # fmt: skip


def test_quotations_and_headings_have_their_marks():
    quoted = a_paragraph("They said so.", kind=ParagraphKind.QUOTATION)
    assert written(quoted) == "> They said so."
    assert written(a_paragraph("Costs", kind=ParagraphKind.HEADING)) == "### Costs"


@pytest.mark.parametrize(
    ("typed", "escaped"),
    [
        ("=SUM(A1)", "\\=SUM(A1)"),
        ("+1 in all", "\\+1 in all"),
        ("- a dash", "\\- a dash"),
        ("@home", "\\@home"),
        ("# no heading", "\\# no heading"),
        ("1. no list", "1\\. no list"),
        ("2019) no list", "2019\\) no list"),
        ("3.5 per cent", "3.5 per cent"),
        ("a*b_c [d] <e> `f` \\g", "a\\*b\\_c \\[d\\] \\<e> \\`f\\` \\\\g"),
        ("AT&T &amp; co", "AT&T \\&amp; co"),
    ],
)
def test_text_is_data(typed, escaped):
    assert written(a_paragraph(typed)) == escaped


def test_french_keeps_its_no_break_spaces():
    assert written(a_paragraph("Enjeu : «oui»"), language="fr") == (
        "Enjeu\u00a0: «\u00a0oui\u00a0»"
    )


def test_an_ordinal_in_bold_is_one_stretch():
    assert written(a_paragraph(Words("le 1er mai", bold=True)), language="fr") == "**le 1er mai**"


def test_tables_have_a_head_and_their_caption():
    rows = tuple(
        tuple(a_paragraph(cell) for cell in row) for row in (("Year", "A|B"), ("2019", "=1"))
    )
    table = Table(ParagraphId(new_id()), rows, "Travellers")
    assert written(table).splitlines() == [
        "Travellers",
        "",
        "| Year | A\\|B |",
        "| --- | --- |",
        "| 2019 | \\=1 |",
    ]
