"""How something that the library already holds is told: its words, where from, and why."""

from briefing_app.domain.alike import AnyAlike, said_in
from briefing_app.domain.dates import Age, date_in_words
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.recommendation import Recommendation, Relation
from briefing_app.language import _, language
from briefing_app.ui.parts.faces import Sign

KEYS: dict[str, Relation] = {
    **dict(zip("1234", Relation, strict=True)),
    **dict(zip("SRFC", Relation, strict=True)),
}
"""What joins: a number, or a letter."""


def why_words(why: Likeness) -> str:
    """The reason, with what it rests on: "same figure: 33,443"."""
    if why.ground is Ground.DEMAND and not why.is_sure:
        similar = _("similar demand: {shared} of {of} words")
        return similar.format(shared=why.shared, of=why.of)
    forms = {
        Ground.FIGURE: _("same figure: {figure}"),
        Ground.WORDS: _("same words: {shared} of {of}"),
        Ground.DEMAND: _("same demand: {shared} of {of} words"),
        Ground.CLAIM: _("much the same: {shared} of {of} words"),
    }
    return forms[why.ground].format(figure=why.figure, shared=why.shared, of=why.of)


def thing_of(alike: AnyAlike) -> Evidence | Recommendation:
    row = alike.row
    return row.evidence if isinstance(row, EvidenceRow) else row.recommendation


def words_of(alike: AnyAlike) -> str:
    return said_in(thing_of(alike))


def where_words(alike: AnyAlike) -> str:
    """Source, place and date."""
    thing, source = thing_of(alike), alike.row.source
    day = thing.as_of if isinstance(thing, Evidence) else thing.date
    held = source.label if source else _("own words")
    place = _place(thing.excerpt) if thing.excerpt else ""
    return ", ".join(filter(None, (held, place, date_in_words(day, language()))))


def age_words(age: Age) -> str:
    return {Age.OLDER: _("older"), Age.NEWER: _("newer"), Age.UNKNOWN: ""}[age]


def age_sign(age: Age) -> Sign | None:
    words = age_words(age)
    return Sign("clock-counter-clockwise", words, "text2") if words else None


def _place(excerpt: Excerpt) -> str:
    paragraph = _("¶\u00a0{number}").format(number=excerpt.paragraph) if excerpt.paragraph else ""
    page = _("p.\u00a0{number}").format(number=excerpt.page) if excerpt.page else ""
    return ", ".join(filter(None, (paragraph, page)))
