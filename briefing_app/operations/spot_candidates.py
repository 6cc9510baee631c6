"""What may be worth collecting from a file, or from a source that is being read."""

from pathlib import Path

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import SourceId
from briefing_app.ingest.metadata import guess_language
from briefing_app.ingest.passages import split_into_passages
from briefing_app.ingest.readers import read_file
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.spotting.candidate import Candidate
from briefing_app.spotting.proposals import spot
from briefing_app.storage.workspace import Workspace

__all__ = ["Candidate", "spot_file", "spot_source"]


def spot_file(workspace: Workspace, path: Path) -> Outcome[tuple[Candidate, ...]]:
    """Proposals from a file, which need not be in the workspace."""
    del workspace
    passages = split_into_passages(read_file(path).source_text)
    language = guess_language(passage.text for passage in passages)
    return Outcome(spot(passages, language))


def spot_source(workspace: Workspace, source_id: SourceId) -> Outcome[tuple[Candidate, ...]]:
    """Proposals from the newest words of a source, in the language it is written in."""
    with workspace.reading() as shelves:
        source = shelves.sources.get(source_id)
        readable = [edition for edition in source.editions if edition.has_words]
        if not readable:
            raise NotFound(_("The words of {title} are still to come.").format(title=source.title))
        newest = max(readable, key=lambda edition: edition.number)
        passages = shelves.sources.passages(newest.id)
    return Outcome(spot(passages, source.language))
