"""A source as a footnote or as a line in the list of sources; the forms themselves are data."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefing_app import paths
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.source import Attribution, Source
from briefing_app.export.planned import Piece, PlannedWords

_NO_BREAK = "\u00a0"
Line = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferenceStyle:
    """Each line is a row of parts; see `resources/styles/references.toml`."""

    first: Line
    short: Line
    same: Line
    listed: Line
    between: str
    end: str
    paragraph: str
    page: str
    recommendation: str
    hereafter: str
    in_confidence: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a source: its own number for a recommendation, a paragraph, a page; 0 unknown."""

    recommendation: str = ""
    paragraph: int = 0
    page: int = 0


NOWHERE = Place()


@cache
def reference_style(language: str) -> ReferenceStyle:
    """The forms in a language; those in English where there are none of its own."""
    forms = tomllib.loads((paths.resources() / "styles" / "references.toml").read_text("utf-8"))
    form = forms.get(language, forms["en"])
    lines = {name: tuple(form[name]) for name in ("first", "short", "same", "listed")}
    return ReferenceStyle(**(form | lines))


def locator(place: Place, style: ReferenceStyle) -> str:
    """ "recommendation 3, ¶ 14, p. 7", as far as it is known."""
    parts = [
        style.recommendation.format(number=place.recommendation) if place.recommendation else "",
        style.paragraph.format(number=place.paragraph) if place.paragraph else "",
        style.page.format(number=place.page) if place.page else "",
    ]
    said = [part.replace(" ", _NO_BREAK) for part in parts if part]
    return style.between.join(said)


def reference_line(
    line: Line, source: Source, language: str, place: Place = NOWHERE
) -> tuple[Piece, ...]:
    """The parts that are known, with what stands between them and the end mark.

    Under the Chatham House rule no name of a person appears.
    """
    style = reference_style(language)
    values = _values(source, language) | {"locator": locator(place, style)}
    values["hereafter"] = style.hereafter.format(short_title=source.label)
    said = [(part, part.strip("*").format(**values)) for part in line]
    known = [(part, words) for part, words in said if words]
    return tuple(_pieces(known, source, style))


def _values(source: Source, language: str) -> dict[str, str]:
    free = source.attribution is Attribution.FREE
    author = source.author if free else ""
    return {
        "author": author,
        "title": source.title,
        "short_title": source.label,
        "body": "" if source.body == author else source.body,
        "date": date_in_words(source.date, language),
        "address": source.address,
    }


def _pieces(
    known: list[tuple[str, str]], source: Source, style: ReferenceStyle
) -> Iterator[PlannedWords]:
    for at, (part, words) in enumerate(known):
        if at:
            yield PlannedWords(style.between)
        language = source.language if "title}" in part else ""
        link = words if "{address}" in part else ""
        yield PlannedWords(words, italic=part.startswith("*"), link=link, language=language)
    if known and not known[-1][1].endswith(style.end):
        yield PlannedWords(style.end)
