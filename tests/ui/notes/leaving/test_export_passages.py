"""Passages that go out and passages that stay, by keys and by the button."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.outside import Going, OutsideCopy, Why, Withheld
from briefing_app.domain.overview import Materials
from briefing_app.ui.notes.leaving.export_passages import PassageRows
from tests.builders import a_note

GOING = [Going("Issue", ParagraphId(f"p{at}"), f"Words {at}.") for at in range(3)]
ABOVE = Withheld(
    "Issue", ParagraphId("p9"), "Piers sink.", Why.ABOVE, "Piers", Marking(Protected.A)
)


def a_copy(*held, unexplained=False):
    passages = (*(held_or(each, held) for each in GOING), ABOVE)
    changed = tuple(each for each in passages if isinstance(each, Withheld))
    return OutsideCopy(a_note(), Materials(), changed, passages=passages, unexplained=unexplained)


def held_or(going, held):
    if going.paragraph not in held:
        return going
    return Withheld(going.section, going.paragraph, going.words, Why.BY_CHOICE)


@pytest.fixture
def rows(qtbot):
    """Looks again at what it holds each time that changes, as the dialog does."""
    made = PassageRows()
    qtbot.addWidget(made)
    made.changed.connect(lambda: made.show_copy(a_copy(*made.held())))
    made.show_copy(a_copy())
    made.show()
    return made


def shown(rows):
    model = rows.list.model()
    return [model.value_at(at) for at in range(model.rowCount())]


def test_what_is_changed_stands_there_alone_until_all_is_asked_for(rows, qtbot):
    assert shown(rows) == [ABOVE]
    assert not rows.turn.isVisible()
    qtbot.mouseClick(rows.all, Qt.MouseButton.LeftButton)
    assert shown(rows) == [*GOING, ABOVE]
    qtbot.mouseClick(rows.all, Qt.MouseButton.LeftButton)
    assert shown(rows) == [ABOVE]


def test_where_a_person_has_to_tell_all_passages_are_there_at_once(qtbot):
    made = PassageRows(("p1",))
    qtbot.addWidget(made)
    made.show_copy(a_copy("p1", unexplained=True))
    assert len(shown(made)) == 4
    assert made.held() == ("p1",)


def test_space_holds_a_passage_back_and_lets_it_go_again(rows, qtbot):
    rows.all.click()
    rows.list.choose_row(1)
    qtbot.keyClick(rows.list, Qt.Key.Key_Space)
    assert rows.held() == ("p1",)
    assert rows.list.value() == held_or(GOING[1], ("p1",))
    assert rows.turn.text() == "Let it go out"
    rows.turn.click()
    assert rows.held() == ()
    assert rows.list.value() == GOING[1]


def test_what_must_stay_in_house_cannot_be_let_go(rows, qtbot):
    rows.all.click()
    rows.list.choose_row(3)
    assert rows.list.value() == ABOVE
    assert not rows.turn.isEnabled()
    qtbot.keyClick(rows.list, Qt.Key.Key_Return)
    assert rows.held() == ()
