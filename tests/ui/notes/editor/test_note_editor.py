"""The page as a widget: painting, hovering, dropping words, dressing anew."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.note_editing import cite
from briefing_app.domain.text import CitedKind
from briefing_app.ui.look import look
from briefing_app.ui.notes.scene import Scene, Wave
from briefing_app.ui.notes.text.page_points import Point
from briefing_app.ui.parts.placed_block import PlacedBlockFace
from briefing_app.ui.tokens import Meaning
from tests.ui.notes.conftest import paragraph, section


def picture(editor):
    return editor.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def has_colour(image, name):
    wanted = look().colour(name).rgb()
    return any(
        image.pixel(x, y) == wanted
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    )


def cited_note(session):
    from tests.builders import a_note

    mark = cite(CitedKind.EVIDENCE, EvidenceId("e"))
    session.open(a_note(section("issue", paragraph("a", "So it is", mark, " here"))))
    return mark


def test_the_sheet_is_centred_on_the_canvas(editor):
    margins = editor.viewportMargins()
    assert abs(margins.left() - margins.right()) <= look().px(14)
    assert editor.viewport().width() == look().px(696)


def test_a_narrow_window_narrows_the_margin_and_keeps_the_text(editor):
    editor.resize(660, 500)
    assert editor.session.page.margin == 32
    assert editor.viewport().width() == look().px(632)


def test_a_finding_tints_its_words(editor):
    assert not has_colour(picture(editor), "warning_tint")
    editor.show_scene(Scene(waves=(Wave("a", 0, 7, Meaning.WARNING),)))
    assert has_colour(picture(editor), "warning_tint")


def test_what_is_painted_is_never_copied(editor, session):
    editor.show_scene(Scene("PROTECTED A", guidance={"next": "Write here"}))
    editor.selectAll()
    assert "PROTECTED" not in editor.textCursor().selectedText()
    assert "Write here" not in editor.createMimeDataFromSelection().text()


def test_compare_on_the_line_of_a_placed_block_can_be_clicked(editor, session, qtbot):
    from dataclasses import replace

    from tests.builders import a_note

    placed = replace(paragraph("p", "Placed words"), placement="pl")
    session.open(a_note(section("issue", paragraph("a", "One"), placed)))
    face = PlacedBlockFace("Winter", 1, master_moved_on=True, can_compare=True)
    editor.show_scene(Scene(blocks={"pl": face}))
    picture(editor)
    link = editor._links["pl"].center().toPoint()
    with qtbot.waitSignal(editor.compare_asked) as asked:
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=link)
    assert asked.args == ["pl"]


def test_hovering_and_ctrl_click_on_a_citation(editor, session, qtbot):
    mark = cited_note(session)
    picture(editor)
    cursor = editor.textCursor()
    cursor.setPosition(session.page.position_of(Point("a", 8)))
    left = editor.cursorRect(cursor)
    place = QPoint(left.right() + 8, left.center().y())
    assert editor.citation_under(place) == mark
    with qtbot.waitSignal(editor.citation_opened) as opened:
        QTest.mouseClick(
            editor.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            place,
        )
    assert opened.args == [mark]


def test_enter_on_a_chosen_citation_opens_it(editor, session, qtbot):
    mark = cited_note(session)
    editor.select(Point("a", 8), Point("a", 9))
    with qtbot.waitSignal(editor.citation_opened) as opened:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert opened.args == [mark]


def test_words_dropped_from_elsewhere_are_put_in(editor, bodies, drop, place_of):
    mime = QMimeData()
    mime.setText("dropped")
    drop(editor, mime, QPointF(place_of(editor, "n")).toPoint())
    assert bodies(1) == ["dropped"]


def test_a_change_of_look_keeps_cursor_and_words(editor, session, bodies, appearance, put_cursor):
    put_cursor(editor, "a", 3)
    appearance.choose(scale=1.5)
    editor.dress_again()
    assert editor.writing.point == Point("a", 3)
    appearance.choose(scale=1.0)
    editor.dress_again()
    assert bodies() == ["One two", "Three"]


def test_without_the_focus_the_cursor_is_parked_in_sight(editor, put_cursor, qtbot):
    put_cursor(editor, "a", 3)
    editor.clearFocus()
    assert has_colour(picture(editor), "accent")
