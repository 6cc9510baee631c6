"""Work that is asked whether to go on."""

import pytest

from briefing_app.domain.errors import Stopped
from briefing_app.export.step import no_step, stepping


def test_nothing_is_lost_and_each_thing_is_asked_about_before_it_comes():
    seen = []
    given = list(stepping("abc", lambda: seen.append(len(seen))))
    assert (given, seen) == (["a", "b", "c"], [0, 1, 2])
    assert list(stepping((), no_step)) == []


def test_what_is_stopped_gives_nothing_more():
    def stop():
        raise Stopped

    with pytest.raises(Stopped):
        next(stepping("abc", stop))
