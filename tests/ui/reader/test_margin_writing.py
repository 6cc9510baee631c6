"""Notes in the margin: written beside words, seen there, changed, set aside, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.operations.write_margins import read_margin_notes
from briefing_app.ui.reader.reading_text import Point
from tests.ui.reader.plain_reading import a_page, choose, form


@pytest.fixture
def page(desk, qtbot, workspace, tmp_path):
    return a_page(desk, qtbot, workspace, tmp_path)


def write(page, words, text):
    choose(page, words)
    page.perform("margin_note")
    form(page).text.show_text(text)
    form(page)._primary.click()


def kept(page, workspace):
    return read_margin_notes(workspace, page.copy.source.id, page.copy.edition.id).value.here


def test_a_note_is_kept_at_its_exact_words_and_stands_in_the_margin(page, workspace, heard):
    write(page, "lost many wells", "ask how many")

    (note,) = kept(page, workspace)
    assert (note.text, note.excerpt.words) == ("ask how many", "lost many wells")
    (card,) = [card for card in page.column.cards() if card.thing == note]
    assert card.face.text == "ask how many"
    assert page.column.margin.noted(1)
    assert heard.told[-1].action == "Undo"


def test_without_a_selection_the_sentence_at_the_cursor_is_meant(page, workspace):
    choose(page, "drought")
    page.column.select(page.column.anchor, page.column.anchor)
    page.perform("margin_note")
    form(page).text.show_text("look at the map")
    form(page)._primary.click()

    assert kept(page, workspace)[0].excerpt.words == (
        "The drought goes on in the east of the country."
    )


def test_an_empty_note_is_refused_in_the_form(page, workspace):
    choose(page, "lost many wells")
    page.perform("margin_note")
    form(page)._primary.click()

    assert form(page).isVisible()
    assert kept(page, workspace) == ()


def test_the_note_at_hand_is_changed_with_the_key_of_editing(page, workspace):
    write(page, "lost many wells", "ask how many")
    page.margin.reach(page.margin.reading.here[0])

    assert page.can("edit_proposal")
    page.perform("edit_proposal")
    assert form(page).text.toPlainText() == "ask how many"
    form(page).text.show_text("four hundred, says the ministry")
    form(page)._primary.click()

    assert kept(page, workspace)[0].text == "four hundred, says the ministry"


def test_the_note_at_hand_is_set_aside_and_taken_back(page, workspace):
    write(page, "lost many wells", "ask how many")
    page.margin.reach(page.margin.reading.here[0])

    page.perform("leave_proposal")
    assert kept(page, workspace) == ()
    page.perform("take_back_last")

    assert [note.text for note in kept(page, workspace)] == ["ask how many"]


def test_a_click_on_a_card_rings_its_words(page):
    write(page, "lost many wells", "ask how many")
    (card,) = [card for card in page.column.cards() if card.thing in page.margin.reading.here]
    top = page.column.verticalScrollBar().value()
    place = card.rect.center().toPoint()
    place.setY(place.y() - top)

    QTest.mouseClick(page.column.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert page.margin.at_hand == card.thing
    (stretch,) = page.column._at_hand
    text = page.column.reading.passages[stretch.passage].text
    assert text[stretch.start : stretch.end] == "lost many wells"


def test_words_with_a_note_lead_to_it_again_and_again(page):
    write(page, "The west has rain.", "ask how much")
    (found,) = page.column.reading.find("west has")
    at = Point(found.passage, found.start + 1)

    for _twice in range(2):
        page.column.clicked_at.emit(at)
        assert page.margin.at_hand is not None
        assert page.column._at_hand
