"""When the addressee's office had a note: written down, or handed over on the way."""

import pytest

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_head import NoteHead, handed_over
from briefing_app.domain.route import Approval, Decision, Publication, Route

PASSED = Route(
    approvals=(
        Approval("dg", decision=Decision.APPROVED, decided="2026-10-05"),
        Approval("dm", decision=Decision.APPROVED, decided="2026-10-07"),
        Approval("minister_office"),
    )
)


def a_head(route=PASSED, **header):
    return NoteHead(NoteId("n"), "memo", "en", NoteState.ISSUED, Header(**header), route=route)


def test_the_level_before_the_office_hands_the_note_over():
    assert a_head().received("minister_office") == "2026-10-07"
    assert a_head().received("dm") == "2026-10-05"


def test_the_header_knows_better_than_the_approvals():
    assert a_head(date_received="2026-10-08").received("minister_office") == "2026-10-08"


def test_what_was_written_down_on_the_way_knows_best():
    route = Route(publication=Publication("2026-10-09"))
    assert a_head(route, date_received="2026-10-08").received("dm") == "2026-10-09"


@pytest.mark.parametrize(
    "before",
    [
        Approval("dm"),
        Approval("dm", decision=Decision.RETURNED, decided="2026-10-07"),
        Approval("dm", decision=Decision.APPROVED),
        Approval("dm", decision=Decision.APPROVED, decided="2026-10"),
    ],
)
def test_a_level_that_has_not_passed_it_on_hands_nothing_over(before):
    assert (
        handed_over(Route(approvals=(before, Approval("minister_office"))), "minister_office") == ""
    )


def test_an_office_that_stands_first_or_nowhere_tells_nothing():
    assert handed_over(PASSED, "dg") == ""
    assert handed_over(PASSED, "king") == ""
