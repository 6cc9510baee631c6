"""Bytes of plain text become characters to the letter, and lines become pieces."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.plain_reader import decode, pieces_of, read_plain

WORDS = "Décision du comité — 72 % des cas\r\nLa suite."


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (WORDS.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + WORDS.encode(), "UTF-8 with a mark"),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), "UTF-16, little end first"),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), "UTF-16, big end first"),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), "UTF-32, little end first"),
        (codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), "UTF-32, big end first"),
        (WORDS.encode("windows-1252"), "Windows-1252"),
    ],
)
def test_text_is_read_to_the_letter_in_every_known_encoding(content, why):
    assert decode(content, "file.txt") == WORDS


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x00\x00\x01\x02\x03 program",
        bytes(range(1, 32)) * 20,
        "нет".encode("koi8-r") * 40,
        b"\xff\xfe\x00",
        codecs.BOM_UTF8 + b"\xff\xff",
        b"\x81\x8d\x8f",
    ],
)
def test_what_is_not_surely_text_is_refused_with_its_name(content):
    with pytest.raises(CannotRead, match=r"^file\.txt "):
        decode(content, "file.txt")


def test_one_stray_control_character_in_a_page_of_text_is_kept():
    text = "Words and more words. " * 100 + "coop\x02erate"

    assert decode(text.encode(), "file.txt") == text


def test_unicode_that_was_cut_or_spoilt_is_read_and_told():
    text = "Les rivières ont débordé à l\u2019été. " * 50
    cut = text.encode() + "é".encode()[:1]
    read = read_plain(cut, "a.txt")

    assert read.text == f"{text}\ufffd"
    assert read.told.quality == "1 character could not be read and is shown as \ufffd."
    assert read_plain(text.encode(), "a.txt").told.quality == ""


def test_a_file_of_spaces_holds_no_words():
    with pytest.raises(CannotRead, match="holds no words"):
        read_plain(b" \n\t\n ", "spaces.txt")


def test_empty_lines_and_page_ends_set_pieces_apart():
    pieces = pieces_of("One\nTwo\n\nThree\r\n\r\nFour\r\nFive\fSix")

    assert [piece.apart for piece in pieces] == [True, False, True, True, False, True]
    assert [piece.page for piece in pieces] == [1, 1, 1, 1, 1, 2]


def test_a_text_without_form_feeds_has_no_pages():
    assert [piece.page for piece in pieces_of("One\n\nTwo")] == [0, 0]


def test_the_columns_a_line_is_moved_in_are_counted():
    assert [piece.indent for piece in pieces_of("a\n  b\n\tc")] == [0, 2, 4]


@given(st.text(alphabet="ab \t\n\r\f\v\x85\u2028\u00a0é.-", max_size=60))
def test_pieces_hold_every_character_that_is_no_space_once_and_in_order(text):
    pieces = pieces_of(text)

    held = [at for piece in pieces for at in range(piece.start, piece.end)]
    assert held == sorted(set(held))
    assert {at for at, c in enumerate(text) if not c.isspace()} <= set(held)
    assert all(text[p.start : p.end] == text[p.start : p.end].strip() != "" for p in pieces)
