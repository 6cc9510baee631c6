"""Where a dragged thing lands."""

from PySide6.QtCore import QPointF

from briefing_app.domain.note_editing import Spot
from briefing_app.ui.notes.editor.drop_zone import landing_at


def landing(editor, line, share):
    layout = editor.document().documentLayout()
    rect = layout.blockBoundingRect(editor.session.page.block_of(line))
    place = QPointF(rect.left() + 40, rect.top() + share * rect.height())
    return landing_at(editor.session.page, place)


def test_the_lower_half_of_a_paragraph_lands_behind_it(editor):
    assert landing(editor, "a", 0.9).spot == Spot("issue", "a")


def test_the_upper_half_lands_before_it(editor):
    assert landing(editor, "b", 0.1).spot == Spot("issue", "a")
    assert landing(editor, "a", 0.1).spot == Spot("issue")


def test_a_heading_lands_at_the_start_of_its_section(editor):
    assert landing(editor, "next", 0.5).spot == Spot("next")


def test_the_title_lands_at_the_start_of_the_note(editor):
    assert landing(editor, "title", 0.5).spot == Spot("issue")


def test_the_upper_half_of_a_heading_lands_at_the_end_of_the_section_before(editor):
    assert landing(editor, "next", 0.1).spot == Spot("issue", "b")


def test_above_the_first_heading_is_the_start_of_its_section(editor):
    assert landing(editor, "issue", 0.1).spot == Spot("issue")
