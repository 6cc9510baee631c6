"""A finding that somebody let stand."""

from briefing_app.domain.acceptance import Acceptance, accept, take_back

FIRST = Acceptance("SENT", "SENT:1", "The resolution's own title", "Ana", "2026-01-02T03:04:05")
OTHER = Acceptance("HDR", "HDR:1", "Comes with the docket")


def test_a_newer_reason_for_the_same_finding_replaces_the_older():
    newer = Acceptance("SENT", "SENT:1", "Quoted in full")
    assert accept((FIRST, OTHER), newer) == (OTHER, newer)


def test_the_same_key_of_another_check_is_another_finding():
    other = Acceptance("DATE", "SENT:1", "Quoted")
    assert accept((FIRST,), other) == (FIRST, other)


def test_what_is_taken_back_is_gone_and_the_rest_stays():
    assert take_back((FIRST, OTHER), "SENT", "SENT:1") == (OTHER,)
    assert take_back((FIRST, OTHER), "SENT", "HDR:1") == (FIRST, OTHER)
