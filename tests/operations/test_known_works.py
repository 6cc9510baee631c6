from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Source
from briefing_app.ingest.reference import Reference
from briefing_app.operations.known_works import KnownWorks

RIVERS = Source(SourceId("r"), "Rivers", date="2019-05", address="https://doi.org/10.1234/r")


def test_a_work_is_known_by_doi_or_by_title_and_year():
    known = KnownWorks((RIVERS,))

    assert known.find(Reference("a", "Else", address="https://doi.org/10.1234/R")) == "r"
    assert known.find(Reference("b", "RIVERS", date="2019")) == "r"
    assert known.find(Reference("c", "Rivers", date="2020")) is None


def test_works_that_come_later_are_known_and_the_first_keeps_its_name():
    known = KnownWorks(())
    known.add(RIVERS)
    known.add(Source(SourceId("s"), "Rivers", date="2019"))

    assert known.find(Reference("a", "Rivers", date="2019")) == "r"


def test_a_source_that_became_an_edition_leads_to_the_source_it_joined():
    known = KnownWorks((Source(SourceId("old"), "Roads", joined_to=SourceId("new")),))

    assert known.find(Reference("a", "Roads")) == "new"
