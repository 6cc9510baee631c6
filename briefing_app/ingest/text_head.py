"""The head that some plain texts begin with: lines of name and value between two rules."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.domain.dates import PartialDate
from briefing_app.domain.passage import Passage
from briefing_app.ingest.source_text import Told
from briefing_app.ingest.text_building import sensible_title
from briefing_app.ingest.told_names import told_name

_RULE = "---"
_MOST = 60
_LINE = re.compile(r"\s*([A-Za-z_-]{2,20})\s*:\s+(.+)")
_DAY = 10
_NAMES = {
    "title": ("title", "titre"),
    "author": ("author", "authors", "auteur", "auteurs"),
    "date": ("date", "published", "publication_date"),
    "publisher": ("publisher", "organization", "organisation", "institution"),
    "address": ("url", "permalink", "canonical", "source"),
    "language": ("lang", "language", "langue"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """How many passages it takes, and what it says; a text without one has an empty head."""

    length: int = 0
    said: tuple[tuple[str, str], ...] = ()

    def told_with(self, told: Told) -> Told:
        """What the file tells of itself, and the head where the file is silent."""
        said = dict(self.said)

        def first(field: str) -> str:
            return next((said[name] for name in _NAMES[field] if said.get(name)), "")

        date = PartialDate.parse(first("date")[:_DAY])
        address = first("address")
        return replace(
            told,
            title=told.title or sensible_title(first("title")),
            author=told.author or told_name(first("author").strip("[]")),
            date=told.date or (date.iso() if date else ""),
            publisher=told.publisher or first("publisher"),
            address=told.address or (address if address.startswith("http") else ""),
            language=told.language or first("language")[:2].lower(),
        )


def head_of(passages: Sequence[Passage]) -> Head:
    """Only between a rule in the first line and the next rule."""
    lines = list(_lines(passages[:_MOST]))
    rules = [at for at, (_passage, line) in enumerate(lines) if line.strip() == _RULE]
    if len(rules) <= 1 or rules[0]:
        return Head()
    inside = [match for _passage, line in lines[1 : rules[1]] if (match := _LINE.match(line))]
    if len(inside) * 2 < rules[1] - 1 or not inside:
        return Head()
    said = tuple((match[1].lower(), match[2].strip().strip("\"'")) for match in inside)
    return Head(lines[rules[1]][0] + 1, said)


def _lines(passages: Sequence[Passage]) -> Iterator[tuple[int, str]]:
    for at, passage in enumerate(passages):
        for line in passage.text.splitlines():
            yield at, line
