from PySide6.QtCore import QObject
from shiboken6 import delete

from briefing_app.ui.alive import while_alive


def test_an_answer_reaches_the_one_who_asked(qapp):
    asker, heard = QObject(), []

    while_alive(asker, heard.append)("words")

    assert heard == ["words"]


def test_nobody_hears_an_answer_that_comes_too_late(qapp):
    asker, heard = QObject(), []
    answered = while_alive(asker, heard.append)

    delete(asker)
    answered("words")

    assert heard == []
