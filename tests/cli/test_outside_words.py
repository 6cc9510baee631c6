"""Copies for readers outside at the terminal."""

from argparse import Namespace

import pytest

from briefing_app.cli.outside_words import reader_of
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.marking import Marking, Protected

NUMBER = "IRP-0417-26"


def words(reader="", *caveats):
    return Namespace(reader=reader, cleared_for=list(caveats))


def test_readers_see_what_is_unclassified_where_nothing_is_said():
    assert reader_of(words()) == Marking()
    assert reader_of(words("protected a", "canadian  eyes only")) == Marking(
        Protected.A, caveats=frozenset({"CANADIAN EYES ONLY"})
    )


def test_a_marking_may_be_written_in_one_word():
    assert reader_of(words("PROTECTED-A")) == reader_of(words("PROTECTED A"))


def test_what_is_no_marking_is_told():
    with pytest.raises(BriefingError, match="no marking"):
        reader_of(words("loud"))


def test_what_is_held_back_is_told_before_the_file_is_written(terminal, tmp_path):
    out = tmp_path / "outside.md"
    answer = terminal("export", NUMBER, out, "--copy", "outside", "--reader", "PROTECTED A")
    assert answer.status in (0, 1), answer.err
    assert "these readers" in answer.err
    written = out.read_text("utf-8")
    assert NUMBER not in written


def test_a_note_marked_higher_for_a_reason_of_its_own_is_refused_with_the_way_out(
    terminal, tmp_path
):
    out = tmp_path / "outside.md"
    answer = terminal("export", NUMBER, out, "--copy", "outside")
    assert answer.status == 2
    assert "PROTECTED A" in answer.err
    hint, refusal = answer.err.splitlines()
    assert "--vouch" in hint
    assert "Hold those back" in refusal
    assert not out.exists()


def test_somebody_holds_a_passage_back_and_vouches_for_the_rest(terminal, tmp_path):
    out = tmp_path / "outside.md"
    order = ("export", NUMBER, out, "--copy", "outside", "--vouch", "--replace")
    answer = terminal(*order, "--hold-back", "issue, 1")
    assert answer.status in (0, 1), answer.err
    assert "held back by your own choice" in answer.err
    written = out.read_text("utf-8")
    assert "UNCLASSIFIED" in written
    assert "withheld" in written
    assert "PROTECTED" not in written
    terminal(*order, "--hold-back", "issue, 1", "--close-gaps")
    assert "withheld" not in out.read_text("utf-8")


def test_a_place_that_is_not_there_is_told(terminal, tmp_path):
    order = ("export", NUMBER, tmp_path / "o.md", "--copy", "outside", "--vouch")
    answer = terminal(*order, "--hold-back", "Nowhere, 7")
    assert answer.status == 2
    assert "Nowhere, 7" in answer.err
