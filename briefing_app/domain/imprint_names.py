"""What the types of works and the fields of an imprint are called, in the officer's language."""

from collections.abc import Mapping

from briefing_app.language import _, deferred

_WORKS: Mapping[str, str] = {
    "report": deferred("Report"),
    "article-journal": deferred("Journal article"),
    "article-magazine": deferred("Magazine article"),
    "article-newspaper": deferred("Newspaper article"),
    "paper-conference": deferred("Conference paper"),
    "book": deferred("Book"),
    "chapter": deferred("Chapter of a book"),
    "entry-encyclopedia": deferred("Entry in a reference work"),
    "thesis": deferred("Thesis"),
    "webpage": deferred("Web page"),
    "post-weblog": deferred("Blog post"),
    "legislation": deferred("Act"),
    "regulation": deferred("Regulation"),
    "bill": deferred("Bill"),
    "treaty": deferred("Treaty"),
    "legal_case": deferred("Court case"),
    "hearing": deferred("Parliamentary hearing"),
    "speech": deferred("Speech"),
    "interview": deferred("Interview"),
    "personal_communication": deferred("Letter or e-mail"),
    "dataset": deferred("Data set"),
    "pamphlet": deferred("Pamphlet"),
    "broadcast": deferred("Broadcast"),
    "document": deferred("Document"),
}
WORKS = tuple(_WORKS)
"""The types that can be chosen, by their names in CSL."""

_FIELDS: Mapping[str, str] = {
    "work": deferred("Cited as"),
    "number": deferred("Number or symbol"),
    "container": deferred("In (journal, book, site, reporter)"),
    "volume": deferred("Volume"),
    "issue": deferred("Issue no."),
    "pages": deferred("Pages"),
    "edition": deferred("Edition"),
    "editors": deferred("Editors"),
    "place": deferred("Place of publication"),
    "series": deferred("Series"),
    "genre": deferred("Kind of document, as printed"),
    "authority": deferred("Court or committee"),
    "event": deferred("Session or event"),
    "section": deferred("Chapter or section"),
    "doi": deferred("DOI"),
    "web": deferred("Other address"),
    "isbn": deferred("ISBN"),
    "issn": deferred("ISSN"),
    "accessed": deferred("Consulted on"),
    "key": deferred("Key in the reference manager"),
}


def work_name(work: str) -> str:
    """A type that has no name of ours keeps its own."""
    return _(_WORKS[work]) if work in _WORKS else work


def imprint_field_name(field: str) -> str:
    return _(_FIELDS[field])
