"""All proposals from a text: their places, their speed, and how often they are right."""

import importlib.util
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.ingest.metadata import guess_language
from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.structure.passages import split_into_passages
from briefing_app.spotting.candidate import CandidateKind
from briefing_app.spotting.proposals import spot
from tests.spotting.texts import passage

SHARED = Path(__file__).parents[2] / "../shared"
GOLD = sorted((SHARED / "corpus/policy").glob("*/gold.json"))
ENOUGH = {"recommendations": 0.85, "statistics": 0.80, "quotations": 0.85}
MOST_REPORTED_AS_OWN = 0.1
LONGEST = 2.0
"""Seconds of work: what else the machine does is not counted."""
WORDS = (
    "Canada should act. ", "It cost $5 million. ", "She said: “We will build a wall here.” ",
    "In 1999 Canada led the way. ", "We will act. ", "Jane Doe said that towns must act. ",
    "Le Canada devrait agir. ", "«\u00a0Nous agirons tous demain\u00a0», ", "1. ", "\u2019",
    "_must_ ", "\n", "“", "”",
)  # fmt: skip


def candidates_of(path):
    passages = split_into_passages(read_plain(path.read_bytes(), path.name))
    return spot(passages, guess_language(found.text for found in passages))


def test_all_kinds_are_proposed_in_reading_order():
    text = (
        "Canada should act. It cost $5 million. She said: “We will build it here.” "
        "In 1999 Canada led the mission. Canada is committed to peace."
    )

    found = spot((passage(text),), "en")

    assert [candidate.kind for candidate in found] == [
        CandidateKind.RECOMMENDATION,
        CandidateKind.STATISTIC,
        CandidateKind.QUOTATION,
        CandidateKind.PRECEDENT,
        CandidateKind.COMMITMENT,
    ]


def test_a_text_without_anything_gives_nothing():
    assert spot((passage("The river rose."),), "en") == ()
    assert spot((), "fr") == ()


@given(
    st.lists(st.sampled_from(WORDS), max_size=12).map("".join),
    st.sampled_from(list(PassageKind)),
    st.sampled_from(["en", "fr"]),
)
def test_every_proposal_holds_the_words_at_its_place(text, kind, language):
    before = "Before. "
    whole = Passage(1, kind, text, (Span(len(before), len(before) + len(text)),))

    for candidate in spot((whole,), language):
        assert (before + text)[candidate.start : candidate.end] == candidate.quote
        assert candidate.quote.strip()
        assert candidate.reason.endswith(".")


def test_two_readings_of_a_text_give_the_same_proposals():
    text = "".join(WORDS)

    assert spot((passage(text),), "en") == spot((passage(text),), "en")


def test_a_report_of_a_hundred_pages_is_spotted_in_time():
    paragraph = "".join(WORDS[:6]) + "The river rose for three days and fell again. " * 14
    pages = [passage(paragraph) for _page in range(100 * 3)]

    start = time.process_time()
    found = spot(pages, "en")

    assert len(found) > len(pages)
    assert time.process_time() - start < LONGEST


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "said ",
        "“a b c d e f,” she said. ",
        "recommends that ",
        "\u2018",
        '"',
        "If a, ",
        "1,000 ",
        "<",
        "[a](",
        "[",
        " .",
        "recommendation 1 ",
        "\n• ",
        "1.2 ",
        "under the law the law ",
        "que ",
        "Canada and ",
        "« ",
        "Recommendation. ",
        "- Don't:\n",
        "« a b c d e f », dit-elle. ",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_huge_paragraph_of_rubbish_takes_no_longer_than_its_size(piece, language):
    start = time.process_time()
    spot((passage(piece * (100_000 // len(piece))),), language)

    assert time.process_time() - start < LONGEST


@pytest.mark.skipif(not GOLD, reason="the annotated documents are not here")
def test_proposals_from_the_annotated_documents_are_right_often_enough():
    scorer = _scorer()
    counted = {plural: [0, 0, 0] for plural in ENOUGH}
    for path in GOLD:
        gold, inside = scorer.load_gold(path, path.with_name("text.txt"))
        answers = [
            {"kind": c.kind.value, "quote": c.quote, "reported": c.reported}
            for c in candidates_of(path.with_name("text.txt"))
        ]
        for plural, figures in scorer.score(gold, inside, answers).items():
            for at, name in enumerate(("gold", "found", "false")):
                counted[plural][at] += figures[name]

    for plural, (wanted, found, false) in counted.items():
        precision, recall = found / (found + false), found / wanted
        assert 2 * precision * recall / (precision + recall) >= ENOUGH[plural], plural


@pytest.mark.skipif(not GOLD, reason="the annotated documents are not here")
def test_reported_demands_are_hardly_ever_offered_as_the_documents_own():
    scorer = _scorer()
    reported, as_own = 0, 0
    for path in GOLD:
        own = [
            scorer.shingles(c.quote)
            for c in candidates_of(path.with_name("text.txt"))
            if c.kind is CandidateKind.RECOMMENDATION and not c.reported
        ]
        for entry in json.loads(path.read_text("utf-8"))["reported_recommendations"]:
            reported += 1
            as_own += any(scorer.alike(mine, scorer.shingles(entry["quote"])) for mine in own)

    assert as_own <= MOST_REPORTED_AS_OWN * reported


def _scorer():
    spec = importlib.util.spec_from_file_location("scorer", SHARED / "tools/score_spotting.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer
