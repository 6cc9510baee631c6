"""Lists that styles carry in themselves."""

from briefing_app.wordfile.style_lists import OwnList, StyleLists
from briefing_app.wordfile.tree import w
from tests.foreign_word import list_kind, p, r, style
from tests.wordfile.forms import form

STYLES = (
    style("Dot", "Dot", list_id=1)
    + style("SubDot", "Sub Dot", based="Dot", list_id=1, level=1)
    + style("Child", "Child", based="Dot")
    + style("Head", "Head", list_id=2, outline=0)
    + style("Gone", "Gone", list_id=9)
)
LISTS = (
    list_kind(1, ("bullet", "\u2022", "Dot"), ("bullet", "-", "SubDot"))
    + list_kind(2, ("decimal", "%1.", "Head"))
    + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
)


def lists(tmp_path):
    return StyleLists(form(tmp_path, p(r("x")), styles=STYLES, numbering=LISTS))


def test_a_style_brings_its_list_and_so_does_one_built_on_it(tmp_path):
    known = lists(tmp_path)
    assert known.of_style("Dot") == OwnList(1, 0)
    assert known.of_style("SubDot") == OwnList(1, 1)
    assert known.of_style("Child") == OwnList(1, 0)


def test_a_list_that_is_not_there_is_none(tmp_path):
    assert lists(tmp_path).of_style("Gone") is None
    assert lists(tmp_path).of_style("Normal") is None


def test_bullets_and_numbers_are_told_apart(tmp_path):
    known = lists(tmp_path)
    assert known.marks("SubDot") == ("bullet", 1)
    assert known.marks("Head") == ("number", 0)
    assert known.marks("Normal") == ("", 0)


def test_a_list_goes_as_deep_as_it_is_asked_to(tmp_path):
    known = lists(tmp_path)
    before = len(known.kind(2).findall(w("lvl")))
    known.reach(2, before + 1)
    assert len(known.kind(2).findall(w("lvl"))) == before + 2
    known.reach(2, 0)
    known.reach(77, 2)
    assert len(known.kind(2).findall(w("lvl"))) == before + 2
