"""Which reader opens which file, and the one sentence for each that none opens."""

import os
import socket
from hashlib import sha256

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_content import LARGEST
from briefing_app.ingest.readers import read_file


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "a.text", "a.md", "a.markdown", "README"])
def test_text_files_are_read_whatever_the_case_of_their_ending(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"Some words.")

    read = read_file(path)

    assert (read.name, read.content) == (name, b"Some words.")
    assert read.file_hash == sha256(b"Some words.").hexdigest()
    assert read.source_text.text == "Some words."


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "is empty"),
        ("program.txt", b"\x7fELF\x00\x01", "is not a text file"),
        ("report.pdf", b"%PDF-1.7", "is damaged"),
        ("old.doc", b"\xd0\xcf\x11\xe0....", "Word 97"),
        ("table.xlsx", b"PK\x03\x04....", "Excel"),
        ("letter.rtf", b"{\\rtf1 Words}", "RTF"),
        ("film.mov", b"....", r"\(\.mov\); these can: PDF"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(CannotRead, match=words) as refusal:
        read_file(path)

    sentence = refusal.value.sentence
    assert sentence.startswith(name)
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_file_that_vanished_is_said_not_to_be_there(tmp_path):
    with pytest.raises(CannotRead, match=r"^gone\.txt is not there\.$"):
        read_file(tmp_path / "gone.txt")


def test_a_folder_is_said_to_be_one(tmp_path):
    with pytest.raises(CannotRead, match="is a folder"):
        read_file(tmp_path)


def test_a_path_through_a_file_is_refused(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"words")

    with pytest.raises(CannotRead, match="could not be read"):
        read_file(tmp_path / "a.txt" / "b.txt")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs a socket file")
def test_what_is_neither_file_nor_folder_is_refused(tmp_path):
    path = tmp_path / "s.txt"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(path))

        with pytest.raises(CannotRead, match="is not a file"):
            read_file(path)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may read everything"
)
def test_a_file_without_the_right_to_read_is_refused(tmp_path):
    path = tmp_path / "locked.txt"
    path.write_bytes(b"words")
    path.chmod(0)

    with pytest.raises(CannotRead, match="may not be read with your rights"):
        read_file(path)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)

    with pytest.raises(CannotRead, match="too large: 50 MB"):
        read_file(path)
