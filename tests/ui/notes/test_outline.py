"""The outline: rows against limits, folding, and the choice that follows the cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.template import Named, NoteKind, SectionRule
from briefing_app.domain.text import Paragraph, Table, Words
from briefing_app.ui.notes.outline import OutlineList
from briefing_app.ui.notes.outline_rows import OutlineRow, SectionWords, folded, rows_of
from briefing_app.ui.tokens import Meaning
from tests.builders import a_note

NAMED = Named("Name", "Nom")
KIND = NoteKind(
    "memo",
    NAMED,
    NAMED,
    "I",
    (SectionRule("s1", NAMED, NAMED, words=4), SectionRule("s3", NAMED, NAMED)),
)


def section(name, text, level=1, *more):
    body = (Paragraph(ParagraphId(f"p{name}"), runs=(Words(text),)), *more)
    return Section(SectionId(name), name, name.title(), level, body)


NOTE = a_note(section("s1", "one two three"), section("s2", "four five", 2), section("s3", "six"))


def rows(badges=None):
    return rows_of(NOTE, KIND, SectionWords(), badges or {})


def test_words_of_sub_sections_count_for_the_section_above():
    assert [(row.words, row.limit) for row in rows()] == [(5, 4), (2, 0), (1, 0)]


def test_over_the_limit_the_limit_always_shows():
    first, second, _third = rows()
    assert first.is_over
    assert first.count(narrow=True) == "5 / 4"
    assert second.count(narrow=True) == "2"


def test_a_section_that_holds_a_table_says_so():
    cell = Paragraph(ParagraphId("c"))
    table = Table(ParagraphId("t"), ((cell,),))
    note = a_note(section("s9", "x", 1, table))
    assert rows_of(note, KIND, SectionWords(), {})[0].count(narrow=False) == "table"


def test_folding_hides_sub_sections():
    shown = folded(rows(), frozenset({"s1"}))
    assert [row.section for row in shown] == ["s1", "s3"]
    assert shown[0].fold


def test_a_row_is_read_aloud_with_its_words_and_its_findings():
    row = OutlineRow("s", "Background", words=198, limit=220, badge=(Meaning.WARNING, 2))
    assert row.face().spoken() == "Background, 198 words of 220, To look at: 2"


@pytest.fixture
def outline(qtbot, appearance):
    outline = OutlineList()
    qtbot.addWidget(outline)
    outline.resize(240, 300)
    outline.show_rows(rows())
    outline.show()
    return outline


def test_the_model_keeps_the_rules_of_qt(outline):
    QAbstractItemModelTester(outline.model())


def test_choosing_shows_and_entering_goes(outline, qtbot):
    outline.choose("s2")
    with qtbot.waitSignal(outline.asked) as asked:
        QTest.keyClick(outline, Qt.Key.Key_Return)
    assert asked.args == ["s2"]


def test_new_counts_leave_choice_and_folding_as_they_are(outline):
    outline.choose("s1")
    QTest.keyClick(outline, Qt.Key.Key_Left)
    begun_anew = []
    outline.model().modelReset.connect(lambda: begun_anew.append(True))

    outline.show_rows(rows({"s3": (Meaning.WARNING, 2)}))

    assert begun_anew == []
    assert outline.section() == "s1"
    assert outline.model().value_at(1).badge == (Meaning.WARNING, 2)
    assert outline.model().value_at(0).fold


def test_the_arrows_fold_and_unfold(outline):
    outline.choose("s1")
    QTest.keyClick(outline, Qt.Key.Key_Left)
    assert outline.model().rowCount() == 2
    QTest.keyClick(outline, Qt.Key.Key_Right)
    assert outline.model().rowCount() == 3


def test_delete_asks_to_take_the_section_out(outline, qtbot):
    outline.choose("s3")
    with qtbot.waitSignal(outline.remove_asked) as asked:
        QTest.keyClick(outline, Qt.Key.Key_Delete)
    assert asked.args == ["s3"]
