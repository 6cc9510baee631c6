"""Who said it: kept by name, or refused where the Chatham House rule holds."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.ui.parts.speaker_row import NameRemark, SpeakerRow


@pytest.fixture
def made(qtbot):
    def make(widget):
        qtbot.addWidget(widget)
        return widget

    return make


def test_a_speaker_is_kept_by_name(made):
    row = made(SpeakerRow("", language="en", under_rule=False))
    row.line.setText(" Anna  Lindqvist ")
    assert row.value() == "Anna Lindqvist"
    assert row.line.accessibleDescription() == ""


def test_under_the_rule_a_name_is_refused_with_the_reason(made):
    row = made(SpeakerRow("", language="en", under_rule=True))
    row.line.setText("Anna Lindqvist")
    assert "Chatham House rule" in row.line.accessibleDescription()
    assert row.value() == "a participant"


def test_the_participant_speaks_the_language_of_the_claim(made):
    row = made(SpeakerRow("Anna Lindqvist", language="fr", under_rule=True))
    assert row.value() == "un participant"


def test_a_participant_is_not_refused(made):
    row = made(SpeakerRow("one speaker", language="en", under_rule=True))
    assert row.value() == "one speaker"
    assert row.line.accessibleDescription() == ""


def test_a_guess_gives_way_to_what_stands_there(made):
    row = made(SpeakerRow("", language="en", under_rule=False))
    row.suggest("Anna")
    row.suggest("Bo")
    assert row.value() == "Anna"


def test_words_that_name_a_speaker_are_pointed_out(made, qtbot):
    remark = made(NameRemark(("Anna Lindqvist",), "en"))
    remark.look_at("Lindqvist wants a pier")
    assert not remark.isHidden()
    assert remark.names == ("Lindqvist",)
    with qtbot.waitSignal(remark.wanted):
        qtbot.mouseClick(remark.offer, Qt.MouseButton.LeftButton)


def test_words_that_name_nobody_are_left_alone(made):
    remark = made(NameRemark(("Anna Lindqvist",), "en"))
    remark.look_at("Somebody wants a pier")
    assert remark.isHidden()


def test_the_replacement_is_offered_and_not_made(made):
    remark = made(NameRemark(("Anna Lindqvist",), "fr"))
    assert remark.without_names("Anna Lindqvist veut un quai") == "Un participant veut un quai"
