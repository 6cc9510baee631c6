"""The table of what is kept where in files of references."""

import pytest

from briefing_app.domain.imprint import FIELDS
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.references.reference_fields import bare_doi, imprint_in, reference_table


@pytest.mark.parametrize("form", ["csl", "bibtex", "ris"])
def test_every_field_of_the_table_is_one_that_is_kept(form):
    assert set(reference_table()[form]) <= set(FIELDS)


def test_every_work_is_of_a_kind_and_has_a_name_in_each_form():
    for told in reference_table()["works"].values():
        assert SourceKind(told["kind"])
        assert told["bibtex"]
        assert told["ris"]


def test_no_name_stands_for_two_works():
    names = [n for told in reference_table()["works"].values() for n in told["names"].split()]
    assert len(names) == len(set(names))


def test_a_doi_is_kept_without_the_address_before_it():
    assert bare_doi("https://doi.org/10.1234/a") == "10.1234/a"
    assert bare_doi("none") == ""


def test_a_date_that_is_none_is_not_kept():
    found = imprint_in("bibtex", lambda *names: "yesterday" if "urldate" in names else "")
    assert found.accessed == ""
