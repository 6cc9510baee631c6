"""What was collected from a source, as the reader shows it: in the text, at the edge, as cards."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.overview import ReadingCopy
from briefing_app.domain.recommendation import Recommendation
from briefing_app.language import _, ngettext
from briefing_app.ui.parts.faces import CardFace
from briefing_app.ui.tokens import Kind


@dataclass(frozen=True, slots=True)
class Collected:
    """A piece of evidence or a recommendation with the place of its words.

    `came` counts in the order of collecting: of two that overlap, the later is the newer.
    """

    thing: Evidence | Recommendation
    kind: Kind
    excerpt: Excerpt
    notes: int
    family: int = 0
    came: int = 0

    @property
    def words(self) -> str:
        return self.thing.claim if isinstance(self.thing, Evidence) else self.thing.title

    @property
    def number(self) -> str:
        return self.thing.number if isinstance(self.thing, Recommendation) else ""


def collected_from(copy: ReadingCopy) -> tuple[Collected, ...]:
    """Everything with a place in this edition, in the order of the text."""
    things = [*_evidence(copy), *_recommendations(copy)]
    here = [each for each in things if each.excerpt.edition_id == copy.edition.id]
    return tuple(sorted(here, key=lambda each: (each.excerpt.start, each.excerpt.end)))


def _evidence(copy: ReadingCopy) -> Iterable[Collected]:
    for row in copy.evidence:
        evidence = row.evidence
        if evidence.excerpt is not None and not evidence.set_aside:
            kind, came = Kind(evidence.kind.value), copy.came.get(evidence.id, 0)
            yield Collected(evidence, kind, evidence.excerpt, row.notes, came=came)


def _recommendations(copy: ReadingCopy) -> Iterable[Collected]:
    for row in copy.recommendations:
        asked = row.recommendation
        if asked.excerpt is not None and not asked.set_aside:
            kind, came = Kind.RECOMMENDATION, copy.came.get(asked.id, 0)
            yield Collected(asked, kind, asked.excerpt, row.notes, row.family_size, came)


def place_words(excerpt: Excerpt) -> str:
    """Where the words stand: "¶ 14, p. 4"."""
    if not excerpt.paragraph:
        return ""
    if excerpt.page:
        return _("¶ {paragraph}, p. {page}").format(paragraph=excerpt.paragraph, page=excerpt.page)
    return _("¶ {paragraph}").format(paragraph=excerpt.paragraph)


def card_of(each: Collected) -> CardFace:
    return CardFace(
        each.words,
        each.kind,
        date=place_words(each.excerpt),
        where=_where(each),
        seal=each.excerpt.standing,
    )


def _where(each: Collected) -> str:
    said = [_("number {number}").format(number=each.number)] if each.number else []
    if each.family > 1:
        said.append(_("family of {count}").format(count=each.family))
    if each.notes:
        said.append(ngettext("{count} note", "{count} notes", each.notes).format(count=each.notes))
    return ", ".join(said) or _("not used")
