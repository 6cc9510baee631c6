"""How the things of the library look as rows: title, where they come from, signs in columns."""

from typing import assert_never

from briefing_app.domain.block import Block
from briefing_app.domain.dates import date_in_words
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import (
    BlockRow,
    EvidenceRow,
    RecommendationRow,
    SourceRow,
    ThemeRow,
)
from briefing_app.domain.query import Hit, ThingKind
from briefing_app.domain.recommendation import Recommendation, RecommendationState
from briefing_app.domain.source import Source
from briefing_app.language import _, language, ngettext
from briefing_app.ui.library.thing import Item
from briefing_app.ui.parts.faces import Face, LineFace, RowFace, Sign
from briefing_app.ui.parts.kind_words import kind_letter, kind_name
from briefing_app.ui.parts.marks import seal_sign
from briefing_app.ui.today import today
from briefing_app.ui.tokens import KINDS, Kind

STATE_ICONS: dict[RecommendationState, str] = {
    RecommendationState.OPEN: "circle-dashed",
    RecommendationState.IN_PART: "circle-half",
    RecommendationState.BEING_STUDIED: "hourglass-medium",
    RecommendationState.ANSWERED: "check-circle",
    RecommendationState.NOT_TAKEN_UP: "prohibit",
}


def face_of(item: Item) -> Face:
    face: Face
    match item:
        case SourceRow():
            face = _source(item)
        case EvidenceRow():
            face = _evidence(item)
        case RecommendationRow():
            face = _recommendation(item)
        case BlockRow():
            face = _block(item)
        case ThemeRow():
            name = item.theme.name(language())
            face = LineFace(name, "tag", right=str(item.things), indent=item.depth)
        case Hit():
            face = RowFace(item.title, _joined(thing_name(item.kind), item.where), muted=True)
        case _:
            assert_never(item)
    return face


def thing_name(kind: ThingKind) -> str:
    return {
        ThingKind.SOURCE: _("Source"),
        ThingKind.PASSAGE: _("Passage"),
        ThingKind.EVIDENCE: _("Evidence"),
        ThingKind.RECOMMENDATION: _("Recommendation"),
        ThingKind.BLOCK: _("Block"),
        ThingKind.NOTE: _("Note"),
        ThingKind.MARGIN: _("Note in the margin"),
    }[kind]


def kind_of(kind: EvidenceKind) -> Kind:
    return Kind(kind.value)


def label_of(source: Source | None) -> str:
    return source.label if source else ""


def when(source: Source) -> str:
    return date_in_words(source.date, language()) if source.date else ""


def paragraph(number: int) -> str:
    return _("¶\u00a0{number}").format(number=number) if number else ""


def place_words(paragraph_number: int, page: int) -> str:
    """Short, for the end of a row: "¶ 13, p. 4"."""
    on_page = _("p.\u00a0{number}").format(number=page) if page else ""
    return ", ".join(filter(None, (paragraph(paragraph_number), on_page)))


def recommendation_where(recommendation: Recommendation) -> str:
    """ "rec. 5, ¶ 14", as far as it is known."""
    excerpt = recommendation.excerpt
    number = recommendation.number
    named = _("rec.\u00a0{number}").format(number=number) if number else ""
    return ", ".join(filter(None, (named, paragraph(excerpt.paragraph if excerpt else 0))))


def uses(notes: int) -> str:
    if not notes:
        return ""
    return ngettext("{count} note", "{count} notes", notes).format(count=notes)


def _source(row: SourceRow) -> RowFace:
    source = row.source
    places = ngettext("{count} place", "{count} places", row.places).format(count=row.places)
    words = (
        Sign("seal-check-fill", _("Words here"), "good")
        if source.has_words
        else Sign("hourglass-medium", _("Words to come"))
    )
    second = ", ".join(filter(None, (when(source), source.body or source.author)))
    signs = (Sign("crosshair", places, "text2") if row.places else None, words)
    return RowFace(source.title, second, signs)


def _evidence(row: EvidenceRow) -> RowFace:
    evidence = row.evidence
    kind = kind_of(evidence.kind)
    spot = paragraph(evidence.excerpt.paragraph) if evidence.excerpt else ""
    letter = Sign(KINDS[kind].icon, kind_letter(kind), kind, kind_name(kind))
    seal = seal_sign(evidence.seal)
    return RowFace(evidence.claim, _joined(label_of(row.source), spot), (letter, seal))


def _recommendation(row: RecommendationRow) -> RowFace:
    each = row.recommendation
    second = _joined(label_of(row.source) or each.asks, recommendation_where(each))
    return RowFace(each.title, second, (family_sign(row.family_size), state_sign(each.state)))


def family_sign(size: int) -> Sign | None:
    if size <= 1:
        return None
    spoken = _("family of {count}").format(count=size)
    return Sign("tree-structure", str(size), "text", spoken)


def state_sign(state: RecommendationState) -> Sign:
    return Sign(STATE_ICONS[state], name_of(state))


def _block(row: BlockRow) -> RowFace:
    block = row.block
    version = _("version {number}").format(number=block.newest.number)
    used = Sign("note-pencil", uses(row.notes), "text2") if row.notes else None
    length = name_of(block.length) if block.length else ""
    due = review_sign(block)
    return RowFace(block.name, _joined(name_of(block.kind), length, version), (due, used))


def review_sign(block: Block) -> Sign | None:
    """Once the date for another look has gone by."""
    if not block.review_is_due(today()):
        return None
    return Sign("hourglass-medium", _("Review due"), "warning")


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
