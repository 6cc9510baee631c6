"""What was left stays left until it is taken back, edition by edition."""

import pytest

from briefing_app.domain.ids import EditionId
from briefing_app.domain.proposal import LeftProposal
from tests.builders import a_document


@pytest.fixture
def edition(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document.edition.id


def left_of(workspace, edition):
    with workspace.reading() as shelves:
        return shelves.proposals.of_edition(edition)


def test_what_was_left_is_told_in_the_order_of_the_text(workspace, edition):
    late, early = (LeftProposal(edition, "statistic", at, at + 9) for at in (40, 2))
    with workspace.writing() as shelves:
        shelves.proposals.leave(late)
        shelves.proposals.leave(early)

    assert left_of(workspace, edition) == (early, late)
    assert left_of(workspace, EditionId("another")) == ()


def test_leaving_the_same_twice_keeps_it_once(workspace, edition):
    left = LeftProposal(edition, "recommendation", 2, 30)
    for _ in range(2):
        with workspace.writing() as shelves:
            shelves.proposals.leave(left)

    assert left_of(workspace, edition) == (left,)


def test_only_the_one_taken_back_comes_again(workspace, edition):
    one, other = (LeftProposal(edition, kind, 2, 30) for kind in ("quotation", "statistic"))
    with workspace.writing() as shelves:
        shelves.proposals.leave(one)
        shelves.proposals.leave(other)
        shelves.proposals.take_back(one)

    assert left_of(workspace, edition) == (other,)
