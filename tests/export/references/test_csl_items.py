"""A source as the citation library takes it."""

from dataclasses import replace

import pytest

from briefing_app.domain.source import Attribution, SourceKind
from briefing_app.export.references.csl_items import (
    csl_reference,
    source_forms,
    with_variables,
)
from tests.export.cited_works import BARE, BOOK, LAW, PAGE, RESOLUTION, SPEECH, TABLE, UN_REPORT


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_of_source_is_a_type_of_work(kind):
    assert csl_reference(replace(BARE, kind=kind), "en").type


@pytest.mark.parametrize(
    ("source", "symbol"),
    [(UN_REPORT, "S/2024/9385"), (RESOLUTION, "S/RES/9325 (2000)")],
)
def test_the_symbol_of_a_document_is_found_where_the_source_shows_it(source, symbol):
    assert str(csl_reference(source, "en").number) == symbol


def test_a_symbol_that_the_title_tells_is_not_told_twice():
    assert "number" not in csl_reference(replace(RESOLUTION, title="S/RES/9325 (2000)"), "en")


def test_an_address_with_slashes_is_no_symbol():
    assert "number" not in csl_reference(replace(BARE, address="https://a.example/E/news/a1"), "en")


def test_a_law_is_parted_from_where_it_is_printed():
    law = csl_reference(LAW, "en")
    assert (str(law.title), str(law.number)) == ("Harbour Conventions Act", "R.S.C., 1985, c. G-99")


def test_people_have_two_names_and_bodies_one():
    assert [name["family"] for name in csl_reference(BOOK, "en").author] == ["Quay", "van der Tide"]
    assert csl_reference(PAGE, "en").author[0]["literal"] == "Institute of Tides"


def test_under_the_chatham_house_rule_no_person_is_the_author():
    table = csl_reference(TABLE, "fr")
    assert "Speaker" not in str(dict(table))
    assert str(table.note) == "règle de Chatham House"
    hidden = replace(SPEECH, attribution=Attribution.NOT_FOR_ATTRIBUTION)
    assert "Roe" not in str(dict(csl_reference(hidden, "en")))


def test_an_article_with_an_address_is_a_page_on_the_web():
    assert csl_reference(PAGE, "en").type == "webpage"
    assert csl_reference(replace(PAGE, address=""), "en").type == "article-magazine"


def test_what_holds_only_here_is_added_to_a_copy():
    work = csl_reference(BOOK, "en")
    assert with_variables(work, citation_label="Tides").citation_label == "Tides"
    assert "citation_label" not in work


def test_the_forms_name_a_usual_style():
    assert source_forms()["default"] == "government-notes"
