from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.references.ris_references import read_ris

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


def record(kind, *lines):
    text = "\n".join((f"TY  - {kind}", "TI  - Tides", *lines, "ER  - "))
    (found,) = read_ris(text).references
    return found


def test_where_and_how_a_work_was_published_is_read():
    article = record(
        "JOUR", "AU  - Lee, Ann", "A2  - Quay, Jo", "T2  - A Review", "JF  - A Rev.", "VL  - 12",
        "IS  - 3", "SP  - 45", "EP  - 67", "SN  - 1234-5678", "CY  - Ottawa", "ET  - 2",
        "Y2  - 2024/05/03", "DO  - 10.1234/abc", "M3  - doi: 10.1234/abc", "ST  - T.", "ID  - lee",
        "PB  - Press",
    )  # fmt: skip
    assert article.short_title == "T."
    assert article.imprint == Imprint(
        work="article-journal", container="A Review", volume="12", issue="3", pages="45-67",
        edition="2", editors="Jo Quay", place="Ottawa", doi="10.1234/abc", issn="1234-5678",
        accessed="2024-05-03", key="lee",
    )  # fmt: skip


def test_one_tag_holds_the_number_of_a_book_a_journal_or_a_report():
    assert record("BOOK", "SN  - 978-0-19-876543-2").imprint.isbn == "978-0-19-876543-2"
    assert record("RPRT", "SN  - S/2024/385").imprint.number == "S/2024/385"
    assert record("RPRT", "M1  - 12", "M3  - Working Paper").imprint == Imprint(
        work="report", number="12", genre="Working Paper"
    )


def test_a_closer_type_and_who_decided_are_known():
    assert record("STAT", "M3  - treaty").imprint == Imprint(work="treaty")
    assert record("CASE", "PB  - A Court").imprint.authority == "A Court"


def test_editors_are_no_authors():
    book = record("BOOK", "ED  - Quay, Jo")
    assert (book.author, book.imprint.editors) == ("", "Jo Quay")
