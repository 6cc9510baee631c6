"""A source opened for reading, with all that was collected from it."""

from briefing_app.domain.errors import NotFound
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.overview import ReadingCopy
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def read_source(
    workspace: Workspace, source: SourceId, wanted: EditionId | None = None
) -> Outcome[ReadingCopy]:
    """The edition that is wanted, otherwise the newest whose words are here.

    Where the source has become an edition of another, that one is opened at this edition.
    """
    with workspace.reading() as shelves:
        entry = shelves.sources.get(source)
        if entry.joined_to is not None:
            entry = shelves.sources.get(entry.joined_to)
            own = (edition.id for edition in entry.editions if edition.came_from == source)
            wanted = wanted or next(own, None)
        edition = (entry.edition(wanted) if wanted else None) or entry.newest_read
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
                shelves.sources.order_of_coming(edition.id),
            )
        )
