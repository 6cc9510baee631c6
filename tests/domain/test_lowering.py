"""A marking below what a note contains holds until more comes in."""

import pytest

from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import UNCLASSIFIED, parse_marking

A, B = parse_marking("A", ""), parse_marking("B", "")
SECRET = parse_marking("B", "SECRET")
EYES = parse_marking("B", "", ["CANADIAN EYES ONLY"])
LOWERED = Lowering(B, A, "Only the annex is B, and it travels apart")


@pytest.mark.parametrize(
    ("marking", "contained", "holds"),
    [
        (A, B, True),
        (A, A, True),
        (A, SECRET, False),
        (A, EYES, False),
        (UNCLASSIFIED, B, False),
        (B, B, True),
    ],
)
def test_it_holds_for_what_was_known_when_it_was_decided(marking, contained, holds):
    assert LOWERED.holds(marking, contained) is holds
