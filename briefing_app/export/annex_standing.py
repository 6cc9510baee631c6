"""What of a cited thing may stand in an annex: its words, its source, its marking."""

from dataclasses import dataclass

from briefing_app.domain.dates import date_in_words
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.handling import participant, speaker_told, without_speakers
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.overview import Materials
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Reliability, Source
from briefing_app.domain.speaker import named_in, persons_named, without_names
from briefing_app.export.annex_text import NOTHING, Cell, one_line
from briefing_app.language import deferred, words_for

Thing = Evidence | Recommendation
_NO_BREAK = "\u00a0"

_RELIABILITY = {
    Reliability.NOT_RATED: NOTHING,
    Reliability.COMPLETE: deferred("A, completely reliable"),
    Reliability.USUAL: deferred("B, usually reliable"),
    Reliability.FAIR: deferred("C, fairly reliable"),
    Reliability.NOT_USUAL: deferred("D, not usually reliable"),
    Reliability.UNRELIABLE: deferred("E, unreliable"),
    Reliability.CANNOT_BE_JUDGED: deferred("F, cannot be judged"),
}


@dataclass(frozen=True, slots=True)
class Readers:
    """Who will read the annex: `ceiling` is nothing where they may see what the note may hold."""

    ceiling: Marking | None = None

    @property
    def in_house(self) -> bool:
        """How a source is rated, and what else is for the desk, is for these alone."""
        return self.ceiling is None

    def may_see(self, thing: Thing, source: Source | None) -> bool:
        """Outside go neither what is marked above them, nor confidences, nor what has no name."""
        if self.ceiling is None:
            return True
        held = thing.in_confidence or (source is not None and source.in_confidence)
        named = source is None or source.attribution is not Attribution.NOT_FOR_ATTRIBUTION
        return named and not held and self.ceiling.covers(marking_of(thing, source))


IN_HOUSE = Readers()


def source_of(thing: Thing, materials: Materials) -> Source | None:
    return materials.sources.get(thing.source_id) if thing.source_id else None


def marking_of(thing: Thing, source: Source | None) -> Marking:
    """No lower than its source's."""
    return thing.marking.joined_with(source.marking) if source else thing.marking


def exact_words(thing: Thing, source: Source | None, language: str) -> Cell:
    """The passage as it stands in the source, as far as it may be told."""
    _ = words_for(language).gettext
    excerpt = thing.excerpt
    if excerpt is None or not excerpt.words:
        return Cell(_("No passage on file."))
    if source is not None and source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return Cell(_("Passage on file; not for attribution."))
    return Cell(
        one_line(_without_names(thing, excerpt, source)), _spoken(thing, source), exact=True
    )


def handled(thing: Thing, source: Source | None, language: str) -> str:
    """Its marking, and that it was given in confidence, where either is to be told."""
    _ = words_for(language).gettext
    marking = marking_of(thing, source)
    held = thing.in_confidence or (source is not None and source.in_confidence)
    said = (
        marking.in_words(language) if marking != UNCLASSIFIED else "",
        _("given in confidence") if held else "",
    )
    return "; ".join(filter(None, said))


def reliability(thing: Thing, source: Source | None, language: str) -> str:
    """The officer's own words for the evidence, otherwise how the source is rated."""
    own = thing.reliability if isinstance(thing, Evidence) else ""
    rated = _RELIABILITY[source.reliability] if source else NOTHING
    return own or (rated if rated == NOTHING else words_for(language).gettext(rated))


def day_of(thing: Thing, source: Source | None, language: str) -> str:
    """For which day the claim holds, or when it was asked."""
    own = thing.as_of if isinstance(thing, Evidence) else thing.date
    day = own or (source.date if source and isinstance(thing, Recommendation) else "")
    said = date_in_words(day, language)
    return (said.replace(" ", _NO_BREAK) if said.count(" ") == 1 else said) or NOTHING


def who_asks(asked: Recommendation, source: Source | None, language: str) -> str:
    """Whoever asks, unless the source may not be named or a person stands under the rule."""
    _ = words_for(language).gettext
    if source is not None and source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
        return _("Source on file; not for attribution.")
    if source is not None and source.attribution is Attribution.CHATHAM_HOUSE:
        said = asked.excerpt.words if asked.excerpt else ""
        names = named_in(asked.asks, persons_named(said))
        return without_names(asked.asks, names, participant(language))
    return asked.asks


def said_by(thing: Thing, source: Source | None) -> str:
    return speaker_told(thing, source) if isinstance(thing, Evidence) else ""


def _without_names(thing: Thing, excerpt: Excerpt, source: Source | None) -> str:
    speaker = thing.speaker if isinstance(thing, Evidence) else ""
    return without_speakers(excerpt, source, speaker)


def _spoken(thing: Thing, source: Source | None) -> str:
    return source.language if source else thing.language
