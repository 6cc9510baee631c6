"""The words that the measure of likeness goes by, and what a thing says in terms of them."""

import tomllib
from functools import cache

from briefing_app import paths
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.figure import Figure, figure_of, figures_in
from briefing_app.domain.likeness import Lexicon, Saying
from briefing_app.domain.recommendation import Recommendation


@cache
def lexicon() -> Lexicon:
    """Both languages in one: a document cites the other, and an officer reads both."""
    file = paths.resources() / "likeness" / "words.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    stop = frozenset(f"{table['stop_en']} {table['stop_fr']}".split())
    endings = tuple(sorted(set(table["endings"].split()), key=lambda each: (-len(each), each)))
    plain = Lexicon(stop, endings, {})
    alike: dict[str, str] = {}
    for group in table["alike"]:
        words = group.split()
        alike.update(dict.fromkeys(words, words[0]))
    for word, first in tuple(alike.items()):
        alike.setdefault(plain.stem(word), first)
    return Lexicon(stop, endings, alike)


def own_figures(thing: Evidence | Recommendation) -> tuple[Figure, ...]:
    """Those that it gives in the officer's words, the one that a statistic states last."""
    if isinstance(thing, Recommendation):
        return figures_in(f"{thing.title}\n{thing.what}")
    stated = figure_of(thing.measure)
    return (*figures_in(thing.claim), *((stated,) if stated else ()))


def quoted_figures(thing: Evidence | Recommendation) -> tuple[Figure, ...]:
    """Those that stand in the source's words."""
    return figures_in(thing.excerpt.words) if thing.excerpt else ()


def saying_of(thing: Evidence | Recommendation) -> Saying:
    known = lexicon()
    line = thing.claim if isinstance(thing, Evidence) else thing.title
    more = thing.measure.definition if isinstance(thing, Evidence) else thing.what
    words = thing.excerpt.words if thing.excerpt else ""
    one_line = known.terms(line)
    return Saying(
        one_line,
        one_line | known.terms(more),
        known.terms(words) | {figure.term for figure in quoted_figures(thing)},
        frozenset(figure.term for figure in own_figures(thing)),
    )


def saying_of_words(words: str) -> Saying:
    """What running words say, of whatever they are part."""
    terms = lexicon().terms(words)
    figures = frozenset(figure.term for figure in figures_in(words))
    return Saying(terms, terms, terms | figures, figures)
