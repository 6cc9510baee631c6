import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from briefing_app.domain.block import fingerprint
from briefing_app.domain.ids import ParagraphId, new_id
from briefing_app.domain.text import Paragraph, ParagraphKind, Table, Words, new_paragraph, tidy
from briefing_app.ui.forms.wording_editor import WordingEditor
from briefing_app.ui.parts.button import Button
from tests.builders import a_body, citing, some_evidence

WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=12)
RUNS = st.builds(Words, WORDS, st.booleans(), st.booleans())


@st.composite
def bodies(draw):
    body = []
    for _number in range(draw(st.integers(1, 4))):
        runs = [*draw(st.lists(RUNS, min_size=1, max_size=3))]
        runs += citing(*(some_evidence() for _ in range(draw(st.integers(0, 2)))))
        kind = draw(st.sampled_from(list(ParagraphKind)))
        level = draw(st.integers(0, 2)) if kind is ParagraphKind.BULLET else 0
        body.append(Paragraph(ParagraphId(new_id()), kind, tidy(runs), level))
    return tuple(body)


@pytest.fixture
def make_editor(qtbot, appearance):
    def make(body=()):
        editor = WordingEditor(body)
        qtbot.addWidget(editor)
        return editor

    return make


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(bodies())
def test_what_nobody_touched_comes_back_as_it_was(make_editor, body):
    editor = make_editor(body)

    assert fingerprint(editor.body()) == fingerprint(body)


def test_typing_changes_the_words_and_keeps_the_citation(make_editor, qtbot):
    body = a_body("The harbour froze.", some_evidence())
    editor = make_editor(body)
    told = []
    editor.changed.connect(lambda: told.append(1))
    editor.show()

    qtbot.keyClicks(editor.text, "Twice ")

    now = editor.body()[0]
    assert now.text == "Twice The harbour froze."
    assert now.citations == body[0].citations
    assert told


def test_a_table_stays_whole_between_paragraphs(make_editor):
    table = Table(ParagraphId("t"), ((new_paragraph("a"), new_paragraph("b")),))
    body = (new_paragraph("Before."), table, new_paragraph("After."))

    editor = make_editor(body)

    assert editor.body()[1] == table
    assert fingerprint(editor.body()) == fingerprint(body)


def test_bullets_go_on_and_off(make_editor):
    editor = make_editor((new_paragraph("One point."),))

    editor.toggle_bullets()
    assert editor.body()[0].kind is ParagraphKind.BULLET
    editor.toggle_bullets()
    assert editor.body()[0].kind is ParagraphKind.PARAGRAPH


def test_chosen_words_become_bold_and_italic(make_editor):
    editor = make_editor((new_paragraph("Plain words."),))
    cursor = editor.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)

    editor.toggle_bold()
    editor.toggle_italic()

    first = editor.body()[0].runs[0]
    assert (first.text, first.bold, first.italic) == ("Plain", True, True)
    editor.toggle_bold()
    assert not editor.body()[0].runs[0].bold


def test_empty_lines_are_dropped(make_editor, qtbot):
    editor = make_editor((new_paragraph("One."),))
    editor.show()
    editor.text.moveCursor(QTextCursor.MoveOperation.End)

    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.text, "Two.")

    assert [element.text for element in editor.body()] == ["One.", "Two."]


def test_without_words_it_is_empty(make_editor):
    editor = make_editor()

    assert editor.is_empty()
    assert editor.body() == ()


def test_it_paints_its_citations(make_editor):
    editor = make_editor(a_body("Said.", some_evidence(), some_evidence()))
    editor.resize(400, 200)

    assert not editor.grab().isNull()


def test_tab_goes_from_the_words_to_their_tools(qtbot, appearance):
    editor = WordingEditor(())
    qtbot.addWidget(editor)
    stops, widget = [], editor.text
    while (widget := widget.nextInFocusChain()) is not editor.text:
        stops.append(widget)

    tools = [stop.accessibleName() for stop in stops if isinstance(stop, Button)]
    assert tools == ["Bold", "Italic", "Bullets"]
    assert stops.index(editor.findChild(Button)) < stops.index(editor)
