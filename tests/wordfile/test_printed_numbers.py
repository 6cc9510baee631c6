"""Numbers as Word prints them."""

import pytest

from briefing_app.wordfile.printed_numbers import PrintedNumbers, in_form
from briefing_app.wordfile.tree import DECLARED, parse


def level(depth, form, text, more=""):
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LEVELS = (
    level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "%1.%2)")
    + level(2, "bullet", "\uf0b7")
    + level(3, "upperRoman", "%4", '<w:pStyle w:val="Part"/>')
    + level(4, "decimal", "%1.%4.%5", "<w:isLgl/>")
    + level(5, "none", "")
    + level(6, "bullet", "-")
)


@pytest.fixture
def numbers():
    markup = (
        f'<w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="S"/>{LEVELS}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="4"/></w:lvlOverride></w:num>'
        '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>'
    )
    return PrintedNumbers(parse(f"<w:numbering {DECLARED}>{markup}</w:numbering>".encode()))


def labels(numbers, *places):
    return [numbers.next_label(list_id, depth) for list_id, depth in places]


def test_deeper_levels_begin_anew_behind_a_higher_one(numbers):
    places = [("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)]
    assert labels(numbers, *places) == ["1.", "1.a)", "1.b)", "2.", "2.a)"]


def test_lists_of_one_kind_count_on_unless_told_to_begin_anew(numbers):
    places = [("1", 0), ("2", 0), ("3", 0), ("3", 0)]
    assert labels(numbers, *places) == ["1.", "2.", "4.", "5."]


def test_drawn_bullets_are_bullets_and_typed_ones_stay(numbers):
    assert labels(numbers, ("1", 2), ("1", 6), ("1", 5)) == ["•", "-", ""]


def test_legal_levels_show_every_number_as_a_decimal(numbers):
    assert labels(numbers, ("1", 0), ("1", 3), ("1", 4)) == ["1.", "I", "1.1.1"]


def test_a_kind_may_be_told_by_a_style(numbers):
    assert labels(numbers, ("4", 0)) == ["1."]
    assert numbers.level_for("4", "Part") == 3


def test_a_list_that_is_not_there_prints_nothing(numbers):
    assert labels(numbers, ("9", 0), ("1", 8)) == ["", ""]
    assert PrintedNumbers(None).next_label("1", 0) == ""


@pytest.mark.parametrize(
    ("number", "form", "printed"),
    [
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (1994, "lowerRoman", "mcmxciv"),
        (4, "upperRoman", "IV"),
        (7, "decimalZero", "07"),
        (7, "ordinalText", "7"),
        (0, "lowerRoman", "0"),
        (0, "lowerLetter", "0"),
    ],
)
def test_every_form_has_its_figures(number, form, printed):
    assert in_form(number, form) == printed


def test_a_list_that_names_no_beginning_begins_at_nought():
    levels = '<w:lvl w:ilvl="0"><w:numFmt w:val="ordinal"/><w:lvlText w:val="%1"/></w:lvl>'
    markup = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    numbers = PrintedNumbers(parse(f"<w:numbering {DECLARED}>{markup}</w:numbering>".encode()))

    assert [numbers.next_label("1", 0) for _item in range(4)] == ["0th", "1st", "2nd", "3rd"]
    assert [in_form(one, "ordinal") for one in (11, 12, 13, 21)] == ["11th", "12th", "13th", "21st"]
