"""Saved web pages: the article is the text, and everything else is kept beside it."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.structure.passages import split_into_passages
from briefing_app.ingest.web.web_reader import read_archive, read_web

LONG = (
    "The river rose for three days in the spring of the year, and the towns along its lower "
    "course were not ready for it, although they had been told to expect it."
)
PAGE = f"""<!DOCTYPE html><html><head><title>On rivers | The Daily Page</title>
<meta name="author" content="Ann Lee"><meta property="article:published_time"
content="2020-03-01T10:00:00Z"><style>p {{}}</style><script>var a = "<p>no</p>";</script></head>
<body><header><p>The Daily Page</p></header><nav><ul><li><a href="/">Home</a></ul></nav>
<div class="content"><h1>On rivers</h1><p>{LONG}<sup><a href="#1">[1]</a></sup></p>
<h2>What to do</h2><ol start="1"><li>Keep the <b>banks</b>.</li><li value="5">Plant trees.</li></ol>
<ul><li>Listen.</li></ul><blockquote><p>We knew.</p></blockquote>
<div class="share-buttons">Tweet this</div><p style="display: none">Hidden words</p>
<p>One<br>line<br><br>Another</p>
<table><tr><th>Height</th><td>3 m</td></tr></table><p>{LONG}</p></div>
<div id="sidebar"><p>Most read</p></div><footer>All rights reserved</footer></body></html>"""


def told(source_text):
    return [(one.kind.value, one.text) for one in split_into_passages(source_text)]


def test_the_article_is_read_and_its_furniture_set_aside():
    read = told(read_web(PAGE.encode(), "a.html"))

    assert [row for row in read if row[0] != "furniture"] == [
        ("heading", "On rivers"),
        ("paragraph", f"{LONG}[¹]"),
        ("heading", "What to do"),
        ("item", "1. Keep the banks."),
        ("item", "5. Plant trees."),
        ("item", "• Listen."),
        ("quotation", "We knew."),
        ("paragraph", "One line"),
        ("paragraph", "Another"),
        ("paragraph", "Height"),
        ("paragraph", "3 m"),
        ("paragraph", LONG),
    ]
    assert [text for kind, text in read if kind == "furniture"] == [
        "The Daily Page",
        "• Home",
        "Tweet this",
        "Most read",
        "All rights reserved",
    ]


def test_the_head_of_the_page_tells_title_author_and_date():
    found = read_web(PAGE.encode(), "a.html").told

    assert (found.title, found.author, found.date) == ("On rivers", "Ann Lee", "2020-03-01")


def test_what_holds_most_of_the_words_is_no_aside_whatever_it_is_called():
    page = f'<body><div class="menu"><p>{LONG}</p><p>{LONG}</p></div></body>'

    assert told(read_web(page.encode(), "a.html")) == [("paragraph", LONG)] * 2


def test_an_element_that_calls_itself_the_article_is_taken_at_its_word():
    page = f"<div><p>{LONG}</p></div><article><header><p>Lead</p></header><p>{LONG}</p></article>"

    read = split_into_passages(read_web(page.encode(), "a.html"))

    assert [(one.text, one.aside) for one in read] == [(LONG, True), ("Lead", False), (LONG, False)]


@pytest.mark.parametrize(
    "content",
    [
        "<p>La rivière".encode(),
        b'<meta charset="iso-8859-1"><p>La rivi\xe8re',
        "\ufeff<p>La rivière".encode("utf-16-le"),
        "<p>La rivière a débordé".encode("utf-16-be"),
        b"<p>La rivi\xe8re",
        b'<meta charset="no-such-thing"><p>La rivi\xe8re',
        '<?xml version="1.0" encoding="utf-16"?><p>La rivière'.encode(),
    ],
)
def test_letters_come_out_right_in_every_encoding(content):
    assert "La rivière" in read_web(content, "a.html").text


def test_a_page_in_ten_thousand_boxes_is_read():
    assert read_web(b"<div>" * 10_000 + b"deep words", "a.html").text == "deep words"


@pytest.mark.parametrize("content", [b"", b"<script>alert(1)</script>", b"<p> </p>"])
def test_a_page_without_words_is_refused(content):
    with pytest.raises(CannotRead, match="holds no words"):
        read_web(content, "a.html")


def test_a_page_saved_as_one_file_is_read_in_its_encoding():
    archive = (
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
        b"--b\nContent-Type: image/png\n\nxx\n"
        b"--b\nContent-Type: text/html; charset=iso-8859-1\n"
        b"Content-Transfer-Encoding: quoted-printable\n\n<p>La rivi=E8re</p>\n--b--\n"
    )
    assert read_archive(archive, "a.mht").text == "La rivière"


def test_an_archive_without_a_page_is_refused():
    with pytest.raises(CannotRead, match="holds no web page"):
        read_archive(b"Content-Type: image/png\n\nxx", "a.mht")


def test_headings_keep_their_depth():
    read = split_into_passages(read_web(PAGE.encode(), "a.html"))

    assert [one.level for one in read if one.kind is PassageKind.HEADING] == [1, 2]
