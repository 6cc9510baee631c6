"""The same short name for the same thing, however its file is written."""

import pytest

from briefing_app.wordfile.short_names import (
    W_STRICT,
    child,
    children,
    is_on,
    other_value,
    short,
    value,
    whole,
    within,
)
from briefing_app.wordfile.tree import W, parse


@pytest.mark.parametrize("space", [W, W_STRICT])
def test_both_forms_of_the_standard_have_the_same_names(space):
    root = parse(f'<w:p xmlns:w="{space}"><w:r><w:t w:val="5"/></w:r><w:r/></w:p>'.encode())

    assert short(root) == "w:p"
    assert value(child(root, "w:r", "w:t")) == "5"
    assert len(list(children(root, "w:r"))) == 2
    assert len(list(within(root, "w:t"))) == 1


def test_what_is_not_there_has_no_value():
    root = parse(b"<a><!-- b --></a>")

    assert (child(root, "w:r", "w:t"), value(None), short(root)) == (None, "", "a")
    assert [short(one) for one in root] == [""]
    assert (whole("x", 3), whole("4")) == (3, 4)


def test_a_switch_is_on_unless_it_is_turned_off():
    root = parse(f'<a xmlns:w="{W}"><w:b/><w:i w:val="false"/></a>'.encode())

    assert [is_on(root, name) for name in ("w:b", "w:i", "w:u")] == [True, False, False]


def test_attributes_of_other_spaces_are_found_by_their_prefix():
    root = parse(b'<a xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" t:level="2"/>')

    assert other_value(root, "text:level") == "2"
