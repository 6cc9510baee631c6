"""A source opened for reading, with all that was collected from it."""

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import SourceId
from briefing_app.domain.overview import ReadingCopy
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def read_source(workspace: Workspace, source: SourceId) -> Outcome[ReadingCopy]:
    """The newest edition whose words are here."""
    with workspace.reading() as shelves:
        entry = shelves.sources.get(source)
        edition = next((each for each in reversed(entry.editions) if each.has_words), None)
        text = shelves.sources.text(edition.id) if edition else None
        if edition is None or text is None:
            raise NotFound(
                _("The words of {title} are still to come: add the document itself.").format(
                    title=entry.label
                )
            )
        return Outcome(
            ReadingCopy(
                entry,
                edition,
                text,
                shelves.sources.passages(edition.id),
                shelves.evidence.of_edition(edition.id),
                shelves.recommendations.of_edition(edition.id),
            )
        )
