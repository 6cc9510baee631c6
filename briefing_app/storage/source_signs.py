"""What may tell a source in the words of a document, asked of the database in one go."""

from typing import Any

from sqlalchemy import ColumnElement, case, func, or_

from briefing_app.storage.tables import sources
from briefing_app.storage.words_sought import fold_accents

_LEAST = 4
_DOI = "https://doi.org/"
_TOP = 1500
"""Characters in which a title stands that is the document's own."""


def signs_in(head: str, address: str) -> ColumnElement[Any]:
    """Generous: whoever asks looks closer at the few that are found."""
    plain = " ".join(head.lower().split())
    top = plain[:_TOP]
    told = func.nullif(sources.c.imprint, "")
    number = func.json_extract(told, "$.number")
    doi = func.nullif(func.replace(sources.c.address, _DOI, ""), sources.c.address)
    return or_(
        func.instr(fold_accents(top), sources.c.sorts_as) > 0,
        func.instr(top, func.lower(sources.c.title)) > 0,
        func.instr(plain, func.lower(func.json_extract(told, "$.doi"))) > 0,
        func.instr(plain, case((number.like("%/%"), func.lower(number)))) > 0,
        func.instr(plain, func.lower(doi)) > 0,
        (sources.c.address != "") & (sources.c.address == address),
    )


def imprint_tells(typed: str) -> ColumnElement[Any] | None:
    """Where a symbol, a DOI or a number of a book stands in what is known of a reference.

    Nothing for words without a figure, which the index of words answers.
    """
    sign = " ".join(typed.lower().split())
    if len(sign) < _LEAST or not any(letter.isdigit() for letter in sign):
        return None
    told = func.nullif(sources.c.imprint, "")
    known = [func.json_extract(told, f"$.{name}") for name in ("number", "doi", "isbn", "issn")]
    return or_(*(func.instr(func.lower(each), sign) > 0 for each in known))
