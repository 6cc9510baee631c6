"""Which passages of a note readers outside may not see, and what stands in their place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing_app.domain.evidence import Evidence
from briefing_app.domain.handling import participant
from briefing_app.domain.marking import Marking
from briefing_app.domain.note import Note
from briefing_app.domain.outside import PASSAGE_GOES, Why, Withheld
from briefing_app.domain.overview import Materials
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Attribution, Source
from briefing_app.domain.speaker import is_nobody, named_in, persons_named, without_names
from briefing_app.domain.text import Citation, Paragraph, ParagraphKind, Run, Words, tidy

Thing = Evidence | Recommendation
SAME_WORDS = 8
"""So many words in a row that a barred thing holds too are taken to be its words."""

_SHORTEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Barred:
    """A thing that the readers may not see, or a source that may not be named."""

    why: Why
    about: str
    marking: Marking


class OutsideRules:
    """Looks at the passages of one note with the eyes of its readers."""

    def __init__(self, note: Note, materials: Materials, reader: Marking) -> None:
        self._language = note.language
        self._materials = materials
        self._reader = reader
        cited = dict.fromkeys(citation.target for citation in note.citations())
        known = _by_identity(materials)
        things = [known[target] for target in cited if target in known]
        self._barred = {each.id: bar for each in things if (bar := self._bar(each))}
        self._runs_of_words = {
            run: self._barred[each.id]
            for each in things
            if each.id in self._barred
            for words in _said_by(each)
            for run in _in_a_row(words)
        }
        self._unnamed = [each for each in things if not self._may_be_named(each)]
        self._people = tuple(
            dict.fromkeys(person for each in things for person in self._persons(each))
        )

    def of_words(self, words: str) -> Barred | None:
        """Why the words cannot stand, wherever they do: what they say, or whom they name."""
        for run in _in_a_row(words):
            if run in self._runs_of_words:
                return replace(self._runs_of_words[run], why=Why.SAYS_AGAIN)
        for thing in self._unnamed:
            if named := named_in(words, self._names_of(thing)):
                return Barred(Why.NAMES_SOURCE, named[0], thing.marking)
        return None

    def of_citation(self, citation: Citation) -> Barred | None:
        return self._barred.get(citation.target)

    def of_block(self, name: str, marking: Marking) -> Barred | None:
        return None if self._reader.covers(marking) else Barred(Why.ABOVE, name, marking)

    def names_source(self, citation: Citation) -> bool:
        """Whether the reference to it may be printed."""
        return all(citation.target != each.id for each in self._unnamed)

    def without_people(self, paragraph: Paragraph) -> tuple[Paragraph, tuple[str, ...]]:
        """The paragraph with a participant in the place of whoever may not be named; and whom."""
        names = named_in(paragraph.text, self._people)
        if not names:
            return paragraph, ()
        instead = f"[{participant(paragraph.language or self._language)}]"
        runs = tuple(_nameless(run, names, instead) for run in paragraph.runs)
        return replace(paragraph, runs=tidy(runs)), names

    def people_left(self, words: str) -> bool:
        return bool(named_in(words, self._people))

    def _source(self, thing: Thing) -> Source | None:
        return self._materials.sources.get(thing.source_id) if thing.source_id else None

    def _bar(self, thing: Thing) -> Barred | None:
        source = self._source(thing)
        name = thing.claim if isinstance(thing, Evidence) else thing.title
        marking = thing.marking.joined_with(source.marking) if source else thing.marking
        if thing.in_confidence or (source and source.in_confidence):
            return Barred(Why.IN_CONFIDENCE, name, marking)
        return None if self._reader.covers(marking) else Barred(Why.ABOVE, name, marking)

    def _may_be_named(self, thing: Thing) -> bool:
        source = self._source(thing)
        named = source is None or source.attribution is not Attribution.NOT_FOR_ATTRIBUTION
        return named and (not isinstance(thing, Evidence) or thing.attributable)

    def _names_of(self, thing: Thing) -> tuple[str, ...]:
        source = self._source(thing)
        speaker = thing.speaker if isinstance(thing, Evidence) else ""
        known = [] if is_nobody(speaker) else [speaker]
        if source and source.attribution is Attribution.NOT_FOR_ATTRIBUTION:
            known += [source.title, source.short_title, source.author]
        return tuple(name for name in known if len(name) >= _SHORTEST_NAME)

    def _persons(self, thing: Thing) -> tuple[str, ...]:
        """Who spoke under the Chatham House rule, as far as that can be told."""
        source = self._source(thing)
        if source is None or source.attribution is not Attribution.CHATHAM_HOUSE:
            return ()
        speaker = thing.speaker if isinstance(thing, Evidence) else ""
        excerpt = thing.excerpt
        around = f"{excerpt.before}{excerpt.words}{excerpt.after}" if excerpt else ""
        known = (speaker, source.author, *persons_named(around))
        return tuple(name for name in known if not is_nobody(name))


def _by_identity(materials: Materials) -> dict[str, Thing]:
    known: dict[str, Thing] = {str(key): each for key, each in materials.evidence.items()}
    return known | {str(key): each for key, each in materials.recommendations.items()}


def withheld_paragraph(paragraph: Paragraph, instead: str) -> Paragraph:
    """The same place in the note with words that say only that something stood there, or none."""
    is_quoted = paragraph.kind is ParagraphKind.QUOTATION
    kind = ParagraphKind.PARAGRAPH if is_quoted else paragraph.kind
    runs = (Words(instead),) if instead else ()
    return replace(paragraph, kind=kind, runs=runs, placement=None, language="")


def without_citations(paragraph: Paragraph, rules: OutsideRules) -> Paragraph:
    kept = (r for r in paragraph.runs if not isinstance(r, Citation) or rules.names_source(r))
    return replace(paragraph, runs=tidy(kept))


def told(section: str, paragraph: Paragraph, bars: Iterable[Barred]) -> Iterator[Withheld]:
    for bar in dict.fromkeys(bars):
        yield Withheld(section, paragraph.id, paragraph.text, bar.why, bar.about, bar.marking)


def goes(bars: Iterable[Barred]) -> bool:
    return any(bar.why in PASSAGE_GOES for bar in bars)


def _nameless(run: Run, names: tuple[str, ...], instead: str) -> Run:
    if isinstance(run, Citation):
        return run
    return replace(run, text=without_names(run.text, names, instead))


def _said_by(thing: Thing) -> Iterator[str]:
    yield thing.claim if isinstance(thing, Evidence) else f"{thing.title} {thing.what}"
    if thing.excerpt:
        yield thing.excerpt.words


def _in_a_row(words: str) -> Iterator[tuple[str, ...]]:
    bare = [word for each in words.casefold().split() if (word := _letters(each))]
    for at in range(len(bare) - SAME_WORDS + 1):
        yield tuple(bare[at : at + SAME_WORDS])


def _letters(word: str) -> str:
    return "".join(letter for letter in word if letter.isalnum())
