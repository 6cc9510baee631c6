"""Places of a template in words: "Header of the first page, paragraph 2: “Subject: …”"."""

from briefing_app.language import _
from briefing_app.wordfile.part_place import PartPlace

_SECOND = 2


def place_in_words(place: PartPlace) -> str:
    where = [_edge(place)]
    if place.table:
        counted = _("table {table}, row {row}, column {column}")
        where.append(counted.format(table=place.table, row=place.row, column=place.column))
    elif place.paragraph:
        where.append(_("paragraph {number}").format(number=place.paragraph))
    said = ", ".join(where)
    if not place.words:
        return said
    return _("{place}: “{words}”").format(place=said, words=place.words)


def _edge(place: PartPlace) -> str:
    named = {
        ("header", "default"): _("Header"),
        ("header", "first"): _("Header of the first page"),
        ("header", "even"): _("Header of even pages"),
        ("footer", "default"): _("Footer"),
        ("footer", "first"): _("Footer of the first page"),
        ("footer", "even"): _("Footer of even pages"),
    }.get((place.edge, place.kind), _("Text"))
    if place.section < _SECOND:
        return named
    return _("{edge}, section {number}").format(edge=named, number=place.section)
