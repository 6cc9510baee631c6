"""PySide6 6.12 loses a reference to None in every call that returns nothing, under Python 3.11."""

import sys

from PySide6.QtWidgets import QWidget


def test_a_thousand_calls_that_return_nothing_cost_no_reference_to_none(qapp):
    widget = QWidget()
    before = sys.getrefcount(None)
    for width in range(1000):
        widget.resize(width, 10)
    lost = before - sys.getrefcount(None)
    assert abs(lost) < 50
