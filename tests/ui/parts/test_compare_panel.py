"""What the marks mean stands below the words, for those marks that are there."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.parts.compare_panel import ComparePanel
from briefing_app.ui.parts.compare_view import Change, CompareFace, CompareLegend, Segment


def face(title, words, change):
    return CompareFace(title, "", (Segment("The "), Segment(words, change, place=0)))


def panel(qtbot, words=("port", "bay"), high=800):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1200, high)
    old, new = words
    made = ComparePanel(face("Old", old, Change.REMOVED), face("New", new, Change.ADDED), over)
    qtbot.addWidget(made)
    made.show()
    return made


def legend(made):
    return made._held[1].findChild(CompareLegend).toPlainText().split("     ")


def test_only_marks_that_are_there_are_explained(qtbot, appearance):
    made = panel(qtbot)
    assert [each for each in legend(made) if each] == ["only on this side", "new on the right"]
    same = CompareFace("Same", "", (Segment("The port"),))
    made.show_faces(same, same)
    assert [each for each in legend(made) if each] == []
    assert made.view.count == 0


def test_f8_goes_through_the_differences(qtbot, appearance):
    made = panel(qtbot)
    none = Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(made.view.stood_at) as stood:
        assert made.use_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F8, none))
    assert stood.args == [1, 1]
    assert not made.use_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none))


def height(qtbot, high, *words):
    made = panel(qtbot, words, high)
    return made.view.minimumHeight()


def test_long_wordings_take_the_room_that_the_window_has(qtbot, appearance):
    long, middling = "port and quay " * 600, "port and quay " * 60
    least = height(qtbot, 800, "port", "bay")
    low, high = (height(qtbot, each, long, "bay") for each in (800, 1080))
    assert least < low
    assert high - low == 280
    assert least < height(qtbot, 2_000, middling, "bay") < high
