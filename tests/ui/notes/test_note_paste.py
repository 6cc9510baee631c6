"""What goes on the clipboard and what is kept of what comes from it."""

import pytest
from PySide6.QtCore import QMimeData

from briefing_app.domain.ids import CitationId, EvidenceId, ParagraphId
from briefing_app.domain.text import Citation, CitedKind, Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.notes.note_paste import TEXT, elements_of, elements_of_text, mime_of

pytestmark = pytest.mark.usefixtures("qapp")
CITE = Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId("e"))


def some_elements():
    cell = Paragraph(ParagraphId("x"), runs=(Words("cell"),))
    return (
        Paragraph(ParagraphId("a"), runs=(Words("So "), Words("bold", bold=True), CITE)),
        Paragraph(ParagraphId("b"), ParagraphKind.BULLET, (Words("item", italic=True),)),
        Paragraph(ParagraphId("c"), ParagraphKind.NUMBERED, (Words("one"),)),
        Table(ParagraphId("t"), ((cell,),)),
    )


def test_our_own_form_gives_everything_back():
    assert elements_of(mime_of(some_elements(), {CITE.id: 2})) == some_elements()


def test_other_programs_get_numbers_for_citations():
    mime = mime_of(some_elements(), {CITE.id: 2})
    assert mime.text().splitlines()[0] == "So bold[2]"
    assert "<b>bold</b><sup>2</sup>" in mime.html()
    assert "<ul><li><i>item</i></li></ul><ol><li>one</li></ol>" in mime.html()


def test_plain_text_becomes_paragraphs_and_lists():
    elements = elements_of_text("First\r\n\r\n- one\n\u2022 two\nLast")
    assert [(e.text, e.kind) for e in elements] == [
        ("First", ParagraphKind.PARAGRAPH),
        ("one", ParagraphKind.BULLET),
        ("two", ParagraphKind.BULLET),
        ("Last", ParagraphKind.PARAGRAPH),
    ]


def test_a_broken_form_pastes_nothing():
    mime = QMimeData()
    mime.setData(TEXT, b"{]")
    assert elements_of(mime) == ()
