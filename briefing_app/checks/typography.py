"""TYPO: spaces, quotation marks, numbers and dates as the language sets them; each with a fix."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from briefing_app.checks.case import Case, at_field
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.checks.reading import CITATION, Reading
from briefing_app.checks.typography_rules import Edit, Rule, rules_for
from briefing_app.domain.text import Paragraph, ParagraphKind, Words
from briefing_app.domain.writing import Cues
from briefing_app.language import LANGUAGES, _, ngettext

CHECK = "TYPO"
_ALONE = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b\w+(?:/\w+){2,}|\b[A-Z]+-\d[\w-]*")
_FRENCH = r"\b(?:les?|des?|la|du|et|un|une|en)\b|[àâçéèêëîïôùû]|\b[ldnsq][\u2019']"
_QUOTED = {
    "fr": re.compile(r"“[^”]*”"),
    "en": re.compile(rf"«[^«»]*(?:{_FRENCH})[^«»]*»", re.IGNORECASE),
}
_SETTLED = frozenset({"spaces", "apostrophe", "quotes"})
"""Rules that hold in others' titles and words as well."""

Found = tuple[tuple[Rule, tuple[Edit, ...]], ...]


def check_typography(case: Case) -> Iterator[Finding]:
    """One finding for each rule in a paragraph; a block quotation keeps its source's setting."""
    for reading in case.readings:
        if reading.paragraph.kind is not ParagraphKind.QUOTATION:
            yield from _in_paragraph(reading, case)
    yield from _in_titles(case)
    yield from _mixed_dates(case)


def _in_paragraph(reading: Reading, case: Case) -> Iterator[Finding]:
    for rule, edits in _found(reading.paragraph, reading.language, _rules(reading.language, case)):
        changes = tuple(
            Replacement(reading.paragraph.id, each.start, each.end, each.words) for each in edits
        )
        first = edits[0]
        start, end = max(first.start - 1, 0), min(first.end + 1, len(reading.text))
        fix = Fix(_label(len(_places(edits))), changes)
        place = reading.place(start, end)
        yield Finding(CHECK, Severity.INFO, _(rule.title), _(rule.reason), place, rule.key, fix)


def _rules(language: str, case: Case) -> tuple[Rule, ...]:
    cues = case.rules.of(language).cues
    return rules_for(language, cues.months, cues.accented)


@lru_cache(maxsize=4096)
def _found(paragraph: Paragraph, language: str, rules: tuple[Rule, ...]) -> Found:
    """Kept for the next time: while one paragraph is written, the others stay as they were."""
    text = "".join(run.text if isinstance(run, Words) else CITATION for run in paragraph.runs)
    alone = [match.span() for match in _ALONE.finditer(text)]
    foreign = [match.span() for match in _QUOTED[language].finditer(text)]
    foreign += _spans(paragraph)
    return tuple(
        (rule, edits)
        for rule in rules
        if (edits := _edits(rule, text, alone if rule.key in _SETTLED else [*alone, *foreign]))
    )


def _spans(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Words in italics are titles, often in another language; those of a link are an address."""
    at = 0
    for run in paragraph.runs:
        length = len(run.text) if isinstance(run, Words) else 1
        if isinstance(run, Words) and (run.italic or run.link):
            yield at, at + length
        at += length


def _edits(rule: Rule, text: str, alone: Iterable[tuple[int, int]]) -> tuple[Edit, ...]:
    kept = list(alone)
    return tuple(
        edit
        for edit in sorted(rule.find(text), key=lambda each: (each.start, each.end))
        if not any(edit.start < end and edit.end > start for start, end in kept)
    )


def _places(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The marks of a pair count as one."""
    return edits[::2] if all(edit.words.strip("\u00a0") in "“”«»" for edit in edits) else edits


def _label(places: int) -> str:
    if places == 1:
        return _("Correct it")
    return ngettext("Correct {count} place", "Correct {count} places", places).format(count=places)


def _in_titles(case: Case) -> Iterator[Finding]:
    for language in LANGUAGES:
        field = f"subject_{language}"
        title = getattr(case.note.header, field)
        for rule in _rules(language, case):
            edits = _edits(rule, title, ())
            if edits:
                fix = Fix(_label(len(_places(edits))), fields=((field, _mended(title, edits)),))
                place = at_field(field)
                about = f"{rule.key} {field}"
                yield Finding(
                    CHECK, Severity.INFO, _(rule.title), _(rule.reason), place, about, fix
                )


def _mended(text: str, edits: tuple[Edit, ...]) -> str:
    for edit in reversed(edits):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


@cache
def _date_forms(cues: Cues) -> re.Pattern[str]:
    month = "|".join(cues.months)
    return re.compile(
        rf"\b(?P<m1>{month}) (?P<d1>\d{{1,2}}), (?P<y1>\d{{4}})\b"
        rf"|\b(?P<d2>\d{{1,2}}) (?P<m2>{month}),? (?P<y2>\d{{4}})\b"
    )


def _mixed_dates(case: Case) -> Iterator[Finding]:
    """English has two usual orders; a note keeps to one, the one it uses most."""
    if case.language == "fr":
        return
    form = _date_forms(case.cues)
    found = [
        (reading, match)
        for reading in case.prose()
        for match in form.finditer(reading.text)
        if not reading.is_quoted(match.start())
    ]
    orders = Counter(bool(match["m1"]) for _reading, match in found)
    if len(orders) < len(LANGUAGES):
        return
    month_first = orders[True] >= orders[False]
    for reading, match in found:
        if bool(match["m1"]) != month_first:
            yield _other_order(reading, match, month_first=month_first)


def _other_order(reading: Reading, match: re.Match[str], *, month_first: bool) -> Finding:
    day, month, year = (match[f"{part}1"] or match[f"{part}2"] for part in "dmy")
    better = f"{month} {day}, {year}" if month_first else f"{day} {month} {year}"
    change = Replacement(reading.paragraph.id, match.start(), match.end(), better)
    reason = _("The other dates of this note are written like “{date}”.").format(date=better)
    place = reading.place(match.start(), match.end())
    fix = Fix(_("Write “{words}”").format(words=better), (change,))
    return Finding(CHECK, Severity.INFO, _("Dates in two orders"), reason, place, "date order", fix)
