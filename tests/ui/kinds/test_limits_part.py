"""The limits that a kind has of its own beside the usual ones."""

from dataclasses import replace

import pytest

from briefing_app.domain.template import KindLimit
from briefing_app.domain.writing import LIMIT_NAMES
from briefing_app.ui.kinds.limits_part import LimitsPart, limit_name


def test_what_stands_there_comes_back(show, memo):
    kind = replace(
        memo, limits=(KindLimit("sentence_words", 25), KindLimit("operational_days", 60, 70))
    )
    part = show(LimitsPart(kind))
    assert part.applied(kind) == kind


def test_a_typed_limit_is_told_and_taken(show, memo, typed, qtbot):
    part = show(LimitsPart(memo))
    with qtbot.waitSignal(part.changed):
        typed(part.fields["bullet_words"][1], "40")
    assert part.applied(memo).limits == (KindLimit("bullet_words", 0, 40),)


def test_an_emptied_limit_leaves_the_usual_one(show, memo, typed):
    kind = replace(memo, limits=(KindLimit("bullet_words", 40, 40),))
    part = show(LimitsPart(kind))
    for field in part.fields["bullet_words"]:
        field.clear()
    assert part.applied(kind).limits == ()


@pytest.mark.parametrize("name", LIMIT_NAMES)
def test_every_limit_has_words(name):
    assert limit_name(name)
