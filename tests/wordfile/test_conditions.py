"""Conditions of a mailing, decided by what the note says."""

import pytest

from briefing_app.wordfile.conditions import (
    condition_names,
    settle_conditions,
    unread_conditions,
)
from briefing_app.wordfile.merge_fields import merge_names
from briefing_app.wordfile.tree import w
from tests.foreign_word import merge_field, p, page_number, r
from tests.wordfile.forms import form, lines, long_condition, runs

VALUES = {"cc": "The Harbour Master", "via": "", "pages": "12"}


def condition(*parts):
    """As Word writes it: names stand in fields, all else is instruction."""
    begin, apart, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    inside = "".join(
        part
        if part.startswith("<w:r>")
        else f'<w:r><w:instrText xml:space="preserve">{part}</w:instrText></w:r>'
        for part in parts
    )
    return begin + inside + apart + r("as it was last") + end


def settled(tmp_path, *words):
    package = form(tmp_path, p(*words))
    settle_conditions(package.xml(package.main), VALUES.get)
    return package


@pytest.mark.parametrize(
    ("test", "said"),
    [
        ((merge_field("cc"), ' &lt;&gt; "" '), "yes"),
        ((merge_field("via"), ' &lt;&gt; "" '), "no"),
        ((merge_field("via"), ' = "" '), "yes"),
        ((merge_field("cc"), ' = "The H*" '), "yes"),
        ((merge_field("pages"), " &gt; 9 "), "yes"),
        ((merge_field("pages"), " &lt;= 9 "), "no"),
        ((merge_field("cc"), " = ", merge_field("cc"), " "), "yes"),
        (('"a" = "b" ',), "no"),
    ],
)
def test_the_branch_that_holds_stays(tmp_path, test, said):
    package = settled(tmp_path, r("A "), condition(" IF ", *test, '"yes" "no" '), r(" B"))
    assert lines(package) == [f"A {said} B"]
    assert not list(package.xml(package.main).iter(w("fldChar")))


def test_a_field_in_the_branch_stays_a_field(tmp_path):
    package = settled(
        tmp_path,
        condition(" IF ", merge_field("cc"), ' &lt;&gt; "" "Copies: ', merge_field("cc"), '." '),
    )
    paragraph = next(package.xml(package.main).iter(w("p")))
    assert lines(package) == ["Copies: \u00abcc\u00bb."]
    assert list(merge_names(paragraph)) == ["cc"]


def test_without_another_branch_nothing_stays(tmp_path):
    assert lines(settled(tmp_path, condition("IF ", merge_field("via"), ' > "" "x"'))) == [""]


def test_a_condition_in_a_condition_is_decided_too(tmp_path):
    inner = condition(" IF ", merge_field("via"), ' = "" "none" "some" ')
    package = settled(tmp_path, condition(" IF ", merge_field("cc"), ' = "" "no" "', inner, '" '))
    assert lines(package) == ["none"]


def test_the_look_of_the_words_is_kept(tmp_path):
    said = condition(" IF ", merge_field("via"), ' = "" "', "bold", '"')
    said = said.replace(
        '<w:r><w:instrText xml:space="preserve">bold', "<w:r><w:rPr><w:b/></w:rPr><w:instrText>bold"
    )
    assert runs(settled(tmp_path, said)) == [("bold", ["b"])]


@pytest.mark.parametrize(
    "odd",
    [
        condition(" IF ", merge_field("colour"), ' = "" "yes" "no" '),
        condition(' IF "never closed '),
        condition(" IFFY "),
        page_number(),
    ],
)
def test_what_cannot_be_decided_stays_as_it_is(tmp_path, odd):
    before = lines(form(tmp_path, p(odd)))
    package = settled(tmp_path, odd)
    assert lines(package) == before
    assert list(package.xml(package.main).iter(w("fldChar")))


def test_it_tells_which_fields_it_asks_for(tmp_path):
    asked = condition(" IF ", merge_field("via"), ' = "" "', merge_field("cc"), '" "no" ')
    unknown = condition(" IF ", merge_field("colour"), ' = "" "', merge_field("cc"), '" "no" ')
    package = form(tmp_path, p(asked) + p(unknown))
    paragraphs = list(package.xml(package.main).iter(w("p")))
    names = [list(condition_names(each, VALUES.__contains__)) for each in paragraphs[:2]]
    assert names == [["via", "cc"], ["colour"]]


def test_a_condition_over_several_paragraphs_is_decided(tmp_path):
    holds = long_condition(
        (" IF ", merge_field("cc"), ' &lt;&gt; "" "Copies'), ('to all" "none" ',)
    )
    fails = long_condition((" IF ", merge_field("via"), ' &lt;&gt; "" "a'), ('b" "none" ',))
    package = form(tmp_path, holds + fails)
    settle_conditions(package.xml(package.main), VALUES.get)
    assert lines(package)[:3] == ["Before Copies", "to all After", "Before none After"]
    assert not list(package.xml(package.main).iter(w("fldChar"), w("instrText")))


def test_a_long_condition_that_cannot_be_decided_stays_as_it_is(tmp_path):
    unknown = (" IF ", merge_field("colour"), ' = "" "a'), ('b" "c" ',)
    unread = (" IF ", merge_field("cc"), " without an end"), (" of it",)
    package = form(tmp_path, long_condition(*unknown) + p(r("x")) + long_condition(*unread))
    before = lines(package)
    settle_conditions(package.xml(package.main), VALUES.get)
    assert lines(package) == before
    assert len(list(package.xml(package.main).iter(w("fldChar")))) == 12


def test_it_tells_which_conditions_are_not_understood(tmp_path):
    fine = long_condition((" IF ", merge_field("cc"), ' = "" "a'), ('b" "c" ',))
    whole = p(condition(' IF "never closed '))
    unread = long_condition((" IF ", merge_field("cc"), " without an end"), (" of it",))
    other = p(condition(" IFFY ")) + p(page_number())
    package = form(tmp_path, fine + other + whole + unread)
    root = package.xml(package.main)
    paragraphs = list(root.iter(w("p")))
    odd = sorted(paragraphs.index(each) for each in unread_conditions(root))
    assert odd == [5, 6]
