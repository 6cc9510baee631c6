"""Lists that begin anew, and lists in documents that know nothing of ours."""

import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.numbering import BULLETS, Numbering
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import w


@pytest.fixture
def base():
    return guard(memorandum_path().read_bytes(), "base").package


def bare(base: Package) -> Package:
    base.unrelate(base.main, "numbering")
    return base


def test_each_numbered_list_begins_at_its_first_number(base):
    numbering = Numbering(base, base)
    first, second = numbering.new_list(), numbering.new_list()
    assert first != second
    nums = {num.get(w("numId")): num for num in base.xml("word/numbering.xml").iter(w("num"))}
    starts = [o.get(w("val")) for o in nums[str(second)].iter(w("startOverride"))]
    assert starts == ["1", "1", "1"]


def test_bullets_and_numbered_paragraphs_are_one_list_each(base):
    numbering = Numbering(base, base)
    assert numbering.bullets == numbering.bullets
    assert numbering.points == numbering.points
    assert numbering.bullets != numbering.points


def test_a_document_without_our_lists_is_given_them(base):
    other = bare(guard(memorandum_path().read_bytes(), "other").package)
    other.add("word/numbering.xml", other.content("word/numbering.xml"), "x")
    root = other.xml("word/numbering.xml")
    for child in list(root):
        root.remove(child)
    other.relate(other.main, "numbering", "word/numbering.xml")
    number = Numbering(other, base).bullets
    kinds = [k for k in root.iter(w("nsid")) if k.get(w("val")) == BULLETS]
    assert len(kinds) == 1
    assert not list(root.iter(w("pStyle")))
    assert number == 1


def test_kinds_of_list_stand_before_lists(base):
    numbering = Numbering(base, base)
    numbering.new_list()
    names = [child.tag.rpartition("}")[2] for child in base.xml("word/numbering.xml")]
    assert names == sorted(names)


def test_a_document_without_the_part_gets_one(base):
    other = bare(guard(memorandum_path().read_bytes(), "other").package)
    assert Numbering(other, base).new_list() == 1
