"""The library that a new workspace begins with, as values, from `resources/starter`."""

from dataclasses import dataclass
from pathlib import Path

from briefing_app.domain.block import Block
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.note import Note
from briefing_app.domain.recommendation import Family, Recommendation
from briefing_app.domain.source import Source
from briefing_app.domain.theme import Theme
from briefing_app.paths import resources
from briefing_app.shipped.starter_keys import Keys
from briefing_app.shipped.starter_library import (
    read_evidence,
    read_families,
    read_recommendations,
    read_sources,
    read_themes,
)
from briefing_app.shipped.starter_notes import read_blocks, read_note
from briefing_app.shipped.toml_file import Entry, read_toml


@dataclass(frozen=True, slots=True)
class Starter:
    """Everything by its identity; no words of the sources, only where they stand."""

    sources: tuple[Source, ...]
    evidence: tuple[Evidence, ...]
    recommendations: tuple[Recommendation, ...]
    families: tuple[Family, ...]
    themes: tuple[Theme, ...]
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]


def load_starter(folder: Path | None = None) -> Starter:
    """The starter library; what is wrong with its files is told with the line."""
    folder = folder or resources() / "starter"
    sources = _entries(folder, "sources", "source")
    themes = _entries(folder, "themes", "theme")
    families = _entries(folder, "families", "family")
    evidence = _entries(folder, "evidence*", "evidence")
    recommendations = _entries(folder, "recommendations*", "recommendation")
    blocks = _entries(folder, "blocks*", "block")
    keys = Keys().having("source", sources).having("theme", themes).having("family", families)
    keys = keys.having("evidence", evidence).having("recommendation", recommendations)
    keys = keys.having("block", blocks)
    written = read_blocks(blocks, keys)
    notes = [read_toml(path) for path in sorted((folder / "notes").glob("*.toml"))]
    return Starter(
        read_sources(sources),
        read_evidence(evidence, keys),
        read_recommendations(recommendations, keys),
        read_families(families),
        read_themes(themes, keys),
        tuple(written.values()),
        tuple(read_note(note, keys, written) for note in notes),
    )


def _entries(folder: Path, names: str, key: str) -> tuple[Entry, ...]:
    files = sorted(folder.glob(f"{names}.toml"))
    return tuple(entry for file in files for entry in read_toml(file).entries(key))
