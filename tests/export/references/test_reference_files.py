"""What is written for a reference manager comes back from its file as it was."""

import json
from dataclasses import replace

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.source import Attribution
from briefing_app.export.references.reference_files import FORMS
from briefing_app.ingest.references.references_reader import read_references
from tests.export.cited_works import BOOK, ETUDE, SPEECH, TABLE, a_work
from tests.export.published_works import ARTICLE, HEARING, PUBLISHED, SECOND

ODD = a_work(
    "50% & more: {braces}, C#_x ~ \\ done",
    author="Élise d'Été",
    body="Global Affairs, Legal Bureau",
    imprint=Imprint(work="report", number="A_1"),
)
BODY = a_work("A plan", body="United Harbours, Department of Tides")
WORKS = (*PUBLISHED, BOOK, ETUDE, SPEECH, ODD, BODY)


def written(ending, *sources):
    return FORMS[ending](sources)


def read_again(ending, *sources):
    found = read_references(written(ending, *sources).encode(), f"list{ending}").references
    assert found.faults == ()
    return found.references


@pytest.mark.parametrize("ending", FORMS)
def test_every_work_comes_back_as_it_was(ending):
    for source, found in zip(WORKS, read_again(ending, *WORKS), strict=True):
        assert (found.title, found.short_title) == (source.title, source.short_title)
        assert (found.date, found.language) == (source.date, source.language)
        assert source.imprint.told().items() <= found.imprint.told().items()
        assert found.author == source.author


@pytest.mark.parametrize("ending", FORMS)
def test_a_body_stays_a_body(ending):
    (found,) = read_again(ending, BODY)
    assert (found.author, found.body) == ("", BODY.body)


@pytest.mark.parametrize("ending", FORMS)
def test_the_address_stays_and_a_doi_is_one(ending):
    page, article = read_again(ending, a_work("Page", address="https://a.example/b_c?d=1&e=%20"),
                               ARTICLE)  # fmt: skip
    assert page.address == "https://a.example/b_c?d=1&e=%20"
    assert article.address == "https://doi.org/10.1234/hr.58"


@pytest.mark.parametrize("ending", FORMS)
def test_an_address_beside_a_doi_goes_out_and_comes_back_with_it(ending):
    web = "https://harbours.example/58?view=full"
    both = replace(ARTICLE, imprint=replace(ARTICLE.imprint, web=web))
    text = written(ending, both)
    assert web in text
    assert "10.1234/hr.58" in text
    (found,) = read_again(ending, both)
    assert (found.address, found.imprint.web) == ("https://doi.org/10.1234/hr.58", web)
    assert "https://doi.org" not in text


@pytest.mark.parametrize("ending", FORMS)
def test_how_a_source_is_to_be_handled_is_said_and_nobody_is_named_who_may_not_be(ending):
    marked = a_work("Plan", marking=Marking(Protected.B))
    text = written(ending, TABLE, marked)
    assert "PROTECTED B" in text
    assert "Speaker" not in text
    hidden = a_work("Told", author="Jo Quay", attribution=Attribution.NOT_FOR_ATTRIBUTION)
    assert "Quay" not in written(ending, hidden)


def test_keys_are_kept_and_no_two_are_alike():
    known = a_work("Known", imprint=Imprint(key="lee2004"))
    items = json.loads(written(".json", known, SECOND, SECOND, a_work("!")))
    assert [item["id"] for item in items] == ["lee2004", "lee2008harbours", "lee2008harboursa",
                                              "source"]  # fmt: skip


def test_a_type_that_a_form_has_no_name_for_is_told_closer():
    assert "entrysubtype = {hearing}" in written(".bib", HEARING)
    assert "entrysubtype" not in written(".bib", ARTICLE)


def test_the_same_sources_give_the_same_bytes():
    for ending in FORMS:
        assert written(ending, *WORKS) == written(ending, *WORKS)
