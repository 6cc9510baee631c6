"""Which citation style."""

from pathlib import Path

import citeproc
import pytest

from briefing_app.ui.style_choice import StyleChoice

HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


@pytest.fixture
def choice_of(desk, qtbot):
    def make(chosen=""):
        made = StyleChoice(desk.runner, desk.questions, chosen)
        qtbot.addWidget(made)
        return made

    return make


def test_the_usual_style_is_shown_and_goes_without_a_name(choice_of):
    choice = choice_of()
    assert (choice.value(), choice.named()) == ("government-notes", "")
    other = choice_of("chicago-notes")
    assert (other.value(), other.named()) == ("chicago-notes", "chicago-notes")


def test_a_style_that_was_added_is_picked(choice_of, questions, styles_folder, qtbot):
    choice = choice_of()
    questions.answers = [[HARVARD]]
    with qtbot.waitSignal(choice.picked) as picked:
        choice.add.click()
    assert picked.args == [HARVARD.stem]
    assert choice.value() == HARVARD.stem


def test_no_answer_changes_nothing(choice_of, questions):
    choice = choice_of()
    choice.add.click()
    assert choice.value() == "government-notes"


def test_a_broken_file_is_refused_in_a_sentence(
    choice_of, questions, styles_folder, tmp_path, qtbot
):
    broken = tmp_path / "broken.csl"
    broken.write_text("<style")
    choice = choice_of()
    questions.answers = [[broken]]
    with qtbot.waitSignal(choice.refused) as refused:
        choice.add.click()
    assert "Line 1" in refused.args[0]


def test_only_a_style_of_one_s_own_can_be_removed_and_it_can_be_brought_back(
    choice_of, questions, styles_folder
):
    choice = choice_of()
    assert choice.remove.isHidden()
    questions.answers = [[HARVARD]]
    choice.add.click()
    assert not choice.remove.isHidden()

    choice.remove.click()
    assert choice.value() == "government-notes"
    assert choice.choice.findData(HARVARD.stem) < 0
    assert (choice.remove.isHidden(), choice.back.isHidden()) == (True, False)

    choice.back.click()
    assert choice.value() == HARVARD.stem
    assert (choice.remove.isHidden(), choice.back.isHidden()) == (False, True)
