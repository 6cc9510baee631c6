"""Proposals in the reader: seen, gone through, taken, left, taken back, all with single keys."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Voice
from briefing_app.operations.library_lists import list_evidence, list_recommendations
from briefing_app.ui.actions import Actions
from briefing_app.ui.parts.dialog import Dialog
from briefing_app.ui.reader.edge_marks import Standing
from briefing_app.ui.reader.reading_text import Point
from tests.ui.reader.plain_reading import a_source, page_at

FIGURE = "In 2024 some 33,443 people fled from the eastern valley."
DEMAND = "Recommendation 4: The ministry should appoint one official for the repair of wells."
QUOTED = "“We will not leave our wells to the dust,” said the mayor of Riverton."
TEXT = f"A report on water\n\n{FIGURE}\n\n{DEMAND}\n\n{QUOTED}\n\nThe end of it is near.\n"


@pytest.fixture
def source(workspace, tmp_path):
    return a_source(workspace, tmp_path, TEXT)


@pytest.fixture
def page(desk, qtbot, source):
    return page_at(desk, qtbot, source)


def words_at_hand(page):
    return page.deciding.at_hand.quote if page.deciding.at_hand else None


def form(page):
    return next(each for each in page.window().findChildren(Dialog) if each.isVisible())


def go_to(page, words):
    for _ in page.deciding.proposals.open:
        page.perform("next_proposal")
        if words in words_at_hand(page):
            return
    raise AssertionError(words)


def test_an_open_source_tells_how_many_proposals_wait(page):
    count = len(page.deciding.proposals.open)

    assert count >= 3
    assert page.bar.isVisible()
    assert page.bar.words() == f"{count} proposals  0 taken, 0 left, {count} to decide"
    assert page.deciding.at_hand is None
    assert not page.can("take_proposal")


def test_every_proposal_in_sight_has_an_outline_and_a_card_beside_its_first_line(page):
    cards = page.column.cards()

    assert [card.thing for card in cards] == list(page.deciding.proposals.open)
    column = page.column
    for card in cards:
        (stretch,) = column.proposals.stretches(card.thing)
        assert column._proposed_in(stretch.passage)
        line = column.flow.top(stretch.passage)
        assert card.rect.top() >= int(line)
        assert card.rect.left() > column._left() + column.flow.gutter + column.flow.column
    for upper, lower in pairwise(cards):
        assert upper.rect.bottom() < lower.rect.top()


def test_next_and_previous_go_round_in_the_order_of_the_text(page):
    offered = page.deciding.proposals.open

    seen = []
    for _ in (*offered, "once round"):
        page.perform("next_proposal")
        seen.append(page.deciding.at_hand)

    assert seen == [*offered, offered[0]]
    page.perform("previous_proposal")
    assert page.deciding.at_hand == offered[-1]


def test_the_one_at_hand_has_the_ring_around_exactly_its_words_and_is_described(page):
    go_to(page, "appoint one official")

    (stretch,) = page.column._at_hand
    text = page.column.reading.passages[stretch.passage].text
    assert text[stretch.start : stretch.end] == words_at_hand(page)
    assert page.column.accessibleDescription().startswith("Recommendation, ")
    assert [card.at_hand for card in page.column.cards()].count(True) == 1


def test_a_recommendation_is_taken_at_once_with_who_asks_whom_and_its_number(
    page, workspace, heard
):
    go_to(page, "appoint one official")
    candidate = page.deciding.at_hand

    page.perform("take_proposal")

    (row,) = list_recommendations(workspace, Query()).value.rows
    assert row.recommendation.excerpt.words == candidate.quote
    assert row.recommendation.number == "4"
    assert row.recommendation.addressees == candidate.addressees
    assert row.recommendation.voice is Voice.OWN
    assert candidate not in page.deciding.proposals.open
    assert heard.told[-1].action == "Undo"
    assert ", 0 left, " in page.bar.words()
    assert " 1 taken" in page.bar.words()


def test_evidence_is_taken_as_the_kind_it_was_proposed_as(page, workspace):
    go_to(page, "33,443")

    page.perform("take_proposal")

    (row,) = list_evidence(workspace, Query()).value.rows
    assert row.evidence.kind is EvidenceKind.STATISTIC
    assert row.evidence.excerpt.words == FIGURE


def test_after_a_decision_the_next_proposal_is_at_hand(page):
    first, second = page.deciding.proposals.open[:2]
    page.perform("next_proposal")
    assert page.deciding.at_hand == first

    page.perform("leave_proposal")

    assert page.deciding.at_hand == second


def test_what_was_left_does_not_come_again(page, desk, qtbot, source):
    go_to(page, "33,443")
    candidate = page.deciding.at_hand
    count = len(page.deciding.proposals.open)

    page.perform("leave_proposal")
    other = page_at(desk, qtbot, source)

    assert candidate not in other.deciding.proposals.open
    assert other.deciding.proposals.tally.left == 1
    assert other.deciding.proposals.tally.open == count - 1


def test_decisions_are_taken_back_one_after_the_other_and_stand_open_again(
    page, workspace, desk, qtbot, source
):
    offered = page.deciding.proposals.open
    go_to(page, "33,443")
    taken = page.deciding.at_hand
    page.perform("take_proposal")
    left = page.deciding.at_hand
    page.perform("leave_proposal")

    page.perform("take_back_last")
    assert page.deciding.at_hand == left
    page.perform("take_back_last")

    assert page.deciding.at_hand == taken
    assert page.deciding.proposals.open == offered
    assert list_evidence(workspace, Query()).value.total == 0
    assert page_at(desk, qtbot, source).deciding.proposals.open == offered


def test_undo_in_the_message_takes_back_just_that_decision(page, workspace, heard):
    go_to(page, "33,443")
    page.perform("take_proposal")
    undo = heard.told[-1].act
    page.perform("leave_proposal")

    undo()
    undo()

    assert list_evidence(workspace, Query()).value.total == 0
    assert page.deciding.proposals.tally.left == 1


def test_editing_first_opens_the_form_and_nothing_is_taken_until_it_is_kept(page, workspace):
    go_to(page, "33,443")
    candidate = page.deciding.at_hand

    page.perform("edit_proposal")
    assert list_evidence(workspace, Query()).value.total == 0
    form(page).claim.show_text("Many people fled")
    form(page)._primary.click()

    (row,) = list_evidence(workspace, Query()).value.rows
    assert row.evidence.claim == "Many people fled"
    assert candidate not in page.deciding.proposals.open
    assert page.deciding.at_hand.start >= candidate.start


def test_where_two_speak_of_the_same_words_the_next_is_at_hand_after_one_is_taken(page):
    offered = page.deciding.proposals.open
    first = next(each for each in offered if "33,443" in each.quote)
    page.deciding.reach(first)
    page.deciding.proposals.take(first)

    page.deciding.show_collected(page.copy, page.collected)

    assert page.deciding.at_hand == page.deciding.proposals.open[offered.index(first)]


def test_words_collected_by_hand_are_not_proposed_again(page, workspace):
    (found,) = page.column.reading.find("33,443 people")
    page.column.select(Point(found.passage, found.start), Point(found.passage, found.end))
    page.perform("take_evidence")
    form(page)._primary.click()

    assert all("33,443" not in each.quote for each in page.deciding.proposals.open)
    assert page.deciding.proposals.tally.taken == 1


def test_a_click_on_a_card_puts_its_proposal_at_hand(page):
    card = page.column.cards()[1]

    QTest.mouseClick(
        page.column.viewport(), Qt.MouseButton.LeftButton, pos=card.rect.center().toPoint()
    )

    assert page.deciding.at_hand == card.thing
    assert page.panel.value() is None


def test_a_click_on_proposed_words_puts_them_at_hand_and_a_click_elsewhere_puts_them_down(page):
    (found,) = page.column.reading.find("33,443")
    box = page.column.flow.rects(found.passage, found.start, found.end)[0]
    x = int(box.center().x() + page.column._left())
    y = int(page.column.flow.top(found.passage) + box.center().y())
    viewport = page.column.viewport()

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert words_at_hand(page) == FIGURE
    (title,) = page.column.reading.find("The end of it")
    below = int(page.column.flow.top(title.passage)) + 8
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(x, below))

    assert page.deciding.at_hand is None
    assert page.column._at_hand == ()


def test_open_proposals_stand_hollow_at_the_edge(page):
    hollow = page.strip.marks(Standing.OPEN)
    assert len(hollow) == len(page.deciding.proposals.open)
    assert page.strip.marks(Standing.LEFT) == ()

    page.perform("next_proposal")
    page.perform("leave_proposal")

    assert len(page.strip.marks(Standing.OPEN)) == len(hollow) - 1
    (left,) = page.strip.marks(Standing.LEFT)
    assert left.naming().startswith("Left: ")
    page.strip.repaint()


def test_where_cards_have_no_room_the_bar_gives_the_reason(desk, qtbot, source):
    page = page_at(desk, qtbot, source, width=980)
    assert page.column.cards() == []

    page.perform("next_proposal")

    assert page.deciding.at_hand.reason in page.bar.words()


def test_a_narrow_window_still_shows_cards_and_their_keys(desk, qtbot, source):
    page = page_at(desk, qtbot, source, width=1208)

    page.perform("next_proposal")

    (card,) = [card for card in page.column.cards() if card.at_hand]
    assert card.rect.width() >= 232
    assert [key.key for key in card.face.keys][:2] == ["Enter", "Del"]


def test_a_source_without_proposals_says_so(desk, qtbot, workspace, tmp_path):
    text = "A walk\n\nThe sky was blue and the grass was green."
    source = a_source(workspace, tmp_path, text)

    page = page_at(desk, qtbot, source)
    page.perform("next_proposal")

    assert page.bar.words() == "No proposals in this source"
    assert page.deciding.at_hand is None


def test_one_key_selects_the_sentence_and_one_the_paragraph_at_the_cursor(page):
    (found,) = page.column.reading.find("appoint one")
    page.column.select(*[Point(found.passage, found.start)] * 2)

    page.perform("select_sentence")
    sentence = page.column.selected_words()
    page.perform("select_paragraph")

    assert "appoint one official for the repair of wells." in sentence
    assert page.column.selected_words() == DEMAND


def test_a_proposal_that_cannot_be_kept_is_offered_again_with_the_reason(page, workspace, heard):
    page.perform("next_proposal")
    candidate = page.deciding.at_hand
    workspace._writer.dispose()
    workspace._writer = None

    page.perform("take_proposal")

    assert candidate in page.deciding.proposals.open
    assert heard.complaints == ["This window only reads. Nothing was changed."]


def test_single_keys_in_the_text_go_through_take_leave_and_take_back(page, workspace, qtbot):
    actions = Actions(page, lambda _name: None)
    actions.serve(page)
    page.facts_changed.connect(actions.update)
    page.activateWindow()
    page.column.setFocus()
    qtbot.waitUntil(page.column.hasFocus)
    first, second, third = page.deciding.proposals.open[:3]

    QTest.keyClick(page.column, Qt.Key.Key_N)
    assert page.deciding.at_hand == first
    QTest.keyClick(page.column, Qt.Key.Key_Return)
    assert page.deciding.proposals.tally.taken == 1
    assert page.deciding.at_hand == second
    QTest.keyClick(page.column, Qt.Key.Key_Delete)
    assert page.deciding.proposals.tally.left == 1
    assert page.deciding.at_hand == third
    QTest.keyClick(page.column, Qt.Key.Key_Z)
    assert page.deciding.at_hand == second
    QTest.keyClick(page.column, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert page.deciding.at_hand == page.deciding.proposals.open[-1]
    QTest.keyClick(page.column, Qt.Key.Key_P)
    assert page.column.has_selection
