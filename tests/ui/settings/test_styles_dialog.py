"""The citation styles have a place of their own."""

from pathlib import Path

import citeproc
import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.ui.settings.styles_dialog import open_styles

HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


@pytest.fixture
def opened(qtbot, desk):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    return lambda: open_styles(host, desk)


def test_a_choice_holds_at_once(opened, desk):
    dialog = opened()
    dialog.style_choice.choice.choose("chicago-notes")
    dialog.style_choice.choice.picked.emit("chicago-notes")
    assert desk.preferences.settings.citation_style == "chicago-notes"


def test_a_style_that_was_added_becomes_the_usual_and_gives_way_when_it_goes(
    opened, desk, questions, styles_folder
):
    dialog = opened()
    questions.answers = [[HARVARD]]
    dialog.style_choice.add.click()
    assert desk.preferences.settings.citation_style == HARVARD.stem
    dialog.style_choice.remove.click()
    assert desk.preferences.settings.citation_style == "government-notes"


def test_a_file_that_cannot_be_used_is_told_with_its_reason(opened, styles_folder):
    (styles_folder / "odd.csl").write_text("<style")
    dialog = opened()
    assert not dialog.broken.isHidden()
    assert "odd.csl" in dialog.broken.text()


def test_a_file_that_is_refused_says_why(opened, questions, styles_folder, tmp_path):
    broken = tmp_path / "broken.csl"
    broken.write_text("<style")
    dialog = opened()
    questions.answers = [[broken]]
    dialog.style_choice.add.click()
    assert "Line 1" in dialog.fault.text()
    assert not dialog.fault.isHidden()
