from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.references.bibtex_references import files_named, read_bibtex

ZOTERO = r"""
@comment{jabref-meta: databaseType:bibtex;}
@string{geneva = "World Health Organization"}

@techreport{who_rivers_2019,
  address = {Geneva},
  title = {Rivers and {Health}: \emph{what} {\'E}tienne \& others found},
  shorttitle = {Rivers and {Health}},
  url = {https://example.org/a_b?c=1&d=2},
  doi = {10.1234/ABC.5},
  institution = geneva,
  author = {{World Health Organization} and de la Cruz, Ana and Smith, Jr., John and others},
  month = may,
  year = {2019},
  langid = {french},
  file = {Full Text PDF:files/12/Rivers.pdf:application/pdf;Snapshot:files/13/index.html:text/html},
}
"""


def one(text):
    (found,) = read_bibtex(text).references
    return found


def test_an_entry_is_read_with_its_accents_names_date_and_files():
    found = one(ZOTERO)

    assert found.where == "who_rivers_2019"
    assert found.title == "Rivers and Health: what Étienne & others found"
    assert found.author == "Ana de la Cruz, John Smith, Jr., et al."
    assert found.body == "World Health Organization"
    assert found.date == "2019-05"
    assert found.kind is SourceKind.REPORT
    assert found.language == "fr"
    assert found.address == "https://doi.org/10.1234/abc.5"
    assert found.files == ("files/12/Rivers.pdf", "files/13/index.html")


def test_a_bad_entry_costs_one_sentence_with_its_line_and_no_other_entry():
    found = read_bibtex(
        "@misc{a, title={One}}\n@book{bad, title={never closed\n@misc{b, title={Two}}\n"
        "@misc{no title={Three}}\n@misc{c, author={Ann Lee}}\n"
    )

    assert [each.title for each in found.references] == ["One", "Two"]
    assert found.faults == (
        "The entry at line 2 is not closed, or not written as BibTeX is.",
        "The entry at line 4 is not closed, or not written as BibTeX is.",
        "The entry c has no title.",
    )


def test_two_works_under_one_key_are_both_taken():
    found = read_bibtex("@misc{a, title={One}}\n@misc{a, title={Two}}")

    assert [each.title for each in found.references] == ["One", "Two"]
    assert found.faults == ()


def test_biblatex_dates_and_addresses_are_understood():
    found = one(
        "@online{a, title={A}, subtitle={B}, date={2019-03-02/2020-01}, "
        r"howpublished={\url{https://example.org/x\_y}}}"
    )

    assert (found.title, found.date) == ("A: B", "2019-03-02")
    assert found.address == "https://example.org/x_y"


def test_a_file_is_named_with_its_label_by_its_drive_or_alone():
    assert files_named("files/1/a.pdf") == ("files/1/a.pdf",)
    assert files_named(":files/1/a.pdf:PDF") == ("files/1/a.pdf",)
    assert files_named("Text:files/1/a.pdf") == ("files/1/a.pdf",)
    assert files_named(r"C\:\\papers\\a.pdf") == (r"C:\papers\a.pdf",)
    assert files_named(r"Text:C\:\\papers\\a.pdf:application/pdf") == (r"C:\papers\a.pdf",)
    assert files_named(r"Text:C:\\papers\\a.pdf:application/pdf") == (r"C:\papers\a.pdf",)
    assert files_named(r"T:one\; two.pdf:x;T:three.pdf:x") == ("one; two.pdf", "three.pdf")
    assert files_named(" ; ") == ()


def test_words_that_are_no_bibtex_are_no_entries():
    assert read_bibtex("A text with an @ sign and {braces}.").references == ()
    assert read_bibtex("A text with an @ sign and {braces}.").faults == ()


def test_where_and_how_a_work_was_published_is_read():
    article = one(
        "@article{lee2020, title={Tides}, author={Lee, Ann}, journaltitle={A Review}, "
        "volume={12}, number={3}, pages={45--67}, doi={https://doi.org/10.1234/abc}, "
        "issn={1234-5678}, urldate={2024-05-03}, shorttitle={T.}}"
    )
    assert article.short_title == "T."
    assert article.imprint == Imprint(
        work="article-journal", container="A Review", volume="12", issue="3", pages="45-67",
        doi="10.1234/abc", issn="1234-5678", accessed="2024-05-03", key="lee2020",
    )  # fmt: skip


def test_editors_are_no_authors_and_a_report_has_a_number_of_its_own():
    book = one("@book{k, title={Tides}, editor={Quay, Jo and Lee, Ann}, edition={2}, isbn={1}}")
    report = one(
        "@techreport{k, title={Tides}, number={S/2024/385}, type={Report}, address={New York}}"
    )
    assert (book.author, book.imprint.editors) == ("", "Jo Quay, Ann Lee")
    assert (book.imprint.edition, book.imprint.isbn) == ("2", "1")
    assert (report.imprint.number, report.imprint.issue) == ("S/2024/385", "")
    assert (report.imprint.genre, report.imprint.place) == ("Report", "New York")


def test_a_closer_type_counts_where_it_is_known():
    assert one("@misc{k, title={T}, entrysubtype={treaty}}").imprint.work == "treaty"
    assert one("@article{k, title={T}, entrysubtype={strange}}").imprint.work == "article-journal"
