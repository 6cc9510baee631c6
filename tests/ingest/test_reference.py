from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Source, SourceKind
from briefing_app.ingest.reference import Reference, address_of, doi_of, identities, told_by

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


def test_the_same_work_has_an_identity_in_common():
    first = set(identities("Rivers & Health!", "2019-05", "https://doi.org/10.1234/x"))
    assert first & set(identities("rivers health", "2019", ""))
    assert first & set(identities("Another title", "", "http://dx.doi.org/10.1234/X"))
    assert not first & set(identities("rivers health", "2020", ""))


def test_an_address_counts_without_its_scheme_but_not_a_bare_host():
    one = set(identities("A", "", "https://www.example.org/papers/1/"))
    assert one & set(identities("B", "", "http://example.org/papers/1"))
    assert not set(identities("A", "1", "https://example.org/")) & set(
        identities("B", "1", "https://example.org")
    )


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
