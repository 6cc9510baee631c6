"""The number of a citation can be read wherever it stands, also in what is selected."""

from PySide6.QtCore import QPoint

from briefing_app.domain.ids import CitationId
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.ui.look import look
from briefing_app.ui.notes.text.page_points import Point
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section


def colours(editor, rect):
    picture = editor.viewport().grab().toImage()
    scale = picture.devicePixelRatio()
    left, top = rect.left(), rect.top() - editor.verticalScrollBar().value()
    found = set()
    for x in range(int(rect.width())):
        for y in range(int(rect.height())):
            at = QPoint(int((left + x) * scale), int((top + y) * scale))
            found.add(picture.pixelColor(at).name())
    return found


def test_a_citation_in_the_selection_keeps_its_full_colours(session, editor):
    cited = Citation(CitationId("c"), CitedKind.EVIDENCE, "e")
    session.open(a_note(section("issue", paragraph("a", "Words ", cited, " more"))))
    editor.select(Point("a", 0), Point("a", 10))
    editor.viewport().grab()
    ((inside, number),) = editor._mark._chosen.values()
    assert number == "1"
    seen = colours(editor, inside)
    assert look().colour("accent").name() in seen
    assert look().colour("on_accent").name() in seen


def test_outside_the_selection_nothing_is_painted_twice(session, editor):
    cited = Citation(CitationId("c"), CitedKind.EVIDENCE, "e")
    session.open(a_note(section("issue", paragraph("a", "Words ", cited, " more"))))
    editor.select(Point("a", 0), Point("a", 4))
    editor.viewport().grab()
    assert editor._mark._chosen == {}
