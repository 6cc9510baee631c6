"""Placing by keys, menus and drags on the notes page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from briefing_app.domain.evidence import Measure
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.placing import Form
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Relation
from briefing_app.domain.text import ParagraphKind, Table
from briefing_app.operations.collect_evidence import change_evidence, collect_evidence
from briefing_app.operations.record_recommendations import join_family, record_recommendation
from briefing_app.ui.drag_payload import thing_mime
from briefing_app.ui.notes.editor.drop_zone import Payload
from briefing_app.ui.notes.editor.fitting import PAUSE
from briefing_app.ui.place import ASK, Place
from tests.builders import a_recommendation, some_evidence

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A menu without a screen can neither be raised nor grab the keyboard."""


def texts(page, at=0):
    return [element.text for element in page.session.now.sections[at].body]


@pytest.fixture
def at_end(page, put_cursor):
    editor = page.view.editor
    editor.window().activateWindow()
    editor.setFocus()
    put_cursor(editor, "a", 8)
    return editor


@pytest.fixture
def search(page):
    """Words sought in the panel, and the first thing found at hand."""

    def seek(words):
        library = page.view.side.library
        page.perform("panel_library")
        library.field.setText(words)
        library.field.ask_now()
        return library

    return seek


def open_menu(over):
    menus = [menu for menu in over.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(menu, words):
    """By keyboard: down to the action, and Enter."""
    actions = [action.text() for action in menu.actions()]
    for _step in range(actions.index(words)):
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def test_the_form_is_chosen_by_keys_beside_the_card(page, shelf, at_end, search):
    library = search("travellers")
    page.perform("place_as")
    choose(open_menu(library.list), "Place as a line of a table")
    table = page.session.now.sections[0].body[-1]
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[1]] == [
        shelf.statistic.claim, "", "2019", "The harbour of Riverton",
    ]  # fmt: skip
    page.session.undo()
    assert texts(page) == ["One two."]


def test_a_second_line_goes_into_the_table_at_the_cursor(page, at_end, search):
    for words in ("travellers", "wider pier"):
        library = search(words)
        page.perform("place_as")
        choose(open_menu(library.list), "Place as a line of a table")
    (table,) = [e for e in page.session.now.sections[0].body if isinstance(e, Table)]
    assert len(table.rows) == 3


def test_the_menu_of_a_card_offers_the_forms_and_the_passage(page, at_end, search):
    library = search("wider pier")
    card = library.list.visualRect(library.list.currentIndex()).center()
    library.list.customContextMenuRequested.emit(card)
    words = [action.text() for action in open_menu(library.list).actions() if action.text()]
    assert words == [
        "Place as a quotation with who said it",
        "Place as a claim with its source",
        "Place as a line of a table",
        "Place only the citation",
        "Open the passage",
    ]


def test_a_recommendation_is_placed_as_a_decision_line(page, shelf, at_end):
    page.show_place(Place("notes", ThingKind.RECOMMENDATION, shelf.asked.id))
    placed = page.session.now.sections[0].body[-1]
    assert placed.text == "It is recommended that you agree to widen the eastern pier."
    assert [citation.target for citation in placed.citations] == [shelf.asked.id]


def test_below_a_lead_decision_lines_are_numbered(page, shelf, put_cursor):
    editor = page.view.editor
    put_cursor(editor, "b")
    QTest.keyClicks(editor, "We recommend that you:")
    page.show_place(Place("notes", ThingKind.RECOMMENDATION, shelf.asked.id))
    page.show_place(Place("notes", ThingKind.RECOMMENDATION, shelf.asked.id))
    first, second = page.session.now.sections[1].body[1:]
    assert first.text == second.text == "agree to widen the eastern pier"
    assert first.kind is second.kind is ParagraphKind.NUMBERED


def test_a_family_is_placed_as_a_concordance(page, shelf, workspace, at_end, search):
    other = record_recommendation(workspace, a_recommendation(title="A wider pier", date="2014"))
    family = join_family(workspace, shelf.asked.id, other.value.id, Relation.SAME).value
    page.show_place(Place("notes", inside=family.id))
    table = page.session.now.sections[0].body[-1]
    assert [row[0].text for row in table.rows] == ["When", "2014", ""]
    assert {row[3].citations[0].target for row in table.rows[1:]} == {
        shelf.asked.id,
        other.value.id,
    }
    page.session.undo()
    library = search("")
    rows = library.list.model()
    library.list.choose_row(rows.row_of(lambda each: isinstance(each, RecommendationRow)))
    page.perform("place_as")
    choose(open_menu(library.list), "Place its family as a concordance table")
    assert isinstance(page.session.now.sections[0].body[-1], Table)


def test_another_page_can_ask_for_the_form(page, shelf, at_end):
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.quotation.id, inside=ASK))
    choose(open_menu(page.view.editor), "Place as a claim with its source")
    assert texts(page)[-1] == shelf.quotation.claim


def test_a_drop_with_shift_asks_for_the_form(page, shelf, drop, place_of):
    editor = page.view.editor
    mime = thing_mime(ThingKind.EVIDENCE, shelf.statistic.id)
    drop(editor, mime, place_of(editor, "b"), Qt.KeyboardModifier.ShiftModifier)
    choose(open_menu(editor), "Place as a line of a table")
    assert isinstance(page.session.now.sections[1].body[-1], Table)


def test_what_the_library_has_on_the_paragraph_stands_first_in_the_panel(
    page, shelf, at_end, qtbot
):
    page.view.side.library.ask()
    QTest.keyClicks(at_end, " The council would widen the eastern pier")
    fitting = page.links.commands.fitting
    qtbot.waitUntil(lambda: bool(fitting.things), timeout=PAUSE + 2000)
    model = page.view.side.library.list.model()
    rows = [model.value_at(row) for row in range(3)]
    assert rows[0].words == "On this paragraph"
    assert rows[1:] == list(fitting.things[:2])
    page.perform("place_fitting")
    assert len(list(page.session.now.citations())) == 1


def test_what_is_cited_already_is_not_offered_again(page, shelf, at_end):
    QTest.keyClicks(at_end, " The council would widen the eastern pier")
    fitting = page.links.commands.fitting
    fitting.ask_now()
    first = fitting.things[0]
    page.links.placing.cite(first)
    fitting.ask_now()
    assert first not in fitting.things


def test_new_evidence_is_offered_to_what_was_written_before(page, workspace, desk, at_end):
    QTest.keyClicks(at_end, " Sleighs crossed the frozen strait at night")
    fitting = page.links.commands.fitting
    fitting.ask_now()
    assert fitting.things == ()
    evidence = some_evidence(claim="Sleighs cross the frozen strait")
    desk.runner.run(collect_evidence, evidence)
    fitting.ask_now()
    assert [row.evidence.claim for row in fitting.things] == [evidence.claim]


def test_nothing_moves_in_the_panel_while_one_works_in_it(page, at_end, search):
    library = search("")
    QTest.keyClicks(at_end, " The council would widen the eastern pier")
    library.field.setFocus()
    page.links.commands.fitting.ask_now()
    assert library.list.model().value_at(0).words == "Evidence"
    at_end.setFocus()
    assert library.list.model().value_at(0).words == "On this paragraph"


@pytest.fixture
def moved(page, shelf, workspace, desk, at_end):
    """A statistic placed, and its value changed in the library since."""
    evidence = replace(shelf.statistic, measure=Measure("33443", "travellers"))
    desk.runner.run(change_evidence, evidence)
    page.show_place(Place("notes", ThingKind.EVIDENCE, evidence.id))
    desk.runner.run(change_evidence, replace(evidence, measure=Measure("36000", "travellers")))
    return page.links.commands


def test_a_number_that_moved_on_is_shown_and_taken_in_one_step(page, moved, heard):
    page.at_hand.materials._read()
    (offer,) = moved.figures.moved
    assert (offer.shown, offer.wanted) == ("33,443", "36,000")
    assert page.can("take_figure")
    page.perform("take_figure")
    assert page.view.editor.textCursor().selectedText() == "33,443"
    moved.dialog.chosen.emit("take")
    assert texts(page)[-1] == "Ferries carried 36,000 travellers"
    assert not page.can("take_figure")
    page.session.undo()
    assert texts(page)[-1] == "Ferries carried 33,443 travellers"


def test_the_old_number_can_stay(page, moved):
    page.at_hand.materials._read()
    page.perform("take_figure")
    moved.dialog.chosen.emit("keep")
    assert texts(page)[-1] == "Ferries carried 33,443 travellers"
    assert moved.figures.moved == ()


def test_the_sources_panel_offers_the_number_too(page, moved):
    page.at_hand.materials._read()
    page.view._follow_cursor()
    page.perform("panel_sources")
    sources = page.view.side.sources
    assert sources._offer.text() == "The library now says 36,000; the note says 33,443."
    sources._decide.click()
    assert moved.dialog.isVisible()


def test_the_passage_of_the_citation_at_the_cursor_opens_by_key(page, shelf, at_end, heard):
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.statistic.id))
    at_end.setFocus()
    page.perform("show_passage")
    assert heard.places[-1] == Place("reader", ThingKind.EVIDENCE, shelf.statistic.id)


def test_a_citation_beside_the_cursor_is_said_aloud(page, shelf, at_end, put_cursor):
    page.links.placing.place_payload(Payload(ThingKind.EVIDENCE, shelf.statistic.id), Form.MARK)
    page.view._follow_cursor()
    said = page.view.editor.accessibleDescription()
    assert said.startswith(f"source 1: Statistic, {shelf.statistic.claim}")
    put_cursor(at_end, "a", 2)
    page.view._follow_cursor()
    assert page.view.editor.accessibleDescription() == ""
