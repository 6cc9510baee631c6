"""What is told behind the name of a command is understood as values."""

from pathlib import Path

import pytest

from briefing_app.cli.parser import NotUnderstood, understand


def test_a_published_list_is_named_with_its_month_before_or_behind_the_file():
    for spoken in (
        ["register", "titles", "--month", "2026-10", "out.csv"],
        ["register", "titles", "out.csv", "--month", "2026-10"],
    ):
        words = understand(spoken)
        assert (words.list, words.month, words.out) == ("titles", "2026-10", Path("out.csv"))
        assert (words.labels, words.replace) == ("names", False)


def test_a_list_without_its_month_is_not_understood():
    with pytest.raises(NotUnderstood):
        understand(["register", "titles", "out.csv"])


def test_a_spreadsheet_takes_words_to_look_for():
    words = understand(["export-list", "evidence", "out.xlsx", "ports", "ice", "--labels", "fr"])
    assert (words.table, words.words, words.labels) == ("evidence", ["ports", "ice"], "fr")


def test_what_is_told_of_a_publication_may_be_nothing():
    words = understand(["publication", "IRP-1"])
    assert (words.received, words.withhold) == (None, None)
