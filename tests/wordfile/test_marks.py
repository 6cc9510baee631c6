"""Bookmarks and the part that carries identities."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.marks import (
    LONGEST_NAME,
    Marks,
    add_custom_xml,
    custom_xml,
    heading_mark,
    mend_bookmarks,
    paragraph_mark,
)
from briefing_app.wordfile.markup import run
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.tree import elements, w


@pytest.fixture
def package():
    return guard(memorandum_path().read_bytes(), "base").package


def test_names_fit_into_what_word_allows_and_are_hidden():
    for name in (paragraph_mark("a" * 32), heading_mark("a" * 32)):
        assert len(name) <= LONGEST_NAME
        assert name.startswith("_")


def test_bookmarks_that_a_document_brings_are_mended(package):
    body = package.xml(package.main).find(w("body"))
    start = '<w:bookmarkStart w:id="{}" w:name="{}"/>'.format
    end = '<w:bookmarkEnd w:id="{}"/>'.format
    markup = (
        start("x", "Body")
        + end("x")
        + start(7, "a")
        + start(7, "again")
        + end(7)
        + end(7)
        + start(7, "b")
        + end(7)
        + start(8, "BODY")
        + end(8)
        + start(9, "open")
        + end(3)
    )
    body.insert(0, elements(f"<w:p>{markup}</w:p>")[0])
    mend_bookmarks(package, (package.main,))
    marks = list(body.iter(w("bookmarkStart"), w("bookmarkEnd")))
    assert [mark.get(w("name")) for mark in marks if mark.get(w("name"))] == ["Body", "a", "b"]
    assert [mark.get(w("id")) for mark in marks] == ["1", "1", "2", "2", "3", "3"]


def test_a_name_is_given_once_and_numbers_never_repeat(package):
    marks = Marks(package)
    first, twice, second = (marks.around(name, run("x")) for name in ("_b_1", "_b_1", "_b_2"))
    assert twice == run("x")
    numbers = [e.get(w("id")) for m in (first, second) for e in elements(m) if e.get(w("name"))]
    assert len(set(numbers)) == 2


def test_bookmarks_already_there_are_respected(package):
    body = package.xml(package.main)[0]
    body.insert(0, elements('<w:bookmarkStart w:id="9" w:name="_b_1"/>')[0])
    marks = Marks(package)
    assert marks.around("_b_1", run("x")) == run("x")
    assert 'w:id="10"' in marks.around("_b_2", run("x"))


def test_no_name_no_bookmark(package):
    assert Marks(package).around("", run("x")) == run("x")


def test_a_part_of_our_own_is_found_again_by_its_namespace(package):
    add_custom_xml(package, b'<a xmlns="urn:one"/>', "0" * 8, "urn:one")
    add_custom_xml(package, b'<b xmlns="urn:two"/>', "1" * 8, "urn:two")
    again = guard(package.to_bytes(), "again").package
    assert [root.tag for root in custom_xml(again, "urn:two")] == ["{urn:two}b"]
