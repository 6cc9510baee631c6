"""What goes on the clipboard and what is kept of what comes from it."""

import pytest
from PySide6.QtCore import QMimeData

from briefing_app.domain.ids import CitationId, EvidenceId, ParagraphId
from briefing_app.domain.text import Citation, CitedKind, Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.notes.text.note_paste import (
    TEXT,
    can_paste,
    elements_of,
    elements_of_text,
    mime_of,
    plain_elements,
)

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


def a_list():
    return tuple(
        Paragraph(ParagraphId(f"{n}"), kind, (Words(words),), level)
        for n, (words, kind, level) in enumerate(
            [
                ("one", ParagraphKind.NUMBERED, 0),
                ("under it", ParagraphKind.NUMBERED, 1),
                ("a point", ParagraphKind.BULLET, 2),
                ("two", ParagraphKind.NUMBERED, 0),
                ("plain", ParagraphKind.PARAGRAPH, 0),
            ]
        )
    )


def test_levels_of_lists_reach_other_programs_and_come_back():
    html = QMimeData()
    html.setHtml(mime_of(a_list(), {}).html())
    assert [(e.text, e.kind, e.level) for e in elements_of(html)] == [
        (e.text, e.kind, e.level) for e in a_list()
    ]


def test_plain_text_has_the_signs_of_the_list_and_is_a_list_again():
    text = mime_of(a_list(), {}).text()
    assert text.splitlines()[:2] == ["1. one", "    a) under it"]
    assert [(e.text, e.level) for e in elements_of_text(text)][:2] == [("one", 0), ("under it", 1)]


def test_a_table_goes_out_with_its_head_and_caption():
    cells = (Paragraph(ParagraphId("x"), runs=(Words("head"),)),)
    html = mime_of((Table(ParagraphId("t"), (cells, cells), "Costs"),), {}).html()
    assert "<caption>Costs</caption><tr><th>head</th></tr><tr><td>head</td></tr>" in html


def test_an_empty_clipboard_can_be_asked():
    assert not can_paste(None)
    assert not can_paste(QMimeData())


def test_the_words_alone_are_plain_paragraphs():
    assert [(e.text, e.kind) for e in plain_elements("- one \n\n  two")] == [
        ("- one", ParagraphKind.PARAGRAPH),
        ("two", ParagraphKind.PARAGRAPH),
    ]
