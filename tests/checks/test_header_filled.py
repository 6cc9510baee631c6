"""HDR: required fields of the header."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import FIELD_NAMES, Severity
from briefing_app.checks.header_filled import check_header
from tests.checks.case_builder import HEADER, found, kind

KIND = kind(required=("to", "from_", "subject_en", "number", "date"))


def test_a_full_header_is_in_order():
    assert found(check_header, of=KIND) == []


@pytest.mark.parametrize("field", ["to", "from_", "date"])
def test_an_empty_required_field_blocks(field: str):
    (finding,) = found(check_header, header=replace(HEADER, **{field: "  "}), of=KIND)
    assert finding.severity is Severity.ERROR
    assert finding.place.field == field
    assert FIELD_NAMES[field] in finding.title


def test_what_is_not_required_may_be_empty():
    assert found(check_header, header=replace(HEADER, cc="", contact=""), of=KIND) == []


def test_titles_and_number_are_left_to_the_title_pair():
    empty = replace(HEADER, subject_en="", subject_fr="", number="")
    assert found(check_header, header=empty, of=KIND) == []
