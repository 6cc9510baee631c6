"""Messages as Outlook keeps them."""

import struct

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.letters.letter_reader import read_letter
from briefing_app.ingest.letters.outlook_reader import read_outlook
from tests.ingest.outlook_maker import outlook_file


def wide(text):
    return text.encode("utf-16-le")


SENT = b"\0" * 32 + b"\x40\x00\x39\x00" + b"\0" * 4 + struct.pack("<Q", 132275916000000000)
STREAMS = {
    "__properties_version1.0": SENT,
    "__substg1.0_0037001F": wide("On rivers"),
    "__substg1.0_0C1A001F": wide("Ann Lee"),
    "__substg1.0_0E04001E": "Émile".encode("cp1252"),
    "__substg1.0_1000001F": wide("The river rose\r\nfor days.\r\n\r\nSee the paper."),
    "__attach_version1.0_#00000000/__substg1.0_37010102": b"Words of the paper.",
    "__attach_version1.0_#00000000/__substg1.0_3707001F": wide("..\\paper.txt"),
    "__attach_version1.0_#00000001/__substg1.0_37010102": b"picture",
    "__attach_version1.0_#00000001/__substg1.0_3704001F": wide("logo.png"),
}


def test_subject_addresses_words_and_attachments_are_read():
    source_text = read_outlook(outlook_file(STREAMS), "a.msg")

    assert source_text.text.split("\n\n") == [
        "On rivers",
        "From: Ann Lee",
        "To: Émile",
        "Date: 2020-03-02",
        "The river rose for days.",
        "See the paper.",
    ]
    assert (source_text.told.author, source_text.told.date) == ("Ann Lee", "2020-03-02")
    (enclosure,) = source_text.enclosures
    assert enclosure.name == "paper.txt"
    assert enclosure.content.strip(b"\0") == b"Words of the paper."


def test_a_message_without_plain_words_is_read_from_its_page():
    page = b"<html><body><p>The river rose.</p></body></html>"
    source_text = read_outlook(outlook_file({"__substg1.0_10130102": page}), "a.msg")

    assert source_text.text == "The river rose."


def test_a_message_attached_to_a_message_is_a_letter_of_its_own():
    inner = "__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_"
    streams = {
        "__substg1.0_1000001F": wide("See below."),
        f"{inner}0037001F": wide("Été: rivers"),
        f"{inner}0C1A001F": wide("Ann Lee"),
        f"{inner}1000001F": wide("The river rose."),
    }
    (enclosure,) = read_outlook(outlook_file(streams), "a.msg").enclosures
    letter = read_letter(enclosure.content, enclosure.name)

    assert enclosure.name == "Été: rivers.eml"
    assert letter.text.split("\n\n") == ["Été: rivers", 'From: "Ann Lee"', "The river rose."]


@pytest.mark.parametrize("content", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", b"words" * 400])
def test_a_damaged_container_is_refused(content):
    with pytest.raises(CannotRead, match=r"^a\.msg is damaged"):
        read_outlook(content, "a.msg")
