"""Citing at the cursor: one sign, a few letters, Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.note import NoteState
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def cited(page, at=0):
    return [c.target for element in page.session.now.sections[at].body for c in element.citations]


def texts(page, at=0):
    return [element.text for element in page.session.now.sections[at].body]


@pytest.fixture
def cites(page):
    return page.links.commands.list


@pytest.fixture
def at_end(page, put_cursor):
    """The page's editor with the cursor behind "One two."."""
    editor = page.view.editor
    editor.window().activateWindow()
    editor.setFocus()
    put_cursor(editor, "a", 8)
    return editor


def test_the_sign_opens_the_list_and_enter_cites(page, shelf, cites, at_end, press):
    QTest.keyClicks(at_end, " @")
    assert cites.isVisible()
    QTest.keyClicks(cites.field, "travellers")
    cites.field.ask_now()
    press(cites.field, Key.Key_Return)
    assert not cites.isVisible()
    assert cited(page) == [shelf.statistic.id]
    assert texts(page) == ["One two. "]
    assert at_end.hasFocus()


def test_one_undo_takes_the_citation_back(page, cites, at_end, press):
    QTest.keyClicks(at_end, "@")
    press(cites.field, Key.Key_Return)
    assert len(cited(page)) == 1
    page.session.undo()
    assert (cited(page), texts(page)) == ([], ["One two."])


def test_arrows_choose_among_evidence_and_recommendations(page, shelf, cites, at_end, press):
    QTest.keyClicks(at_end, "@")
    QTest.keyClicks(cites.field, "eastern pier")
    cites.field.ask_now()
    first = cites.chosen()
    press(cites.field, Key.Key_Down)
    second = cites.chosen()
    assert first != second
    press(cites.field, Key.Key_Return)
    assert {shelf.asked.id, shelf.quotation.id} >= set(cited(page))


def test_escape_leaves_the_page_as_it_was(page, cites, at_end, press):
    QTest.keyClicks(at_end, "@")
    QTest.keyClicks(cites.field, "pier")
    press(cites.field, Key.Key_Escape)
    assert not cites.isVisible()
    assert texts(page) == ["One two."]
    assert at_end.hasFocus()


@pytest.mark.parametrize(("typed", "written"), [("@@", "One two.@"), ("@ ", "One two.@ ")])
def test_the_sign_itself_can_be_written(page, at_end, cites, typed, written):
    QTest.keyClicks(at_end, typed[0])
    QTest.keyClicks(cites.field, typed[1])
    assert texts(page) == [written]


def test_within_an_address_the_sign_is_a_letter(page, at_end, cites):
    QTest.keyClicks(at_end, " info@")
    assert not cites.isVisible()
    assert texts(page) == ["One two. info@"]


def test_in_a_heading_the_sign_is_a_letter(page, cites, put_cursor):
    editor = page.view.editor
    put_cursor(editor, "issue", 5)
    QTest.keyClicks(editor, " @")
    assert not cites.isVisible()
    assert page.session.now.sections[0].heading == "Issue @"


def test_what_fits_nothing_says_so(cites, at_end):
    QTest.keyClicks(at_end, "@")
    QTest.keyClicks(cites.field, "volcano")
    cites.field.ask_now()
    assert cites.chosen() is None
    assert cites._nothing.isVisible()


def test_the_list_stays_within_the_page(cites, at_end):
    QTest.keyClicks(at_end, "@")
    assert at_end.rect().contains(cites.geometry())


def test_control_and_enter_places_the_claim_instead(page, shelf, cites, at_end):
    QTest.keyClicks(at_end, "@")
    QTest.keyClicks(cites.field, "travellers")
    cites.field.ask_now()
    page.perform("place_in_note")
    assert texts(page) == ["One two.", shelf.statistic.claim]
    assert not cites.isVisible()


def test_a_citation_is_copied_with_its_words(page, cites, at_end, press, put_cursor):
    """With an identity of its own, tied to the same evidence."""
    QTest.keyClicks(at_end, "@")
    press(cites.field, Key.Key_Return)
    (first,) = page.session.now.citations()
    at_end.select(Point("a"), Point("a", 9))
    at_end.copy()
    put_cursor(at_end, "b")
    at_end.paste()
    copies = list(page.session.now.citations())
    assert [copy.target for copy in copies] == [first.target] * 2
    assert len({copy.id for copy in copies}) == 2
    assert texts(page, 1) == ["One two."]


@pytest.fixture
def other(workspace, shelf):
    """A second note with one empty paragraph "x"."""
    other = a_note(section("issue", paragraph("x")))
    with workspace.writing() as shelves:
        shelves.notes.save(other)
    return other


def test_words_cut_from_one_note_bring_their_citation_to_another(page, other, cites, at_end):
    QTest.keyClicks(at_end, "@")
    QTest.keyClick(cites.field, Key.Key_Return)
    (first,) = page.session.now.citations()
    at_end.select(Point("a"), Point("a", 9))
    at_end.cut_out()
    assert cited(page) == []
    page.open(other.id)
    at_end.go_to(Point("x"))
    at_end.paste()
    assert (texts(page), cited(page)) == (["One two."], [first.target])


def test_in_a_closed_note_nothing_is_cited(page, cites, at_end):
    page.session.move(NoteState.ISSUED, closed=True)
    page.perform("cite")
    QTest.keyClicks(at_end, "@")
    assert not cites.isVisible()
    assert cited(page) == []
