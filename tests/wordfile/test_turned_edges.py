"""Headers for turned pages: tabs and tables reach to the further margin."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.package import WORD_TYPE
from briefing_app.wordfile.tree import DECLARED, w
from briefing_app.wordfile.turned_edges import turned_edge

UPRIGHT, TURNED = 9746, 13346


def turned(markup):
    package = guard(memorandum_path().read_bytes(), "memorandum.docx").package
    content = f"<w:hdr {DECLARED}>{markup}</w:hdr>".encode()
    package.add("word/header9.xml", content, WORD_TYPE.format(name="header"))
    turned_edge(package, "word/header9.xml", UPRIGHT, TURNED)
    return package.xml("word/header9.xml")


def tabs(root):
    return [(tab.get(w("val")), tab.get(w("pos"))) for tab in root.iter(w("tab"))]


def a_tab(kind, place):
    return (
        f'<w:p><w:pPr><w:tabs><w:tab w:val="{kind}" w:pos="{place}"/></w:tabs></w:pPr>'
        "<w:r><w:t>words</w:t></w:r></w:p>"
    )


@pytest.mark.parametrize(
    ("kind", "place", "goal"),
    [("right", 9746, 13346), ("center", 4873, 6673), ("end", 9700, 13300)],
)
def test_a_tab_for_margin_or_middle_moves(kind, place, goal):
    shown = tabs(turned(a_tab(kind, place)))
    assert sorted(shown) == sorted([("clear", str(place)), (kind, str(goal))])


@pytest.mark.parametrize(("kind", "place"), [("left", 2000), ("right", 3000), ("center", 2000)])
def test_any_other_tab_stays(kind, place):
    assert tabs(turned(a_tab(kind, place))) == [(kind, str(place))]


def test_a_tab_of_the_style_moves_too():
    root = turned('<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>')
    assert tabs(root) == [("clear", "9746"), ("right", "13346")]


def test_a_table_over_the_whole_width_is_stretched():
    root = turned(
        '<w:tbl><w:tblPr><w:tblW w:w="9746" w:type="dxa"/></w:tblPr><w:tblGrid>'
        '<w:gridCol w:w="4873"/><w:gridCol w:w="4873"/></w:tblGrid></w:tbl>'
    )
    assert [column.get(w("w")) for column in root.iter(w("gridCol"))] == ["6673", "6673"]
    assert [width.get(w("w")) for width in root.iter(w("tblW"))] == ["13346"]


def test_a_small_table_keeps_its_width():
    root = turned('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid></w:tbl>')
    assert [column.get(w("w")) for column in root.iter(w("gridCol"))] == ["2000"]
