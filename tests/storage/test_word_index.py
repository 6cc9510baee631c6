"""The words are kept in step with what they index, whatever road a change takes."""

import pytest

from briefing_app.storage.word_index import EVIDENCE, INDEXES, PASSAGES, hits, is_sound, newest_hits
from tests.builders import a_document, some_evidence


@pytest.fixture
def connection(workspace):
    with workspace.writing() as shelves:
        shelves.evidence.add(some_evidence(claim="Ice"), some_evidence(claim="Ice, ice, ice"))
        document = a_document("First ice", "Second ice")
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        yield shelves.evidence._connection


def rows(connection, found):
    return [row.row for row in connection.execute(found.select())]


def test_the_best_answer_comes_first(connection):
    assert rows(connection, hits(EVIDENCE, '"ice"', 1)) == [2]


def test_without_a_limit_all_answers_come(connection):
    assert sorted(rows(connection, hits(EVIDENCE, '"ice"'))) == [1, 2]


def test_the_newest_answers_come_without_rank(connection):
    assert rows(connection, newest_hits(PASSAGES, '"ice"', 1)) == [2]


@pytest.mark.parametrize(
    ("change", "left"),
    [("update evidence set claim = 'Snow' where row = 1", [2]), ("delete from evidence", [])],
)
def test_things_changed_or_gone_answer_no_more(connection, change, left):
    connection.exec_driver_sql(change)
    assert rows(connection, hits(EVIDENCE, '"ice"')) == left


@pytest.mark.parametrize(
    ("change", "left"),
    [("update passages set text = 'Snow' where row = 1", [2]), ("delete from passages", [])],
)
def test_passages_changed_or_gone_answer_no_more(connection, change, left):
    connection.exec_driver_sql(change)
    assert rows(connection, newest_hits(PASSAGES, '"ice"', 9)) == left


def test_after_all_that_every_index_is_sound(connection):
    connection.exec_driver_sql("delete from passages where row = 1")
    connection.exec_driver_sql("update evidence set claim = 'Snow'")
    assert all(is_sound(connection, index) for index in INDEXES)
