"""CITE: citations lead somewhere."""

from briefing_app.checks.citations_lead import check_citations
from briefing_app.checks.finding import Severity
from tests.checks.case_builder import found


def test_citations_of_what_is_there_are_in_order():
    assert found(check_citations, "One.[@e1] Two.[@r1]") == []


def test_a_lost_citation_blocks_where_it_stands():
    lost, gone = found(check_citations, "One.[@e9] Two.[@e1][@r9]")
    assert lost.severity is Severity.ERROR
    assert (lost.place.start, lost.place.end) == (4, 5)
    assert (gone.place.start, gone.place.end) == (11, 12)
