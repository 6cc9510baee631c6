"""The plan as HTML for mail and word processors."""

import re
from dataclasses import replace

from briefing_app.domain.text import Words
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.plain.rich_text import as_html, html_of
from briefing_app.export.planned import Role
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, section


def a_plan(*body, citations="footnotes"):
    note = a_note(section("issue", *body))
    return plan_note(note, materials(), a_kind(), ExportOptions(citations=citations))


def shape(html):
    """The tags alone, without their looks."""
    inside = html.partition("<!--StartFragment-->")[2]
    return re.sub(r"<(\w+)[^>]*>", r"<\1>", inside)


def test_lists_stand_within_each_other_and_footnotes_behind_the_words():
    paper = Paper()
    plan = a_plan(
        paper.bullet("one"), paper.bullet("inside", level=1), paper.bullet("two"),
        paper.paragraph("Words", cite(0)),
    )  # fmt: skip
    html = html_of(plan, plan.body)
    assert "<ul><li>one</li><ul><li>inside</li></ul><li>two</li></ul><p>Words" in shape(html)
    assert "<p>Words<sup>1</sup></p><hr><ol><li>" in shape(html)
    assert html.count("<li value=") == len(plan.footnotes) == 1


def test_numbers_go_on_where_they_were_left():
    paper = Paper()
    plan = a_plan(
        paper.number("first"), paper.number("below", level=1), paper.number("second"),
        paper.paragraph("between"), paper.number("anew"),
    )  # fmt: skip
    lists = re.findall(r"<ol[^>]*?((?:type=\"\w\" )?start=\"\d+\")", as_html(plan))
    assert lists == ['start="1"', 'type="a" start="1"', 'start="1"']


def test_words_are_text_and_only_known_addresses_are_links():
    paper = Paper()
    plan = a_plan(
        paper.paragraph(
            "5 < 6 & {{subject}} ",
            Words("here", bold=True, link="https://a.example?x=1&y=2"),
            Words("there", italic=True, link="javascript:alert(1)"),
        )
    )
    html = as_html(plan)
    assert "5 &lt; 6 &amp; {{subject}}" in html
    assert '<a href="https://a.example?x=1&amp;y=2"><b>here</b></a><i>there</i>' in html


def test_a_table_has_a_head_and_its_title_before_it():
    paper = Paper()
    html = as_html(a_plan(paper.table("Compared", ("A", "B"), ("1", "2"))))
    assert "<p>Table 1. Compared</p><table><tr><th>A</th><th>B</th></tr>" in shape(html)
    assert "<tr><td>1</td><td>2</td></tr></table>" in shape(html)


def test_another_language_is_named_and_every_paragraph_has_its_look():
    paper = Paper()
    plan = a_plan(paper.paragraph("Words"))
    french = replace(plan.body[-1], language="fr", role=Role.BODY)
    html = html_of(plan, (french,))
    assert '<html lang="en-CA">' in html
    assert re.search(r'<p style="[^"]*font-size:11pt[^"]*" lang="fr-CA">Words</p>', html)


def test_every_tag_with_words_names_its_type():
    paper = Paper()
    table = paper.table("Compared", ("A", "B"), ("1", "2"))
    html = as_html(a_plan(paper.bullet("one"), paper.paragraph("Words", cite(0)), table))
    for tag in ("p", "h1", "h2", "li", "th", "td"):
        opened = re.findall(rf"<{tag}[ >][^>]*", html)
        assert opened
        assert all("font-family:Calibri" in each for each in opened), tag
