"""The head of a letter may be as long as somebody likes and costs no time."""

from email import message_from_bytes
from time import monotonic

from briefing_app.ingest.letter_heads import LONGEST, SHORTENING
from briefing_app.ingest.letters.letter_reader import read_letter


def test_a_line_of_usual_length_is_kept():
    letter = message_from_bytes(b"Subject: The\n  river\nTo: a@b.c\n\nWords", policy=SHORTENING)

    assert str(letter["Subject"]) == "The  river"
    assert str(letter["To"]) == "a@b.c"


def test_a_line_of_millions_of_characters_is_shortened():
    begun = monotonic()
    letter = message_from_bytes(b"Subject: " + b"a " * 3_000_000 + b"\n\nW", policy=SHORTENING)

    assert len(str(letter["Subject"])) < LONGEST
    assert monotonic() - begun < 10


def test_an_address_nobody_can_take_apart_is_read_as_it_stands():
    text = read_letter(b"To: " + b"Ann <a@b.c>, (((" * 2000 + b"\n\nWords.", "a.eml").text

    assert "To: Ann <a@b.c>, (((" in text
