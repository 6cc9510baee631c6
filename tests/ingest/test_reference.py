from dataclasses import replace

from briefing_app.domain.ids import SourceId
from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import Source, SourceKind
from briefing_app.ingest.reference import (
    Reference,
    address_of,
    beside_doi,
    doi_of,
    identities,
    told_by,
)
from tests.builders import a_source

GUESSED = Source(
    SourceId("r"), "rivers_final", author="Confirmed Person", date="2018",
    guessed=frozenset({"title", "date", "kind", "language"}),
)  # fmt: skip
RIVERS = Reference(
    "r", "Rivers", ("Ann Lee",), "A Ministry", "Press", "2019", SourceKind.REPORT, "fr", "https://a.b/c"
)  # fmt: skip


def test_a_doi_is_found_however_it_is_written():
    for written in (
        "10.1234/AbC.5",
        "doi:10.1234/abc.5",
        "https://doi.org/10.1234/abc.5",
        " 10.1234/abc.5. ",
    ):
        assert doi_of(written) == "10.1234/abc.5"
    assert doi_of("none") == ""


def test_the_lasting_address_comes_before_the_other():
    assert address_of("10.1/x", "https://example.org/a") == "https://example.org/a"
    assert address_of("10.1234/x", "https://example.org/a") == "https://doi.org/10.1234/x"


def test_the_other_address_is_kept_beside_the_lasting_one():
    assert beside_doi("10.1234/x", " https://example.org/a ") == "https://example.org/a"
    assert beside_doi("10.1234/x", "https://dx.doi.org/10.1234/x") == ""
    assert beside_doi("10.1234/x", "") == ""
    assert beside_doi("", "https://example.org/a") == ""


def told(title, date="", address="", **imprint):
    work = Reference("r", title, date=date, address=address, imprint=Imprint(**imprint))
    return set(identities(work))


def test_the_same_work_has_an_identity_in_common():
    first = told("Rivers & Health!", "2019-05", "https://doi.org/10.1234/x")
    assert first & told("rivers health", "2019")
    assert first & told("Another title", "", "http://dx.doi.org/10.1234/X")
    assert first & told("Another title", "", "https://journal.example/1", doi="10.1234/x")
    assert not first & told("rivers health", "2020")


def test_a_document_is_told_by_its_symbol():
    one = told("Report on Mali", number="S/2024/385")
    assert one & told("Rapport sur le Mali", number="S/2024/385")
    assert not told("A", number="12") & told("B", number="12")


def test_an_address_counts_without_its_scheme_but_not_a_bare_host():
    one = told("A", "", "https://www.example.org/papers/1/")
    assert one & told("B", "", "http://example.org/papers/1")
    assert not told("A", "1", "https://example.org/") & told("B", "1", "https://example.org")


def test_a_list_confirms_what_was_guessed_and_leaves_what_was_confirmed():
    after = told_by(GUESSED, RIVERS)

    assert (after.title, after.date, after.kind) == ("Rivers", "2019", SourceKind.REPORT)
    assert (after.author, after.body) == ("Confirmed Person", "A Ministry")
    assert (after.language, after.publisher, after.address) == ("fr", "Press", "https://a.b/c")
    assert after.guessed == frozenset()


def test_what_the_list_does_not_say_stays_guessed():
    after = told_by(GUESSED, Reference("r", "Rivers"))

    assert after.guessed == {"date", "kind", "language"}
    assert after.date == "2018"


def test_a_list_fills_what_was_not_known_of_the_imprint_and_changes_nothing_in_it():
    known = replace(GUESSED, imprint=Imprint(volume="3", place="Ottawa"))
    listed = replace(RIVERS, imprint=Imprint(volume="4", issue="2"), short_title="Riv.")
    after = told_by(known, listed)

    assert after.imprint == Imprint(volume="3", place="Ottawa", issue="2")
    assert after.short_title == "Riv."


def test_a_symbol_that_was_only_guessed_gives_way_to_that_of_the_list():
    guessed = a_source(imprint=Imprint(number="S/2024/1"), guessed=frozenset({"number", "date"}))
    said = Reference("r", "Ports", imprint=Imprint(number="S/2024/385", volume="2"))

    told = told_by(guessed, said)

    assert (told.imprint.number, told.imprint.volume) == ("S/2024/385", "2")
    assert told.guessed == {"date"}
    kept = told_by(replace(guessed, guessed=frozenset()), said)
    assert kept.imprint.number == "S/2024/1"
