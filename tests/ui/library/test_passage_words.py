from dataclasses import replace

from briefing_app.ui.library.passage_words import PassageWords
from briefing_app.ui.tokens import Kind
from tests.builders import a_document


def made(qtbot, words, *paragraphs):
    shown = PassageWords(a_document(*paragraphs).excerpt(words), Kind.FACT)
    qtbot.addWidget(shown)
    return shown


def test_surroundings_are_cut_at_whole_words(qtbot, appearance):
    sentence = "Every winter the oldest of the harbours freezes before the second week of January."

    shown = made(qtbot, "harbours freezes", sentence)

    assert shown.text() == (
        "Every winter the oldest of the harbours freezes before the second week of January."
    )


def test_a_long_text_is_cut_on_both_sides(qtbot, appearance):
    long = " ".join(f"word{n}" for n in range(60))

    shown = made(qtbot, "word30", long)

    assert shown.text().startswith("\u2026word")
    assert shown.text().endswith("\u2026")
    pieces = shown.text().strip("\u2026").split(" ")
    assert all(piece in long.split(" ") for piece in pieces)


def test_line_ends_of_the_source_become_spaces(qtbot, appearance):
    shown = made(qtbot, "a line\nthat goes on", "Here is a line\nthat goes on and ends.")

    assert shown.accessibleName() == "a line that goes on"


def test_it_grows_with_its_words(qtbot, appearance):
    shown = made(qtbot, "word30", " ".join(f"word{n}" for n in range(60)))

    assert shown.heightForWidth(200) > shown.heightForWidth(600)
    assert not shown.grab().isNull()


def test_at_the_edges_of_a_text_nothing_is_said_to_be_left_out(qtbot, appearance):
    excerpt = replace(a_document("Boats.").excerpt("Boats."), before="", after="")
    shown = PassageWords(excerpt, Kind.FACT)
    qtbot.addWidget(shown)

    assert shown.text() == "Boats."
