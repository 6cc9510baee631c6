"""Terms are kept beside the things, in the same transaction, and find them again."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import WorkspaceFault
from briefing_app.storage.likeness_words import lexicon, saying_of
from briefing_app.storage.sayings import EVIDENCE, RECOMMENDATIONS, Sayings
from tests.builders import a_document, a_recommendation, some_evidence, waiting


def candidates(workspace, thing, spoken=EVIDENCE):
    with workspace.reading() as shelves:
        sayings = Sayings(shelves.alike._connection, spoken)
        return list(sayings.candidates(saying_of(thing)).values())


def keep(workspace, *evidence):
    with workspace.writing() as shelves:
        shelves.evidence.add(*evidence)


def test_what_was_kept_is_found_by_its_terms(workspace):
    keep(workspace, some_evidence(claim="The harbour froze twice"))
    found = candidates(workspace, some_evidence(claim="A frozen harbour"))
    assert [each.line for each in found] == [
        saying_of(some_evidence(claim="The harbour froze twice")).line
    ]


def test_a_changed_claim_is_found_by_its_new_terms_alone(workspace):
    evidence = some_evidence(claim="The harbour froze twice")
    keep(workspace, evidence)
    with workspace.writing() as shelves:
        shelves.evidence.change(replace(evidence, claim="Ferries carried travellers"))
    assert not candidates(workspace, some_evidence(claim="A frozen harbour"))
    assert candidates(workspace, some_evidence(claim="Ferries again"))


def test_a_transaction_that_fails_leaves_no_terms(workspace):
    twice = some_evidence(claim="The harbour froze twice")
    with pytest.raises(WorkspaceFault):
        keep(workspace, twice, twice)
    assert not candidates(workspace, some_evidence(claim="A frozen harbour"))


def test_words_that_come_later_are_found(workspace):
    document = a_document()
    late = waiting(document.excerpt("Ferries carried 33,443 travellers across the strait"))
    with workspace.writing() as shelves:
        waiting_for = replace(document.source, editions=(document.edition,))
        shelves.sources.add_entries([waiting_for])
        shelves.evidence.add(some_evidence(claim="Much traffic", excerpt=late))
    assert not candidates(workspace, some_evidence(claim="travellers across the strait"))
    with workspace.writing() as shelves:
        shelves.sources.give_words(
            document.edition.id, document.text, document.passages, document.content
        )
    assert candidates(workspace, some_evidence(claim="travellers across the strait"))


def test_words_that_nearly_everything_has_are_asked_together(workspace):
    many = [some_evidence(claim=f"The harbour plan {number:05}") for number in range(900)]
    keep(workspace, *many, some_evidence(claim="The harbour plan of the ferries"))
    found = candidates(workspace, some_evidence(claim="A plan for the ferries"))
    assert lexicon().term("ferries") in found[0].line


def test_recommendations_have_terms_of_their_own(workspace):
    with workspace.writing() as shelves:
        shelves.recommendations.add(a_recommendation())
    assert candidates(workspace, a_recommendation(), RECOMMENDATIONS)
    assert not candidates(workspace, some_evidence(claim="Widen the eastern pier"))
