"""The workspace itself: looked over, copied, filled with the starter library."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count
from pathlib import Path

from briefing_app.domain.changes import Changes
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Source
from briefing_app.operations.outcome import Outcome
from briefing_app.shipped.starter import Starter, load_starter
from briefing_app.storage.backup import dated_name
from briefing_app.storage.workspace import Shelves, Workspace

Elsewhere = dict[EditionId, tuple[SourceId, EditionId]]
"""Editions of the starter that are in the workspace under other identities, and which."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`problems` are sentences, none for a sound file; `checked` counts what was looked at."""

    problems: tuple[str, ...] = ()
    checked: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StarterCounts:
    """How much of the starter library was new to the workspace."""

    sources: int = 0
    evidence: int = 0
    recommendations: int = 0
    themes: int = 0
    blocks: int = 0
    notes: int = 0


def verify(workspace: Workspace) -> Outcome[Verdict]:
    """Look over the file, its word index, its notes, every excerpt against its source, and every
    issue against its hash."""
    with workspace.reading() as shelves:
        problems = [*shelves.inspection.database()]
        if problems:
            return Outcome(Verdict(tuple(problems)))
        problems += [*shelves.inspection.notes(), *shelves.inspection.excerpts()]
        problems += shelves.issued.faults()
        checked = {**shelves.inspection.counts(), "issues": shelves.issued.count()}
    if not workspace.read_only:
        with workspace.writing() as shelves:
            problems += shelves.inspection.word_index()
    return Outcome(Verdict(tuple(problems), checked))


def back_up(workspace: Workspace, path: Path) -> Outcome[Path]:
    """A copy in this file, or, under a dated name that is still free, in this folder."""
    target = _free(path / dated_name(workspace.path)) if path.is_dir() else path
    return Outcome(workspace.copy_to(target))


def _free(path: Path) -> Path:
    """A second copy of the same day leaves the first as it is."""
    numbered = (path.with_stem(f"{path.stem} ({number})") for number in count(2))
    return next(each for each in chain((path,), numbered) if not each.exists())


def add_starter(workspace: Workspace) -> Outcome[StarterCounts]:
    """Add what the workspace does not have yet of the starter library, in one transaction."""
    starter = load_starter()
    with workspace.writing() as shelves:
        return _fill(shelves, starter)


def _fill(shelves: Shelves, starter: Starter) -> Outcome[StarterCounts]:
    """Added last first, for lists show first what came last."""
    known = _known(shelves, starter)
    themes = tuple(each for each in starter.themes if each.id not in known)
    blocks = tuple(each for each in starter.blocks if each.id not in known)[::-1]
    notes = tuple(each for each in starter.notes if each.id not in known)[::-1]
    elsewhere, sources = _sources(shelves, starter)
    evidence, recommendations = _collected(starter, known, elsewhere)
    families = shelves.recommendations.families
    already = families.known()
    shelves.themes.add(*themes)
    shelves.sources.add_entries(sources[::-1])
    shelves.evidence.add(*evidence[::-1])
    families.add(*(each for each in starter.families if each.id not in already))
    shelves.recommendations.add(*recommendations[::-1])
    shelves.blocks.add(*blocks)
    for note in notes:
        shelves.notes.save(note)
    for place in elsewhere.values():
        shelves.sources.bind(place[1])
    counts = (len(each) for each in (sources, evidence, recommendations, themes, blocks, notes))
    return Outcome(
        StarterCounts(*counts),
        Changes(
            sources=frozenset(each.id for each in sources) | {at[0] for at in elsewhere.values()},
            evidence=frozenset(each.id for each in evidence),
            recommendations=frozenset(each.id for each in recommendations),
            families=frozenset(each.id for each in starter.families) - already,
            themes=frozenset(each.id for each in themes),
            blocks=frozenset(each.id for each in blocks),
            notes=frozenset(each.id for each in notes),
        ),
    )


def _known(shelves: Shelves, starter: Starter) -> frozenset[str]:
    """The identities of the starter that are in the workspace already."""
    return frozenset(
        {
            *shelves.evidence.find(each.id for each in starter.evidence),
            *shelves.recommendations.find(each.id for each in starter.recommendations),
            *(theme.id for theme in shelves.themes.everything()),
            *shelves.blocks.find(each.id for each in starter.blocks),
            *shelves.notes.everything(),
        }
    )


def _sources(shelves: Shelves, starter: Starter) -> tuple[Elsewhere, tuple[Source, ...]]:
    """Where documents of the starter are that somebody had added before, and the other entries."""
    here = shelves.sources.find(each.id for each in starter.sources)
    missing = [each for each in starter.sources if each.id not in here]
    elsewhere: Elsewhere = {}
    new = []
    for source in missing:
        found = _added_before(shelves, source)
        elsewhere |= found
        new += [] if found else [source]
    return elsewhere, tuple(new)


def _added_before(shelves: Shelves, source: Source) -> Elsewhere:
    return {
        edition.id: (known.id, kept.id)
        for edition in source.editions
        if (known := shelves.sources.with_hash(edition.file_hash))
        for kept in known.editions
        if kept.file_hash == edition.file_hash
    }


def _collected(
    starter: Starter, known: frozenset[str], elsewhere: Elsewhere
) -> tuple[tuple[Evidence, ...], tuple[Recommendation, ...]]:
    """What is new, with its excerpts where the documents are in this workspace."""
    return (
        tuple(
            replace(each, excerpt=_moved(each.excerpt, elsewhere))
            for each in starter.evidence
            if each.id not in known
        ),
        tuple(
            replace(each, excerpt=_moved(each.excerpt, elsewhere))
            for each in starter.recommendations
            if each.id not in known
        ),
    )


def _moved(excerpt: Excerpt | None, elsewhere: Elsewhere) -> Excerpt | None:
    if excerpt is None or excerpt.edition_id not in elsewhere:
        return excerpt
    source, edition = elsewhere[excerpt.edition_id]
    return replace(excerpt, source_id=source, edition_id=edition)
