"""Two versions beside each other, difference by difference."""

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from briefing_app.ui.appearance import Mode
from briefing_app.ui.parts.compare_view import (
    Change,
    CompareFace,
    CompareLegend,
    CompareView,
    Segment,
    char_format,
)
from briefing_app.ui.tokens import DARK

LEFT = CompareFace("In this note", "version 3", (
    Segment("In "), Segment("three", Change.REMOVED, place=0), Segment(" ways, "),
    Segment("two allies", Change.OWN, clash=True, place=1), Segment("."),
))  # fmt: skip
RIGHT = CompareFace("Master", "version 4", (
    Segment("In "), Segment("four", Change.ADDED, place=0), Segment(" ways, "),
    Segment("three allies", Change.ADDED, clash=True, place=1), Segment("."),
))  # fmt: skip


@pytest.fixture
def view(qtbot):
    made = CompareView(LEFT, RIGHT)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    return made


def pages(view):
    return view.findChildren(QTextEdit)


def at_hand(view):
    return [page.textCursor().selectedText().strip("\ufffc ") for page in pages(view)]


def test_differences_and_clashes_are_counted_once_for_both_sides(view):
    assert (view.count, view.clashes) == (2, 1)


def test_going_on_shows_the_same_difference_on_both_sides(view, qtbot):
    with qtbot.waitSignal(view.stood_at) as told:
        view.go(1)
    assert told.args == [1, 2]
    assert at_hand(view) == ["three", "four"]
    view.go(1)
    assert at_hand(view) == ["two allies", "three allies"]


def test_after_the_last_comes_the_first_and_back(view):
    for _step in range(3):
        view.go(1)
    assert at_hand(view) == ["three", "four"]
    view.go(-1)
    assert at_hand(view) == ["two allies", "three allies"]


def test_without_a_difference_there_is_nowhere_to_go(qtbot):
    same = CompareFace("A", "1", (Segment("The same"),))
    view = CompareView(same, same)
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.stood_at):
        view.go(1)


def test_every_change_has_a_line_besides_its_colour():
    removed, added, own = (char_format(c) for c in (Change.REMOVED, Change.ADDED, Change.OWN))
    assert removed.fontStrikeOut()
    assert added.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert own.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine


def test_the_words_can_be_read_but_not_changed(view):
    assert all(page.isReadOnly() for page in pages(view))
    assert [page.accessibleName() for page in pages(view)] == [
        "In this note, version 3",
        "Master, version 4",
    ]


def test_a_change_of_appearance_colours_the_words_again(view, appearance):
    appearance.choose(Mode.DARK)
    page = pages(view)[0]
    cursor = page.textCursor()
    cursor.setPosition(6)
    assert cursor.charFormat().foreground().color() == DARK.surfaces["removed"]


def test_the_legend_shows_the_marks_themselves(qtbot, appearance):
    legend = CompareLegend(((Change.REMOVED, "only here"), (Change.ADDED, "new there")))
    qtbot.addWidget(legend)
    legend.show()
    appearance.choose(Mode.DARK)
    assert "new there" in legend.toPlainText()
    assert legend.toPlainText().count("only here") == 1


def test_a_difference_far_down_comes_to_stand_with_words_around_it(qtbot):
    long = Segment("Some words that are the same on both sides. " * 60)
    left = CompareFace("Then", "", (long, Segment("old ", Change.REMOVED, place=0), long))
    right = CompareFace("Now", "", (long, Segment("new ", Change.ADDED, place=0), long))
    view = CompareView(left, right)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    view.show_first()
    for page in pages(view):
        line = page.cursorRect()
        assert line.top() > line.height()
        assert line.bottom() < page.viewport().height() * 2 / 3
