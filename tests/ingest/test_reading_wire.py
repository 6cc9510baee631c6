"""What goes over to the program is the reading itself; anything else is a damaged file."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.reading import understood
from briefing_app.ingest.reading_wire import pack, unpack
from briefing_app.ingest.source_text import Enclosure, Told
from briefing_app.ingest.text_building import Paragraph, build

PLAIN = "Rivers\n\nBy: Ann Lee\n\n1. First\n\nThe river rose “for three days” in the spring.\n"


def built():
    paragraphs = [
        Paragraph("Rivers", PassageKind.HEADING, 1, page=1),
        Paragraph("Spring", PassageKind.HEADING, 2, page=1),
        Paragraph("• rose", PassageKind.ITEM, 1, "•", 2),
        Paragraph("¹ See there", PassageKind.NOTE, label="¹", page=2),
        Paragraph("Page 2", PassageKind.FURNITURE, page=2),
    ]
    told = Told("Rivers", "Ann Lee", "2020", "One page is a picture.")
    return build("rivers.pdf", paragraphs, told, (Enclosure("a.txt", b"\x00a"),))


@pytest.mark.parametrize("source_text", [read_plain(PLAIN.encode(), "a.txt"), built()])
def test_a_reading_comes_out_as_it_went_in(source_text):
    reading = understood(source_text, "a.txt")

    assert unpack(*pack(reading), "a.txt") == reading


@pytest.mark.parametrize("packed", [b"", b"[]", b"{}", b"\xff", b'{"text": "a", "pieces": [[1]]}'])
def test_anything_else_is_refused(packed):
    with pytest.raises(CannotRead, match=r"^a\.txt is damaged"):
        unpack(packed, (), "a.txt")


def test_a_place_outside_the_text_is_refused():
    packed, contents = pack(understood(read_plain(b"Words here.", "a.txt"), "a.txt"))

    with pytest.raises(CannotRead, match="is damaged"):
        unpack(packed.replace(b"[0, 11, 0]", b"[0, 12, 0]"), contents, "a.txt")
