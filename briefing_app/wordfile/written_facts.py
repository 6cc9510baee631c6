"""What a written Word file holds for those who cannot see it, and what it must not hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import Element, r, w
from briefing_app.wordfile.trouble import Trouble, shown, words_of
from briefing_app.wordfile.written_looks import WrittenLooks
from briefing_app.wordfile.written_troubles import troubles

_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_FIRST_LINES = 20
_REVISIONS = ("ins", "del", "moveFrom", "moveTo")
_LEVELS = range(1, 10)


@dataclass(frozen=True, slots=True)
class WrittenFacts:
    """`headers` are the words of each header part; `headings` the levels in order.

    `name` is the file's without its ending; `language` what holds where a run says no other,
    `spoken` what the runs say. `changes` counts tracked changes and comments.
    """

    title: str
    author: str
    language: str
    headers: tuple[str, ...]
    first_lines: tuple[str, ...]
    headings: tuple[int, ...]
    subject: str = ""
    name: str = ""
    spoken: frozenset[str] = frozenset()
    changes: int = 0
    troubles: tuple[Trouble, ...] = ()


def read_facts(content: bytes, name: str) -> WrittenFacts:
    """A file that is no Word file is refused with a sentence."""
    package = guard(content, name).package
    facts = _facts_of(package, PurePath(name).stem)
    package.let_go()
    return facts


def _facts_of(package: Package, name: str) -> WrittenFacts:
    main = package.xml(package.main)
    said = _properties(package)
    headings = tuple(_headings(package, main))
    words = [each.words for each in headings]
    return WrittenFacts(
        title=said.get("title", ""),
        author=said.get("creator", ""),
        subject=said.get("subject", ""),
        name=name,
        language=_language(package),
        spoken=frozenset(each.get(w("val")) or "" for each in main.iter(w("lang"))) - {""},
        headers=tuple(_headers(package, main)),
        first_lines=tuple(_first_lines(main)),
        headings=tuple(each.level for each in headings),
        changes=_changes(package, main),
        troubles=(*_alike(headings), *troubles(package, frozenset(words))),
    )


def _properties(package: Package) -> dict[str, str]:
    part = package.related("", _CORE)
    return {e.tag.rpartition("}")[2]: e.text or "" for e in package.xml(part)} if part else {}


def _language(package: Package) -> str:
    styles = package.related(package.main, "styles")
    if styles is None:
        return ""
    found = (each.get(w("val")) for each in package.xml(styles).iter(w("lang")))
    return next(filter(None, found), "")


def _headers(package: Package, main: Element) -> Iterator[str]:
    for section in main.iter(w("sectPr")):
        for reference in section.findall(w("headerReference")):
            part = package.target(package.main, reference.get(r("id")) or "")
            yield words_of(package.xml(part)) if part else ""


def _first_lines(main: Element) -> list[str]:
    paragraphs = (words_of(each) for each in main.iter(w("p")))
    return [words for words in paragraphs if words.strip()][:_FIRST_LINES]


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    words: str
    language: str


def _headings(package: Package, main: Element) -> Iterator[_Heading]:
    """Each paragraph in a style that stands in the contents."""
    looks = WrittenLooks(package)
    for paragraph in main.iter(w("p")):
        level, words = _level(paragraph, looks), words_of(paragraph)
        if level and words.strip():
            spoken = next(paragraph.iter(w("lang")), None)
            language = (spoken.get(w("val")) or "") if spoken is not None else ""
            yield _Heading(level, words, language)


def _level(paragraph: Element, looks: WrittenLooks) -> int:
    """From 1; 0 for what is no heading. By the outline, which any language's headings have."""
    outline = looks.of_paragraph(paragraph, "outlineLvl")
    if outline is not None:
        level = int(outline.get(w("val")) or 9) + 1
        return level if level in _LEVELS else 0
    names = (name for name in looks.names(paragraph) if name.startswith("heading "))
    digits = next((name[len("heading ") :] for name in names), "")
    return int(digits) if digits.isdigit() else 0


def _alike(headings: tuple[_Heading, ...]) -> Iterator[Trouble]:
    """Headings that stand below the same one and read the same, in one language."""
    above: list[str] = []
    seen: set[tuple[str, ...]] = set()
    for heading in headings:
        said = f"{heading.words.strip().casefold()} {heading.language}"
        above = [*above[: heading.level - 1], said]
        if tuple(above) in seen:
            yield Trouble("alike", shown(heading.words))
        seen.add(tuple(above))


def _changes(package: Package, main: Element) -> int:
    """Comments and tracked changes."""
    part = package.related(package.main, "comments")
    comments = len(list(package.xml(part).iter(w("comment")))) if part else 0
    return comments + sum(1 for _each in main.iter(*map(w, _REVISIONS)))
