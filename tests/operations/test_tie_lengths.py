"""One argument at three lengths: tied, reminded of each other, untied."""

import pytest

from briefing_app.domain.block import Length
from briefing_app.domain.errors import NotAllowed
from briefing_app.operations.keep_blocks import change_block, keep_block, renew_block
from briefing_app.operations.library_details import block_detail
from briefing_app.operations.tie_lengths import still_holds, tie_lengths, untie_length
from tests.builders import a_block, a_body, some_evidence


def detail(workspace, block):
    return block_detail(workspace, block.id).value


def now(workspace, block):
    return detail(workspace, block).row.block


@pytest.fixture
def blocks(workspace):
    """A page, a line and a paragraph, not tied yet."""
    return [
        keep_block(workspace, a_block(name=name)).value for name in ("Page", "Line", "Paragraph")
    ]


@pytest.fixture
def tied(workspace, blocks):
    page, line, paragraph = blocks
    lengths = ((page.id, Length.PAGE), (line.id, Length.LINE))
    tie_lengths(workspace, lengths)
    tie_lengths(workspace, ((page.id, Length.PAGE), (paragraph.id, Length.PARAGRAPH)))
    return page, line, paragraph


def test_tied_blocks_know_each_other_the_shortest_first(workspace, tied):
    for block in tied:
        assert [each.name for each in detail(workspace, block).lengths] == [
            "Line",
            "Paragraph",
            "Page",
        ]


def test_a_length_stands_once_in_an_argument(workspace, tied):
    page, *_others = tied
    second = keep_block(workspace, a_block(name="Second")).value
    with pytest.raises(NotAllowed, match="this length"):
        tie_lengths(workspace, ((page.id, Length.PAGE), (second.id, Length.LINE)))
    assert now(workspace, second).argument is None


def test_new_words_remind_that_the_others_may_lag(workspace, tied):
    page, line, paragraph = tied
    outcome = renew_block(workspace, page.id, a_body("Other words"), "Newer figures")
    assert outcome.changes.blocks == {page.id, line.id, paragraph.id}
    assert now(workspace, page).behind is None
    assert now(workspace, line).behind == now(workspace, paragraph).behind == page.id


def test_a_length_that_catches_up_does_not_put_the_others_behind(workspace, tied):
    page, line, paragraph = tied
    renew_block(workspace, page.id, a_body("Other words"), "")
    renew_block(workspace, line.id, a_body("Other line"), "")
    assert now(workspace, line).behind is None
    assert now(workspace, page).behind is None
    assert now(workspace, paragraph).behind == page.id


def test_a_length_that_was_looked_at_lags_no_more(workspace, tied):
    page, line, _paragraph = tied
    renew_block(workspace, page.id, a_body("Other words"), "")
    still_holds(workspace, line.id)
    assert now(workspace, line).behind is None


def test_an_untied_length_stands_alone_and_so_does_the_last_one(workspace, tied):
    page, line, paragraph = tied
    renew_block(workspace, page.id, a_body("Other words"), "")
    untie_length(workspace, page.id)
    assert now(workspace, page).argument is None
    assert now(workspace, line).behind is None
    assert [each.name for each in detail(workspace, line).lengths] == ["Line", "Paragraph"]
    untie_length(workspace, paragraph.id)
    assert now(workspace, line).argument is None
    assert detail(workspace, line).lengths == ()


def test_what_a_length_does_not_cite_is_named(workspace):
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence := some_evidence(claim="The harbour closes"))
    line = keep_block(workspace, a_block()).value
    page = keep_block(workspace, a_block(evidence)).value
    tie_lengths(workspace, ((line.id, Length.LINE), (page.id, Length.PAGE)))
    assert detail(workspace, page).missing == {line.id: ("The harbour closes",)}


def test_changing_the_name_leaves_the_tie(workspace, tied):
    page, line, _paragraph = tied
    change_block(workspace, page)
    assert now(workspace, page).argument == now(workspace, line).argument is not None
