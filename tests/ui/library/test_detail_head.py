from PySide6.QtWidgets import QLabel

from briefing_app.ui.library.detail_head import DetailHead
from briefing_app.ui.parts.button import button


def made(qtbot, width):
    sign, first, second = QLabel("Recommendation"), button("Open passage"), button("Place in note")
    head = DetailHead(sign, (first, second))
    qtbot.addWidget(head)
    head.resize(width, head.heightForWidth(width))
    head.show()
    return head, sign, first, second


def test_in_a_wide_pane_everything_stands_in_one_line(qtbot, appearance):
    head, sign, first, second = made(qtbot, 600)

    assert second.geometry().right() == 599
    assert first.y() == second.y()
    assert head.height() == first.height()
    assert abs(sign.geometry().center().y() - first.geometry().center().y()) <= 1


def test_in_a_narrow_pane_the_buttons_go_below(qtbot, appearance):
    head, sign, first, second = made(qtbot, 270)

    assert first.y() > sign.geometry().bottom()
    assert first.x() == 0
    assert second.geometry().bottom() < head.height()


def test_in_a_very_narrow_pane_they_stand_below_each_other(qtbot, appearance):
    head, _sign, first, second = made(qtbot, 150)

    assert second.y() > first.geometry().bottom()
    assert second.geometry().bottom() < head.height()


def test_it_is_never_lower_than_what_stands_in_it(qtbot, appearance):
    head, _sign, _first, second = made(qtbot, 270)

    head.resize(270, 20)

    assert head.height() == head.heightForWidth(270)
    assert second.geometry().bottom() < head.height()

    head.resize(600, 20)
    head.resize(600, 20)
    assert head.height() == head.heightForWidth(600)
