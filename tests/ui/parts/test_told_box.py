"""A box tells something and may lead on."""

from PySide6.QtWidgets import QPushButton

from briefing_app.ui.parts.told_box import ToldBox


def test_the_link_is_there_when_it_has_words(qtbot, appearance):
    box = ToldBox("The ice came early", "Show it")
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.link_used):
        box.link.click()
    assert box.words.text() == "The ice came early"


def test_without_words_there_is_no_link(qtbot, appearance):
    box = ToldBox("The ice came early")
    qtbot.addWidget(box)
    assert box.findChildren(QPushButton) == []
