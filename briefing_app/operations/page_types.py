"""How large the Word file of a kind of note is set."""

from briefing_app.domain.page_type import PageType
from briefing_app.export.word_looks import look_of


def page_type_of(kind: str) -> PageType:
    """By the key of the kind; a copy of a kind is set like the original."""
    return look_of(kind).type
