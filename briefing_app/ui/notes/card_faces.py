"""How things of the library look as cards beside a note."""

from dataclasses import replace

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.source import Source
from briefing_app.language import _, language, ngettext
from briefing_app.ui.parts.faces import CardFace, KeyFace, RowFace
from briefing_app.ui.parts.marks import seal_sign
from briefing_app.ui.parts.placed_block import version_words
from briefing_app.ui.today import today
from briefing_app.ui.tokens import Kind

Thing = EvidenceRow | RecommendationRow | BlockRow


def card_of(thing: Thing, *, beside_closed: bool = False) -> CardFace:
    """In the library: with its keys, how often it is used, and a handle to drag it by.

    Nothing can be placed in a closed note.
    """
    keys = _keys(thing, can_place=not beside_closed)
    match thing:
        case EvidenceRow():
            return _evidence(thing, keys)
        case RecommendationRow():
            return _recommendation(thing, keys)
        case BlockRow():
            return _block(thing, keys)


def row_of(thing: EvidenceRow | RecommendationRow) -> RowFace:
    """One line of a list to choose from: what it says, its kind and place, and its seal."""
    face = plain_card_of(thing)
    seal = (seal_sign(face.seal),) if face.seal else ()
    return RowFace(face.claim, _joined(face.kind_words(), face.where, face.date), seal)


def plain_card_of(thing: Thing) -> CardFace:
    """Where it is only shown, not placed."""
    return replace(card_of(thing), keys=(), uses="", draggable=False)


def _keys(thing: Thing, *, can_place: bool) -> tuple[KeyFace, ...]:
    place = (KeyFace(_("Enter"), _("place at the mark")),) if can_place else ()
    if isinstance(thing, BlockRow):
        return place
    return (*place, KeyFace(_("Space"), _("show passage")))


def _evidence(row: EvidenceRow, keys: tuple[KeyFace, ...]) -> CardFace:
    evidence = row.evidence
    return CardFace(
        evidence.claim,
        Kind(evidence.kind.value),
        date=date_in_words(evidence.as_of, language()),
        where=place_words(row.source, evidence.excerpt),
        uses=_uses(row.notes),
        seal=evidence.seal,
        keys=keys,
    )


def _recommendation(row: RecommendationRow, keys: tuple[KeyFace, ...]) -> CardFace:
    asked = row.recommendation
    number = _("rec.\u00a0{number}").format(number=asked.number) if asked.number else ""
    family = _("family of {count}").format(count=row.family_size) if row.family_size > 1 else ""
    return CardFace(
        asked.title,
        Kind.RECOMMENDATION,
        date=date_in_words(asked.date, language()),
        where=_joined(row.source.label if row.source else "", number)
        if number
        else place_words(row.source, asked.excerpt),
        uses=family or _uses(row.notes),
        seal=asked.seal,
        keys=keys,
    )


def _block(row: BlockRow, keys: tuple[KeyFace, ...]) -> CardFace:
    block = row.block
    return CardFace(
        block.name,
        Kind.BLOCK,
        date=_("Review due") if block.review_is_due(today()) else "",
        where=_joined(
            name_of(block.kind),
            name_of(block.length) if block.length else "",
            version_words(block.newest.number),
        ),
        uses=_uses(row.notes),
        keys=keys,
    )


def place_words(source: Source | None, excerpt: Excerpt | None) -> str:
    """The source, then paragraph and page as far as they are known."""
    paragraph = page = ""
    if excerpt and excerpt.paragraph:
        paragraph = _("¶\u00a0{number}").format(number=excerpt.paragraph)
    if excerpt and excerpt.page:
        page = _("p.\u00a0{number}").format(number=excerpt.page)
    spot = ", ".join(filter(None, (paragraph, page)))
    return _joined(source.label if source else "", spot)


def _uses(notes: int) -> str:
    if not notes:
        return _("not used")
    return ngettext("{count} note", "{count} notes", notes).format(count=notes)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def words_of(thing: Thing) -> str:
    """What another program gets when the card is dragged there."""
    match thing:
        case EvidenceRow():
            return thing.evidence.claim
        case RecommendationRow():
            return thing.recommendation.title
        case BlockRow():
            return "\n".join(element.text for element in thing.block.newest.body)


def identity_of(thing: Thing) -> str:
    match thing:
        case EvidenceRow():
            return thing.evidence.id
        case RecommendationRow():
            return thing.recommendation.id
        case BlockRow():
            return thing.block.id
