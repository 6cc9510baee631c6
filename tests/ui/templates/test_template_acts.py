"""Templates are taken in, looked over, given styles, made usual, removed and tried."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing_app.export.template_choices import read_choices
from briefing_app.operations.keep_templates import keep_template, list_templates
from briefing_app.ui.templates.template_acts import TemplateActs
from briefing_app.ui.templates.templates_dialog import STYLES, TRIAL, USUAL
from tests.foreign_templates import foreign_templates


@pytest.fixture
def host(qtbot, appearance):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    host.show()
    return host


@pytest.fixture
def acts(desk, host, kinds_folder):
    acts = TemplateActs(desk, host)
    acts.open()
    return acts


@pytest.fixture
def french(acts, tmp_path):
    path = foreign_templates(tmp_path)["french"]
    acts.take_in((path,))
    return acts.dialog.template.path


def test_without_a_template_it_is_said_what_to_do(acts):
    assert "Take in your department's" in acts.dialog.check.toPlainText()
    assert not acts.dialog.remove.isEnabled()


def test_a_file_is_chosen_taken_in_and_looked_over(acts, questions, heard, tmp_path):
    questions.answers.append([foreign_templates(tmp_path)["numbered"]])
    acts.dialog.take.click()
    assert acts.dialog.template.name == "coast guard"
    words = acts.dialog.check.toPlainText()
    assert "A note can go out in this template." in words
    assert "Text, paragraph 2: “Subject: {{subject}}”" in words
    assert [each.words for each in heard.told] == ["Taken in: coast guard"]


def test_a_style_that_is_chosen_is_kept_beside_the_template(acts, french):
    acts.dialog.tabs.setCurrentIndex(STYLES)
    choice = acts.dialog.styles.choices["Quote"]
    assert choice.currentText() == "As found: Citation"
    choice.choose("Corps de texte")
    choice.picked.emit("Corps de texte")
    assert read_choices(french).styles == (("Quote", "Corps de texte"),)
    assert acts.dialog.styles.choices["Quote"].value() == "Corps de texte"


def test_all_styles_that_were_chosen_can_be_given_up_at_once(acts, french):
    acts.dialog.tabs.setCurrentIndex(STYLES)
    assert not acts.dialog.styles.find_all.isEnabled()
    for name in ("Quote", "Title"):
        acts.dialog.styles.choices[name].picked.emit("Corps de texte")
    assert acts.dialog.styles.find_all.isEnabled()
    acts.dialog.styles.find_all.click()
    assert read_choices(french).styles == ()
    assert acts.dialog.styles.choices["Quote"].currentText() == "As found: Citation"
    assert not acts.dialog.styles.find_all.isEnabled()


def test_a_template_is_made_usual_by_a_tick(acts, french):
    acts.dialog.tabs.setCurrentIndex(USUAL)
    acts.dialog.usual.boxes["memo_decision", "fr"].click()
    shelf = list_templates(None).value
    assert shelf.usual_for("memo_decision", "fr").path == french
    assert acts.dialog.usual.boxes["memo_decision", "fr"].isChecked()
    acts.dialog.usual.boxes["memo_decision", "fr"].click()
    assert list_templates(None).value.usual == ()


def test_one_is_removed_by_key_and_taken_back(acts, french, heard):
    QTest.keyClick(acts.dialog.list, Qt.Key.Key_Delete)
    assert list_templates(None).value.offered == ()
    assert acts.dialog.back.isVisible()
    acts.dialog.back.click()
    assert [each.path for each in list_templates(None).value.offered] == [french]
    assert heard.told[-1].words == "Taken back: ministère"


def test_without_libreoffice_the_estimate_is_said(desk, host, kinds_folder, tmp_path):
    keep_template(None, foreign_templates(tmp_path)["french"])
    acts = TemplateActs(desk, host, None, 2.2)
    acts.open(tab=TRIAL)
    said = acts.dialog.trial.said.text()
    assert "is not installed here" in said
    assert "By estimate the note takes 2 pages." in said


def test_a_template_is_saved_for_a_colleague(acts, french, questions, heard, tmp_path):
    questions.answers.append(tmp_path / "shared.dotx")
    acts.dialog.give.click()
    assert (tmp_path / "shared.dotx").read_bytes() == french.read_bytes()
    assert heard.told[-1].words == "Saved shared.dotx"
