"""Findings in groups by gravity."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.checks.fix import Fix
from briefing_app.checks.statistics import Statistics
from briefing_app.domain.acceptance import Acceptance
from briefing_app.ui.notes.panels.findings_panel import FindingsPanel, statistics_in_words
from briefing_app.ui.parts.finding_card import FindingCard
from tests.builders import a_note

NOTE = a_note()
HERE = Place(NOTE.sections[0].id, NOTE.sections[0].body[0].id, 0, 3)
ERROR = Finding("HDR", Severity.ERROR, "No number", "A number is missing.", Place(field="number"))
MOVED = Finding("BLOCK", Severity.WARNING, "A block has moved on", "Version 2.", HERE)


@pytest.fixture
def panel(qtbot, appearance):
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.resize(376, 600)
    panel.show()
    panel.show_report(CheckReport((ERROR, MOVED), checks=20), NOTE, "10:42:06")
    return panel


def cards(panel):
    return [card for _finding, card in panel._cards]


def buttons(card):
    return [each.text() for each in card.findChildren(QPushButton)]


def button(card, words):
    return next(each for each in card.findChildren(QPushButton) if each.text() == words)


def test_each_finding_has_a_card_that_says_all_of_it(panel):
    assert [card.accessibleName() for card in cards(panel)] == [
        "Blocks export. No number, Header. A number is missing.",
        "To look at. A block has moved on, Background, 1. Version 2.",
    ]


def test_choosing_a_card_goes_to_its_place(panel, qtbot):
    with qtbot.waitSignal(panel.went) as went:
        QTest.keyClick(cards(panel)[0], Qt.Key.Key_Return)
    assert went.args == [ERROR]


def test_a_block_that_moved_on_can_be_compared_from_its_card(panel, qtbot):
    with qtbot.waitSignal(panel.compare_asked) as asked:
        button(cards(panel)[1], "Compare").click()
    assert asked.args == [MOVED]


def test_the_cursor_in_the_words_of_a_finding_chooses_its_card(panel):
    panel.choose_at(HERE.paragraph, 2)
    assert panel._chosen == MOVED


def test_this_section_alone_can_be_shown(panel):
    panel.show_section(HERE.section)
    panel._here.setChecked(True)
    assert panel.findings == (MOVED,)


def test_nothing_found_says_when(panel):
    panel.show_report(CheckReport(checks=20), NOTE, "10:43:00")
    assert cards(panel) == []
    assert panel._head.text() == "Nothing found. 20 checks passed at 10:43:00."
    assert [
        c for c in panel.findChildren(FindingCard) if c.isVisible() and c.parent() is None
    ] == []


def test_an_arrow_chooses_the_next_card_and_shows_its_place_from_the_panel(panel, qtbot):
    panel.take_focus()
    assert cards(panel)[0].hasFocus()
    with qtbot.waitSignal(panel.looked_at) as looked, qtbot.assertNotEmitted(panel.went):
        QTest.keyClick(cards(panel)[0], Qt.Key.Key_Down)
    assert looked.args == [MOVED]
    assert panel._chosen == MOVED
    assert cards(panel)[1].hasFocus()


def test_an_arrow_beyond_the_last_card_stays(panel):
    panel.take_focus()
    QTest.keyClick(cards(panel)[0], Qt.Key.Key_Up)
    assert cards(panel)[0].hasFocus()


def test_new_findings_leave_the_focus_in_the_panel(panel):
    panel.take_focus()
    panel.show_report(CheckReport((MOVED,)), NOTE, "10:43:00")
    assert cards(panel)[0].hasFocus()


def test_the_chosen_one_of_two_findings_at_one_place_stays_chosen(panel):
    other = Finding("FIG", Severity.INFO, "A figure", "Without a source.", HERE)
    panel.show_report(CheckReport((MOVED, other)), NOTE, "10:43:00")
    panel.choose(other)
    panel.choose_at(HERE.paragraph, 2)
    assert panel._chosen == other


LONG = Finding("SENT", Severity.WARNING, "Long", "32 words.", HERE, fix=Fix("Shorten it"))
GIVEN = AcceptedFinding(LONG, Acceptance("SENT", "", "The resolution's title", "Ana"))


def test_the_safe_fix_stands_first_then_accepting(panel, qtbot):
    panel.show_report(CheckReport((LONG,)), NOTE, "10:43:00")
    (card,) = cards(panel)
    assert buttons(card) == ["Shorten it", "Accept with reason"]
    with qtbot.waitSignal(panel.mend_asked) as asked:
        button(card, "Shorten it").click()
    assert asked.args == [LONG]
    with qtbot.waitSignal(panel.accept_asked) as asked:
        button(card, "Accept with reason").click()
    assert asked.args == [LONG]


def test_what_may_never_be_accepted_has_no_button_for_it(panel):
    panel.show_report(CheckReport((LONG,), never=frozenset({"SENT"})), NOTE, "10:43:00")
    assert buttons(cards(panel)[0]) == ["Shorten it"]


def test_what_was_accepted_is_folded_until_it_is_asked_for(panel, qtbot):
    panel.show_report(CheckReport((MOVED,), (GIVEN,)), NOTE, "10:43:00")
    assert len(cards(panel)) == 1
    assert panel._fold.accessibleName() == "Accepted with a reason, 1, folded"
    QTest.keyClick(panel._fold, Qt.Key.Key_Return)
    card = cards(panel)[1]
    assert card.accessibleName() == (
        "Accepted with a reason. Long, Background, 1. The resolution's title (Ana)"
    )
    with qtbot.waitSignal(panel.back_asked) as asked:
        button(card, "Take the acceptance back").click()
    assert asked.args == [GIVEN]


def test_a_card_that_says_the_same_stays_the_same_card(panel):
    before = cards(panel)
    moved = replace(MOVED, place=replace(HERE, start=4, end=7))
    panel.show_report(CheckReport((ERROR, moved, LONG)), NOTE, "10:43:00")
    assert cards(panel)[:2] == before
    assert panel.findings[1] == moved


def test_statistics_stand_beside_and_are_no_finding(panel):
    counted = Statistics(words=90, sentences=5, passive=1, readability=48)
    panel.show_report(CheckReport(statistics=counted, checks=20), NOTE, "10:43:00")
    assert cards(panel) == []
    assert panel._counted.text() == ("Reads with some care (48); 18 words a sentence; 20% passive.")
    assert statistics_in_words(Statistics()) == ""


def test_a_figure_without_a_source_can_be_linked_from_its_card(panel, qtbot):
    figure = Finding("NUM-SRC", Severity.WARNING, "No source", "45% is a quantity.", HERE)
    panel.show_report(CheckReport((figure,)), NOTE, "10:43:00")
    assert buttons(cards(panel)[0]) == ["Link evidence", "Accept with reason"]
    with qtbot.waitSignal(panel.link_asked) as asked:
        button(cards(panel)[0], "Link evidence").click()
    assert asked.args == [figure]
