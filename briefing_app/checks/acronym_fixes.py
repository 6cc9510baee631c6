"""Mending abbreviations: written out where they stand first, short where they stand again."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.checks.cues import plain
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.checks.reading import Reading
from briefing_app.domain.term import Terms
from briefing_app.language import _

_VOWELS = "aeiouAEIOU"
_ARTICLES = {"a": "an", "A": "An"}


@dataclass(frozen=True, slots=True)
class Use:
    """An abbreviation where it stands.

    `defined` when its words stand right before it, as in "protection of civilians (POC)";
    `understood` when a reader can tell from what stands around it.
    """

    short: str
    reading: Reading
    start: int
    end: int
    defined: bool
    understood: bool

    @property
    def shown(self) -> str:
        """As it stands, perhaps in the plural."""
        return self.reading.text[self.start : self.end]


def full_form(short: str, terms: Terms, language: str) -> str:
    """What the list of terms says of it; nothing where it says nothing, or several things."""
    full = {term.full(language) for term in terms.with_short(short, language)}
    return full.pop() if len(full) == 1 else ""


def expand(use: Use, full: str, others: Iterable[Use] = ()) -> Fix | None:
    """Written out at this first use, and short wherever it was written out further on.

    Where there are no others the words alone are enough.
    """
    if not full:
        return None
    later = tuple(others)
    changes = [_written_out(use, full, f" ({use.shown})" if later else "")]
    for other in later:
        changes += _shortened(other, full)
    return Fix(_("Write it out"), tuple(changes))


def shorten(use: Use, full: str) -> Fix | None:
    """The short form alone, where the words were written out before."""
    changes = _shortened(use, full)
    return Fix(_("Write “{words}”").format(words=use.shown), changes) if changes else None


def leave_out(use: Use) -> Fix | None:
    """The words alone, where their short form is not used again."""
    text = use.reading.text
    if not use.start or text[use.start - 1] != "(" or text[use.end : use.end + 1] != ")":
        return None
    start = use.start - 1
    while start and text[start - 1] in " \u00a0":
        start -= 1
    label = _("Leave out ({words})").format(words=use.shown)
    return Fix(label, (Replacement(use.reading.paragraph.id, start, use.end + 1, ""),))


def rename(uses: Iterable[Use], ours: str) -> Fix:
    """This language's short form everywhere."""
    changes = (_replacement(use, use.start, use.end, ours) for use in uses)
    return Fix(_("Write “{words}”").format(words=ours), tuple(changes))


def _written_out(use: Use, full: str, behind: str) -> Replacement:
    text, start = use.reading.text, use.start
    words = _in_number(use, full)
    sentence = use.reading.sentence_at(start)
    article = _article_before(text, start) if use.reading.language == "en" else ""
    if article:
        start -= len(article) + 1
        words = f"{_article(article, words)} {words}"
    if sentence.start == start:
        words = words[0].upper() + words[1:]
    return _replacement(use, start, use.end, f"{words}{behind}")


def _in_number(use: Use, full: str) -> str:
    """English says by an s that several are meant."""
    if use.reading.language != "en" or use.shown != f"{use.short}s":
        return full
    return f"{full[:-1]}ies" if full.endswith("y") else f"{full}s"


def _article_before(text: str, start: int) -> str:
    words = text[:start].split(" ")
    known = {*_ARTICLES, *_ARTICLES.values()}
    return words[-2] if len(words) > 1 and not words[-1] and words[-2] in known else ""


def _article(article: str, words: str) -> str:
    short = article[0]
    return _ARTICLES[short] if words[0] in _VOWELS else short


def _shortened(use: Use, full: str) -> tuple[Replacement, ...]:
    text = use.reading.text
    opened = text[: use.start].rstrip("(").rstrip()
    wanted = plain(_in_number(use, full)).casefold()
    if not full or not opened.casefold().endswith(wanted) or text[use.start - 1] != "(":
        return ()
    if text[use.end : use.end + 1] != ")":
        return ()
    start = len(opened) - len(wanted)
    return (_replacement(use, start, use.end + 1, use.shown),)


def _replacement(use: Use, start: int, end: int, words: str) -> Replacement:
    return Replacement(use.reading.paragraph.id, start, end, words)
