"""Title, author, body, date, kind and language of a document: a first guess from its words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.passage import Passage, PassageKind
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.cues import fold, reading_cues
from briefing_app.ingest.document_symbol import symbol_of, title_below
from briefing_app.ingest.source_text import NOTHING_TOLD, Told
from briefing_app.ingest.structure.front_matter import (
    date_pattern,
    is_byline,
    is_date,
    is_issue_line,
    names_organisation,
    periodical_of,
)
from briefing_app.ingest.structure.stretch import without_marks
from briefing_app.ingest.structure.titles import title_of
from briefing_app.ingest.text_head import head_of
from briefing_app.ingest.told_names import told_name

_FIRST = 8
_LAST = 3
_SHORT = 160
_LEAST_STOP_WORDS = 3
_LONGEST_NAME = 4
_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w'\u2019.-]*\s+){1,3}[A-ZÀ-Þ][\w'\u2019-]+")
_LINKED = re.compile(r"\[([^\]\[]+)\]\([^)\s]*\)")
_AND = re.compile(r"\s*(?:,|;|&| and | et )\s*")
_AFTER_NAME = re.compile(r"\s+[-\u2013—|/]\s+|\s*/\s*|\s*\(|,\s*(?=\d)")
_LINK = "of|for|and|on|de|des|du|et|la|pour"
_CAPITALISED = r"[A-ZÀ-Þ&][\w&'\u2019-]*"
_NAME = rf"(?:the\s+|l[ea']s?\s+)?({_CAPITALISED}(?:\s+(?:{_LINK}|{_CAPITALISED}))*)"
_SMALL_END = re.compile(rf"(?:\s+(?:{_LINK}))+$")
_SAID_BY = re.compile(r"(?:statement|déclaration)\s*(?::|\bby\b|\bde\b)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Guess:
    """What the program takes the document for; `guessed` names the fields it found a reason for."""

    title: str
    author: str = ""
    body: str = ""
    date: str = ""
    kind: SourceKind = SourceKind.OTHER
    language: str = "en"
    publisher: str = ""
    address: str = ""
    number: str = ""

    @property
    def guessed(self) -> frozenset[str]:
        names = ("author", "body", "date", "publisher", "address", "number")
        told = {name for name in names if getattr(self, name)}
        return frozenset(told | {"title", "kind", "language"})


def guess_metadata(passages: Sequence[Passage], file_name: str, told: Told = NOTHING_TOLD) -> Guess:
    """What the words say, then what the file says of itself; all of it is to be confirmed."""
    head = head_of(passages)
    told = head.told_with(told)
    text = [passage for passage in passages[head.length :] if not passage.aside]
    front = [_LINKED.sub(r"\1", without_marks(passage.text)) for passage in _front(text)]
    body = _body(front, [passage.text for passage in text[-_LAST:]])
    author, body = _told_apart(_author(front[1:]) or told.author, body or told.body)
    body = body or told.publisher
    symbol = symbol_of(passages, file_name)
    titled = passages[head.length :]
    return Guess(
        (title_below(titled) if symbol else "") or title_of(titled, file_name, told),
        author if author not in (body, told.publisher) else "",
        body,
        _more_exact(_date(front), told.date),
        _kind(text, front, has_furniture=len(text) < len(passages)),
        guess_language((passage.text for passage in text), told.language),
        told.publisher if told.publisher != body else "",
        told.address,
        symbol,
    )


def _more_exact(read: str, told: str) -> str:
    """What stands there is believed; what is told may give the month and the day to it."""
    is_date = PartialDate.parse(told) is not None
    return told if is_date and told.startswith(read) else read


def _told_apart(author: str, body: str) -> tuple[str, str]:
    """A body that is told as the author, as departments do, is no person."""
    if author and not body and names_organisation(author) and not _PERSON.fullmatch(author):
        return "", author
    return author, body


def guess_language(texts: Iterable[str], told: str = "") -> str:
    """The language most of whose small words are there; where there are too few, what is told."""
    counts = dict.fromkeys((name for name, _words in reading_cues().stop_words), 0)
    for text in texts:
        words = fold(text).replace("'", " ").split()
        for name, stop_words in reading_cues().stop_words:
            counts[name] += sum(map(stop_words.__contains__, words))
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= _LEAST_STOP_WORDS else told if told in counts else "en"


def _front(passages: Sequence[Passage]) -> list[Passage]:
    """Title and short lines near the beginning, up to the first heading after two of them."""
    front: list[Passage] = []
    for passage in passages[:_FIRST]:
        if len(front) > 1 and passage.kind is PassageKind.HEADING:
            break
        if len(passage.text) <= _SHORT or not front:
            front.append(passage)
    return front


def _author(lines: Sequence[str]) -> str:
    for line in lines:
        if is_byline(line):
            named = _AFTER_NAME.split(_byline_word().sub("", line, count=1))[0].strip(" ,;.")
            if named:
                return told_name(named)
    alone = (line for line in lines if _is_person(line))
    return next(alone, "")


def _is_person(line: str) -> bool:
    """Two to four capitalised words and nothing else, without a word for a body."""
    names = _AND.split(line)
    return not names_organisation(line) and all(_PERSON.fullmatch(name) for name in names)


def _body(front: Sequence[str], last: Sequence[str]) -> str:
    for line in front:
        if is_issue_line(line):
            return periodical_of(line)
    found = _named_after(reading_cues().published_by, last)
    return found or _said_by(front[:1]) or _organisation(front)


def _named_after(cues: Sequence[str], lines: Sequence[str]) -> str:
    pattern = re.compile(rf"(?i:{'|'.join(map(re.escape, cues))})\s+{_NAME}")
    for line in lines:
        match = pattern.search(line)
        if match:
            return _SMALL_END.sub("", match[1])
    return ""


def _said_by(lines: Sequence[str]) -> str:
    for line in lines:
        match = _SAID_BY.search(line)
        if match and len(line[match.end() :].split()) <= _LONGEST_NAME:
            return line[match.end() :].strip()
    return ""


def _organisation(lines: Sequence[str]) -> str:
    """A line that is the name of a body, or a name after "at the" or "by the"."""
    for line in lines[1:]:
        if not names_organisation(line):
            continue
        found = _named_after(reading_cues().at_a_place, [line])
        if found and names_organisation(found):
            return found
        if all(re.fullmatch(rf"{_NAME}|\d+[A-Z]+", part) for part in line.split(", ")):
            return line
    return ""


def _date(lines: Sequence[str]) -> str:
    """The first date among lines that are about the document, then among the other first lines."""
    about = [line for line in lines if is_byline(line) or is_date(line) or is_issue_line(line)]
    for line in (*about, *lines):
        found = parse_date(line)
        if found:
            return found
    return ""


def parse_date(text: str) -> str:
    """The most exact date in the text as ISO, with as many parts as it gives; else nothing."""
    found = [_iso(match) for match in date_pattern().finditer(fold(text))]
    dates = (date.iso() for date in map(PartialDate.parse, found) if date)
    return max(dates, key=len, default="")


def _iso(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if groups["iso"]:
        return groups["iso"]
    year = next(groups[name] for name in _YEARS if groups[name])
    month = groups["month_after"] or groups["month_before"] or groups["month_alone"]
    day = groups["day_before"] or groups["day_after"]
    if not month:
        return year
    parts = [year, f"{_month_number(month):02d}"]
    return "-".join([*parts, f"{int(day):02d}"] if day else parts)


_YEARS = ("year_a", "year_b", "year_c", "year_d", "year_alone")


def _month_number(name: str) -> int:
    return next(names.index(name) + 1 for names in reading_cues().months if name in names)


def _kind(text: Sequence[Passage], front: Sequence[str], *, has_furniture: bool) -> SourceKind:
    headings = [p.text for p in text if p.kind is PassageKind.HEADING]
    said = fold(" · ".join((*front, *headings, *(p.text for p in text[-1:]))))
    for kind, cues in reading_cues().kinds:
        if any(cue in said for cue in cues):
            return SourceKind(kind)
    is_article = has_furniture or any(is_issue_line(line) or is_byline(line) for line in front)
    return SourceKind.ARTICLE if is_article else SourceKind.OTHER


@cache
def _byline_word() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in reading_cues().byline)
    return re.compile(rf"^\s*(?:{words})\s*:?\s*", re.IGNORECASE)
