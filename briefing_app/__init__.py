"""Briefing App: from a shelf of documents to an approved briefing note in Word."""

__version__ = "0.1.0"
