"""Bytes become the characters they were written for."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.encodings import guessed, marked, wide
from briefing_app.ingest.plain_reader import decode

RUSSIAN = "Река поднималась три дня весной, и города на ней не были к этому готовы. " * 3
FRENCH = "La rivière a monté trois jours durant, et les villes n'étaient pas prêtes. " * 3


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_characters_are_known_without_a_mark(encoding):
    assert wide(FRENCH.encode(encoding)) == encoding
    assert decode(FRENCH.encode(encoding), "a.txt") == FRENCH


def test_a_program_is_no_wide_text():
    assert wide(bytes(range(256)) * 8) == ""
    assert wide(b"") == ""


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "iso-8859-5"])
def test_other_alphabets_are_told_by_their_language(encoding):
    assert decode(RUSSIAN.encode(encoding), "a.txt") == RUSSIAN


def test_too_few_bytes_tell_nothing():
    assert guessed(b"\x81\x8d\x8f") == ""
    with pytest.raises(CannotRead):
        decode(b"\x81\x8d\x8f", "a.txt")


def test_a_mark_names_the_encoding_and_is_taken_away():
    assert marked(b"\xef\xbb\xbfa") == ("utf-8", b"a")
    assert marked(b"\xff\xfe\x00\x00a\0\0\0") == ("utf-32-le", b"a\0\0\0")
    assert marked(b"a") is None
