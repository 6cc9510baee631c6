"""A source of which the newest edition does not hold two of the places collected before."""

from dataclasses import dataclass
from typing import Any

import pytest

from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.join_editions import join_edition
from tests.builders import PARAGRAPHS, a_document, some_evidence

NEWER = (
    PARAGRAPHS[0].replace("twice", "three times"),
    PARAGRAPHS[1].replace("33,443", "34,100"),
    PARAGRAPHS[2],
)


@dataclass
class Lost:
    old: Any
    new: Any
    figure: Any
    fact: Any


def add(workspace, *paragraphs):
    document = a_document(*paragraphs)
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


@pytest.fixture
def lost(workspace):
    old = add(workspace)
    fact = some_evidence(claim="The harbour froze twice", excerpt=old.excerpt(PARAGRAPHS[0]))
    figure = some_evidence(
        claim="The ferries carried more",
        kind=EvidenceKind.STATISTIC,
        excerpt=old.excerpt(PARAGRAPHS[1]),
        measure=Measure("33,443", "travellers"),
    )
    kept = [collect_evidence(workspace, each).value for each in (fact, figure)]
    new = add(workspace, *NEWER)
    join_edition(workspace, new.source.id, old.source.id)
    return Lost(old, new, kept[1], kept[0])
