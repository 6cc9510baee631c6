"""Spaces as they are seen on a page, whatever was taken to be there."""

import pypdfium2
import pytest

from briefing_app.ingest.pdf.pdf_letters import lines_of
from tests.ingest.pdf_maker import Words, pdf_file


def lines(shown):
    """`shown` is what a page of the file is drawn with."""
    content = pdf_file([Words("MARK", 60, 700)])
    begin, end = content.index(b"BT"), content.index(b"endstream")
    document = pypdfium2.PdfDocument(content[:begin] + shown.encode() + b"\n" + content[end:])
    text = document[0].get_textpage()
    try:
        return [line.text for line in lines_of(text, 1)]
    finally:
        text.close()
        document.close()


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("[(The report of Samuel) -130 (Cleveland and his) -130 (wife)] TJ", 0),
        ("[(The report of Samuel) -20 (Cleveland)] TJ", 1),
        ("2 Tc (The report of SamuelCleveland) Tj", 2),
    ],
)
def test_a_space_is_seen_where_there_is_room_for_one(shown, read):
    expected = [
        "The report of Samuel Cleveland and his wife",
        "The report of SamuelCleveland",
        "The report of SamuelCleveland",
    ]
    assert lines(f"BT /F 10 Tf 60 700 Td {shown} ET") == [expected[read]]


def test_letters_set_apart_are_one_word():
    shown = "[(W) -250 (H) -250 (I) -250 (T) -250 (E) -700 (P) -250 (A) -250 (P) -250 (E)] TJ"

    assert lines(f"BT /F 10 Tf 60 700 Td {shown} ET") == ["WHITE PAPE"]


def test_letters_with_spaces_of_their_own_stay_apart():
    assert lines("BT /F 10 Tf 60 700 Td (options A B C D E of it) Tj ET") == [
        "options A B C D E of it"
    ]


def test_what_was_never_one_word_is_two():
    assert lines("BT /F 10 Tf 60 700 Td (most ofthe offers, ofthem) Tj ET") == [
        "most of the offers, ofthem"
    ]
