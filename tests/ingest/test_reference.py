from briefing_app.ingest.reference import address_of, doi_of, identities


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
