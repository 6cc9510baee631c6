"""Progress in words, and a way to stop."""

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton

from briefing_app.ui.parts.progress_line import ProgressLine


@pytest.fixture
def line(qtbot):
    made = ProgressLine("Import")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_how_far_the_work_has_come(line):
    line.show_progress(31, 50, "31 of 50 files")
    bar = line.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (31, 50)
    assert bar.accessibleDescription() == "31 of 50 files"


def test_stop_is_asked_for_once(line):
    asked = []
    line.stopped.connect(lambda: asked.append("stop"))
    stop = line.findChild(QPushButton)
    stop.click()
    stop.click()
    assert asked == ["stop"]


def test_the_next_work_can_be_stopped_again(line):
    stop = line.findChild(QPushButton)
    stop.click()
    line.start()
    assert stop.isEnabled()
    assert line.findChild(QProgressBar).value() == 0
