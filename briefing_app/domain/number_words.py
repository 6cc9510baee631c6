"""Numbers and quotation marks as a language writes them, from one value or from the other's."""

import re
from decimal import Decimal, InvalidOperation

from briefing_app.domain.figure import figure_places

_FIXED = "\u00a0"
_SEPARATED = re.compile(r"[,.\u00a0\u202f\u2009 '\u2019]")
_SPACES = re.compile(r"[\u00a0\u202f\u2009 '\u2019]")
_SHARE = re.compile(r"(?<=\d)[ \u00a0\u202f]?%")
_ENGLISH_QUOTES = re.compile(r"\u201c([^\u201c\u201d]*)\u201d|\"([^\"]*)\"")
_FRENCH_QUOTES = re.compile(r"\u00ab\s*([^\u00ab\u00bb]*?)\s*\u00bb")


def number_in(amount: str, language: str) -> str:
    """A plain decimal with its thousands apart: 33,443.5 or 33 443,5; other words as they are."""
    try:
        value = Decimal(amount)
    except InvalidOperation:
        return amount
    grouped = f"{value:,f}"
    if language == "fr":
        return grouped.replace(",", _FIXED).replace(".", ",")
    return grouped


def share_in(number: str, language: str) -> str:
    return f"{number}{_FIXED}%" if language == "fr" else f"{number}%"


def quoted_in(words: str, language: str) -> str:
    """The words, not a letter changed, between the language's quotation marks."""
    return f"«{_FIXED}{words}{_FIXED}»" if language == "fr" else f"\u201c{words}\u201d"


def restyled(text: str, written_in: str, language: str) -> str:
    """Numbers, shares and quotation marks of a text as the other language writes them."""
    if written_in == language:
        return text
    done, at = [], 0
    for place in figure_places(text):
        digits = text[place.start : place.end]
        done += [text[at : place.start], _digits_in(digits, written_in, language)]
        at = place.end
    return _marks_in("".join([*done, text[at:]]), language)


def _digits_in(digits: str, written_in: str, language: str) -> str:
    """What has no separator, such as a year, stays as it is."""
    if not _SEPARATED.search(digits):
        return digits
    if written_in == "fr":
        plain = _SPACES.sub("", digits).replace(",", ".")
    else:
        plain = _SPACES.sub("", digits).replace(",", "")
    return number_in(plain, language)


def _marks_in(text: str, language: str) -> str:
    if language == "fr":
        shares = _SHARE.sub(f"{_FIXED}%", text)
        return _ENGLISH_QUOTES.sub(lambda m: quoted_in(m[1] or m[2] or "", "fr"), shares)
    return _FRENCH_QUOTES.sub(lambda m: quoted_in(m[1], "en"), _SHARE.sub("%", text))
