"""Places follow the same words into a newer edition, and are told as lost where they cannot."""

from dataclasses import replace

from briefing_app.operations.follow_edition import PlacesFollow
from tests.builders import PARAGRAPHS, a_document, an_edition, some_evidence


def test_what_stands_there_once_moves_and_the_rest_is_lost(workspace):
    document = a_document()
    stays = some_evidence(excerpt=document.excerpt(PARAGRAPHS[0]))
    gone = some_evidence(excerpt=document.excerpt(PARAGRAPHS[1]))
    newer = a_document(PARAGRAPHS[2], PARAGRAPHS[0])
    edition = replace(an_edition(number=2), characters=len(newer.text))
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        shelves.evidence.add(stays, gone)
        shelves.sources.add_edition(document.source.id, edition, newer.text, newer.passages, b"")
        done = PlacesFollow(shelves).follow(document.edition, edition, document.source.id)
        assert done == (1, 1)
        moved = shelves.evidence.get(stays.id).excerpt
        assert (moved.edition_id, moved.paragraph) == (edition.id, 2)
        assert shelves.evidence.get(gone.id) == gone
        assert [each.thing for each in shelves.anchors.lost_of(document.source.id)] == [gone.id]
