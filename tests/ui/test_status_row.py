"""Facts below the page, each whole or not there at all."""

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.ui.page import Fact
from briefing_app.ui.status_row import FactButton, StatusRow

FACTS = (
    Fact("Saved 10:42:07", look="good"),
    Fact("810 words"),
    Fact("5 findings, 1 blocks export", look="error"),
    Fact("Background, paragraph 1", right=True),
    Fact("English (Canada)", right=True),
)


@pytest.fixture
def window(qtbot, appearance):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def row(window):
    made = StatusRow()
    made.setParent(window)
    made.resize(1000, 28)
    made.show()
    made.show_facts(FACTS)
    return made


def shown(row):
    return [each.text() for each in row.findChildren(FactButton) if each.isVisible()]


def test_every_fact_stands_there_when_there_is_room(row):
    assert shown(row) == [fact.words for fact in FACTS]


def test_a_narrow_row_drops_whole_facts_and_keeps_what_is_saved(row):
    row.resize(400, 28)

    assert "Background, paragraph 1" not in shown(row)
    assert "Saved 10:42:07" in shown(row)
    assert all(each.width() >= each.sizeHint().width() for each in row.findChildren(FactButton)
               if each.isVisible())  # fmt: skip


def test_facts_that_gave_way_come_back_with_the_room(row):
    row.resize(300, 28)
    row.resize(1000, 28)

    assert len(shown(row)) == len(FACTS)


def test_old_facts_are_out_of_sight_at_once(row):
    row.show_facts((Fact("811 words"),))

    assert shown(row) == ["811 words"]
