"""The program's words in the officer's language, and in the language of a note.

In a module, `from briefing_app.language import _` and `_("Saved {name}").format(name=name)`.
For a note in another language, `_ = words_for(note_language).gettext` and then `_("Subject")`.
"""

import locale
import os
from collections.abc import Mapping
from functools import cache
from gettext import GNUTranslations, NullTranslations

from briefing_app import paths

LANGUAGES = ("en", "fr")
_CATALOGUE = "briefing_app"


class _Spoken:
    """The language in force."""

    __slots__ = ("language", "words")

    def __init__(self) -> None:
        self.language = LANGUAGES[0]
        self.words = NullTranslations()


_spoken = _Spoken()


def _(words: str) -> str:
    """The words in the officer's language; as they are where no translation is known."""
    return _spoken.words.gettext(words)


def ngettext(one: str, many: str, count: int) -> str:
    """The form that fits the count. In French, nought and one and a half are singular."""
    return _spoken.words.ngettext(one, many, count)


def pgettext(context: str, words: str) -> str:
    """The words as they are meant in this context, where one English word has two meanings."""
    return _spoken.words.pgettext(context, words)


def deferred(words: str) -> str:
    """Marks words in a table for translation; whoever shows them calls `_` on them then."""
    return words


def words_for(language: str) -> NullTranslations:
    """The catalogue of one language, whatever the officer's; English for an unknown one."""
    return _catalogue(language if language in LANGUAGES else LANGUAGES[0])


def language() -> str:
    """The officer's language, one of `LANGUAGES`."""
    return _spoken.language


def set_language(language: str) -> None:
    """Speak this language from now on; what is on the screen by then is made anew."""
    _spoken.language = language if language in LANGUAGES else LANGUAGES[0]
    _spoken.words = words_for(language)


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language this machine is set to, if we speak it; English otherwise."""
    told = [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    wanted = next(filter(None, told), None) or locale.getlocale()[0] or ""
    return "fr" if wanted.lower().startswith("fr") else "en"


@cache
def _catalogue(language: str) -> NullTranslations:
    compiled = paths.locale() / language / "LC_MESSAGES" / f"{_CATALOGUE}.mo"
    if not compiled.is_file():
        return NullTranslations()
    with compiled.open("rb") as file:
        return GNUTranslations(file)
