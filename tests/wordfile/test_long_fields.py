"""Fields that go on over several paragraphs."""

from briefing_app.wordfile.long_fields import long_fields
from briefing_app.wordfile.tree import w
from tests.foreign_word import merge_field, p, r
from tests.wordfile.forms import form, lines, long_condition

LONG = long_condition((" IF ", merge_field("cc"), ' = "" "a'), ('b" "c" ',))
ENDS_SECTION = "<w:pPr><w:sectPr/></w:pPr>"


def found(tmp_path, body):
    package = form(tmp_path, body)
    return package, list(long_fields(package.xml(package.main)))


def test_a_field_that_ends_where_it_begins_is_not_long(tmp_path):
    assert found(tmp_path, p(merge_field("cc")) + p(r("x")))[1] == []


def test_it_goes_from_its_beginning_to_its_end(tmp_path):
    _package, (field,) = found(tmp_path, p(r("x")) + LONG + p(r("y")))
    assert len(field.paragraphs) == 3
    assert field.code.strip().startswith("IF")
    assert field.is_whole
    assert field.can_be_joined


def test_without_an_end_beside_it_it_is_not_whole(tmp_path):
    _package, (field,) = found(tmp_path, LONG.replace("</w:p>", "</w:p><w:tbl/>", 1))
    assert not field.is_whole
    assert not field.can_be_joined


def test_the_end_of_a_section_is_not_joined_away(tmp_path):
    _package, (field,) = found(tmp_path, LONG.replace("<w:p>", f"<w:p>{ENDS_SECTION}", 1))
    assert field.is_whole
    assert not field.can_be_joined


def test_joined_and_parted_again_it_is_as_it_was(tmp_path):
    styled = LONG.replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="Second"/></w:pPr>')
    package, (field,) = found(tmp_path, styled)
    before = lines(package)
    made = field.put(field.joined())
    assert lines(package) == before
    assert len(made) == 3
    assert all(next(each.iter(w("pStyle"))).get(w("val")) == "Second" for each in made)
    assert "ends-paragraph" not in str([each.get(w("val")) for p in made for each in p.iter()])
