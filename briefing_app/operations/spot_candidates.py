"""What may be worth collecting from a file, or from a source that is being read."""

from pathlib import Path

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.ingest.metadata import guess_language
from briefing_app.ingest.readers import read_file
from briefing_app.ingest.structure.passages import split_into_passages
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


def spot_source(
    workspace: Workspace, source_id: SourceId, wanted: EditionId | None = None
) -> Outcome[tuple[Candidate, ...]]:
    """Proposals from an edition, otherwise from the newest words, in the source's language."""
    with workspace.reading() as shelves:
        source = shelves.sources.get(source_id)
        edition = (source.edition(wanted) if wanted else None) or source.newest_read
        if edition is None:
            raise NotFound(_("The words of {title} are still to come.").format(title=source.title))
        passages = shelves.sources.passages(edition.id)
    return Outcome(spot(passages, source.language))
