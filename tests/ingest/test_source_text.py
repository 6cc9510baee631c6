"""The shape in which every reader hands over a text."""

from briefing_app.ingest.source_text import Piece, SourceText


def test_a_piece_names_its_words_by_place():
    source_text = SourceText("Rivers rise.\nRoads close.", (Piece(0, 12), Piece(13, 25)))

    assert [source_text.words_of(piece) for piece in source_text.pieces] == [
        "Rivers rise.",
        "Roads close.",
    ]
