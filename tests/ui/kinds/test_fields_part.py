"""Fields of the header: offered, and required."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.ui.kinds.fields_part import ALL, FieldsPart


def test_untouched_fields_come_back_in_their_order(memo, show):
    part = show(FieldsPart(memo))
    assert part.applied(memo) == memo
    assert set(part.offered) == set(ALL)


def test_a_field_is_offered_and_required_by_keyboard(memo, show, qtbot):
    part = show(FieldsPart(memo))
    assert not part.required["contact"].isEnabled()
    with qtbot.waitSignal(part.changed):
        QTest.keyClick(part.offered["contact"], Qt.Key.Key_Space)
    QTest.keyClick(part.required["contact"], Qt.Key.Key_Space)
    changed = part.applied(memo)
    assert changed.fields == ("to", "date", "contact")
    assert changed.required == ("to", "contact")


def test_what_is_not_offered_is_not_required(memo, show):
    part = show(FieldsPart(memo))
    part.offered["to"].click()
    changed = part.applied(memo)
    assert (changed.fields, changed.required) == (("date",), ())


def test_each_box_says_which_field_it_is_for(memo, show):
    part = show(FieldsPart(memo))
    assert part.required["date"].accessibleName() == "Date: may not stay empty"
