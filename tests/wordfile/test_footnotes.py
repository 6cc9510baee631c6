"""Footnotes in a document that has none, and in one that has."""

import pytest

from briefing_app.wordfile.footnotes import Footnotes, footnote_body
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.markup import run
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.tree import w


@pytest.fixture
def package():
    return guard(memorandum_path().read_bytes(), "base").package


def ids(package):
    return [note.get(w("id")) for note in package.xml("word/footnotes.xml")]


def test_a_new_part_begins_with_its_separators_and_numbers_from_one(package):
    notes = Footnotes(package)
    assert notes.first == 1
    notes.add(footnote_body(run(word), "FootnoteText", "FootnoteReference") for word in "ab")
    assert ids(package) == ["-1", "0", "1", "2"]


def test_the_settings_name_the_separators_before_compatibility(package):
    Footnotes(package)
    names = [child.tag.rpartition("}")[2] for child in package.xml("word/settings.xml")]
    assert names.index("footnotePr") < names.index("compat")


def test_further_footnotes_are_numbered_behind_those_there(package):
    Footnotes(package).add([footnote_body(run("a"), "FootnoteText", "FootnoteReference")])
    again = Footnotes(guard(package.to_bytes(), "again").package)
    assert again.first == 2


def test_a_footnote_shows_its_own_mark(package):
    Footnotes(package).add([footnote_body(run("a"), "FootnoteText", "FootnoteReference")])
    assert len(list(package.xml("word/footnotes.xml").iter(w("footnoteRef")))) == 1
