"""What each official language wants of spaces, marks, numbers and dates, as edits of a text.

No figure ever changes, and none moves behind another.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

FIXED = "\u00a0"
"""The no-break space."""

_SPACE = "[ \u00a0\u202f]"
_ADDRESS = r"(?:https?://|www\.)\S+|\S+@\S+\.\w+"
_FILE_NUMBER = r"\b[A-Z]{2,}[-/]?\d[\w/-]*|\b\w+(?:/\w+){2,}|\b\d{4}(?:-\d+){2,}\b"
_OWN_THING = rf"{_ADDRESS}|{_FILE_NUMBER}|\b\d{{1,2}}:\d{{2}}\b"
LEFT_ALONE = {
    "en": re.compile(rf"{_OWN_THING}|«[^«»]*»"),
    "fr": re.compile(rf"{_OWN_THING}|\u201c[^\u201d]*\u201d"),
}
"""Addresses, file numbers, times of day with a colon, and words quoted in the other language."""

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_CAPITAL_MONTHS = "|".join(month.capitalize() for month in _MONTHS.split("|"))
_UNITS = rf"(?={_SPACE}?(?:%|\$|€|pour{_SPACE}cent|millions?\b|milliards?\b))"
_YEAR = r"(?:19|20)\d\d"
_HYPHEN, _EN_DASH = "-", "\u2013"
_PLURAL_FROM = 2


@dataclass(frozen=True, slots=True)
class Edit:
    """Other characters in place of those from `start` to `end`."""

    start: int
    end: int
    words: str


Rule = Callable[[str], Iterable[Edit]]


@dataclass(frozen=True, slots=True)
class Group:
    """Rules that find nothing in a text that holds none of the characters."""

    needs: str
    rules: tuple[Rule, ...]

    def concerns(self, text: str) -> bool:
        return any(sign in text for sign in self.needs)


def swap(pattern: str, words: str | Callable[[re.Match[str]], str], flags: int = 0) -> Rule:
    compiled = re.compile(pattern, flags)

    def rule(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            better = words if isinstance(words, str) else words(match)
            if match[0] != better:
                yield Edit(match.start(), match.end(), better)

    return rule


def _french_quotation_marks(text: str) -> Iterator[Edit]:
    for match in re.finditer(r'"([^"]+)"', text):
        yield Edit(match.start(), match.start() + 1, f"«{FIXED}")
        yield Edit(match.end() - 1, match.end(), f"{FIXED}»")


def _between_digits(pattern: str, better: str) -> Rule:
    """The characters between the digits that the pattern finds are `better` ones."""
    compiled = re.compile(pattern)

    def rule(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            for at in range(match.start(), match.end()):
                if not text[at].isdigit() and text[at] != better:
                    yield Edit(at, at + 1, better)

    return rule


def _years(dash: str) -> Rule:
    """2019-2024 and 2024-25, not the number of a file."""

    def goes_on(match: re.Match[str]) -> str:
        first, last = match["first"], match["last"]
        later = int(last) > int(first) if len(last) == len(first) else _is_next(first, last)
        return f"{first}{dash}{last}" if later else match[0]

    return swap(
        rf"(?<![\w/.,-])(?P<first>{_YEAR})[-\u2013](?P<last>{_YEAR}|\d\d)(?![\w/-]|[.,]\d)", goes_on
    )


def _is_next(year: str, last: str) -> bool:
    return (int(year) + 1) % 100 == int(last)


def _pages(dash: str) -> Rule:
    return swap(
        rf"(?<=\bp\.{FIXED})(\d+)[-\u2013](\d+)\b|(?<=\bp\. )(\d+)[-\u2013](\d+)\b"
        rf"|(?<=\bpages )(\d+)[-\u2013](\d+)\b|(?<=\bpp\. )(\d+)[-\u2013](\d+)\b",
        lambda m: dash.join(part for part in m.groups() if part),
    )


def _french_dollars(match: re.Match[str]) -> str:
    digits, scale = match["digits"], match["scale"]
    if not scale:
        return f"{digits}{FIXED}$"
    many = float(re.sub(r"\D.*", "", digits) or 0) >= _PLURAL_FROM
    return f"{digits}{FIXED}{scale}{'s' if many else ''} de dollars"


_DIGITS = "0123456789"
_BOTH = (Group(" ", (swap(r"(?<=\S) {2,}(?=\S)", " "),)),)
_ENGLISH = (
    Group(
        '"',
        (
            swap(r"""(?:^|(?<=[\s(\[\u2013\u2014/\u2018']))"(?=\S)""", "\u201c"),
            swap('"', "\u201d"),
        ),
    ),
    Group(
        "'",
        (
            swap(r"(?<=\w)'(?=\w)", "\u2019"),
            swap(r"'(?=\d0s\b)", "\u2019"),
            swap(r"(?:^|(?<=[\s(\[\u2013\u2014\u201c]))'(?=\w)", "\u2018"),
            swap("'", "\u2019"),
        ),
    ),
    Group("%", (swap(rf"(?<=\d){_SPACE}+(?=%)", ""),)),
    Group(";:?!", (swap(rf"(?<=[\w)”\u2019]){_SPACE}+(?=[;:?!](?:\s|$))", ""),)),
    Group(
        _DIGITS,
        (
            _between_digits(
                r"(?<![\w,.$-])(?<!\d )\d{1,3}(?:[\u00a0\u202f]\d{3})+(?![\d,]|[ -]\d)", ","
            ),
            swap(rf"(?<=\d),(?=\d{{1,2}}{_SPACE}?(?:%|million\b|billion\b))(?<!\d,\d\d\d,)", "."),
            _years(_EN_DASH),
            _pages(_EN_DASH),
        ),
    ),
)
_FRENCH = (
    Group("'", (swap(r"(?<=\w)'(?=[\w«\"])", "\u2019"),)),
    Group('"', (_french_quotation_marks,)),
    Group("«", (swap(f"«{_SPACE}*", f"«{FIXED}"),)),
    Group("»", (swap(f"{_SPACE}*»", f"{FIXED}»"),)),
    Group(":", (swap(rf"(?<=[^\s:]){_SPACE}*:(?=\s|$)", f"{FIXED}:"),)),
    Group(";?!", (swap(rf"{_SPACE}+(?=[;?!])", ""),)),
    Group("$", (swap(r"\b(millions?|milliards?) de \$", lambda m: f"{m[1]} de dollars"),)),
    Group(
        _DIGITS,
        (
            _between_digits(r"(?<![\d,.])\d{1,3}(?:,\d{3}){2,}(?![\d,])", FIXED),
            _between_digits(r"(?<![\d,.])\d{1,3}(?:[ \u202f]\d{3})+(?!\d)", FIXED),
            swap(rf"(?<=\d)\.(?=\d+{_UNITS})(?<!\d\.\d\.)", ","),
            swap(
                rf"(?<![^\s(\[«/\u2013-])(?<!\d{_SPACE})\${_SPACE}?(?P<digits>\d+(?:[\u00a0]\d{{3}})*(?:,\d+)?)"
                rf"(?![\d,.]\d|\w|{_SPACE}?\$)(?:{_SPACE}(?P<scale>million|milliard)s?\b)?",
                _french_dollars,
            ),
            swap(rf"(?<=\d){_SPACE}?(?=[%$](?!\d))", FIXED),
            swap(
                rf"(?<=\d){_SPACE}(?=(?:[MGk]\$|millions?\b|milliards?\b|€|p\.{_SPACE}100))", FIXED
            ),
            swap(r"\b([nN])(?:°|º)(s?)\s*(?=\d)", lambda m: f"{m[1]}°{m[2]}{FIXED}"),
            swap(r"(?<![^\s(\[«])#(?=\d)", f"n°{FIXED}"),
            swap(r"(?<=\b1)(?:ère|ere)\b", "re"),
            swap(r"(?<=\d)(?:ième|ieme|ème|eme)\b", "e"),
            swap(rf"(?<![\w/.,-])1(?= (?:{_MONTHS})\b)", "1er"),
            swap(
                rf"(?<=\d )(?:{_CAPITAL_MONTHS})\b|(?<=\b1er )(?:{_CAPITAL_MONTHS})\b",
                lambda m: m[0].lower(),
            ),
            swap(rf"(?<=\d )({_MONTHS}),(?= {_YEAR}\b)", lambda m: m[1]),
            swap(
                rf"(?<![\w:$])(?<!\${_SPACE})(?<!\d[,.])(\d{{1,2}}){_SPACE}?[hH](?:{_SPACE}?(\d{{2}}))?(?!\w)",
                lambda m: FIXED.join(filter(None, (m[1], "h", m[2]))),
            ),
            _years(_HYPHEN),
            _pages(_HYPHEN),
        ),
    ),
    Group("XI", (swap(r"(?<=\b[XVI]X)ème\b|(?<=[XVI]I)ème\b", "e"),)),
)
RULES: dict[str, tuple[Group, ...]] = {"en": (*_BOTH, *_ENGLISH), "fr": (*_BOTH, *_FRENCH)}


_RAISED = re.compile(
    r"(?<![\w-])1(?P<first>ers?|res?)\b|(?<![\w-])\d+(?P<later>es?)\b"
    r"|\b(?:[IVX]{2,}|[VX])(?P<century>es?)\b|\bI(?P<one>er|re)\b"
    r"|\b[nN](?P<number>°s?)(?=[\s\u00a0]?\d)"
)


def raised_in_french(text: str) -> Iterator[Edit]:
    """What stands small and above the line: 1er, 2e, XXe, and the o of the sign for a number."""
    for match in _RAISED.finditer(text):
        name = match.lastgroup or ""
        words = match[name].replace("°", "o")
        yield Edit(match.start(name), match.end(name), words)
