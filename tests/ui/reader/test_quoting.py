"""Chosen words are put into a block as a quotation that cites them."""

import pytest

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.query import Query
from briefing_app.domain.text import ParagraphKind
from briefing_app.operations.keep_blocks import keep_block
from briefing_app.operations.library_lists import list_blocks, list_evidence
from tests.builders import a_block
from tests.ui.reader.plain_reading import a_page, choose, form

WORDS = "The drought goes on in the east of the country."


@pytest.fixture
def page(desk, qtbot, workspace, tmp_path):
    keep_block(workspace, a_block(name="Water and wells"))
    return a_page(desk, qtbot, workspace, tmp_path)


def quote(page, typed, words=WORDS):
    choose(page, words)
    page.perform("quote_in_block")
    form(page).field.setText(typed)
    form(page)._primary.click()


def blocks(workspace):
    return {row.block.name: row.block for row in list_blocks(workspace, Query()).value.rows}


def test_a_block_of_the_library_gets_the_quotation_as_its_next_version(page, workspace):
    quote(page, "water")

    block = blocks(workspace)["Water and wells"]
    (row,) = list_evidence(workspace, Query()).value.rows
    assert block.newest.number == 2
    last = block.newest.body[-1]
    assert (last.kind, last.text) == (ParagraphKind.QUOTATION, WORDS)
    assert [cited.target for cited in last.citations] == [row.evidence.id]
    assert row.evidence.kind is EvidenceKind.QUOTATION
    assert row.evidence.excerpt.words == WORDS


def test_a_name_that_no_block_has_begins_one(page, workspace):
    quote(page, "Drought")

    block = blocks(workspace)["Drought"]
    assert [element.text for element in block.newest.body] == [WORDS]


def test_words_that_are_held_already_are_cited_and_not_collected_twice(page, workspace):
    quote(page, "Drought")
    quote(page, "water")

    (row,) = list_evidence(workspace, Query()).value.rows
    cited = blocks(workspace)["Water and wells"].newest.body[-1].citations
    assert [each.target for each in cited] == [row.evidence.id]


def test_the_last_quotation_is_taken_back_from_the_block_and_from_the_library(page, workspace):
    before = blocks(workspace)["Water and wells"].newest.body
    quote(page, "water")

    page.perform("take_back_last")

    after = blocks(workspace)["Water and wells"].newest.body
    assert [element.text for element in after] == [element.text for element in before]
    assert list_evidence(workspace, Query()).value.total == 0


def test_without_a_selection_there_is_nothing_to_quote(page):
    assert not page.can("quote_in_block")
