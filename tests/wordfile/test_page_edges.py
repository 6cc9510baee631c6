"""Headers and footers in every kind that a document uses."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.markup import paragraph, run
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.page_edges import Edges, edge_parts, number_lines, set_edges, text_width
from briefing_app.wordfile.tree import elements, w
from tests.foreign_word import p, r, section
from tests.wordfile.forms import form

EDGES = Edges(
    marking="SECRET",
    first_header=paragraph("Header", run("SECRET")),
    header=paragraph("Header", run("7\tSECRET")),
    footer=paragraph("Footer", run("Page")),
)


@pytest.fixture
def package():
    return guard(memorandum_path().read_bytes(), "base").package


def words(package, part):
    return "".join(text.text for text in package.xml(part).iter(w("t")))


def test_a_document_without_headers_gets_one_for_each_kind_of_page(package):
    set_edges(package, EDGES)
    shown = sorted(words(package, part) for part in edge_parts(package))
    assert shown == ["7SECRET", "Page", "Page", "SECRET"]


def test_even_pages_are_marked_where_the_document_has_them(package):
    package.xml("word/settings.xml").insert(1, elements("<w:evenAndOddHeaders/>")[0])
    set_edges(package, EDGES)
    assert len(list(edge_parts(package))) == 6


def test_a_header_that_shows_the_marking_is_left_as_it_is(package):
    set_edges(package, EDGES)
    before = [words(package, part) for part in edge_parts(package)]
    set_edges(package, EDGES)
    assert [words(package, part) for part in edge_parts(package)] == before


def test_a_header_without_the_marking_gets_it_on_top(package):
    bare = Edges("", paragraph("Header", run("Crest")), paragraph("Header", run("Crest")), "")
    set_edges(package, bare)
    set_edges(package, EDGES)
    headers = [words(package, part) for part in edge_parts(package) if "header" in part]
    assert headers == ["SECRETCrest", "SECRETCrest"]


def test_a_section_without_headers_of_its_own_keeps_those_before_it(package):
    body = package.xml(package.main)[0]
    section = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="15840" w:h="12240"/></w:sectPr></w:pPr></w:p>'
    body.insert(0, elements(section)[0])
    set_edges(package, EDGES)
    last = body.find(w("sectPr"))
    kinds = [each.get(w("type")) for each in last.findall(w("headerReference"))]
    assert kinds == ["first"], "no page may be without the marking, and no section had a first page"


def test_line_numbers_stand_where_the_schema_wants_them(package):
    number_lines(package)
    section = package.xml(package.main)[0].find(w("sectPr"))
    names = [child.tag.rpartition("}")[2] for child in section]
    assert names == ["pgSz", "pgMar", "lnNumType", "cols", "titlePg"]


def test_the_room_between_the_margins_is_known(package):
    assert text_width(package) == 9746
    for each in list(package.xml(package.main).iter(w("sectPr"))):
        each.getparent().remove(each)
    assert text_width(package) == 9360


def header_distances(package):
    return [margins.get(w("header")) for margins in package.xml(package.main).iter(w("pgMar"))]


def test_a_marking_above_takes_its_room_from_the_margin(tmp_path):
    crest = {"header1": p(r("Crest"))}
    package = form(
        tmp_path,
        p(r("x")) + p(properties=section(1440, first=False, header1="default")),
        crest,
        header1="default",
    )
    set_edges(package, EDGES)
    assert header_distances(package) == ["400", "400"]


def test_a_header_that_asks_for_the_marking_stays_where_it_is(tmp_path):
    asks = {"header1": p(r("SECRET")), "header2": p(r("Crest"))}
    package = form(tmp_path, p(r("x")), asks, header1="first", header2="default")
    set_edges(package, EDGES)
    assert header_distances(package) == ["680"]
