"""In which type a kind of note is set, for whoever estimates its pages."""

from briefing_app.export.word_looks import look_of

__all__ = ["look_of"]
