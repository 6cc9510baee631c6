"""How large a kind of note is set, for whoever estimates its pages."""

from briefing_app.export.word_looks import page_type_of

__all__ = ["page_type_of"]
