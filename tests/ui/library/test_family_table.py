"""The wide table of a family: every word of it shown whole."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from briefing_app.domain.concordance import concordance_of
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Family, RecommendationState, Relation, Voice
from briefing_app.ui.library.family_table import FamilyTable, cells_of
from tests.builders import a_recommendation, a_source


def member(**given):
    made = a_recommendation(**{"date": "2013-05", "addressees": ("A", "B"), "number": "5"} | given)
    return RecommendationRow(made, a_source(short_title="Report"))


def words(row, *, first=False):
    return [[said.words for said in cell] for cell in cells_of(row, first=first)]


@pytest.fixture
def table(qtbot):
    table = FamilyTable()
    qtbot.addWidget(table)
    table.resize(1000, 400)
    rows = (member(), member(date="2024", title="Again", relation=Relation.REPEATS))
    table.show_concordance(concordance_of(Family(FamilyId("f"), "Piers"), rows))
    table.show()
    return table


def test_the_first_asker_is_marked():
    assert words(member(), first=True)[0] == ["May 2013", "first to ask"]
    assert words(member())[0] == ["May 2013"]


def test_who_whom_words_answer_and_source_are_told():
    row = member(
        state=RecommendationState.IN_PART, answer="A pier is planned", relation=Relation.REFINES,
        voice=Voice.REPORTED,
    )  # fmt: skip
    _when, who, whom, asked, answer, source = words(row)
    assert who == ["The council", "only reported"]
    assert whom == ["A; B"]
    assert asked[-1].endswith("refines")
    assert answer == ["In part", "A pier is planned"]
    assert source[0] == "Report, rec.\u00a05"


def test_the_model_holds(table, qtmodeltester):
    qtmodeltester.check(table.model())
    assert isinstance(qtmodeltester, ModelTester)


def test_the_first_is_at_hand_and_arrows_reach_the_next(table, qtbot):
    assert table.value().recommendation.date == "2013-05"
    with qtbot.waitSignal(table.reached):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.value().recommendation.title == "Again"


def test_enter_opens_the_one_at_hand(table, qtbot):
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].recommendation.date == "2013-05"


def test_columns_share_the_width(table):
    total = sum(table.columnWidth(column) for column in range(6))
    assert total == table.viewport().width()
