"""The list of what is held already: arrows go through it, one key joins."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.domain.alike import Alike
from briefing_app.domain.dates import Age
from briefing_app.domain.likeness import Ground, Likeness
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.recommendation import Relation
from briefing_app.ui.parts.alike_list import AlikeList, Join, join_face
from tests.builders import a_recommendation, some_evidence

SAME_FIGURE = Likeness(Ground.FIGURE, 1.4, figure="33,443")


def evidence(*claims):
    return tuple(
        Alike(EvidenceRow(some_evidence(claim=claim), None), SAME_FIGURE, Age.OLDER)
        for claim in claims
    )


def demands(*titles):
    rows = (RecommendationRow(a_recommendation(title=title), None) for title in titles)
    return tuple(Alike(row, Likeness(Ground.DEMAND, 0.5, 2, 3)) for row in rows)


@pytest.fixture
def shown(qtbot):
    shown = AlikeList()
    qtbot.addWidget(shown)
    shown.resize(560, 300)
    shown.show_alike(evidence("Ferries", "Trains"))
    shown.show()
    return shown


def test_nothing_alike_takes_no_room(qtbot):
    shown = AlikeList()
    qtbot.addWidget(shown)
    shown.show_alike(())
    assert shown.isHidden()


def test_the_heading_counts(shown):
    assert shown.heading.text() == "The library already holds 2 that may say the same"


@pytest.mark.parametrize(
    ("key", "relation"),
    [(Qt.Key.Key_1, Relation.SAME), (Qt.Key.Key_4, Relation.CONTRADICTS),
     (Qt.Key.Key_F, Relation.REFINES)],
)  # fmt: skip
def test_one_key_joins_the_row_at_hand(shown, qtbot, key, relation):
    with qtbot.waitSignal(shown.changed):
        qtbot.keyClick(shown.view, key)
    (join,) = shown.joins()
    assert (join.alike.row.evidence.claim, join.relation) == ("Ferries", relation)
    assert shown.chips[relation].isChecked()


def test_the_same_key_again_lets_go(shown, qtbot):
    qtbot.keyClick(shown.view, Qt.Key.Key_2)
    qtbot.keyClick(shown.view, Qt.Key.Key_2)
    assert shown.joins() == ()
    assert not any(chip.isChecked() for chip in shown.chips.values())


def test_arrows_reach_the_next_row(shown, qtbot):
    qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    qtbot.keyClick(shown.view, Qt.Key.Key_3)
    assert [join.alike.row.evidence.claim for join in shown.joins()] == ["Trains"]


def test_a_click_on_a_chip_joins_too(shown, qtbot):
    qtbot.mouseClick(shown.chips[Relation.REPEATS], Qt.MouseButton.LeftButton)
    assert [join.relation for join in shown.joins()] == [Relation.REPEATS]


def test_evidence_may_be_joined_with_several(shown):
    shown.join(Relation.SAME)
    shown.view.choose_row(1)
    shown.join(Relation.CONTRADICTS)
    assert len(shown.joins()) == 2


def test_a_recommendation_joins_one_family_only(shown):
    shown.show_alike(demands("Widen", "Narrow"))
    shown.join(Relation.SAME)
    shown.view.choose_row(1)
    shown.join(Relation.REFINES)
    assert [join.alike.row.recommendation.title for join in shown.joins()] == ["Narrow"]


def test_what_was_joined_stays_joined_when_others_come(shown):
    shown.join(Relation.SAME)
    shown.show_alike(evidence("Planes", "Ferries"))
    assert [join.alike.row.evidence.claim for join in shown.joins()] == ["Ferries"]


def test_the_row_tells_reason_place_age_and_relation():
    (alike,) = evidence("Ferries")
    face = join_face(Join(alike, Relation.REPEATS))
    assert face.spoken() == "Ferries, Same figure: 33,443 · own words, older, Repeats"


def test_arrows_with_ctrl_reach_the_next_row_from_afar(shown):
    def pressed(key):
        return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)

    assert shown.use_from_afar(pressed(Qt.Key.Key_Down))
    assert shown.use_from_afar(pressed(Qt.Key.Key_1))
    assert not shown.use_from_afar(pressed(Qt.Key.Key_9))
    assert [join.alike.row.evidence.claim for join in shown.joins()] == ["Trains"]
