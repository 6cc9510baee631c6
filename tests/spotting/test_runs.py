"""Paragraphs numbered "140.1", "140.2" that nearly all begin with a request."""

import pytest

from briefing_app.spotting.candidate import CandidateKind
from briefing_app.spotting.cue_words import cues_of
from briefing_app.spotting.proposals import spot
from briefing_app.spotting.runs import requesting_runs, run_of
from tests.spotting.texts import item, passage, reading

ASKING = [
    item("12.1 Ratify the treaty on ferries (Norway);", "12.1"),
    item("12.2 Adopt a plan for the islands (Chile);", "12.2"),
    item("12.3 Strengthen the pilot service (Kenya);", "12.3"),
]


@pytest.mark.parametrize(
    ("label", "run"),
    [("140.229", "140"), ("4.7.2", "4.7"), ("(6.1)", "6"), ("6.", ""), ("a)", ""), ("", "")],
)
def test_a_run_is_the_number_without_its_last_part(label, run):
    assert run_of(passage("Words.", label=label)) == run


def test_a_run_asks_where_most_of_it_does():
    cues = cues_of("en").recommendation
    told = [item(f"6.{n} The boats are old.", f"6.{n}") for n in range(1, 9)]

    assert requesting_runs(reading(*ASKING, *told).paragraphs, cues) == {"12"}
    assert requesting_runs(reading(*ASKING[:2], *told).paragraphs, cues) == frozenset()


def test_a_word_that_may_be_a_noun_asks_in_such_a_run():
    lone = item("12.4 Ban night sailings in winter (Ghana);", "12.4")

    def demands(*read):
        kind = CandidateKind.RECOMMENDATION
        return [found.quote for found in spot(read, "en") if found.kind is kind]

    assert demands(lone) == []
    assert lone.text in demands(*ASKING, lone)
