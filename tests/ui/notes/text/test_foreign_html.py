"""HTML from elsewhere without its dirt."""

import pytest

from briefing_app.domain.text import ParagraphKind, Table, Words
from briefing_app.ui.notes.text.foreign_html import elements_of_html

pytestmark = pytest.mark.usefixtures("qapp")

FROM_WORD = """
<html><head><style>p {color: red}</style></head><body>
<!--[if gte mso 9]><xml><o:data/></xml><![endif]-->
<p class=MsoNormal style='font-size:20pt'>The <b>harbour</b> is <i>closed</i>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>\u00b7<span>&nbsp;&nbsp; </span></span><![endif]>A bullet</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><![if !supportLists]>
<span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>A number</p>
</body></html>
"""


def shapes(html):
    return [(e.text, e.kind, e.level) for e in elements_of_html(html)]


def test_word_comes_without_its_fonts_and_hidden_parts():
    first = elements_of_html(FROM_WORD)[0]
    assert first.runs == (
        Words("The "),
        Words("harbour", bold=True),
        Words(" is "),
        Words("closed", italic=True),
        Words("."),
    )


def test_lists_of_word_become_lists():
    assert shapes(FROM_WORD)[1:] == [
        ("A bullet", ParagraphKind.BULLET, 0),
        ("A number", ParagraphKind.NUMBERED, 1),
    ]


def test_lists_headings_and_quotations_of_the_web_are_known():
    html = "<h2>Head</h2><ul><li>one</li></ul><ol><li>two</li></ol><blockquote>said</blockquote>"
    assert [(text, kind) for text, kind, _level in shapes(html)] == [
        ("Head", ParagraphKind.HEADING),
        ("one", ParagraphKind.BULLET),
        ("two", ParagraphKind.NUMBERED),
        ("said", ParagraphKind.QUOTATION),
    ]


def test_only_safe_links_are_kept():
    html = '<p><a href="https://example.org">here</a> <a href="file:///etc">there</a></p>'
    runs = elements_of_html(html)[0].runs
    assert [(run.text, run.link) for run in runs] == [
        ("here", "https://example.org"),
        (" there", ""),
    ]


def test_a_table_comes_as_a_table():
    (table,) = elements_of_html("<table><tr><td>a</td><td>b</td></tr></table>")
    assert isinstance(table, Table)
    assert table.text == "a\tb"


def test_pictures_and_scripts_leave_nothing():
    assert elements_of_html("<script>alert(1)</script><img src='x.png'><p> </p>") == ()


MORE_OF_WORD = """
<p class=MsoTitle>The title</p>
<p class=MsoQuote style='margin-left:43pt'>What was said.</p>
<p class=MsoNormal>Words<a style='mso-footnote-id:ftn1' href="#_ftn1"><span>[1]</span></a> go
on<del>not</del><span style='mso-hide:all'>hidden</span>.</p>
<p class=MsoCaption>Table 3: What it costs</p>
<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>
<div style='mso-element:footnote-list'><div id=ftn1><p>[1] A note.</p></div></div>
"""


def test_styles_of_word_are_known_and_its_notes_stay_behind():
    assert [(text, kind) for text, kind, _level in shapes_of_words(MORE_OF_WORD)] == [
        ("The title", ParagraphKind.HEADING),
        ("What was said.", ParagraphKind.QUOTATION),
        ("Words go on.", ParagraphKind.PARAGRAPH),
    ]


def test_a_caption_goes_with_its_table_without_its_number():
    table = elements_of_html(MORE_OF_WORD)[-1]
    assert (table.caption, table.rows[0][1].text) == ("What it costs", "b")
    (table,) = elements_of_html("<table><caption>Costs</caption><tr><td>a</td></tr></table>")
    assert table.caption == "Costs"


def test_a_caption_of_no_table_is_a_paragraph():
    assert shapes("<p class=MsoCaption>Alone</p><p>after</p>")[0][0] == "Alone"


def test_a_break_within_a_paragraph_stays():
    assert [e.text for e in elements_of_html("<p>one<br> two</p>")] == ["one\ntwo"]


def test_the_levels_of_lists_from_the_web_page_of_word_are_kept():
    html = """<ul><li data-aria-level="1"><p>one</p></li></ul>
    <ul><li data-aria-level="2"><p>two</p></li></ul><p role="heading" aria-level="2">Head</p>"""
    assert shapes(html) == [
        ("one", ParagraphKind.BULLET, 0),
        ("two", ParagraphKind.BULLET, 1),
        ("Head", ParagraphKind.HEADING, 0),
    ]


def shapes_of_words(html):
    return [(e.text, e.kind, e.level) for e in elements_of_html(html) if not isinstance(e, Table)]


def test_notes_of_a_text_page_and_of_a_web_page_stay_behind_with_their_signs():
    office = (
        '<p>It is quick<sup><a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></sup>.'
        '</p><div id="sdfootnote1"><p class="sdfootnote">The note.</p></div>'
    )
    web = (
        "<nav><ul><li>Skip to content</li></ul></nav><p>It is sure."
        '<sup id="fn1-rf"><a href="#fn1"><span class="wb-inv">Footnote </span>1</a></sup></p>'
        '<p><span class="sr-only">Opens a window</span>Done.</p>'
    )
    assert [text for text, _kind, _level in shapes(office)] == ["It is quick."]
    assert [text for text, _kind, _level in shapes(web)] == ["It is sure.", "Done."]


def test_raised_figures_stay_raised_and_margins_in_centimetres_are_read():
    html = "<p>12 m<sup>2</sup> of CO<sub>2</sub></p>"
    quoted = '<p style="margin-left: 1cm; margin-right: 1cm">Words said.</p>'
    assert shapes(html)[0][0] == "12 m\u00b2 of CO\u2082"
    assert shapes(quoted)[0][1] is ParagraphKind.QUOTATION
