import json

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.references.csl_references import read_csl

ITEM = {
    "id": "http://zotero.org/users/1/items/AB",
    "type": "report",
    "title": "Rivers and health",
    "author": [
        {"literal": "World Health Organization"},
        {"family": "Cruz", "given": "Ana", "non-dropping-particle": "de la"},
    ],
    "issued": {"date-parts": [["2019", 5, 17]]},
    "language": "en-CA",
    "publisher": "WHO Press",
    "DOI": "10.1234/ABC",
    "URL": "https://example.org/rivers",
    "attachments": [{"path": "files/12/Rivers.pdf"}, "files/13/index.html"],
}


def test_an_item_is_read_with_its_names_date_and_files():
    (found,) = read_csl(json.dumps([ITEM])).references

    assert (found.title, found.author) == ("Rivers and health", "Ana de la Cruz")
    assert (found.body, found.publisher) == ("World Health Organization", "WHO Press")
    assert (found.date, found.language, found.kind) == ("2019-05-17", "en", SourceKind.REPORT)
    assert found.address == "https://doi.org/10.1234/abc"
    assert found.files == ("files/12/Rivers.pdf", "files/13/index.html")


def test_zotero_own_fields_are_read_too_and_its_notes_are_no_works():
    item = {
        "itemType": "journalArticle",
        "title": "Roads",
        "creators": [
            {"creatorType": "editor", "firstName": "Bo", "lastName": "Ek"},
            {"creatorType": "author", "firstName": "Ann", "lastName": "Lee"},
        ],
        "publicationTitle": "A Review",
        "date": "May 2019",
        "attachments": [{"localPath": "files/1/roads.pdf"}],
    }
    found = read_csl(json.dumps({"config": {}, "items": [item, {"itemType": "note"}]}))

    (reference,) = found.references
    assert (reference.author, reference.imprint.container) == ("Ann Lee", "A Review")
    assert (reference.date, reference.kind) == ("2019-05", SourceKind.ARTICLE)
    assert reference.files == ("files/1/roads.pdf",)


def test_a_bad_item_costs_one_sentence():
    found = read_csl(json.dumps([ITEM, "x", {"id": "b", "type": "book", "author": "nobody"}]))

    assert len(found.references) == 1
    assert found.faults == ("Entry 2 is not a reference.", "The entry b has no title.")


def test_other_json_holds_no_references():
    assert read_csl("{}") is None
    assert read_csl("[1, 2]") is None
    assert read_csl('{"items": 3}') is None
    assert read_csl("not json") is None
    assert read_csl("[" * 100_000) is None


def test_where_and_how_a_work_was_published_is_read():
    case = {
        "id": "oakes", "type": "legal_case", "title": "R v Oakes", "container-title": ["SCR"],
        "volume": 1, "page": "103--142", "authority": "Supreme Court of Canada", "number": "17550",
        "accessed": {"date-parts": [[2024, 5, 3]]}, "title-short": "Oakes",
        "editor": [{"family": "Quay", "given": "Jo"}], "citation-key": "oakes1986",
    }  # fmt: skip
    (found,) = read_csl(json.dumps([case])).references

    assert found.short_title == "Oakes"
    assert found.imprint == Imprint(
        work="legal_case", container="SCR", volume="1", pages="103-142", number="17550",
        authority="Supreme Court of Canada", editors="Jo Quay", accessed="2024-05-03",
        key="oakes1986",
    )  # fmt: skip


def test_zotero_own_names_of_the_same_things_are_known():
    bill = {
        "itemType": "bill", "title": "An Act", "billNumber": "C-70", "legislativeBody": "Senate",
        "session": "44th Parl., 1st Sess.", "creators": [
            {"creatorType": "editor", "firstName": "Jo", "lastName": "Quay"},
            {"creatorType": "translator", "firstName": "A", "lastName": "B"},
        ],
    }  # fmt: skip
    (found,) = read_csl(json.dumps({"items": [bill]})).references

    assert found.author == ""
    assert found.imprint == Imprint(
        work="bill", number="C-70", authority="Senate", event="44th Parl., 1st Sess.",
        editors="Jo Quay",
    )  # fmt: skip
