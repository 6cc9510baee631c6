import pytest

from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.page_type import PageType
from briefing_app.domain.text import Paragraph, ParagraphKind, Table, Words
from briefing_app.ui.notes.panels.printed_words import Told, printed
from tests.ui.notes.conftest import paragraph, section

pytestmark = pytest.mark.usefixtures("qapp")


def blocks(document):
    block, found = document.begin(), []
    while block.isValid():
        shape = block.blockFormat()
        found.append((shape.stringProperty(Told.LINE), shape.intProperty(Told.LEAD), block.text()))
        block = block.next()
    return found


def item(name, kind, words):
    return Paragraph(ParagraphId(name), kind, (Words(words),))


def test_each_block_tells_its_line_and_what_stands_before_its_words():
    numbered = item("n", ParagraphKind.NUMBERED, "Approve")
    bullet = item("b", ParagraphKind.BULLET, "Agree")

    document = printed((section("issue", paragraph("p", "One"), numbered, bullet),), PageType())

    assert blocks(document) == [
        ("issue", 0, "Issue"),
        ("p", 0, "One"),
        ("n", 3, "1.\u2002Approve"),
        ("b", 2, "\u2022\u2002Agree"),
    ]


def test_a_table_keeps_its_cells_and_what_follows_begins_behind_it():
    table = Table(ParagraphId("t"), ((paragraph("x", "One"), paragraph("y", "Two")),))

    document = printed((section("issue", table, paragraph("p", "Behind")),), PageType())

    assert [(line, words) for line, _lead, words in blocks(document)] == [
        ("issue", "Issue"),
        ("x", "One"),
        ("y", "Two"),
        ("p", "Behind"),
    ]


def test_two_tables_in_a_row_and_an_empty_note_are_borne():
    table = Table(ParagraphId("t"), ((paragraph("x", "One"),),))

    document = printed((section("issue", table, table),), PageType())

    assert [words for _line, _lead, words in blocks(document)] == ["Issue", "One", "", "One", ""]
    assert blocks(printed((), PageType())) == [("", 0, "")]
