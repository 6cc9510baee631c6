"""Two parts beside each other while there is room."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from briefing_app.ui.kinds.side_by_side import ROOMY, SideBySide


def test_the_second_part_moves_below_where_there_is_no_room(show):
    window, first, second = QWidget(), QWidget(), QWidget()
    both = SideBySide(first, second, 300)
    window.setLayout(both)
    show(window)
    assert both.fit(ROOMY)
    assert (second.minimumWidth(), second.maximumWidth()) == (300, 300)
    assert not both.fit(ROOMY - 1)
    assert both.direction() == QBoxLayout.Direction.TopToBottom
    assert second.minimumWidth() == 0
    assert second.minimumHeight() > 0
    assert both.fit(ROOMY)
    assert both.direction() == QBoxLayout.Direction.LeftToRight
