"""The written notes of these tests: clean ones of every kind, and faulty ones made from them.

In the files a tilde is a no-break space.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from briefing_app.checks.case import Case, make_case
from briefing_app.domain.evidence import Evidence, EvidenceKind, Measure
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.header import Header
from briefing_app.domain.ids import CitationId, EditionId, EvidenceId, NoteId, SectionId, SourceId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note import Note, Section
from briefing_app.domain.overview import Materials
from briefing_app.domain.printed import Printed
from briefing_app.domain.quotation import seal_of
from briefing_app.domain.source import Source, SourceKind
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.export.page_words import printed
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.note_text import read_note_text
from briefing_app.shipped.writing_rules import load_rules

_HERE = Path(__file__).parent / "written"
KINDS = {kind.key: kind for kind in load_note_kinds()}
NO_MARKING_PRINTED = Printed(("", ""), ("Memorandum",))


@dataclass(frozen=True, slots=True)
class Planted:
    """A faulty note, and the checks that must find its faults, one name for each finding."""

    case: Case
    faults: tuple[str, ...]


def clean_names() -> list[str]:
    return sorted(path.stem for path in (_HERE / "clean").glob("*.toml"))


def faulty_names() -> list[str]:
    return sorted(path.stem for path in (_HERE / "faulty").glob("*.toml"))


def clean(name: str) -> Case:
    return _case(_read(_HERE / "clean" / f"{name}.toml"))


def faulty(name: str) -> Planted:
    """The clean note that the file names, with each of its faults put in."""
    planted = _read(_HERE / "faulty" / f"{name}.toml")
    written = _read(_HERE / "clean" / f"{planted['base']}.toml")
    for fault in planted["fault"]:
        _plant(written, fault)
    case = _case(written)
    if any(fault.get("pages") for fault in planted["fault"]):
        case = replace(case, printed=NO_MARKING_PRINTED)
    return Planted(case, tuple(name for f in planted["fault"] for name in _names(f)))


def _names(fault: dict) -> Iterator[str]:
    for name in fault["check"].split():
        yield from [name] * fault.get("count", 1)


def _read(path: Path) -> dict:
    return tomllib.loads(path.read_text(encoding="utf-8").replace("~", "\u00a0"))


def _plant(written: dict, fault: dict) -> None:
    """A field of the header, the marking, a section's words or heading, or a section more."""
    if "field" in fault:
        written["header"][fault["field"]] = fault["value"]
    if "marking" in fault:
        written["marking"] = fault["marking"]
    if "drop" in fault:
        written["section"] = [s for s in written["section"] if s["key"] != fault["drop"]]
    if "old" in fault:
        holding = [s for s in written["section"] if fault["old"] in s["text"]]
        assert len(holding) == 1, fault["old"]
        new = fault["new"] * fault.get("times", 1)
        holding[0]["text"] = holding[0]["text"].replace(fault["old"], new, 1)
    if "section" in fault:
        keys = [section["key"] for section in written["section"]]
        written["section"].insert(keys.index(fault["before"]), fault["section"])


def _case(written: dict) -> Case:
    kind = KINDS[written["kind"]]
    marking = Marking(Protected[written.get("marking", "NONE")])
    sections = tuple(
        _section(at, each, kind, written["language"]) for at, each in enumerate(written["section"])
    )
    note = Note(
        NoteId("n"),
        kind.key,
        Header(**written["header"]),
        sections,
        language=written["language"],
        marking=marking,
    )
    case = make_case(note, kind, library(), load_rules())
    return replace(case, printed=printed(note, kind))


def _section(at: int, given: dict, kind: NoteKind, language: str) -> Section:
    rule = kind.rule(given["key"])
    body = read_note_text(given["text"], _cite)
    spoken = given.get("language", "")
    heading = given.get("heading") or rule.name.in_language(language)
    body = tuple(replace(each, language=spoken) if spoken else each for each in body)
    level = given.get("level", rule.level if rule else 1)
    return Section(SectionId(str(at)), given["key"], heading, level, body)


def _cite(key: str) -> Citation:
    assert EvidenceId(key) in library().evidence, key
    return Citation(CitationId(f"c {key}"), CitedKind.EVIDENCE, EvidenceId(key))


@cache
def library() -> Materials:
    """Everything that the written notes cite."""
    given = _read(_HERE / "library.toml")
    evidence = [_evidence(each) for each in given["evidence"]]
    sources = [_source(each) for each in given["source"]]
    return Materials({each.id: each for each in evidence}, {}, {each.id: each for each in sources})


def _source(given: dict) -> Source:
    return Source(
        SourceId(given["key"]),
        given["title"],
        given["label"],
        kind=SourceKind(given["kind"]),
        language=given.get("language", "en"),
    )


def _evidence(given: dict) -> Evidence:
    words, source = given["words"], given["source"]
    excerpt = Excerpt(
        SourceId(source), EditionId(source), 0, len(words), seal_of(words), words=words
    )
    return Evidence(
        EvidenceId(given["key"]),
        given["claim"],
        EvidenceKind(given["kind"]),
        excerpt,
        as_of=given.get("as_of", ""),
        measure=Measure(given.get("value", ""), given.get("unit", "")),
        marking=Marking(Protected[given.get("protected", "NONE")]),
        in_confidence=given.get("in_confidence", False),
        reliability=given.get("reliability", ""),
        language=given.get("language", "en"),
    )
