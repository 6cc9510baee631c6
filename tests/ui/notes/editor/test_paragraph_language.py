from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.text import Paragraph, Table
from briefing_app.ui.notes.editor.paragraph_language import with_language
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section


def test_paragraphs_and_cells_take_the_language_and_all_else_stays_the_same_value():
    table = Table(ParagraphId("t"), ((paragraph("x", "One"), paragraph("y", "Two")),))
    note = a_note(section("one", paragraph("a", "A"), table), section("two", paragraph("b", "B")))

    changed = with_language(note, {"a", "y"}, "fr")

    first, second = changed.sections
    cells = first.body[1].rows[0]
    assert isinstance(first.body[0], Paragraph)
    assert (first.body[0].language, [cell.language for cell in cells]) == ("fr", ["", "fr"])
    assert second is note.sections[1]
