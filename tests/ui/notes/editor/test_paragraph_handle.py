"""The handle that stands beside the paragraph under the pointer."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Table
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section


@pytest.fixture
def point_at(editor):
    """The pointer over a line; the answer is where the handle stands."""

    def move(line):
        cursor = QTextCursor(editor.document())
        cursor.setPosition(editor.session.page.position_of(Point(line, 0)))
        QTest.mouseMove(editor.viewport(), editor.cursorRect(cursor).center() + QPoint(4, 0))
        return editor._handle._rect

    return move


def click(editor, rect):
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_it_stands_left_of_the_words_and_changes_no_line(editor, point_at):
    before = editor.document().size()
    rect = point_at("b")
    assert 0 < rect.right() < editor.session.page.margin
    assert editor.document().size() == before


def test_a_click_on_it_selects_the_whole_paragraph(editor, point_at):
    click(editor, point_at("a"))
    assert editor.writing.whole_lines() == {"a"}


def test_a_click_on_it_selects_the_whole_table(editor, session, point_at):
    rows = tuple(tuple(paragraph(f"{r}{c}", "words") for c in "xy") for r in "ab")
    session.open(a_note(section("issue", paragraph("a", "A"), Table(ParagraphId("t"), rows))))
    click(editor, point_at("ax"))
    assert editor.writing.whole_lines() == {"t"}


@pytest.mark.parametrize("line", ["title", "issue", "n"])
def test_titles_headings_and_empty_lines_have_none(editor, point_at, line):
    point_at("a")
    assert point_at(line).isNull()


def test_it_goes_when_the_pointer_leaves(editor, point_at):
    point_at("a")
    QApplication.sendEvent(editor, QEvent(QEvent.Type.Leave))
    assert editor._handle._rect.isNull()
