"""What the platform without a screen says of windows, which is no fault of theirs."""

import pytest

_SAID = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_itemcollected(item):
    """For the tests of a folder whose conftest takes this in: those that show windows and menus."""
    item.add_marker(pytest.mark.qt_log_ignore(_SAID, extend=True))
