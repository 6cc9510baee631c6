"""The highest marking that may stand on a computer."""

import pytest

from briefing_app.domain.ceiling import (
    NO_CEILING,
    STRICTEST,
    ceiling_of,
    lowest,
    refuse_above,
    understood,
)
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.marking import UNCLASSIFIED, parse_marking
from briefing_app.language import set_language

A, B, C = (parse_marking(step, "") for step in "ABC")
SECRET = parse_marking("", "SECRET")
EYES = parse_marking("B", "", ["CANADIAN EYES ONLY"])


@pytest.mark.parametrize(
    ("step", "allowed", "refused"),
    [
        ("", [UNCLASSIFIED, C, parse_marking("C", "TOP SECRET")], []),
        ("UNCLASSIFIED", [UNCLASSIFIED], [A, SECRET]),
        ("protected b", [UNCLASSIFIED, A, B, EYES], [C, SECRET]),
        ("SECRET", [C, SECRET, parse_marking("B", "SECRET")], [parse_marking("", "TOP SECRET")]),
    ],
)
def test_what_lies_above_is_not_allowed(step, allowed, refused):
    ceiling = ceiling_of(step)
    assert [each for each in allowed if not ceiling.allows(each)] == []
    assert [each for each in refused if ceiling.allows(each)] == []


def test_an_unknown_step_is_an_error():
    with pytest.raises(ValueError, match="rouge"):
        ceiling_of("rouge")


def test_of_two_ceilings_the_lower_counts():
    assert lowest([NO_CEILING, ceiling_of("SECRET"), ceiling_of("PROTECTED B")]) == ceiling_of(
        "PROTECTED B"
    )
    assert lowest([]) == NO_CEILING


def test_what_is_refused_is_told_in_one_sentence_in_both_languages():
    with pytest.raises(NotAllowed) as refused:
        refuse_above(ceiling_of("PROTECTED B"), SECRET, "The plan")
    assert refused.value.sentence == (
        "“The plan” is SECRET; this installation may hold PROTECTED B at most."
    )
    set_language("fr")
    with pytest.raises(NotAllowed, match="PROTÉGÉ B"):
        refuse_above(ceiling_of("PROTECTED B"), SECRET, "Le plan")


def test_a_ceiling_is_named_by_its_highest_step():
    assert ceiling_of("SECRET").in_words("en") == "SECRET"
    refuse_above(ceiling_of("SECRET"), B, "The plan")


def test_words_that_are_not_understood_allow_nothing():
    assert understood("", "SECRET") == ceiling_of("SECRET")
    assert understood("SECRET", "rouge") == STRICTEST
    assert STRICTEST.allows(UNCLASSIFIED)
    assert not STRICTEST.allows(A)
