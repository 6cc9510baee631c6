"""What may tell a source in the words of a document, asked of the database in one go."""

from typing import Any

from sqlalchemy import ColumnElement, func, or_

from briefing_app.storage.tables import sources
from briefing_app.storage.words_sought import fold_accents


def signs_in(head: str, address: str) -> ColumnElement[Any]:
    """Generous: whoever asks looks closer at the few that are found."""
    plain = " ".join(head.lower().split())
    folded = fold_accents(plain)
    told = func.nullif(sources.c.imprint, "")
    signs = [
        func.instr(folded, sources.c.sorts_as),
        func.instr(plain, func.lower(sources.c.title)),
        func.instr(plain, func.lower(func.json_extract(told, "$.doi"))),
        func.instr(plain, func.lower(func.json_extract(told, "$.number"))),
        func.instr(plain, func.lower(func.replace(sources.c.address, "https://doi.org/", ""))),
    ]
    found = [(sign > 0) for sign in signs[:-1]]
    by_address = sources.c.address != ""
    return or_(*found, by_address & (signs[-1] > 0), by_address & (sources.c.address == address))
