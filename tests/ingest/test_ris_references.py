from briefing_app.domain.source import SourceKind
from briefing_app.ingest.ris_references import read_ris

ZOTERO = """TY  - RPRT
TI  - Rivers and health
AU  - World Health Organization
AU  - de la Cruz, Ana
AB  - A long text
that goes on.
CY  - Geneva
DA  - 2019/05/17/
PY  - 2019
LA  - fr-CA
PB  - WHO Press
DO  - 10.1234/abc
UR  - https://example.org/rivers
L1  - files/12/Rivers.pdf
L2  - files/13/index.html
L1  - https://example.org/rivers.pdf
ER  -
"""


def test_a_record_is_read_with_its_names_date_and_files():
    (found,) = read_ris(ZOTERO).references

    assert (found.title, found.author) == ("Rivers and health", "Ana de la Cruz")
    assert (found.body, found.publisher) == ("World Health Organization", "WHO Press")
    assert (found.date, found.language) == ("2019-05-17", "fr")
    assert found.kind is SourceKind.REPORT
    assert found.address == "https://doi.org/10.1234/abc"
    assert found.files == ("files/12/Rivers.pdf", "files/13/index.html")


def test_a_record_without_an_end_ends_where_the_next_begins():
    found = read_ris("\ufeffTY  - JOUR\r\nT1  - One\r\nTY  - BOOK\r\nTI  - Two\r\n")

    assert [each.title for each in found.references] == ["One", "Two"]
    assert [each.kind for each in found.references] == [SourceKind.ARTICLE, SourceKind.BOOK]


def test_bad_records_cost_a_sentence_each():
    found = read_ris(
        "TI  - Astray\nER  - \n\nTY  - JOUR\nAU  - Lee, Ann\nER  - \n\nTY  - GEN\nTI  - B\n"
    )

    assert [each.title for each in found.references] == ["B"]
    assert found.faults == (
        "Line 1 stands in no entry: an entry begins with TY.",
        "The entry at line 4 has no title.",
    )


def test_a_title_over_two_lines_is_one():
    (found,) = read_ris("TY  - GEN\nTI  - A title\n  that goes on\nER  - ").references

    assert found.title == "A title that goes on"
