import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.settings.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(qtbot, desk, questions):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    made = SettingsDialog(host, desk.preferences, questions, desk.runner)
    made.ask()
    return made


def test_an_inbox_folder_is_chosen_and_let_go_in_place(dialog, desk, questions, tmp_path):
    assert dialog.inbox.words.text() == "No folder is watched."
    questions.answers = [tmp_path]

    dialog.inbox.choose.click()

    assert desk.preferences.settings.inbox == str(tmp_path)
    assert dialog.inbox.words.text() == str(tmp_path)

    dialog.inbox.none.click()

    assert desk.preferences.settings.inbox == ""
    assert dialog.inbox.none.isHidden()


def test_no_answer_leaves_the_inbox_as_it_was(dialog, desk, questions):
    dialog.inbox.choose.click()

    assert desk.preferences.settings.inbox == ""
    assert len(questions.asked) == 1


def test_spelling_is_switched_and_my_words_are_changed_in_place(dialog, desk):
    desk.preferences.own_words.add("Gao")
    desk.preferences.change(spelling=True)

    dialog.words.setPlainText("Gao\n M\u00e9naka \n\n")

    assert desk.preferences.own_words.words == {"Gao", "M\u00e9naka"}


def test_a_folder_of_shared_kinds_is_chosen(dialog, desk, questions, tmp_path):
    questions.answers = [tmp_path]

    dialog.kinds.choose.click()

    assert desk.preferences.settings.kinds_folder == str(tmp_path)


def test_an_officer_can_only_choose_a_lower_marking_than_the_computer_may_hold(dialog):
    box = next(b for b in dialog.findChildren(QComboBox) if b.findData("PROTECTED A") >= 0)
    offered = [box.itemData(at) for at in range(box.count())]
    assert offered == ["", "UNCLASSIFIED", "PROTECTED A"]
    said = [words.text() for words in dialog.findChildren(Words)]
    assert any("This computer may hold PROTECTED B at most" in each for each in said)


def test_the_usual_citation_style_is_chosen_and_a_broken_file_explained(
    dialog, desk, questions, styles_folder, tmp_path
):
    dialog.style_choice.choice.choose("chicago-notes")
    dialog.style_choice.choice.picked.emit("chicago-notes")
    assert desk.preferences.settings.citation_style == "chicago-notes"

    broken = tmp_path / "broken.csl"
    broken.write_text("<style")
    questions.answers = [[broken]]
    dialog.style_choice.add.click()

    faults = [words.text() for words in dialog.findChildren(Words) if "Line 1" in words.text()]
    assert len(faults) == 1
    assert desk.preferences.settings.citation_style == "chicago-notes"


def test_a_folder_of_citation_styles_is_shared(dialog, desk, questions, tmp_path):
    questions.answers = [tmp_path]
    dialog.styles.choose.click()
    assert desk.preferences.settings.styles_folder == str(tmp_path)
