import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.quotation import Seal
from briefing_app.operations.library_lists import list_evidence, list_recommendations, list_sources
from briefing_app.ui.place import Place
from briefing_app.ui.reader.reader_page import ReaderPage
from briefing_app.ui.reader.reading_text import Point
from tests.ui.reader.plain_reading import a_source, choose, form, page_at

TEXT = """A report on water

By: A. Writer - March 3, 2021

The valley lost 412 wells between 2015 and 2020, which is a third of all it had.

Recommendation 4: The ministry should appoint one official for the repair of wells, and it

must report to Parliament each year.

Nobody has answered yet, and the drought goes on in the east of the country.
"""


@pytest.fixture
def source(workspace, tmp_path):
    return a_source(workspace, tmp_path, TEXT)


@pytest.fixture
def page(desk, qtbot, source):
    return page_at(desk, qtbot, source)


def test_chosen_words_become_evidence_with_their_exact_place(page, workspace, heard):
    choose(page, "The valley lost 412 wells between 2015 and 2020")

    page.perform("take_evidence")
    form(page)._primary.click()

    (row,) = list_evidence(workspace, Query()).value.rows
    assert row.evidence.kind is EvidenceKind.STATISTIC
    assert row.evidence.excerpt.words == "The valley lost 412 wells between 2015 and 2020"
    assert row.evidence.seal is Seal.EXACT
    assert row.evidence.as_of == "2020"
    assert [card.words for card in page.collected] == [row.evidence.claim]
    assert heard.told[0].action == "Undo"


def test_a_recommendation_guesses_its_number_and_what_is_to_be_done(page, workspace):
    choose(page, "The ministry should appoint one official for the repair of wells")

    page.perform("take_recommendation")
    form(page)._primary.click()

    (row,) = list_recommendations(workspace, Query()).value.rows
    assert row.recommendation.number == "4"
    assert row.recommendation.title == "Appoint one official for the repair of wells"


def test_what_was_taken_last_can_be_taken_back(page, workspace):
    choose(page, "the drought goes on")
    page.perform("take_evidence")
    form(page)._primary.click()

    page.perform("take_back_last")

    assert list_evidence(workspace, Query()).value.rows == ()
    assert page.collected == ()


def test_undo_takes_back_what_was_set_aside_then_what_was_taken(page):
    choose(page, "the drought goes on")
    page.perform("take_evidence")
    form(page)._primary.click()
    page.panel.choose(page.collected[0])
    page.perform("set_aside")
    assert page.collected == ()

    page.perform("undo")
    assert len(page.collected) == 1
    page.perform("undo")
    assert page.collected == ()


def test_words_across_a_page_end_are_kept_as_the_source_has_them(page, workspace):
    reading = page.column.reading
    at = next(n for n, p in enumerate(reading.passages) if len(p.spans) > 1)
    text = reading.passages[at].text
    start = text.index("and it must")
    page.column.select(Point(at, start), Point(at, start + len("and it must report")))

    page.perform("take_evidence")
    form(page)._primary.click()

    (row,) = list_evidence(workspace, Query()).value.rows
    assert row.evidence.excerpt.words == "and it\n\nmust report"
    assert row.evidence.seal is Seal.EXACT


def test_a_click_on_highlighted_words_chooses_their_card(page):
    choose(page, "412 wells")
    page.perform("take_evidence")
    form(page)._primary.click()
    page.column.select(Point(0, 0), Point(0, 0))
    (found,) = page.column.reading.find("412 wells")
    box = page.column.flow.rects(found.passage, found.start, found.end)[0]
    top = page.column.flow.top(found.passage) - page.column.verticalScrollBar().value()
    middle = QPoint(int(box.center().x() + page.column._left()), int(top + box.center().y()))

    QTest.mouseClick(page.column.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert page.panel.value() is not None
    assert page.panel.value().thing.excerpt.words == "412 wells"


def test_evidence_leads_back_to_its_exact_words(page, desk, workspace, qtbot):
    choose(page, "412 wells")
    page.perform("take_evidence")
    form(page)._primary.click()
    evidence = list_evidence(workspace, Query()).value.rows[0].evidence
    other = ReaderPage(desk)
    qtbot.addWidget(other)

    other.show_place(Place("reader", ThingKind.EVIDENCE, evidence.id))

    (stretch,) = other.column._at_hand
    words = other.column.reading.passages[stretch.passage].text[stretch.start : stretch.end]
    assert words == "412 wells"


def test_an_empty_claim_is_refused_with_a_sentence_and_nothing_is_stored(page, workspace):
    choose(page, "the drought goes on")
    page.perform("take_evidence")
    open_form = form(page)
    open_form.claim.show_text("  ")

    open_form._primary.click()

    assert open_form.isVisible()
    assert list_evidence(workspace, Query()).value.total == 0


def test_finding_goes_from_place_to_place(page, qtbot):
    page.head.find_field.setText("the")
    page.head.find_field.ask_now()

    assert "1 of" in page.head.find_field.accessibleDescription()
    QTest.keyClick(page.head.find_field, Qt.Key.Key_Return)
    assert "2 of" in page.head.find_field.accessibleDescription()


def test_a_source_whose_words_are_to_come_says_so(desk, heard, workspace, qtbot):
    from briefing_app.operations.keep_workspace import add_starter

    add_starter(workspace)
    waiting = list_sources(workspace, Query()).value[0].source
    page = ReaderPage(desk)
    qtbot.addWidget(page)

    page.show_place(Place("reader", ThingKind.SOURCE, waiting.id))

    assert len(heard.complaints) == 1
    assert page.copy is None


def test_a_long_source_opens_and_jumps_to_its_end_without_laying_all_of_it_out(
    desk, workspace, tmp_path, qtbot
):
    line = "Plain words follow each other here so that the paragraph has some length to it. "
    text = "\n\n".join(f"{n}. {line * 6}" for n in range(4000))
    page = page_at(desk, qtbot, a_source(workspace, tmp_path, text))

    bar = page.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.column.viewport().repaint()

    assert page.column.in_sight()[1] >= 3990
    assert len(page.column.flow._laid) < 100


def test_escape_in_the_find_field_leads_back_to_the_text_and_clears_what_was_found(page):
    page.head.find_field.setText("valley")
    page.head.find_field.ask_now()
    assert page.column.shown(2).found or page.column.shown(1).found

    QTest.keyClick(page.head.find_field, Qt.Key.Key_Escape)

    assert page.head.find_field.text() == ""
    assert not any(page.column.shown(at).found for at in range(3))


def test_of_two_that_overlap_the_one_taken_last_lies_on_top(page):
    for words in ("lost 412 wells between 2015", "The valley lost 412 wells"):
        choose(page, words)
        page.perform("take_evidence")
        form(page)._primary.click()

    (found,) = page.column.reading.find("412 wells")

    assert page.column.marks.at(Point(found.passage, found.start + 1)).excerpt.words == (
        "The valley lost 412 wells"
    )
