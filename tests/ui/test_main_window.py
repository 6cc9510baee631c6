import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.messages import Messages
from briefing_app.ui.page import Fact, Page
from briefing_app.ui.place import Place
from briefing_app.ui.window_memory import WindowMemory


class SmallPage(Page):
    """A page with one field that writes down what it was asked."""

    TAKES = frozenset(("undo", "take_evidence"))

    def __init__(self, desk, name):
        super().__init__(desk)
        self.name, self.done, self.left, self.has_words = name, [], 0, True
        self.field, self.view = QLineEdit(), QWidget()
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for pane in (self.field, self.view):
            pane.setProperty("pane", "true")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.view)

    def title(self):
        return self.name

    def facts(self):
        return (Fact(f"Facts of {self.name}"), Fact("PROTECTED A", "marking", "header"))

    def can(self, command):
        return self.has_words and super().can(command)

    def perform(self, command):
        self.done.append(command)

    def letter_widgets(self):
        return (self.view,)

    def leave(self):
        self.left += 1


@pytest.fixture
def messages(qapp):
    return Messages()


@pytest.fixture
def window(appearance, messages, desk, qtbot, tmp_path):
    window = MainWindow(appearance, messages, WindowMemory(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.offer("notes", lambda: SmallPage(desk, "notes"))
    window.offer("reader", lambda: SmallPage(desk, "reader"))
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def test_a_page_is_made_when_one_goes_there(window):
    window.go(Place("reader"))

    assert window.front.name == "reader"
    assert window.windowTitle().startswith("reader · ")


def test_going_elsewhere_lets_the_page_in_front_put_down_its_work(window):
    window.go(Place("notes"))
    notes = window.front

    window.go(Place("reader"))

    assert notes.left == 1


def test_a_command_reaches_the_page_in_front_only(window):
    window.go(Place("notes"))
    notes = window.front
    window.go(Place("reader"))

    window.actions_("undo").trigger()

    assert window.front.done == ["undo"]
    assert notes.done == []


def test_a_key_works_as_soon_as_the_page_says_that_something_is_chosen(window):
    window.go(Place("reader"))
    page = window.front
    page.has_words = False
    page.facts_changed.emit()
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_V)
    page.has_words = True
    page.facts_changed.emit()

    QTest.keyClick(page.view, Qt.Key.Key_V)

    assert page.done == ["take_evidence"]


def test_letters_are_commands_in_the_view_and_words_in_the_field(window, qtbot):
    window.go(Place("reader"))
    page = window.front
    page.field.setFocus()
    QTest.keyClicks(page.field, "v")
    assert page.field.text() == "v"
    assert page.done == []

    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_V)

    assert page.done == ["take_evidence"]


def test_letter_keys_can_be_turned_off(window):
    window.go(Place("reader"))
    window.actions_.use_letters(wanted=False)
    window.front.view.setFocus()

    QTest.keyClick(window.front.view, Qt.Key.Key_V)

    assert window.front.done == []


def test_trouble_stays_in_sight_until_it_is_closed(window, messages):
    messages.complain("The file is locked.")

    assert window.problems.sentence == "The file is locked."
    window.problems._close.click()
    assert window.problems.sentence == ""


def test_good_news_passes_with_one_action(window, messages):
    done = []

    messages.tell("Set aside", "Undo", lambda: done.append("undone"))
    assert window.toast.text() == "Set aside"
    window.toast._action.click()

    assert done == ["undone"]
    assert not window.toast.isVisible()


def test_a_word_that_holds_no_more_goes_and_a_newer_one_stays(window, messages):
    first = messages.tell("Placed in the note", "Undo", lambda: None)
    messages.withdraw(first)
    assert not window.toast.isVisible()

    second = messages.tell("Placed in the note", "Undo", lambda: None)
    messages.tell("Kept")
    messages.withdraw(second)
    assert window.toast.isVisible()
    assert window.toast.text() == "Kept"


def test_f6_goes_through_the_panes_and_round_again(window):
    window.go(Place("notes"))
    page = window.front
    page.field.setFocus()

    window.go_through_panes(1)
    assert page.view.hasFocus()
    window.go_through_panes(-1)

    assert page.field.hasFocus()


def test_the_window_comes_back_where_it_was(appearance, messages, qtbot, tmp_path):
    memory = WindowMemory(tmp_path / "window.ini")
    first = MainWindow(appearance, messages, memory)
    qtbot.addWidget(first)
    first.resize(750, 640)
    first.close()

    second = MainWindow(appearance, messages, WindowMemory(tmp_path / "window.ini"))
    qtbot.addWidget(second)

    assert (second.width(), second.height()) == (750, 640)


def test_every_menu_entry_is_a_command_with_its_key(window):
    menus = [action.menu() for action in window.head.menus.actions()]

    entries = [entry for menu in menus for entry in menu.actions() if not entry.isSeparator()]

    assert len(entries) > 40
    assert all(entry.text() for entry in entries)


def test_every_control_of_the_frame_has_a_name_for_a_screen_reader(window):
    window.go(Place("notes"))
    nameless = [
        type(widget).__name__
        for part in (window.head, window.rail, window.status)
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]

    assert nameless == []


def test_a_remark_stands_in_calmer_colours_and_does_not_hide_a_problem(window, messages):
    window.go(Place("notes"))
    messages.remark("Another window writes to this workspace.")
    calm = window.problems.grab().toImage().pixelColor(2, 2)
    messages.complain("The disk is full.")
    messages.remark("Another window writes to this workspace.")

    assert window.problems.sentence == "The disk is full."
    assert calm == look().colour("info_tint")
    assert window.problems.grab().toImage().pixelColor(2, 2) == look().colour("error_tint")
