"""For which notes a template is usual."""

from pathlib import Path

from briefing_app.domain.kind_library import KindOrigin
from briefing_app.operations.keep_templates import TemplateShelf, WordTemplate
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.word_templates import UsualTemplate
from briefing_app.ui.templates.usual_page import UsualPage


def test_each_kind_has_a_box_for_each_language(qtbot, appearance):
    page = UsualPage()
    qtbot.addWidget(page)
    kinds = load_note_kinds()
    page.show_kinds(kinds)
    assert len(page.boxes) == 2 * len(kinds)
    template = WordTemplate(Path("letter.docx"), KindOrigin.OWN)
    shelf = TemplateShelf((template,), (UsualTemplate(kinds[0].key, "fr", "letter.docx"),))
    page.show_usual(shelf, "letter.docx")
    ticked = [key for key, box in page.boxes.items() if box.isChecked()]
    assert ticked == [(kinds[0].key, "fr")]
    told = []
    page.picked.connect(lambda *given: told.append(given))
    page.boxes[kinds[1].key, "en"].click()
    assert told == [(kinds[1].key, "en", True)]
