"""Everything that has a place in a text moves along with its words."""

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.inserted_words import Inserted
from briefing_app.domain.margin_note import MarginNote
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.proposal import LeftProposal
from tests.builders import a_document, some_evidence

ADDED = "Put in.\n\n"


def test_places_stand_at_the_same_words_and_the_index_knows_the_new_ones(workspace):
    document = a_document("One.", "Two three.")
    edition = document.edition.id
    grown = "One.\n\n" + ADDED + "Two three."
    passages = tuple(
        Passage(number, PassageKind.PARAGRAPH, words, (Span(at, at + len(words)),))
        for number, (at, words) in enumerate(((0, "One."), (6, "Put in."), (15, "Two three.")), 1)
    )
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("three")))
        shelves.margins.add(MarginNote(MarginNoteId("m"), "look", document.excerpt("One.")))
        for start, end in ((6, 9), (15, 16)):
            shelves.proposals.leave(LeftProposal(edition, "statistic", start, end))
        assert sorted(shelves.growth.places(edition)) == [(0, 4), (6, 9), (10, 15), (15, 16)]

        shelves.growth.grow(edition, grown, passages, (Inserted(6, len(ADDED)),))

        assert sorted(shelves.growth.places(edition)) == [(0, 4), (15, 18), (19, 24), (24, 25)]
        (row,) = shelves.evidence.of_edition(edition)
        assert (row.evidence.excerpt.words, row.evidence.excerpt.paragraph) == ("three", 3)
        assert row.evidence.excerpt.before.endswith("Put in.\n\nTwo ")
        (note,) = shelves.margins.of_source(document.source.id)
        assert note.excerpt.after.startswith("\n\nPut in.")
        assert shelves.sources.get(document.source.id).newest.characters == len(grown)
        assert [*shelves.inspection.excerpts(), *shelves.inspection.word_index()] == []
        assert shelves.editions.unmarked(5) == (edition,)
