"""A folder among the preferences."""

from pathlib import Path

from briefing_app.ui.settings.folder_row import FolderRow


def test_a_folder_is_chosen_shown_and_let_go(qtbot, appearance):
    row = FolderRow("", "None yet.", lambda: Path("/there"))
    qtbot.addWidget(row)
    picked = []
    row.picked.connect(picked.append)
    assert (row.words.text(), row.none.isHidden()) == ("None yet.", True)
    row.choose.click()
    assert (row.words.text(), row.none.isHidden()) == (str(Path("/there")), False)
    row.none.click()
    assert picked == [str(Path("/there")), ""]


def test_no_answer_changes_nothing(qtbot, appearance):
    row = FolderRow("/here", "None yet.", lambda: None)
    qtbot.addWidget(row)
    row.choose.click()
    assert row.words.text() == "/here"
