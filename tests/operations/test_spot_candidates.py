"""Proposals from a file and from a source in the workspace."""

from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead, NotFound
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.source import Edition, Source
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.spot_candidates import spot_file, spot_source
from briefing_app.spotting.candidate import CandidateKind

TEXT = (
    "Rivers\n\nIn 2024 some 33,443 people fled. Towns must act.\n\n"
    "She said: “We will not leave here.”"
)
DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "rivers.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    return path


def test_a_file_is_spotted_in_reading_order_and_nothing_is_kept(workspace, path):
    outcome = spot_file(workspace, path)

    assert [candidate.kind for candidate in outcome.value] == [
        CandidateKind.STATISTIC,
        CandidateKind.RECOMMENDATION,
        CandidateKind.QUOTATION,
    ]
    assert all(TEXT[c.start : c.end] == c.quote for c in outcome.value)
    assert not outcome.changes


def test_a_source_gives_the_same_proposals_as_its_file(workspace, path):
    (told,) = import_paths(workspace, (path,)).value.files

    assert spot_source(workspace, told.source).value == spot_file(workspace, path).value


def test_a_source_whose_words_are_to_come_says_so(workspace):
    edition = Edition(EditionId("e" * 32), 1, "a.txt", "abc", 10, has_words=False)
    source = Source(SourceId("s" * 32), "Rivers", editions=(edition,))
    with workspace.writing() as shelves:
        shelves.sources.add_entries((source,))

    with pytest.raises(NotFound, match="words of Rivers are still to come"):
        spot_source(workspace, source.id)


def test_a_file_that_cannot_be_read_is_refused(workspace, tmp_path):
    with pytest.raises(CannotRead):
        spot_file(workspace, tmp_path / "gone.txt")


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")
def test_all_numbered_recommendations_of_the_roundtable_are_among_the_proposals(workspace):
    (path,) = DOCUMENTS.glob("002_*.txt")

    found = spot_file(workspace, path).value

    paragraphs = {c.paragraph for c in found if c.kind is CandidateKind.RECOMMENDATION}
    assert set(range(12, 18)) | {31, 44, 50, 64, 71, 78} <= paragraphs
