"""Words of a note looked up in the dictionaries, away from the screen."""

import re
from collections.abc import Iterable, Mapping

from briefing_app.domain.query import Query
from briefing_app.domain.spelt_words import PROOFED, SpeltWord, language_of, spelt_words
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.shipped.writing_rules import load_rules
from briefing_app.spelling.dictionary_desk import DictionaryDesk as Dictionaries
from briefing_app.storage.workspace import Workspace

__all__ = ["Dictionaries", "look_up", "look_up_texts", "names_in_use", "suggest_spelling"]

_NAME = re.compile(r"[^\W\d_]{2,}")


def look_up(
    workspace: Workspace, dictionaries: Dictionaries, words: Mapping[str, frozenset[str]]
) -> Outcome[None]:
    """Have the verdicts on words, by their language."""
    del workspace
    for language, some in words.items():
        dictionaries.look_up(some, language)
    return Outcome(None)


def look_up_texts(
    workspace: Workspace,
    dictionaries: Dictionaries,
    texts: tuple[tuple[str, str], ...],
    otherwise: str,
    progress: Progress = silent,
) -> Outcome[None]:
    """The same for whole texts, each with its language; empty where the text is to tell it."""
    progress(0, 1, "")
    wanted: dict[str, set[str]] = {language: set() for language in PROOFED}
    for text, chosen in texts:
        language = chosen or language_of(text, otherwise)
        if language in wanted:
            words = spelt_words(text, language)
            wanted[language].update(word.words for word in words)
    found = {language: frozenset(words) for language, words in wanted.items() if words}
    look_up(workspace, dictionaries, found)
    return _look_up_quoted(workspace, dictionaries, texts)


def _look_up_quoted(
    workspace: Workspace, dictionaries: Dictionaries, texts: Iterable[tuple[str, str]]
) -> Outcome[None]:
    """What one language does not know within quotation marks, the other may."""
    wanted: dict[str, set[str]] = {}
    for text, _chosen in texts:
        for language, other in (PROOFED, PROOFED[::-1]):
            for word in spelt_words(text, language):
                if word.quoted and dictionaries.verdict(word.words, language) is False:
                    wanted.setdefault(other, set()).add(word.words)
    found = {language: frozenset(words) for language, words in wanted.items()}
    return look_up(workspace, dictionaries, found)


def suggest_spelling(
    workspace: Workspace, dictionaries: Dictionaries, word: SpeltWord, language: str
) -> Outcome[tuple[str, ...]]:
    """What may have been meant, the likeliest first."""
    del workspace
    return Outcome(dictionaries.suggestions(word.words, language))


def names_in_use(workspace: Workspace) -> Outcome[frozenset[str]]:
    """Words that no dictionary need know: of the list of terms, and names of the library."""
    names: set[str] = set()
    for term in load_rules().terms.terms:
        names.update(_NAME.findall(" ".join((term.full("en"), term.full("fr")))))
    with workspace.reading() as shelves:
        rows = shelves.sources.rows(Query())
        addressees = shelves.recommendations.addressees()
    for row in rows:
        told = (row.source.author, row.source.body)
        names.update(each for each in _NAME.findall(" ".join(told)) if each[0].isupper())
    names.update(each for each in _NAME.findall(" ".join(addressees)) if each[0].isupper())
    return Outcome(frozenset(names))
