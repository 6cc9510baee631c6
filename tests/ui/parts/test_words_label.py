"""Running words keep their line height, their colour and their room."""

from briefing_app.ui.appearance import Mode
from briefing_app.ui.parts.words_label import Words, centred
from briefing_app.ui.tokens import DARK, Use

LONG = "Some words that go on and on so that they need several lines in any narrow place"


def test_wrapped_words_are_as_high_as_their_lines(qtbot):
    label = Words(LONG, Use.PLAIN, wraps=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) == 20 * 3
    assert label.heightForWidth(2000) == 20


def test_a_fixed_width_decides_over_the_width_that_is_offered(qtbot):
    label = Words(LONG, Use.PLAIN, wraps=True)
    qtbot.addWidget(label)
    label.setFixedWidth(200)
    assert label.heightForWidth(2000) == 20 * 3


def test_words_on_one_line_are_never_cut(qtbot):
    label = Words("Être à l\u2019étude", Use.LABEL)
    qtbot.addWidget(label)
    assert label.minimumSizeHint() == label.sizeHint()
    assert label.sizeHint().height() == 16


def test_words_follow_a_change_of_appearance(qtbot, appearance):
    label = Words("words", Use.PLAIN, "text2")
    qtbot.addWidget(label)
    label.show()
    appearance.choose(Mode.DARK, 2.0)
    colour = label.palette().color(label.foregroundRole())
    assert colour == DARK.surfaces["text2"]
    assert label.font().pixelSize() == 26


def test_wrapped_words_can_stand_in_the_middle_and_be_disabled(qtbot):
    label = centred(Words(LONG, Use.PLAIN, wraps=True))
    qtbot.addWidget(label)
    label.resize(300, 60)
    enabled = label.grab().toImage()
    label.setEnabled(False)
    assert label.grab().toImage() != enabled


def test_words_can_change_with_their_colour(qtbot):
    label = Words("before")
    qtbot.addWidget(label)
    label.show_words("afterwards", "error")
    assert label.text() == "afterwards"
