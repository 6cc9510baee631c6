"""Paragraphs of a page with what they lie in."""

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.web.web_blocks import blocks_of
from briefing_app.ingest.web.web_tree import steps_through


def blocks(page):
    return blocks_of(steps_through(page))


def test_lists_carry_the_marks_a_browser_prints():
    read = blocks("<ol><li>a<ul><li>b</ul><li>c</ol><ul><li><p>d<p>e</ul>")

    assert [(one.text, one.level) for one in read] == [
        ("1. a", 0),
        ("• b", 1),
        ("2. c", 0),
        ("• d", 0),
        ("e", 0),
    ]


def test_only_small_figures_above_the_line_are_marks():
    assert blocks("<p>rose<sup>2</sup> by 10<sup>th</sup></p>")[0].text == "rose² by 10th"


def test_asides_are_told_by_element_role_and_name():
    page = (
        '<nav>a</nav><div role="banner">b</div><div class="mainNav x">c</div><p class="menu">d</p>'
    )

    assert [bool(one.asides) for one in blocks(page)] == [True, True, True, False]


def test_the_head_of_an_article_is_no_aside():
    read = blocks("<header>a</header><article><header>b</header></article>")

    assert [bool(one.asides) for one in read] == [True, False]


def test_what_is_hidden_is_not_read():
    assert blocks('<p hidden>a<p style="Display : none">b<select><option>c</select>') == []


def test_headings_keep_their_rank_whatever_is_in_them():
    (heading,) = blocks("<h3><a><span>Words</span></a></h3>")

    assert (heading.kind, heading.level) == (PassageKind.HEADING, 3)


def test_a_part_that_is_named_by_its_heading_is_no_aside():
    page = (
        '<section id="social-care"><p>a</section>'
        '<div class="section" id="sharing"><p>b</div>'
        '<div id="sharing-with-a-neighbour"><p>c</div>'
        '<div id="social-links"><p>d</div><section class="newsletter"><p>e</section>'
    )
    assert [bool(one.asides) for one in blocks(page)] == [False, False, False, True, True]


def test_formulas_and_scripts_do_not_break_a_line():
    page = (
        "<p>When <math><mi>a</mi><mo>≠</mo><mn>0</mn><annotation>a \\ne 0</annotation></math>,"
        " <script>run()</script>it rises.</p>"
    )
    assert [one.text for one in blocks(page)] == ["When a≠0, it rises."]
