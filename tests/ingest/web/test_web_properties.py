"""A page's head tells title, author, date, publisher, address and language."""

import pytest

from briefing_app.ingest.source_text import Told
from briefing_app.ingest.web.web_properties import told_by
from briefing_app.ingest.web.web_tree import steps_through


def told(head, lang=""):
    return told_by(steps_through(f"<html lang='{lang}'><head>{head}</head><body>x</body></html>"))


LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "headline": "No"},
{"@type": ["NewsArticle"], "headline": "Rivers rise", "author": [{"name": "Ann Lee"}, "Bob Roy"],
"publisher": {"name": "The River Post"}, "datePublished": "2021-05-06T08:00:00Z"}]}</script>"""


def test_linked_data_of_the_work_is_believed_first():
    found = told(f"<title>Else | Site</title><meta name=author content=Nobody>{LINKED}", "en-CA")
    assert found == Told(
        "Rivers rise",
        "Ann Lee, Bob Roy",
        "2021-05-06",
        publisher="The River Post",
        language="en",
    )


def test_metadata_of_libraries_and_departments_is_read():
    found = told(
        '<meta name="dcterms.title" content="Rivers">'
        '<meta name="dcterms.creator" content="Department of Rivers">'
        '<meta name="dcterms.issued" content="2020-01-02">'
        '<meta name="dcterms.language" content="fra">'
        '<meta property="og:site_name" content="Canada.ca">'
        '<link rel="canonical" href="https://example.org/rivers">'
    )
    assert found == Told(
        "Rivers",
        "Department of Rivers",
        "2020-01-02",
        publisher="Canada.ca",
        address="https://example.org/rivers",
        language="fr",
    )


def test_the_title_of_the_window_is_taken_without_the_name_of_the_site():
    assert told("<title>Rivers rise | The River Post</title>").title == "Rivers rise"


@pytest.mark.parametrize("script", ["{broken", "[" * 100_000, '"words"', "[1, {}]"])
def test_linked_data_that_is_none_is_passed_over(script):
    assert told(f'<script type="application/ld+json">{script}</script>') == Told()


def test_an_address_that_is_none_is_not_taken():
    assert told('<link rel="canonical" href="/rivers">').address == ""
