"""The first lines of a document: title, subtitle, who, when; and how such lines look anywhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.structure.stretch import Stretch, has_final_stop, has_sentence_break

_LONGEST_TITLE = 250
_LONGEST_LINE = 160
_MOST_LINES = 10
_ISO = r"\d{4}-\d{2}(?:-\d{2})?"


@dataclass(frozen=True, slots=True)
class Front:
    """How many stretches stand before the text proper, and whether the first is a title."""

    length: int
    has_title: bool


def front_of(stretches: Sequence[Stretch]) -> Front:
    """The lines before the first paragraph; a text that begins at once has none."""
    length = 0
    for stretch in stretches[:_MOST_LINES]:
        if not _may_stand_before(stretch, is_first=length == 0):
            break
        length += 1
    has_title = length > 0 and not is_byline(stretches[0].words) and not is_date(stretches[0].words)
    return Front(length if length < len(stretches) else min(length, 1), has_title)


def _may_stand_before(stretch: Stretch, *, is_first: bool) -> bool:
    text = stretch.words
    if stretch.label and stretch.kind is not PassageKind.HEADING:
        return False
    if is_byline(text) or is_date(text) or is_issue_line(text):
        return True
    if len(text) > (_LONGEST_TITLE if is_first else _LONGEST_LINE):
        return False
    ends = has_final_stop(text) and not text.endswith("?")
    return not ends and not has_sentence_break(text)


def is_byline(text: str) -> bool:
    """ "By: …", "Par …", "Author: …"; also an empty one."""
    return len(text) <= _LONGEST_LINE and bool(_byline().match(text))


def is_date(text: str) -> bool:
    """Nothing but a date, perhaps in brackets or with "Published"."""
    return len(text) <= _LONGEST_LINE and bool(_dates_alone().fullmatch(fold(text)))


def is_issue_line(text: str) -> bool:
    """Names a volume or an issue of a periodical: "… Volume 34 Issue 1"."""
    return len(text) <= _LONGEST_LINE and bool(_issue().search(fold(text)))


def names_organisation(text: str) -> bool:
    """Whether a capitalised word says what kind of body it is: "School", "Ministère"."""
    words = (word.strip(".,;:()") for word in text.split())
    return any(w[:1].isupper() and fold(w) in reading_cues().organisations for w in words)


def periodical_of(text: str) -> str:
    """The name of the periodical before its volume or issue."""
    match = _issue().search(text.casefold())
    return text[: match.start()].strip(" ,;:\u2013—-") if match else ""


@cache
def date_pattern() -> re.Pattern[str]:
    """A date in either language in folded text; groups: iso, day, month, year, season."""
    months = "|".join(re.escape(month) for names in reading_cues().months for month in names)
    seasons = "|".join(re.escape(season) for season in reading_cues().seasons)
    year = r"(?:19|20)\d{2}"
    day = r"(?:0?[1-9]|[12]\d|3[01])"
    return re.compile(
        rf"\b(?:(?P<iso>{_ISO})"
        rf"|(?P<day_before>{day})(?:er|st|nd|rd|th)?\s+(?P<month_after>{months}),?\s+(?P<year_a>{year})"
        rf"|(?P<month_before>{months})\s+(?P<day_after>{day})(?:st|nd|rd|th)?,?\s+(?P<year_b>{year})"
        rf"|(?P<month_alone>{months}),?\s+(?P<year_c>{year})"
        rf"|(?P<season>{seasons})\s+(?P<year_d>{year})"
        rf"|(?P<year_alone>{year}))\b"
    )


@cache
def _dates_alone() -> re.Pattern[str]:
    before = r"(?:published|posted|updated|date|publié|mis à jour|le|on|:|\(|\s)*"
    return re.compile(rf"{before}(?:{_ungrouped(date_pattern().pattern)})[\s).]*")


@cache
def _byline() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in reading_cues().byline)
    return re.compile(rf"(?i:{words})(?:\s*:|\s+(?=[A-ZÀ-Þ]))")


@cache
def _issue() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in reading_cues().issue_words)
    return re.compile(rf"(?<!\w)(?:{words})\s*\d{{1,4}}\b")


def _ungrouped(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
