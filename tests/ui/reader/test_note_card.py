"""The card of a note is as high as its words ask for."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.ui.look import look
from briefing_app.ui.parts.faces import State
from briefing_app.ui.reader.note_card import NoteFace, note_face, note_height, paint_note_card
from tests.builders import an_excerpt


def test_a_note_says_when_and_by_whom_it_was_written():
    note = MarginNote(MarginNoteId("n"), "look", an_excerpt(), "2024-05-01", "A. Roy")

    assert note_face(note).made.endswith("A. Roy")
    assert "look" in note_face(note).spoken()


def test_more_words_make_a_higher_card_up_to_a_limit(appearance):
    heights = [note_height(NoteFace("word " * count), 240) for count in (3, 30, 300, 3000)]

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_the_one_at_hand_has_a_ring_and_room_for_its_keys(appearance):
    face = note_face(MarginNote(MarginNoteId("n"), "look", an_excerpt()))
    image = QImage(260, 120, QImage.Format.Format_RGB32)
    image.fill(look().colour("base"))
    painter = QPainter(image)
    paint_note_card(painter, QRectF(5, 5, 240, 100), face, State(chosen=True))
    painter.end()

    assert image.pixelColor(5, 50) == look().colour("focus")
    assert note_height(face, 240, at_hand=True) > note_height(face, 240)
