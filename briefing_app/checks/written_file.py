"""DOCX and MARK-PAGE in the file as it was written: what the note alone cannot tell.

Each row of the guidance on accessible Word files is a rule. That acronyms are spelled out is left
to the check of the note.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.checks.written_words import RULE_OF, SAID, Said
from briefing_app.language import _
from briefing_app.wordfile.trouble import Trouble
from briefing_app.wordfile.written_facts import WrittenFacts

CHECK = "DOCX"
MARKING = "MARK-PAGE"
RULES = tuple(dict.fromkeys(RULE_OF.values()))
"""The rows, each by one word: as many hold as no finding names."""

_DRAFTS = ("DRAFT", "ÉBAUCHE")
_NOWHERE = re.compile(r"[ \u00a0]*:?[ \u00a0]*;")
"""What is left before the advice where no place is known."""

_PATH = "\\/"


@dataclass(frozen=True, slots=True)
class Expected:
    """`marking` is the line that every page and the first lines must carry.

    `working` copies may hold comments. `brought` are the troubles of the template itself, which
    are told as its own.
    """

    marking: str
    language: str = ""
    number: str = ""
    working: bool = False
    brought: tuple[Trouble, ...] = ()


def check_written_file(facts: WrittenFacts, expected: Expected) -> Iterator[Finding]:
    """One finding for each trouble, with the first place where it is."""
    found = [
        *_marking(facts, expected),
        *_edges(facts, expected),
        *_properties(facts),
        *_language(facts, expected),
        *_headings(facts),
        *facts.troubles,
    ]
    if facts.changes and not expected.working:
        found.append(Trouble("changes"))
    brought = list(expected.brought)
    own = [each for each in found if not _taken(each, brought)]
    theirs = [each for each in found if each not in own]
    yield from _told(own, expected)
    yield from _told((each for each in theirs if each.what not in _whats(own)), expected, own=False)


def rules_broken(findings: Iterable[Finding]) -> int:
    """How many rows of the guidance the findings name."""
    return len({RULE_OF[each.about] for each in findings})


def _taken(trouble: Trouble, brought: list[Trouble]) -> bool:
    """Whether the template brought it; each of its troubles answers for one."""
    if trouble not in brought:
        return False
    brought.remove(trouble)
    return True


def _whats(troubles: Iterable[Trouble]) -> set[str]:
    return {each.what for each in troubles}


def _told(
    troubles: Iterable[Trouble], expected: Expected, *, own: bool = True
) -> Iterator[Finding]:
    order = list(SAID)
    ordered = sorted(troubles, key=lambda each: order.index(each.what))
    for what, group in groupby(ordered, key=lambda each: each.what):
        places = [each.words for each in group]
        yield _finding(what, _reason(SAID[what], places, expected.marking), own=own)


def _reason(said: Said, places: list[str], marking: str) -> str:
    where = _("“{words}”").format(words=places[0]) if places[0] else ""
    if len(places) > 1:
        more = _("{where} and {count} more") if where else _("in {count} places")
        where = more.format(where=where, count=len(places) - (1 if where else 0))
    reason = _(said.reason).format(where=where, marking=marking)
    return reason if where else _NOWHERE.sub(";", reason)


def _finding(what: str, reason: str, *, own: bool) -> Finding:
    check = MARKING if RULE_OF[what] == "marking" else CHECK
    title = _("The written file") if own else _("The template")
    severity = SAID[what].severity if own else Severity.WARNING
    return Finding(check, severity, title, reason, WHOLE_NOTE, what, key=f"{check}:{what}")


def _marking(facts: WrittenFacts, expected: Expected) -> Iterator[Trouble]:
    if not facts.headers or any(expected.marking not in header for header in facts.headers):
        yield Trouble("header")
    if not any(expected.marking in line for line in facts.first_lines):
        yield Trouble("text")


def _edges(facts: WrittenFacts, expected: Expected) -> Iterator[Trouble]:
    """What stands at the top of the pages must be read in the text too."""
    above, body = " ".join(facts.headers), " ".join(facts.first_lines)
    for words in filter(None, (expected.number, *_DRAFTS)):
        if words in above and words not in body:
            yield Trouble("only-in-header", words)


def _properties(facts: WrittenFacts) -> Iterator[Trouble]:
    title = facts.title.strip()
    if not title:
        yield Trouble("title")
    elif title.lower().endswith((".docx", ".doc", ".dotx")) or _is_name(title, facts.name):
        yield Trouble("file-name", title)
    if not facts.author.strip():
        yield Trouble("no-author")
    if not facts.subject.strip():
        yield Trouble("subject")
    if any(mark in facts.author for mark in _PATH):
        yield Trouble("author", facts.author)


def _is_name(title: str, name: str) -> bool:
    """A title of one word that is the file's name was taken from it."""
    return " " not in title and title.casefold() == name.casefold()


def _language(facts: WrittenFacts, expected: Expected) -> Iterator[Trouble]:
    if not facts.language:
        yield Trouble("language")
    spoken = {each[:2] for each in (facts.spoken or {facts.language})}
    if expected.language and expected.language not in spoken:
        yield Trouble("other-language")


def _headings(facts: WrittenFacts) -> Iterator[Trouble]:
    if any(deeper > level + 1 for level, deeper in pairwise((0, *facts.headings))):
        yield Trouble("headings")
