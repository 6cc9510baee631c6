import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing_app.ui.command_palette import CommandPalette
from briefing_app.ui.palette_choice import Choice


@pytest.fixture
def done():
    return []


@pytest.fixture
def palette(qtbot, done, appearance):
    def look_up(typed):
        palette.show_choices(
            tuple(
                Choice(group, words, lambda words=words: done.append(words), place=place)
                for group, words, place in (
                    ("Do", "Compare this plan", None),
                    ("Library", "Adopt a joint plan", lambda: done.append("placed")),
                    ("Notes", "The case for a plan", None),
                )
                if typed in words
            )
        )

    palette = CommandPalette(look_up)
    qtbot.addWidget(palette)
    palette.resize(640, 500)
    palette.show()
    palette.begin()
    return palette


def type_words(palette, qtbot, words):
    QTest.keyClicks(palette.field, words)
    qtbot.waitUntil(lambda: not palette._wait.isActive())


def test_typing_narrows_what_is_offered(palette, qtbot):
    type_words(palette, qtbot, "joint")

    assert [choice.words for choice in palette.list.choices] == ["Adopt a joint plan"]


def test_arrows_choose_and_enter_does_it(palette, done):
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    assert done == ["The case for a plan"]


def test_ctrl_enter_places_what_can_be_placed(palette, done):
    QTest.keyClick(palette.field, Qt.Key.Key_Down)

    QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert done == ["placed"]


def test_a_click_on_a_row_does_it(palette, done):
    QTest.mouseClick(palette.list, Qt.MouseButton.LeftButton, pos=palette.list.row_rect(0).center())

    assert done == ["Compare this plan"]


def test_the_list_is_painted_with_its_groups(palette):
    picture = palette.grab()

    assert not picture.isNull()
    assert palette.list.row_rect(1).top() > palette.list.row_rect(0).bottom() + 20


def test_in_a_narrow_window_it_takes_all_the_width_but_its_edges(qtbot, palette):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 540)
    inside = CommandPalette(print)
    inside.setParent(window)

    assert inside.sizeHint().width() == 960 - 32
    assert palette.sizeHint().width() == 640


def test_ten_rows_stand_there_whole_before_it_scrolls(palette):
    many = tuple(Choice(f"Group {n // 4}", f"Thing {n}", print) for n in range(14))

    palette.show_choices(many)

    assert palette.list.shown_height() == palette.list.row_rect(9).bottom() + 1


def test_control_alt_and_enter_asks_for_the_form(qtbot, appearance):
    done = []
    choice = Choice(
        "Library", "A thing", lambda: done.append("go"), place=lambda: done.append("place"),
        place_as=lambda: done.append("ask"),
    )  # fmt: skip
    palette = CommandPalette(lambda _typed: None)
    qtbot.addWidget(palette)
    palette.show_choices((choice,))
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for held in (Qt.KeyboardModifier.NoModifier, control, control | alt):
        QTest.keyClick(palette.field, Qt.Key.Key_Return, held)
    assert done == ["go", "place", "ask"]
