"""Turned pages: a landscape section between upright ones, with its own headers and footers."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.page_edges import Edges, set_edges
from briefing_app.wordfile.sections import (
    Room,
    columns_in,
    last_section,
    room_for_text,
    turn_pages,
)
from briefing_app.wordfile.tree import elements, r, w

UNEVEN = '<w:col w:w="3000" w:space="700"/><w:col w:w="6046"/>'
PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>'
TABLE = (
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr>'
    "</w:tbl>"
)
EDGES = Edges(
    "PROTECTED A",
    PARAGRAPH.format(words="PROTECTED A first"),
    '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9746"/></w:tabs></w:pPr>'
    "<w:r><w:tab/><w:t>PROTECTED A</w:t></w:r></w:p>",
    PARAGRAPH.format(words="Page"),
)


def opened(*markup):
    """A document of such elements, with its headers, and the elements."""
    package = guard(memorandum_path().read_bytes(), "memorandum.docx").package
    body = package.xml(package.main).find(w("body"))
    made = elements("".join(markup))
    for element in made:
        body.find(w("sectPr")).addprevious(element)
    set_edges(package, EDGES)
    return package, made


def words(text):
    return PARAGRAPH.format(words=text)


def sections(package):
    return list(package.xml(package.main).iter(w("sectPr")))


def sizes(package):
    found = [section.find(w("pgSz")) for section in sections(package)]
    return [(size.get(w("w")), size.get(w("h")), size.get(w("orient"))) for size in found]


def edges(package, section):
    return {
        (reference.tag, reference.get(w("type"))): package.target(
            package.main, reference.get(r("id"))
        )
        for reference in section
        if reference.tag in (w("headerReference"), w("footerReference"))
    }


UPRIGHT, ACROSS = ("12240", "15840", None), ("15840", "12240", "landscape")


def test_a_part_in_the_middle_lies_across_and_the_others_stand():
    package, made = opened(words("before"), words("turned"), words("after"))
    turn_pages(package, [made[1:2]])
    assert sizes(package) == [UPRIGHT, ACROSS, UPRIGHT]


def test_a_part_at_the_end_needs_no_section_behind_it():
    package, made = opened(words("before"), words("turned"))
    turn_pages(package, [made[1:]])
    assert sizes(package) == [UPRIGHT, ACROSS]


def test_a_part_at_the_beginning_needs_no_section_before_it():
    package, made = opened(words("turned"), words("after"))
    turn_pages(package, [made[:1]])
    assert sizes(package) == [ACROSS, UPRIGHT]


def test_two_parts_are_each_turned():
    package, made = opened(*(words(name) for name in "abcde"))
    turn_pages(package, [made[1:2], made[3:4]])
    assert sizes(package) == [UPRIGHT, ACROSS, UPRIGHT, ACROSS, UPRIGHT]


def test_only_the_first_section_has_a_first_page_of_its_own():
    package, made = opened(words("before"), words("turned"), words("after"))
    turn_pages(package, [made[1:2]])
    assert [section.find(w("titlePg")) is not None for section in sections(package)] == [
        True,
        False,
        False,
    ]


def test_a_section_ends_in_a_paragraph_that_is_there_anyway():
    package, made = opened(words("before"), words("turned"), words("after"))
    turn_pages(package, [made[1:2]])
    assert len(list(package.xml(package.main).iter(w("p")))) == 3


def test_a_table_that_ends_a_section_gets_a_paragraph_behind_it():
    package, made = opened(words("before"), TABLE, words("turned"), words("after"))
    turn_pages(package, [made[2:3]])
    behind = made[1].getnext()
    assert behind.find(f"{w('pPr')}/{w('sectPr')}") is not None


def test_the_turned_header_reaches_to_the_further_margin():
    package, made = opened(words("before"), words("turned"), words("after"))
    turn_pages(package, [made[1:2]])
    header = edges(package, sections(package)[1])[w("headerReference"), "default"]
    tabs = [(t.get(w("val")), t.get(w("pos"))) for t in package.xml(header).iter(w("tab"))]
    assert tabs[:2] == [("clear", "9746"), ("right", "13346")]


def test_the_sections_around_keep_their_header():
    package, made = opened(words("before"), words("turned"), words("after"))
    before = edges(package, sections(package)[0])
    turn_pages(package, [made[1:2]])
    first, _turned, last = sections(package)
    key = w("headerReference"), "default"
    assert edges(package, first) == before
    assert edges(package, last)[key] == before[key]


def test_a_page_that_lies_across_already_is_left_alone():
    package, made = opened(words("before"), words("turned"))
    size = sections(package)[0].find(w("pgSz"))
    size.set(w("w"), "15840")
    size.set(w("h"), "12240")
    turn_pages(package, [made[1:]])
    assert len(sections(package)) == 1


def test_turned_pages_of_one_document_share_their_header():
    package, made = opened(*(words(name) for name in "abcde"))
    turn_pages(package, [made[1:2], made[3:4]])
    _a, first, _c, second, _e = sections(package)
    assert edges(package, first) == edges(package, second)


def test_the_room_of_a_page_is_that_between_its_margins():
    package, _made = opened(words("before"))
    assert room_for_text(last_section(package)) == Room(9746, 13346)
    assert room_for_text(None) == Room(9360, 12960)


@pytest.mark.parametrize(
    ("columns", "count", "upright"),
    [
        ('<w:cols w:space="720"/>', 1, 9746),
        ('<w:cols w:num="2" w:space="706"/>', 2, 4520),
        ('<w:cols w:num="2"/>', 2, 4513),
        (f'<w:cols w:num="2" w:equalWidth="0">{UNEVEN}</w:cols>', 2, 3000),
        (f'<w:cols w:equalWidth="1">{UNEVEN}</w:cols>', 1, 9746),
        ('<w:cols w:num="9" w:space="900"/>', 9, 1440),
    ],
)
def test_in_columns_a_line_is_as_long_as_the_narrowest(columns, count, upright):
    package, _made = opened(words("before"))
    section = last_section(package)
    for each in section.findall(w("cols")):
        section.remove(each)
    section.append(elements(columns)[0])
    assert room_for_text(section) == Room(upright, 13346)
    assert columns_in(section) == count
