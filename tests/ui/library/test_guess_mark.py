"""A guess says so below its field until it is confirmed."""

from PySide6.QtWidgets import QAbstractButton

from briefing_app.ui.library.guess_mark import GuessLine, GuessMark
from briefing_app.ui.parts.form import FormRow, text_field
from briefing_app.ui.parts.words_label import Words


def test_a_mark_is_confirmed_once_and_then_gone(qtbot, appearance):
    field = text_field("Ann Lee")
    mark = GuessMark("author", "Author", FormRow("Author", field))
    qtbot.addWidget(mark)
    heard = []
    mark.confirmed.connect(heard.append)
    assert mark.is_guess
    assert field.accessibleDescription() == "A guess, not yet confirmed"
    mark.findChild(QAbstractButton, "confirm author in the form").click()
    mark.confirm()
    assert heard == ["author"]
    assert not mark.is_guess
    assert field.accessibleDescription() == ""


def test_the_line_counts_what_is_left_and_goes_with_the_last(qtbot, appearance):
    line = GuessLine(2)
    qtbot.addWidget(line)
    assert line.findChild(Words).text().startswith("2 fields were guessed")
    with qtbot.waitSignal(line.all_confirmed):
        line.findChild(QAbstractButton, "confirm all in the form").click()
    line.show_count(0)
    assert line.isHidden()
