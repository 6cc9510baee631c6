"""What somebody who writes all day tries first: real keys, mouse and clipboard on the real page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.domain.ids import EvidenceId, ParagraphId, SectionId
from briefing_app.domain.note_editing import Spot, cite
from briefing_app.domain.text import CitedKind, ParagraphKind, Table, Words
from briefing_app.ui.notes.text.note_document_read import read_page
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

Key, Mod = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT, ALT = Mod.ControlModifier, Mod.ShiftModifier, Mod.AltModifier


@pytest.fixture
def with_table(editor, session):
    rows = tuple(tuple(paragraph(f"{r}{c}", f"{r}{c}") for c in "xy") for r in "ab")
    session.open(
        a_note(
            section(
                "issue",
                paragraph("a", "Above"),
                Table(ParagraphId("t"), rows),
                paragraph("z", "Below"),
            )
        )
    )
    return editor


def select(editor, start, end):
    editor.select(Point(*start), Point(*end))


def here(editor):
    return editor.writing.point


def true_to_the_note(session):
    return read_page(session.page.text, session.now) == session.now


def words_of_table(session):
    table = next(e for e in session.now.sections[0].body if isinstance(e, Table))
    return [[cell.text for cell in row] for row in table.rows]


def test_everything_selected_and_written_over_begins_below_the_first_heading(
    editor, session, bodies, press
):
    press(editor, Key.Key_A, CONTROL)
    QTest.keyClicks(editor, "New")
    assert (bodies(0), session.now.title) == (["New"], "Closing the harbour")
    assert [each.heading for each in session.now.sections] == ["Issue", "Next"]
    press(editor, Key.Key_Z, CONTROL)
    press(editor, Key.Key_Z, CONTROL)
    assert bodies() == ["One two", "Three"]


def test_a_selection_from_within_a_heading_leaves_the_heading(editor, session, bodies, press):
    select(editor, ("issue", 2), ("b", 2))
    press(editor, Key.Key_Delete)
    assert (session.now.sections[0].heading, bodies()) == ("Issue", ["ree"])
    assert here(editor).line != "issue"


def test_shift_enter_is_a_new_line_in_the_same_paragraph(
    editor, session, bodies, put_cursor, press
):
    put_cursor(editor, "a", 3)
    press(editor, Key.Key_Return, SHIFT)
    QTest.keyClicks(editor, "x")
    assert bodies() == ["One\nx two", "Three"]
    assert true_to_the_note(session)


def test_shift_enter_in_a_heading_does_nothing(editor, session, put_cursor, press):
    put_cursor(editor, "issue", 2)
    press(editor, Key.Key_Return, SHIFT)
    assert session.now.sections[0].heading == "Issue"


def test_backspace_at_the_start_of_an_item_leaves_the_list_level_by_level(
    editor, session, put_cursor, press
):
    put_cursor(editor, "n")
    QTest.keyClicks(editor, "- item")
    press(editor, Key.Key_Tab)
    press(editor, Key.Key_Home)
    seen = []
    for _each in range(2):
        press(editor, Key.Key_Backspace)
        item = session.now.sections[1].body[0]
        seen.append((item.kind, item.level, item.text))
    assert seen == [(ParagraphKind.BULLET, 0, "item"), (ParagraphKind.PARAGRAPH, 0, "item")]


def test_a_style_in_an_empty_section_begins_there(editor, session, put_cursor, press):
    session.open(a_note(section("issue"), section("next")))
    put_cursor(editor, "gap:next:")
    editor.writing.set_kind(ParagraphKind.BULLET)
    QTest.keyClicks(editor, "first")
    (item,) = session.now.sections[1].body
    assert (item.kind, item.text) == (ParagraphKind.BULLET, "first")


def test_control_and_arrows_go_by_words_and_by_paragraphs(editor, put_cursor, press):
    put_cursor(editor, "a", 0)
    press(editor, Key.Key_Right, CONTROL)
    assert here(editor) == Point("a", 4)
    press(editor, Key.Key_Down, CONTROL)
    assert here(editor) == Point("b")
    press(editor, Key.Key_Up, CONTROL)
    assert here(editor) == Point("a")
    press(editor, Key.Key_Down, CONTROL | SHIFT)
    assert editor.textCursor().selectedText().startswith("One two")


def test_home_and_end_go_to_the_ends_of_the_line(editor, put_cursor, press):
    put_cursor(editor, "a", 3)
    press(editor, Key.Key_Home)
    assert here(editor) == Point("a", 0)
    press(editor, Key.Key_End)
    assert here(editor) == Point("a", 7)


def place_in(editor, line, offset):
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.session.page.position_of(Point(line, offset)))
    return editor.cursorRect(cursor).center() + QPoint(2, 0)


def test_a_double_click_selects_the_word_and_a_triple_click_the_paragraph(editor):
    place = place_in(editor, "a", 5)
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.textCursor().selectedText() == "two"
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.textCursor().selectedText() == "One two"


def test_the_paragraph_moves_with_alt_shift_and_the_arrows_and_comes_back(
    editor, bodies, put_cursor, press
):
    put_cursor(editor, "b", 2)
    press(editor, Key.Key_Up, ALT | SHIFT)
    assert (bodies(), here(editor)) == (["Three", "One two"], Point("b", 2))
    press(editor, Key.Key_Z, CONTROL)
    assert bodies() == ["One two", "Three"]


# --- tables ---------------------------------------------------------------------------------------


def test_the_arrows_go_through_the_table(with_table, put_cursor, press):
    put_cursor(with_table, "a", 0)
    seen = []
    for _each in range(3):
        press(with_table, Key.Key_Down)
        seen.append(here(with_table).line)
    assert seen == ["ax", "bx", "z"]
    press(with_table, Key.Key_Up)
    assert here(with_table).line == "bx"


def test_a_selection_over_a_table_is_deleted_and_comes_back(with_table, session, press):
    before = session.now
    select(with_table, ("a", 2), ("z", 2))
    press(with_table, Key.Key_Delete)
    assert [e.text for e in session.now.sections[0].body] == ["Ablow"]
    press(with_table, Key.Key_Z, CONTROL)
    assert session.now == before
    assert true_to_the_note(session)


def test_a_row_moves_with_its_words(with_table, session, put_cursor, press):
    put_cursor(with_table, "bx", 1)
    press(with_table, Key.Key_Up, ALT | SHIFT)
    assert words_of_table(session) == [["bx", "by"], ["ax", "ay"]]
    assert here(with_table) == Point("bx", 1)


def test_words_pasted_into_a_cell_stay_in_it(with_table, session, put_cursor):
    mime = QMimeData()
    mime.setText("one\ntwo")
    QGuiApplication.clipboard().setMimeData(mime)
    put_cursor(with_table, "ay", 2)
    with_table.paste()
    assert words_of_table(session)[0] == ["ax", "ayone two"]


def test_a_table_pasted_into_a_cell_fills_the_cells(with_table, session, put_cursor):
    mime = QMimeData()
    mime.setHtml("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(mime)
    put_cursor(with_table, "bx")
    with_table.paste()
    assert words_of_table(session) == [["ax", "ay"], ["1", "2"], ["3", "4"]]


def test_a_rectangle_of_cells_is_copied_as_a_table_and_emptied_alone(with_table, session, press):
    select(with_table, ("ay", 0), ("by", 1))
    with_table.copy()
    assert QGuiApplication.clipboard().text() == "ay\nby"
    press(with_table, Key.Key_Delete)
    assert words_of_table(session) == [["ax", ""], ["bx", ""]]


def test_bold_over_a_rectangle_of_cells_leaves_the_others(with_table, session):
    select(with_table, ("ay", 0), ("by", 2))
    with_table.writing.toggle("bold")
    table = session.now.sections[0].body[1]
    bold = [[cell.runs[0].bold for cell in row] for row in table.rows]
    assert bold == [[False, True], [False, True]]


def test_backspace_and_delete_at_the_edge_of_a_cell_stay_in_it(
    with_table, session, put_cursor, press
):
    before = session.now
    put_cursor(with_table, "ay", 0)
    press(with_table, Key.Key_Backspace)
    put_cursor(with_table, "ax", 2)
    press(with_table, Key.Key_Delete)
    assert session.now == before


# --- clipboard ------------------------------------------------------------------------------------


def test_undo_of_a_paste_takes_back_all_of_it(editor, session, bodies, put_cursor, press):
    before = session.now
    mime = QMimeData()
    mime.setHtml("<h2>Head</h2><ul><li>one</li><li>two</li></ul><p>end</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    put_cursor(editor, "a", 3)
    press(editor, Key.Key_V, CONTROL)
    assert bodies() == ["One", "Head", "one", "two", "end two", "Three"]
    press(editor, Key.Key_Z, CONTROL)
    assert session.now == before


def test_a_citation_moves_with_its_words(editor, session, put_cursor, press):
    mark = cite(CitedKind.EVIDENCE, EvidenceId("e"))
    session.open(a_note(section("issue", paragraph("a", "So", mark, " it"), paragraph("b", "x"))))
    select(editor, ("a", 0), ("a", 3))
    press(editor, Key.Key_X, CONTROL)
    put_cursor(editor, "b", 1)
    press(editor, Key.Key_V, CONTROL)
    targets = [c.target for c in session.now.sections[0].body[1].citations]
    assert (targets, session.now.sections[0].body[0].text) == ([mark.target], " it")


def test_the_words_alone_are_pasted_without_their_marks(editor, session, put_cursor):
    mime = QMimeData()
    mime.setText("bold")
    mime.setHtml("<b>bold</b>")
    QGuiApplication.clipboard().setMimeData(mime)
    put_cursor(editor, "n")
    editor.paste_words()
    assert session.now.sections[1].body[0].runs == (Words("bold"),)


# --- letters that are composed --------------------------------------------------------------------


def test_a_dead_key_writes_its_letter_over_a_selection(editor, bodies):
    select(editor, ("a", 3), ("b", 2))
    QApplication.sendEvent(editor, QInputMethodEvent("^", []))
    done = QInputMethodEvent()
    done.setCommitString("\u00ea")
    QApplication.sendEvent(editor, done)
    assert bodies() == ["One\u00earee"]


# --- links ----------------------------------------------------------------------------------------


def test_words_become_a_link_and_writing_behind_it_is_plain(editor, session, put_cursor):
    select(editor, ("a", 4), ("a", 7))
    editor.writing.link.set("https://example.org")
    put_cursor(editor, "a", 7)
    QTest.keyClicks(editor, "s")
    assert session.now.sections[0].body[0].runs == (
        Words("One "),
        Words("two", link="https://example.org"),
        Words("s"),
    )


def test_a_link_is_changed_and_taken_out_as_a_whole(editor, session, put_cursor):
    select(editor, ("a", 4), ("a", 7))
    editor.writing.link.set("https://example.org")
    put_cursor(editor, "a", 5)
    assert editor.writing.link.at_cursor() == "https://example.org"
    editor.writing.link.set("https://example.org/b")
    assert session.now.sections[0].body[0].runs[1] == Words("two", link="https://example.org/b")
    editor.writing.link.remove()
    assert session.now.sections[0].body[0].runs == (Words("One two"),)


def test_an_address_without_words_is_written_as_it_is(editor, session, put_cursor):
    put_cursor(editor, "n")
    editor.writing.link.set("https://example.org")
    assert session.now.sections[1].body[0].runs == (
        Words("https://example.org", link="https://example.org"),
    )


def test_pointing_at_a_link_tells_where_it_leads(editor):
    select(editor, ("a", 4), ("a", 7))
    editor.writing.link.set("https://example.org")
    QTest.mouseMove(editor.viewport(), place_in(editor, "a", 5))
    assert "https://example.org" in editor.viewport().toolTip()
    QTest.mouseMove(editor.viewport(), place_in(editor, "a", 1))
    assert editor.viewport().toolTip() == ""


# --- whole paragraphs by the mouse ----------------------------------------------------------------


def test_what_is_selected_from_end_to_end_is_whole_paragraphs(editor, with_table):
    select(editor, ("a", 0), ("a", 5))
    assert editor.writing.whole_lines() == {"a"}
    select(editor, ("a", 1), ("a", 5))
    assert editor.writing.whole_lines() == frozenset()
    select(editor, ("a", 0), ("z", 5))
    assert editor.writing.whole_lines() == {"a", "t", "z"}
    select(editor, ("issue", 0), ("a", 5))
    assert editor.writing.whole_lines() == frozenset()


def test_whole_paragraphs_are_dropped_between_others_and_stay_selected(editor, bodies):
    select(editor, ("b", 0), ("b", 5))
    spot = Spot(SectionId("issue"))
    editor.writing.drop_lines(editor.writing.whole_lines(), spot)
    assert bodies() == ["Three", "One two"]
    assert editor.textCursor().selectedText() == "Three"


def test_the_handle_beside_a_paragraph_selects_it(editor):
    middle = place_in(editor, "b", 2)
    QTest.mouseMove(editor.viewport(), middle)
    handle = editor._handle._rect.center()
    assert handle.x() < middle.x()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=handle)
    assert editor.textCursor().selectedText() == "Three"


def test_a_click_with_the_right_button_puts_the_cursor_where_it_was(editor, qtbot, put_cursor):
    from PySide6.QtGui import QContextMenuEvent

    put_cursor(editor, "a", 0)
    place = place_in(editor, "b", 2)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place)
    )
    with qtbot.waitSignal(editor.menu_asked):
        QApplication.sendEvent(editor.viewport(), event)
    assert here(editor).line == "b"
    assert replace(here(editor), offset=0) == Point("b")


@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Backspace, Key.Key_Delete, Key.Key_Return])
def test_a_closed_note_takes_no_key_and_says_so(editor, session, put_cursor, qtbot, key):
    session.open(session.note, closed=True)
    put_cursor(editor, "a", 3)
    with qtbot.waitSignal(session.refused):
        QTest.keyClick(editor, key)
    assert editor.document().findBlock(editor.textCursor().position()).text() == "One two"


def test_in_a_closed_note_the_cursor_moves_and_words_are_copied(editor, session, put_cursor, press):
    session.open(session.note, closed=True)
    put_cursor(editor, "a", 0)
    press(editor, Key.Key_Right, CONTROL | SHIFT)
    press(editor, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "One "


def test_a_letter_composed_by_a_dead_key_is_refused_too(editor, session, bodies, put_cursor):
    session.open(session.note, closed=True)
    put_cursor(editor, "a", 3)
    done = QInputMethodEvent()
    done.setCommitString("\u00ea")
    QApplication.sendEvent(editor, done)
    assert bodies() == ["One two", "Three"]
