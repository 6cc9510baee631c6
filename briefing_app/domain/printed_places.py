"""Where words stand by the numbers that a document itself prints: its paragraphs, its articles.

A reader of a report of the United Nations looks for paragraph 14 as it is printed there, not for
the fourteenth piece of text that a program counts.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefing_app.domain.passage import PassageKind

_NUMBER = re.compile(r"\(?(\d{1,4})[.)]?")
_PROVISION = re.compile(
    r"(article|art\.|section|sec\.|s\.)\s+(\d+[a-z]?(?:\.\d+)*)\b", re.IGNORECASE
)
_LEAST, _LEAST_OF_A_LAW = 8, 3
_SPAN, _SHARE = 0.3, 0.3
_NO_TEXT = (PassageKind.HEADING, PassageKind.FURNITURE, PassageKind.NOTE)


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A passage as far as its place tells it."""

    number: int
    kind: PassageKind
    label: str = ""
    heading_path: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPlaces:
    """By the number of the passage: the paragraph as printed, and the provision of a law, such as
    "article 7" or "section 12"."""

    paragraphs: Mapping[int, int] = field(default_factory=dict)
    provisions: Mapping[int, str] = field(default_factory=dict)


def printed_places(lines: Sequence[OutlineLine], *, is_law: bool = False) -> PrintedPlaces:
    """Nothing for a document that numbers only some lists in it."""
    chain = _running(lines, _LEAST_OF_A_LAW if is_law else _LEAST)
    paragraphs = _spread(lines, chain)
    if not is_law:
        return PrintedPlaces(paragraphs)
    provisions = {at: f"section {number}" for at, number in paragraphs.items()}
    return PrintedPlaces({}, provisions | dict(_headed(lines)))


def _running(lines: Sequence[OutlineLine], least: int) -> Mapping[int, int]:
    """The numbers that run from 1 through most of the text; lists inside begin again."""
    chains: list[dict[int, int]] = []
    for line in lines:
        found = _NUMBER.fullmatch(line.label.strip())
        if found is None or line.kind in _NO_TEXT:
            continue
        number = int(found[1])
        going_on = [chain for chain in chains if len(chain) == number - 1]
        if number == 1:
            chains.append({line.number: 1})
        elif going_on:
            newest = max(going_on, key=max)
            newest[line.number] = number
    longest = max(chains, key=len, default={})
    return longest if len(longest) >= least and _is_of_the_whole(longest, lines) else {}


def _is_of_the_whole(chain: Mapping[int, int], lines: Sequence[OutlineLine]) -> bool:
    first, last = min(chain), max(chain)
    texts = [line for line in lines if line.kind not in _NO_TEXT]
    inside = [line for line in texts if first <= line.number <= last]
    return len(inside) >= _SPAN * len(texts) and len(chain) >= _SHARE * len(inside)


def _spread(lines: Sequence[OutlineLine], chain: Mapping[int, int]) -> dict[int, int]:
    """What follows a numbered paragraph belongs to it, up to the next or a heading."""
    found: dict[int, int] = {}
    now = 0
    for line in lines:
        now = chain.get(line.number, 0 if line.kind is PassageKind.HEADING else now)
        if now and line.kind not in _NO_TEXT:
            found[line.number] = now
    return found


def _headed(lines: Sequence[OutlineLine]) -> Iterable[tuple[int, str]]:
    """What stands under "Article 7", or begins with it."""
    for line in lines:
        said = [found for words in line.heading_path if (found := _PROVISION.match(words))]
        own = _PROVISION.match(f"{line.label} {line.text}".strip())
        match = own or (said[-1] if said else None)
        if match:
            kind = "article" if match[1].lower().startswith("art") else "section"
            yield line.number, f"{kind} {match[2]}"
