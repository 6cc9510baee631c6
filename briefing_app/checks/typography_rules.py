"""How each official language sets punctuation, quotation marks, numbers and dates."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from unicodedata import combining, normalize

from briefing_app.language import deferred

FIXED = "\u00a0"
"""The no-break space."""

_FRENCH_UNITS = r"(?:%|\$|€|p\. 100|pour cent|millions?|milliards?|fois|points?)"
_LISTED = r"(?:sections?|articles?|paragraphs?|recommendations?|resolutions?|options?|nos?\.?)"
_IN_LIST = re.compile(rf"\b{_LISTED}[ \u00a0]$|\d,$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edit:
    """Other characters in place of those from `start` to `end`."""

    start: int
    end: int
    words: str


Finder = Callable[[str], Iterator[Edit]]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """`key` names the rule in no language; title and reason are msgids of the catalogue."""

    key: str
    title: str
    reason: str
    find: Finder


@cache
def rules_for(
    language: str, months: tuple[str, ...], accented: tuple[str, ...]
) -> tuple[Rule, ...]:
    """Those of both languages, then the language's own; `accented` are words with accents."""
    own = _french(months) if language == "fr" else _english()
    return (*_both(), *own, _accents(accented))


def _swap(pattern: str, words: str | Callable[[re.Match[str]], str], flags: int = 0) -> Finder:
    compiled = re.compile(pattern, flags)

    def find(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            better = words if isinstance(words, str) else words(match)
            if better != match[0]:
                yield Edit(match.start(), match.end(), better)

    return find


def _all(*finders: Finder) -> Finder:
    def find(text: str) -> Iterator[Edit]:
        for finder in finders:
            yield from finder(text)

    return find


def _both() -> tuple[Rule, ...]:
    return (
        Rule(
            "spaces",
            deferred("Two spaces in a row"),
            deferred("One space is enough between words and between sentences."),
            _swap(r"(?<=\S)[ \u00a0]{2,}(?=\S)", lambda m: FIXED if FIXED in m[0] else " "),
        ),
        Rule(
            "apostrophe",
            deferred("A straight apostrophe"),
            deferred("In print an apostrophe is curved."),
            _swap(r"(?<=\w)'(?=[\w«\"“])|(?<=s)'(?=\s)", "\u2019"),
        ),
    )


def _english() -> tuple[Rule, ...]:
    return (
        Rule(
            "quotes",
            deferred("Straight quotation marks"),
            deferred("English sets words between “ and ”."),
            _pairs(r'"([^"]+)"', "“", "”"),
        ),
        Rule(
            "foreign quotes",
            deferred("Quotation marks of the other language"),
            deferred("English sets words between “ and ”."),
            _pairs(r"«[ \u00a0\u202f]*([^«»]*?)[ \u00a0\u202f]*»", "“", "”"),
        ),
        Rule(
            "space before",
            deferred("A space before punctuation"),
            deferred("In English no space stands before a punctuation mark or a per cent sign."),
            _all(
                _swap(r"(?<=[\w)”\u2019])[ \u00a0\u202f]+(?=[,;:!?.](?:[\s\ufffc]|$))", ""),
                _swap(r"(?<=\d)[ \u00a0\u202f]+(?=%)", ""),
            ),
        ),
        Rule(
            "decimal",
            deferred("A decimal comma"),
            deferred("In English decimals follow a point, and thousands are parted by a comma."),
            _all(
                _decimal_commas,
                _swap(
                    r"(?<![\d,.$] )(?<![A-Z]{2} )(?<![\w,.])\d{1,3}"
                    r"(?:[ \u00a0\u202f]\d{3})+(?![\d,]|[ -]\d)",
                    lambda m: re.sub(r"\s", ",", m[0]),
                ),
            ),
        ),
    )


def _decimal_commas(text: str) -> Iterator[Edit]:
    for match in re.finditer(r"(?<![\w,.])\d+(,)\d{1,2}(?![\d,])(?!\.\d)", text):
        if not _IN_LIST.search(text[: match.start()]):
            yield Edit(match.start(1), match.end(1), ".")


def _pairs(pattern: str, opening: str, closing: str) -> Finder:
    """Both marks of a pair, each an edit of its own."""
    compiled = re.compile(pattern)

    def find(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            yield Edit(match.start(), match.start(1), opening)
            yield Edit(match.end(1), match.end(), closing)

    return find


def _french(months: tuple[str, ...]) -> tuple[Rule, ...]:
    return (
        Rule(
            "quotes",
            deferred("Straight quotation marks"),
            deferred("French sets words between « and », with no-break spaces inside."),
            _pairs(r'"([^"]+)"', f"«{FIXED}", f"{FIXED}»"),
        ),
        Rule(
            "guillemets",
            deferred("A space inside the quotation marks"),
            deferred("French sets words between « and », with no-break spaces inside."),
            _all(
                _swap(r"« ?(?![\u00a0\u202f ])", f"«{FIXED}"),
                _swap(r"(?<![\u00a0\u202f ]) ?»", f"{FIXED}»"),
            ),
        ),
        Rule(
            "colon",
            deferred("The space before the colon"),
            deferred("In French a no-break space stands before a colon."),
            _swap(r"(?<=[^\s:]) ?:(?=[\s\ufffc]|$)", f"{FIXED}:"),
        ),
        Rule(
            "space before",
            deferred("A space before punctuation"),
            deferred("In Canadian French no space stands before a semicolon, ? or !."),
            _all(
                _swap(r"(?<=\S)[ \u00a0\u202f]+(?=[;?!])", ""),
                _swap(r"(?<=[\w)»])[ \u00a0\u202f]+(?=[,.](?:[\s\ufffc]|$))", ""),
            ),
        ),
        *_french_numbers(),
        *_french_dates("|".join(months)),
    )


def _french_numbers() -> tuple[Rule, ...]:
    return (
        Rule(
            "sign",
            deferred("The space before the sign"),
            deferred("In French a no-break space stands before % and $."),
            _swap(r"(?<=\d) ?(?=[%$](?!\d))", FIXED),
        ),
        Rule(
            "numbers",
            deferred("A number in the English manner"),
            deferred(
                "In French a comma stands before decimals, and no-break spaces part thousands."
            ),
            _all(
                _swap(
                    r"(?<![\w,.])(?<!\d )(?<![A-Z]{2} )\d{1,3}(?: \d{3})+(?!\d|[ -]\d)",
                    lambda m: m[0].replace(" ", FIXED),
                ),
                _swap(
                    r"(?<![\w,.])\d{1,3}(?:,\d{3}){2,}(?!\d)", lambda m: m[0].replace(",", FIXED)
                ),
                _swap(rf"(?<=\d)\.(?=\d+[ \u00a0\u202f]?{_FRENCH_UNITS})(?<!\d\.\d\.)", ","),
            ),
        ),
        Rule(
            "money",
            deferred("A sum half in words"),
            deferred("Write the unit out behind million: 9 millions de dollars."),
            _swap(r"(millions?|milliards?) de \$", lambda m: f"{m[1]} de dollars"),
        ),
        Rule(
            "numero",
            deferred("The sign for a number"),
            deferred("In French the abbreviation is n°, with a no-break space behind it."),
            _all(
                _swap(r"(?<!\w)#[ \u00a0]?(?=\d)", f"n°{FIXED}"),
                _swap(r"(?<=\b[nN]°) ?(?=\d)", FIXED),
            ),
        ),
        Rule(
            "ordinal",
            deferred("An ordinal number"),
            deferred("In French these are written 1er, 1re, 2e."),
            _all(
                _swap(r"(?<=\b1)(?:ère|ere)\b", "re"),
                _swap(r"(?<=\d)(?:ième|ème|eme)\b|(?<=\b[XVI]X)ème\b|(?<=[XVI]I)ème\b", "e"),
            ),
        ),
    )


def _french_dates(months: str) -> tuple[Rule, ...]:
    return (
        Rule(
            "date",
            deferred("A date in the English manner"),
            deferred("In French a date is written 5 décembre 2025, and the first is 1er."),
            _all(
                _swap(rf"(?<![\w/.-])1(?= (?:{months})\b)", "1er", re.IGNORECASE),
                _swap(rf"(?<=\d )(?:{_capitals(months)})\b", lambda m: m[0].lower()),
                _swap(rf"(?<=\d )({months}),(?= \d{{4}})", lambda m: m[1]),
                _swap(
                    rf"\b({months}) (\d{{1,2}}), (\d{{4}})\b",
                    lambda m: f"{'1er' if m[2] == '1' else m[2]} {m[1].lower()} {m[3]}",
                    re.IGNORECASE,
                ),
            ),
        ),
        Rule(
            "time",
            deferred("A time of day"),
            deferred("In French a time is written 14 h 30, with no-break spaces."),
            _swap(
                r"(?<![\w:])(\d{1,2}) ?[hH](?: ?(\d{2}))?(?!\w)",
                lambda m: FIXED.join(filter(None, (m[1], "h", m[2]))),
            ),
        ),
    )


def _capitals(months: str) -> str:
    return "|".join(month.capitalize() for month in months.split("|"))


def _accents(accented: tuple[str, ...]) -> Rule:
    right = {_bare(word.rstrip("*")): word.rstrip("*") for word in accented}
    ends = {_bare(word.rstrip("*")): "" if word.endswith("*") else r"\b" for word in accented}
    longest_first = sorted(right, key=len, reverse=True)
    told = "|".join(rf"{re.escape(each)}{ends[each]}" for each in longest_first)
    return Rule(
        "accents",
        deferred("An accent is missing"),
        deferred("Accents are kept, on capitals too."),
        _swap(rf"\b(?:{told})", lambda m: right.get(m[0], m[0])),
    )


def _bare(word: str) -> str:
    apart = normalize("NFD", word)
    return "".join(letter for letter in apart if not combining(letter))
