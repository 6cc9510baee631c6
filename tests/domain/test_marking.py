"""Two ladders and caveats."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.marking import (
    UNCLASSIFIED,
    Classified,
    Marking,
    Protected,
    highest,
    parse_marking,
)
from tests.domain.note_strategies import markings


@settings(max_examples=60, deadline=None)
@given(st.lists(markings, max_size=4))
def test_the_whole_covers_every_part(parts: list[Marking]):
    whole = highest(parts)
    assert all(whole.covers(part) for part in parts)


@settings(max_examples=60, deadline=None)
@given(markings, markings)
def test_no_more_is_asked_than_the_parts_ask(one: Marking, other: Marking):
    whole = one.joined_with(other)
    assert whole == other.joined_with(one)
    assert whole.protected in (one.protected, other.protected)
    assert whole.classified in (one.classified, other.classified)
    assert whole.caveats == one.caveats | other.caveats
    assert one.covers(other) == (whole == one)


def test_nothing_at_all_is_unclassified():
    assert highest([]) == UNCLASSIFIED


@pytest.mark.parametrize(
    ("marking", "english", "french"),
    [
        (UNCLASSIFIED, "UNCLASSIFIED", "NON CLASSIFIÉ"),
        (parse_marking("B", ""), "PROTECTED B", "PROTÉGÉ B"),
        (parse_marking("", "top secret"), "TOP SECRET", "TRÈS SECRET"),
        (parse_marking("b", "Secret"), "SECRET // PROTECTED B", "SECRET // PROTÉGÉ B"),
        (
            parse_marking("", "CONFIDENTIAL", ["ZULU", "ALPHA"]),
            "CONFIDENTIAL // ALPHA // ZULU",
            "CONFIDENTIEL // ALPHA // ZULU",
        ),
    ],
)
def test_a_marking_is_printed_in_either_language(marking: Marking, english: str, french: str):
    assert marking.in_words("en") == english
    assert marking.in_words("fr") == french


@pytest.mark.parametrize(("protected", "classified"), [("D", ""), ("", "HUSH")])
def test_an_unknown_step_is_refused(protected: str, classified: str):
    with pytest.raises(KeyError):
        parse_marking(protected, classified)


def test_words_of_a_file_become_steps():
    assert parse_marking("a", "SECRET") == Marking(Protected.A, Classified.SECRET)
