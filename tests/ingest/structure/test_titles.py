"""The title is the first heading, unless that names only a part of the document."""

from dataclasses import replace

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.source_text import Told
from briefing_app.ingest.structure.titles import title_of
from tests.builders import a_passage

WORDS = a_passage("The river rose for three days in the spring.", 9)


def heading(text, number=1, level=1):
    return a_passage(text, number, kind=PassageKind.HEADING, level=level)


def running(text):
    return replace(a_passage(text), kind=PassageKind.FURNITURE, aside=True)


def test_the_first_heading_is_the_title():
    assert title_of((heading("Rivers"), WORDS), "a.pdf", Told("Told")) == "Rivers"


def test_a_part_of_a_document_is_not_its_title():
    parts = (heading("1. Introduction"), WORDS)
    assert title_of(parts, "a.pdf", Told("The rivers report")) == "The rivers report"
    assert title_of((heading("Sommaire"), heading("Les rivières"), WORDS), "a", Told()) == (
        "Les rivières"
    )


def test_a_place_to_be_filled_in_is_no_title():
    assert title_of((heading("[Pick the date]"), WORDS), "a.dotx", Told("Letter")) == "Letter"


def test_what_stands_over_many_pages_names_the_whole_and_the_part():
    heads = [running("The report on all rivers")] * 4 + [running("Chapter 6: A new way")] * 3
    passages = (heading("Introduction"), WORDS, *heads, running("12"), running("Once only here it"))
    assert title_of(passages, "a.pdf", Told()) == (
        "The report on all rivers \u2013 Chapter 6: A new way"
    )


def test_where_nothing_else_is_known_the_part_or_the_name_of_the_file_is_taken():
    assert title_of((heading("Introduction"), WORDS), "a.pdf", Told()) == "Introduction"
    assert title_of((WORDS,), "rivers_2020.pdf", Told()) == "rivers 2020"
    assert title_of((), "a.pdf", Told()) == "a"
