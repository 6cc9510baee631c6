import pytest

from briefing_app.ingest.references.reference_dates import (
    date_in,
    date_of_csl,
    date_of_parts,
    date_with_month,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2019", "2019"),
        ("2019-05", "2019-05"),
        ("2019-5-7", "2019-05-07"),
        ("2019-05-17T00:00:00Z", "2019-05-17"),
        ("2019/05/17/", "2019-05-17"),
        ("2019///", "2019"),
        ("2019/05//", "2019-05"),
        ("2019-01/2020-02", "2019-01"),
        ("2019~", "2019"),
        ("2019-13-45", "2019"),
        ("17/05/2019", "2019-05-17"),
        ("05/17/2019", "2019-05-17"),
        ("05/06/2019", "2019"),
        ("17 May 2019", "2019-05-17"),
        ("le 17 mai 2019", "2019-05-17"),
        ("[c. 1999]", "1999"),
        ("Spring 2004", "2004"),
        ("n.d.", ""),
        ("", ""),
    ],
)
def test_every_shape_of_a_date_is_read_as_exactly_as_it_was_written(written, meant):
    assert date_in(written) == meant


def test_parts_that_no_calendar_has_are_left_out():
    assert date_of_parts("2019", 2, 30) == "2019-02"
    assert date_of_parts("2019", None, 3) == "2019"
    assert date_of_parts("soon") == ""


def test_months_of_bibtex_are_read_by_name_and_by_number():
    assert date_with_month("2019", "jan") == "2019-01"
    assert date_with_month("2019", "September") == "2019-09"
    assert date_with_month("2019", "10") == "2019-10"
    assert date_with_month("2019", "10", "3") == "2019-10-03"
    assert date_with_month("2019", "jan", "3") == "2019-01-03"
    assert date_with_month("2019", "") == "2019"
    assert date_with_month("", "jan") == ""


def test_what_csl_says_was_issued_is_read_from_parts_or_words():
    assert date_of_csl({"date-parts": [[2019, 5, 17], [2020]]}) == "2019-05-17"
    assert date_of_csl({"date-parts": [["2019"]]}) == "2019"
    assert date_of_csl({"date-parts": [[]], "raw": "May 2019"}) == "2019-05"
    assert date_of_csl({"literal": "2019"}) == "2019"
    assert date_of_csl("2019-05") == "2019-05"
    assert date_of_csl(2019) == "2019"
    assert date_of_csl(None) == ""
