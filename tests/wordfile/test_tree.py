"""Parsing: nothing is fetched, and what cannot be read is told in a sentence."""

import pytest

from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.tree import drop, elements, parse, serialise, w


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
