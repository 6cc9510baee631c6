"""A file is read whole or not at all."""

import os

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_content import content_of, refuse_unsteady


def test_the_bytes_are_those_of_the_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")

    assert content_of(path) == b"words"


def test_a_file_that_grew_while_it_was_read_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    before = path.stat()
    path.write_bytes(b"words and more")

    with pytest.raises(CannotRead, match=r"^a\.txt was being written"):
        refuse_unsteady(before, path.stat(), 5, "a.txt")


def test_a_name_that_no_system_knows_is_refused(tmp_path):
    with pytest.raises(CannotRead, match="could not be read"):
        content_of(tmp_path / "a\0b.txt")


@pytest.mark.skipif(os.name == "nt", reason="such names stand only where names are bytes")
def test_a_name_in_another_normal_form_is_found_as_it_is_written(tmp_path):
    composed, decomposed = tmp_path / "\u00e9t\u00e9.txt", tmp_path / "e\u0301te\u0301.txt"
    composed.write_bytes(b"one")
    decomposed.write_bytes(b"two")

    if len(list(tmp_path.iterdir())) == 2:  # some systems take both for one
        assert (content_of(composed), content_of(decomposed)) == (b"one", b"two")
