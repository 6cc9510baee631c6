"""Each element of the style is drawn with the colours of the tokens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QMenu,
    QMenuBar,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
)

from briefing_app.ui.appearance import Mode
from briefing_app.ui.tokens import LIGHT


@pytest.fixture(autouse=True)
def light(appearance):
    appearance.choose(Mode.LIGHT, 1.0)
    yield
    appearance.choose(Mode.LIGHT, 1.0)


def colours_of(widget, qtbot, width=120, height=40):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points}


def name(token):
    return LIGHT.surfaces[token].name()


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_that_is_on_shows_the_accent(kind, qtbot):
    box = kind("words")
    assert name("accent") not in colours_of(box, qtbot)
    box.setChecked(True)
    assert name("accent") in colours_of(box, qtbot)


def test_a_disabled_box_that_is_on_has_no_accent(qtbot):
    box = QCheckBox("words")
    box.setChecked(True)
    box.setEnabled(False)
    assert name("accent") not in colours_of(box, qtbot)


def test_a_box_in_between_is_neither_on_nor_off(qtbot):
    box = QCheckBox("words")
    box.setTristate(True)
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    assert name("accent") in colours_of(box, qtbot)


def test_a_disabled_combo_box_has_a_dashed_border(qtbot):
    box = QComboBox()
    box.setEnabled(False)
    colours = colours_of(box, qtbot)
    assert name("window") in colours
    assert name("edge") not in colours


def test_a_scroll_bar_with_nowhere_to_go_shows_nothing(qtbot):
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 0)
    assert name("edge") not in colours_of(bar, qtbot, 12, 100)


def test_a_scroll_bar_lying_down_is_drawn_too(qtbot):
    bar = QScrollBar(Qt.Orientation.Horizontal)
    bar.setRange(0, 100)
    assert name("edge") in colours_of(bar, qtbot, 100, 12)


def test_progress_is_a_slim_bar_in_the_accent(qtbot):
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 50)
    bar.setValue(25)
    colours = colours_of(bar, qtbot, 100, 8)
    assert {name("accent"), name("line")} <= colours
    assert bar.grab().toImage().pixelColor(90, 4) == LIGHT.surfaces["line"]


def test_the_entry_of_a_menu_under_the_pointer_is_calm(qtbot):
    menu = QMenu()
    menu.addAction("Open")
    menu.addSeparator()
    menu.addAction("Close")
    menu.setActiveAction(menu.actions()[0])
    colours = colours_of(menu, qtbot, 160, 80)
    assert name("hover") in colours
    assert name("selection") not in colours


def test_a_menu_bar_lies_on_the_panel(qtbot):
    bar = QMenuBar()
    bar.addMenu("File")
    assert name("panel") in colours_of(bar, qtbot, 300, 30)


def test_heads_of_tables_and_branches_of_trees_are_drawn(qtbot):
    assert name("alt") in colours_of(QTableWidget(2, 2), qtbot, 200, 100)
    tree = QTreeWidget()
    tree.addTopLevelItem(QTreeWidgetItem(["Above"]))
    tree.topLevelItem(0).addChild(QTreeWidgetItem(["Below"]))
    tree.topLevelItem(0).setExpanded(True)
    assert QColor("white").name() in colours_of(tree, qtbot, 200, 100)


@pytest.mark.parametrize("shape", [QFrame.Shape.HLine, QFrame.Shape.VLine, QFrame.Shape.Box])
def test_lines_between_parts_are_thin_and_quiet(qtbot, shape):
    frame = QFrame()
    frame.setFrameShape(shape)
    assert name("line") in colours_of(frame, qtbot)
