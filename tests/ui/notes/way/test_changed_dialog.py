"""What has changed since, thing by thing, in the officer's words."""

import pytest

from briefing_app.domain.names import name_of
from briefing_app.domain.query import ThingKind
from briefing_app.domain.since import ChangeSince, Since
from briefing_app.ui.notes.way.changed_dialog import told


@pytest.mark.parametrize(
    ("since", "was", "now", "words"),
    [
        (Since.FIGURE, "20 boats", "24 boats", "20 boats → 24 boats"),
        (Since.FIGURE, "", "24 boats", "nothing → 24 boats"),
        (Since.BLOCK_MOVED, "2", "3", "version 2 → version 3"),
        (Since.ANSWERED, "open", "in_part", "Open → In part"),
        (Since.ANSWERED, "open", "Agreed", "Open → Agreed"),
        (Since.SET_ASIDE, "", "", "Evidence"),
    ],
)
def test_then_and_now_stand_in_one_line(since, was, now, words):
    assert told(ChangeSince(since, ThingKind.EVIDENCE, "e", "A claim", was, now)) == words


@pytest.mark.parametrize("since", list(Since))
def test_every_kind_of_change_has_a_name(since):
    assert name_of(since)
