"""A sentence takes the width that links and icon leave."""

from PySide6.QtWidgets import QLabel

from briefing_app.ui.library.sentence_line import SentenceLine
from briefing_app.ui.parts.words_label import Words


def test_the_sentence_takes_all_the_room_there_is(qtbot, appearance):
    words, link = Words("Some words. " * 9, wraps=True), QLabel("Look")
    line = SentenceLine(words, link, icon="files")
    qtbot.addWidget(line)
    line.resize(400, 200)
    line.show()
    assert words.width() > 400 - link.sizeHint().width() - 60
    assert link.geometry().right() <= 400
