"""Parts of the reader beside and below each other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

from briefing_app.ui.reader.reader_panes import ReaderPanes, beside, stacked


def test_in_a_narrow_window_the_panel_gives_way(qtbot, appearance):
    panes = ReaderPanes(QLabel("text"), QLabel("panel"))
    qtbot.addWidget(panes)
    panes.resize(1400, 600)
    panes.show()
    panes.fit(QSize(1400, 600), QSize(0, 0))
    wide = panes.sizes()[1]

    panes.resize(1200, 600)
    panes.fit(QSize(1200, 600), QSize(1400, 600))

    assert panes.sizes()[1] < wide


def test_one_part_of_a_stack_takes_what_is_left(qtbot, appearance):
    head, middle = QLabel("head"), QLabel("middle")
    whole = stacked(head, middle, growing=middle)
    qtbot.addWidget(whole)
    whole.resize(300, 500)
    whole.show()

    assert middle.height() > 400


def test_pages_stand_beside_the_text_and_its_edge(qtbot, appearance):
    panes = beside(QLabel("text"), QLabel("edge"), QLabel("pages"))
    qtbot.addWidget(panes)

    assert panes.count() == 2
    assert panes.objectName() == "reader-pages"
