"""Words that look like Markdown stay words, whatever reads the file."""

import re
import shutil
from html import unescape

import pytest

from briefing_app.export.plain.markdown_words import (
    escaped,
    in_a_cell,
    in_a_heading,
    in_lines,
    inline,
)
from briefing_app.export.planned import NoteMark, PlannedWords, SourceMark
from tests.programs import run_program

NASTY = (
    "1. Not a list", "12) nor this", "1986. A year", "- nor that", "+ more", "# no heading", "#7",
    "> 5 piers", ">5 too", "---", "===", "~~~", "~~struck~~", "*a* _b_ `c` <d> [e] &amp; &#38;",
    "![picture](x)", "[link](y)", "[^1]: a note", "a | b", "C:\\Harbours\\", "10 * 5 * 2",
    "snake_case_word", "line\n- two\n# three\n> four", "    four spaces", "<!-- gone? -->",
    "https://example.org/a_b_c", "{{subject}} «objet»", "a\\\nb", "*", "-", "#", "====",
    "+1 and -1",
)  # fmt: skip


def said(*pieces):
    return inline(tuple(PlannedWords(each) if isinstance(each, str) else each for each in pieces))


def bold(text, **other):
    return PlannedWords(text, bold=True, **other)


def test_nothing_is_lost_to_another_program_and_nothing_becomes_a_sign():
    program = shutil.which("pandoc")
    if program is None:
        pytest.skip("Pandoc is not installed here")
    lines = [in_lines((PlannedWords(each),)) for each in NASTY]
    text = "\n\n".join(f"{each}\n\nbetween" for each in lines)
    order = [program, "-f", "gfm", "-t", "html", "--wrap=none"]
    html = run_program(order, input=text, encoding="utf-8").stdout.partition("<section")[0]
    assert set(re.findall(r"<(\w+)", html)) == {"p", "br", "a"}
    shown = re.findall(r"<p>(.*?)</p>", html, re.DOTALL)
    bare = [unescape(re.sub(r"<[^>]+>", "", each)) for each in shown]
    assert bare[::2] == ["\n".join(part.strip() for part in each.split("\n")) for each in NASTY]


def test_stars_stand_close_to_words_and_give_way_to_tags_where_they_would_be_read_as_stars():
    assert said("a", bold(" bold "), "word") == "a **bold** word"
    assert said("a", bold("\u00a0bold"), ".") == "a\u00a0**bold**."
    assert said("a ", bold("(bold)"), "word") == "a <strong>(bold)</strong>word"
    assert said(bold("one"), PlannedWords("two", italic=True)) == "<strong>one</strong>*two*"
    assert said(bold("one"), NoteMark(1)) == "**one**[^1]"
    assert said(PlannedWords("x", bold=True, italic=True)) == "***x***"


def test_links_lead_only_where_a_reader_can_follow():
    assert said(PlannedWords("here", link="https://a.example/x y")) == (
        "[here](<https://a.example/x%20y>)"
    )
    assert said(PlannedWords("here", link="file:///S:/Plans/a.docx")) == "here"
    assert said(bold("here", link="mailto:a@b.example")) == "[**here**](<mailto:a@b.example>)"


def test_a_new_line_is_one_in_text_and_a_tag_in_a_cell_and_none_in_a_heading():
    words = (PlannedWords("one\ntwo | three #"),)
    assert in_lines(words, "  ") == "one\\\n  two | three #"
    assert in_a_cell(words) == "one<br>two \\| three #"
    assert in_a_heading(words) == "one two | three \\#"


def test_the_number_of_a_source_is_no_link():
    assert said("Words", SourceMark(3)) == "Words\\[3\\]"
    assert escaped("[3]") == "\\[3\\]"
