"""Figures in running words, written so that the same one is the same in either language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefing_app.domain.evidence import Measure

_GROUPS = r"[,\u00a0\u202f\u2009 '\u2019]"
_FIGURE = re.compile(
    rf"""(?<![\w.,/:§\#@=\u2019-])
    (?P<money> (?:CA|US|C)?[$€£][ \u00a0]? )?
    (?P<digits> \d{{1,3}}(?:{_GROUPS}\d{{3}})+(?!\d)(?:[.,]\d+)? | \d+(?:[.,]\d+)? )
    (?![\w/:§]) (?!-\d) (?!(?:st|nd|rd|th|er|e)\b)
    (?: [ \u00a0\u202f-]?
        (?: (?P<share> % | per[ ]?cent\b | pour[ \u00a0]cent\b | percent\b )
          | (?P<times>
              hundred | thousand | mille | milliers? | millions? | billions? | milliards?
            )\b
            (?: [ \u00a0]d[e'\u2019] )?
        )
    )?
    (?P<after> [ \u00a0\u202f]?(?: M?\$ | € | dollars?\b | euros?\b ) )?""",
    re.VERBOSE | re.IGNORECASE,
)
_MONTH = (
    r"jan(?:uary|vier)|febr\w+|f[ée]vr\w+|mar(?:ch|s)|a[pv]ril|ma[iy]|ju(?:ne|in)|jul(?:y)|juillet"
    r"|aug(?:ust)|ao[uû]t|sept\w+|o[ck]tob\w+|nov\w+|d[ée]cem\w+"
)
_DAY_BEHIND = re.compile(rf"\s(?:{_MONTH})\b", re.IGNORECASE)
_DAY_BEFORE = re.compile(rf"\b(?:{_MONTH})\s$", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:recomm[ae]ndations?|resolutions?|r[ée]solutions?|paragraph(?:e)?s?|sections?|articles?"
    r"|chapters?|chapitres?|annex(?:e)?s?|pages?|para|no|art|p|step|[ée]tape|figure|table(?:au)?)"
    r"\.?[ \u00a0(]*$",
    re.IGNORECASE,
)
_TIMES = {"hund": 100, "thou": 1000, "mill": 1000, "bill": 10**9}
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LOOK_BACK = 24
_SMALLEST = 10


@dataclass(frozen=True, slots=True)
class Figure:
    """`amount` is a plain decimal; `unit` is "%", "$" or nothing; `shown` is how it stands."""

    amount: str
    unit: str
    shown: str

    @property
    def term(self) -> str:
        """One word that is the same for the same figure."""
        unit = {"%": "share", "$": "money"}.get(self.unit, "")
        return f"n{self.amount.replace('.', 'x')}{unit}"


@dataclass(frozen=True, slots=True)
class FigurePlace:
    """Where a figure's digits stand in a text; the number they give is `times` as large."""

    start: int
    end: int
    figure: Figure
    times: int = 1


def figure_places(text: str) -> Iterator[FigurePlace]:
    """Every figure in reading order, whether or not it counts something."""
    return (_placed(match) for match in _FIGURE.finditer(text))


def counted_figures(text: str) -> Iterator[FigurePlace]:
    """Those that count something, in reading order."""
    for match in _FIGURE.finditer(text):
        place = _placed(match)
        if place.figure.unit or match["times"] or _counts(text, match, place.figure):
            yield place


def figures_in(text: str) -> tuple[Figure, ...]:
    """Those that count something, each once: dates, years, numbers of things and small ones not."""
    found = {each.figure.term: each.figure for each in reversed(list(counted_figures(text)))}
    return tuple(reversed(found.values()))


def plain_amount(words: str) -> Decimal | None:
    """What the words count, where they are one number and nothing else: "33 443", "1,5"."""
    match = _FIGURE.fullmatch(words.strip())
    alone = match and match["digits"] == match[0]
    return _amount(match["digits"]) if match and alone else None


def figure_of(measure: Measure) -> Figure | None:
    """The figure that a statistic states: "72" with "per cent" is 72 %."""
    value = measure.value.strip()
    match = _FIGURE.match(f"{value} {measure.unit}".strip())
    if not match or not match["digits"]:
        return None
    figure = _figure(match)
    return Figure(figure.amount, figure.unit, f"{value} {measure.unit}".strip())


def _placed(match: re.Match[str]) -> FigurePlace:
    figure = _figure(match)
    plain = _amount(match["digits"])
    times = int(Decimal(figure.amount) / plain) if plain else 1
    return FigurePlace(match.start("digits"), match.end("digits"), figure, times)


def _counts(text: str, match: re.Match[str], figure: Figure) -> bool:
    if _YEAR.fullmatch(match["digits"]) or Decimal(figure.amount) < _SMALLEST:
        return False
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    named = _NAMED.search(before) or _DAY_BEFORE.search(before)
    return not named and not _DAY_BEHIND.match(text, match.end("digits"))


def _figure(match: re.Match[str]) -> Figure:
    amount = _amount(match["digits"])
    if match["times"]:
        amount *= _times(match["times"].lower())
    unit = "%" if match["share"] else "$" if match["money"] or match["after"] else ""
    if (match["after"] or "").strip().startswith("M"):
        amount *= 10**6
    plain = format(amount, "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return Figure(plain, unit, " ".join(match[0].split()))


def _times(word: str) -> int:
    if word.startswith("million"):
        return 10**6
    if word.startswith("milliard"):
        return 10**9
    return _TIMES[word[:4]]


def _amount(digits: str) -> Decimal:
    """33,443 and 33 443 are the same; a comma before other than three digits is a decimal one."""
    whole = re.sub(rf"{_GROUPS}(?=\d{{3}}(?!\d))", "", digits)
    return Decimal(whole.replace(",", "."))
