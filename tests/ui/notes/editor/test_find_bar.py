"""Find and replace through the real fields and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.note_editing import cite
from briefing_app.domain.text import CitedKind
from briefing_app.ui.notes.editor.find_bar import FindBar
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def bar(editor, session, qtbot):
    mark = cite(CitedKind.EVIDENCE, EvidenceId("e"))
    session.open(
        a_note(
            section(
                "issue", paragraph("a", "A plan", mark, " and a plan."), paragraph("b", "Plan")
            ),
            title="Title",
        )
    )
    bar = FindBar(editor)
    qtbot.addWidget(bar)
    bar.open_bar(replacing=True)
    return bar


def chosen(editor):
    cursor = editor.textCursor()
    page = editor.session.page
    return page.point_at(cursor.selectionStart()), cursor.selectedText()


def test_enter_goes_through_all_places_and_round(bar, editor):
    bar.field.setText("plan")
    seen = []
    for _each in range(4):
        QTest.keyClick(bar.field, Key.Key_Return)
        seen.append(chosen(editor)[0])
    assert seen == [Point("a", 2), Point("a", 14), Point("b"), Point("a", 2)]
    QTest.keyClick(bar.field, Key.Key_Return, Mod.ShiftModifier)
    assert chosen(editor)[0] == Point("b")


def test_the_count_says_which_of_how_many(bar, editor):
    editor.go_to(Point("title"))
    bar.field.setText("plan")
    bar.field.ask_now()
    assert bar.field.accessibleDescription() == "1 of 3"
    assert chosen(editor)[0] == Point("a", 2)
    QTest.keyClick(bar.field, Key.Key_Return)
    assert bar.field.accessibleDescription() == "2 of 3"


def test_more_letters_of_a_word_stay_at_its_place(bar, editor):
    editor.go_to(Point("a", 5))
    for sought in ("pl", "plan"):
        bar.field.setText(sought)
        bar.field.ask_now()
        assert chosen(editor) == (Point("a", 14), sought)


def test_case_and_whole_words_narrow_what_is_found(bar):
    bar.field.setText("Plan")
    bar.case.setChecked(True)
    assert bar.field.accessibleDescription() == "1 found"


def test_one_place_is_replaced_and_the_next_is_shown(bar, editor, bodies):
    editor.go_to(Point("title"))
    bar.field.setText("plan")
    bar.new_words.setText("scheme")
    bar.new_words.setFocus()
    QTest.keyClick(bar.new_words, Key.Key_Return)
    assert bodies() == ["A plan and a plan.", "Plan"]
    QTest.keyClick(bar.new_words, Key.Key_Return)
    assert bodies() == ["A scheme and a plan.", "Plan"]
    assert chosen(editor) == (Point("a", 16), "plan")


def test_all_places_are_replaced_in_one_step_and_every_citation_stays(bar, session, bodies, qtbot):
    before = session.now
    bar.field.setText("plan")
    bar.new_words.setText("scheme")
    with qtbot.waitSignal(bar.replaced) as told:
        bar.all.click()
    assert told.args == [3]
    assert bodies() == ["A scheme and a scheme.", "scheme"]
    assert list(session.now.citations()) == list(before.citations())
    session.undo()
    assert session.now == before


def test_every_place_is_tinted_while_the_bar_is_open(bar, editor):
    bar.field.setText("plan")
    bar.field.ask_now()
    assert len(editor.extraSelections()) == 3
    bar.close_bar()
    assert editor.extraSelections() == []


def test_what_is_typed_meanwhile_is_counted_as_well(bar, editor, session):
    bar.field.setText("plan")
    bar.field.ask_now()
    editor.go_to(Point("b", 4))
    editor.insertPlainText(" plan")
    session.settle()
    assert bar.field.accessibleDescription() == "4 found"


def test_nothing_can_be_replaced_where_nothing_is_found(bar):
    bar.field.setText("zebra")
    bar.field.ask_now()
    assert not bar.one.isEnabled()
    assert not bar.all.isEnabled()
    assert bar.field.accessibleDescription() == "0 found"


def test_the_bar_of_finding_alone_has_no_second_row(bar):
    high = bar.height()
    bar.open_bar()
    assert bar.height() < high
    assert not bar.new_words.isVisible()
