"""Word files of other programs, set right where a note goes out in them."""

from briefing_app.wordfile.other_writers import set_right
from briefing_app.wordfile.properties import Properties, set_properties
from briefing_app.wordfile.tree import serialise, w
from tests.foreign_word import cell, list_kind, p, r, row, style, table
from tests.wordfile.forms import form

LIST = list_kind(1, ("decimal", "%1.", "One"))
ODD_LIST = LIST.replace('<w:lvlJc w:val="left"/>', '<w:lvlJc w:val="start"/>').replace(
    '<w:numFmt w:val="decimal"/><w:pStyle w:val="One"/>',
    '<w:pStyle w:val="One"/><w:numFmt w:val="decimal"/>',
)
NUMBER = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'


def names(element):
    return [child.tag.partition("}")[2] for child in element]


def test_levels_of_lists_stand_in_order_and_on_a_side_that_there_is(tmp_path):
    package = form(
        tmp_path, p(r("x")), styles=style("One", "One", list_id=1), numbering=ODD_LIST + NUMBER
    )
    set_right(package)
    (level,) = package.xml("word/numbering.xml").iter(w("lvl"))
    assert names(level) == ["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr"]
    assert level.find(w("lvlJc")).get(w("val")) == "left"


def test_a_section_that_a_paragraph_ends_stands_behind_its_style(tmp_path):
    odd = '<w:sectPr/><w:pStyle w:val="Normal"/><w:jc w:val="left"/><w:rPr/>'
    package = form(tmp_path, f"<w:p><w:pPr>{odd}</w:pPr></w:p>")
    set_right(package)
    settings = next(package.xml(package.main).iter(w("pPr")))
    assert names(settings) == ["pStyle", "jc", "rPr", "sectPr"]


def test_tables_stand_on_a_side_that_there_is(tmp_path):
    odd = table((row(cell(9360, p(r("x")))),)).replace(
        "<w:tblLayout", '<w:jc w:val="end"/><w:tblLayout'
    )
    package = form(tmp_path, odd)
    set_right(package)
    assert next(package.xml(package.main).iter(w("jc"))).get(w("val")) == "right"


def test_what_word_has_written_stays_as_it_is(tmp_path):
    package = form(tmp_path, p(r("x"), properties="<w:keepNext/>"), numbering=LIST + NUMBER)
    before = [serialise(package.xml(part)) for part in (package.main, "word/numbering.xml")]
    set_right(package)
    assert [serialise(package.xml(part)) for part in (package.main, "word/numbering.xml")] == before


def test_only_one_way_leads_to_the_properties(tmp_path):
    package = form(tmp_path, p(r("x")))
    other = "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"
    package.add("docProps/core.xml", b"<x/>", "application/xml")
    package.relate("", other, "docProps/core.xml")
    set_properties(package, Properties("T", "A", "S", "en-CA"))
    links = package.content("_rels/.rels").decode()
    assert links.count("core-properties") == 1
    assert other not in links
