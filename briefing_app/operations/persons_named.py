"""Whom a source held under the Chatham House rule must not have named by those who collect."""

from briefing_app.domain.excerpt import Excerpt
from briefing_app.domain.source import Attribution
from briefing_app.domain.speaker import persons_listed, persons_named
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace


def persons_not_to_name(workspace: Workspace, excerpt: Excerpt) -> Outcome[tuple[str, ...]]:
    """Those in the source's lists of participants, and those given words in the passage."""
    with workspace.reading() as shelves:
        source = shelves.sources.get(excerpt.source_id)
        if source.attribution is not Attribution.CHATHAM_HOUSE:
            return Outcome(())
        passages = shelves.sources.passages(excerpt.edition_id)
        passage = shelves.sources.passage_of(excerpt)
    here = persons_named(passage.text) if passage else ()
    return Outcome(tuple(dict.fromkeys((*here, *persons_listed(passages)))))
