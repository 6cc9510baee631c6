"""Passages for the tests of spotting."""

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.spotting.reading import read


def passage(text, kind=PassageKind.PARAGRAPH, label="", path=()):
    return Passage(1, kind, text, (Span(0, len(text)),), path, label=label)


def heading(text, label=""):
    return passage(text, PassageKind.HEADING, label)


def item(text, label="•", path=()):
    return passage(text, PassageKind.ITEM, label, path)


def reading(*passages, language="en"):
    return read([passage(p) if isinstance(p, str) else p for p in passages], language)


def sentence(text, language="en"):
    return reading(text, language=language).paragraphs[0].sentences[0]
