"""TITLE-PAIR: both titles and the number, as the public register of notes needs them."""

import re
from collections import Counter
from collections.abc import Iterator

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Severity, field_name
from briefing_app.domain.header import Header
from briefing_app.language import _

CHECK = "TITLE-PAIR"
_FIELDS = ("subject_en", "subject_fr", "number")
_FIGURE = re.compile(r"\d+(?:[ \u00a0\u202f,.]\d{3})*(?:[.,]\d+)?")
_NOT_A_DIGIT = re.compile(r"\D")
_FISCAL_YEAR = re.compile(r"\b(20)(\d\d)[-\u2013](\d\d)\b")
_WRITTEN_OUT = re.compile(
    r"\b(?:ten|eleven|twel|\w+teen|twent|thirt|fort[iy]|fift|sixt|sevent|eight|ninet|hundred"
    r"|dix|dizi|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant|cinquant|soixant|cent)",
    re.IGNORECASE,
)
_HUNDRED = 100
_SMALLEST = 10
_NAME_WORDS = 4


def check_titles(case: Case) -> Iterator[Finding]:
    header = case.note.header
    for field in _FIELDS:
        if field in case.kind.required and not getattr(header, field).strip():
            reason = _("The titles and numbers of notes are published; this one has none.")
            yield _finding(
                _("{field} is empty").format(field=field_name(field)), reason, field, "empty"
            )
    yield from _pair(header)
    yield from _number(header.number, case.numbers_elsewhere)


def _pair(header: Header) -> Iterator[Finding]:
    english, french = header.subject_en.strip(), header.subject_fr.strip()
    if not english or not french:
        return
    if english.casefold() == french.casefold() and len(english.split()) >= _NAME_WORDS:
        reason = _("The same words stand in English and in French.")
        yield _finding(_("The titles are identical"), reason, "subject_fr", "same")
    differ = _only_in(english, french) | _only_in(french, english)
    if differ:
        written = _written(english) | _written(french)
        reason = _("{figures} stands in one title and not in the other.")
        yield _finding(
            _("The titles give different numbers"),
            reason.format(figures=", ".join(written[figure] for figure in sorted(differ))),
            "subject_fr",
            "numbers",
        )


def _number(number: str, elsewhere: frozenset[str]) -> Iterator[Finding]:
    if "," in number:
        reason = _("The register takes no number with a comma.")
        yield _finding(_("A comma in the number"), reason, "number", "comma")
    if number and number in elsewhere:
        reason = _("Another note in this workspace is {number} too.").format(number=number)
        yield _finding(_("The number is taken"), reason, "number", "taken")


def _only_in(title: str, other: str) -> Counter[str]:
    """Where the other one writes a number out, a small figure may be that."""
    differ = _figures(title) - _figures(other)
    if _WRITTEN_OUT.search(other):
        return Counter({figure: n for figure, n in differ.items() if int(figure) > _HUNDRED})
    return differ


def _figures(title: str) -> Counter[str]:
    """Digits only, so that 33,443 and 33 443 agree; small numbers may be written as words."""
    bare = map(_bare, _found(title))
    return Counter(figure for figure in bare if int(figure) >= _SMALLEST)


def _written(title: str) -> dict[str, str]:
    """Each figure by its digits, as it stands in the title."""
    return {_bare(found): found for found in _found(title)}


def _found(title: str) -> list[str]:
    """The two years of a fiscal year are told apart: 2026-27 is 2026-2027."""
    return _FIGURE.findall(_FISCAL_YEAR.sub(r"\1\2 / \1\3", title))


def _bare(figure: str) -> str:
    return _NOT_A_DIGIT.sub("", figure)


def _finding(title: str, reason: str, field: str, about: str) -> Finding:
    return Finding(CHECK, Severity.ERROR, title, reason, at_field(field), about)
