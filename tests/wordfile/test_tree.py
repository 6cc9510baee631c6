"""Parsing: nothing is fetched, and what cannot be read is told in a sentence."""

import pytest

from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.tree import (
    DECLARED,
    drop,
    elements,
    let_go,
    parse,
    put_before,
    serialise,
    w,
)


def test_what_is_parsed_is_written_back():
    assert serialise(parse(b"<a><b/></a>")).endswith(b"<a><b/></a>")


def test_broken_xml_is_told():
    with pytest.raises(Refused, match="damaged"):
        parse(b"<a>")


def test_five_thousand_levels_are_refused():
    with pytest.raises(Refused):
        parse(b"<a>" * 5000 + b"</a>" * 5000)


def test_an_entity_is_not_resolved():
    root = parse(b'<!DOCTYPE a [<!ENTITY x "secret">]><a>&x;</a>')
    assert root.text is None


def test_a_dropped_element_is_gone():
    first = elements("<w:p><w:r/></w:p>")[0]
    drop(next(first.iter(w("r"))))
    assert len(first) == 0


def test_an_element_of_another_document_is_put_before_a_place_with_all_that_is_in_it():
    root = parse(f"<w:body {DECLARED}><w:p/></w:body>".encode())
    (table,) = elements("<w:tbl><w:tr><w:tc/></w:tr><w:tr/></w:tbl>")
    put_before(next(iter(root)), table)
    assert [child.tag for child in root] == [w("tbl"), w("p")]
    assert [child.tag for child in table] == [w("tr"), w("tr")]
    assert len(list(root.iter(w("tc")))) == 1


@pytest.mark.parametrize(("rows", "left"), [(2_000, 0), (50, 50)], ids=["long", "short"])
def test_a_long_tree_is_given_back_and_a_short_one_left_to_itself(rows, left):
    row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    body = f"<w:body><!-- said --><w:p/><w:tbl>{row * rows}</w:tbl></w:body>"
    root = elements(f"<w:document>{body}</w:document>")[0]
    table = next(root.iter(w("tbl")))
    let_go(root)
    assert len(table) == left
