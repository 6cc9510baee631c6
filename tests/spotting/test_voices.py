"""Whose demand it is."""

import pytest

from briefing_app.spotting.candidate import CandidateKind
from briefing_app.spotting.proposals import spot
from briefing_app.spotting.requests import by_verb
from briefing_app.spotting.voices import voices_of
from tests.spotting.texts import heading, passage, reading


def attribution(text, language="en", title="Rivers"):
    read = reading(heading(title), text, language=language)
    sentence = read.paragraphs[1].sentences[0]
    request = by_verb(sentence, read.cues.recommendation)
    return voices_of(read).of(sentence, request)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Towns must act.", "en"),
        ("We believe that towns must act.", "en"),
        ("I said above that towns must act.", "en"),
        ("The Inquiry has concluded that towns should act.", "en"),
        ("The evidence suggests that towns should act.", "en"),
        ("The review found that towns should act.", "en"),
        ("Participants should be paid.", "en"),
        ("Towns should do as the mayor said.", "en"),
        ("The mayor accepted boats, and towns should act.", "en"),
        ("Les villes doivent agir.", "fr"),
        ("Nous estimons que les villes doivent agir.", "fr"),
        ("La commission estime que les villes doivent agir.", "fr"),
    ],
)
def test_the_document_speaks_for_itself(text, language):
    assert not attribution(text, language).reported


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("One participant argued that towns must act.", "One participant"),
        ("Professor Horne told the Inquiry that towns ought to act.", "Professor Horne"),
        (
            "By contrast, Jane Doe, Chair of the Boats, considered that towns should act.",
            "Jane Doe",
        ),
        ("The Chair wrote to the mayor suggesting that towns should act.", "The Chair"),
        ("As she described, there should be boats.", ""),
        ("He said that towns must act.", ""),
        ("According to the mayor, towns must act.", "the mayor"),
        ("It was suggested that towns must act.", ""),
        ("Towns must act, the mayor said.", ""),
        ("a mayor said that towns must act.", "a mayor"),
        ("The Chair (see page 4: boats), said that towns must act.", "The Chair"),
    ],
)
def test_what_another_asks_is_reported(text, speaker):
    found = attribution(text)

    assert found.reported
    assert found.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Selon le maire, les villes doivent agir.",
        "Le maire a déclaré que les villes doivent agir.",
        "Un participant estime que les villes doivent agir.",
        "Les villes doivent agir, a ajouté le maire.",
    ],
)
def test_what_another_asks_is_reported_in_french(text):
    assert attribution(text, "fr").reported


def test_the_demand_of_a_body_is_its_own_in_its_report_and_names_it():
    found = attribution("The Committee recommends that boats be bought.")

    assert (found.reported, found.speaker) == (False, "The Committee")
    assert attribution("The Special Rapporteur recommends that boats be bought.").speaker


def test_what_someone_else_recommends_now_is_reported():
    found = attribution("Mr. Horne recommends that boats be bought.")

    assert (found.reported, found.speaker) == (True, "Mr. Horne")


def test_what_is_accepted_was_asked_by_another():
    assert attribution("We accept the recommendation that towns should act.").reported


def test_the_demand_of_a_body_is_reported_in_an_answer_to_it():
    title = "Government response to the Committee on Boats"

    assert attribution("The Committee considers that towns must act.", title=title).reported
    own = attribution("The Committee saw it, but towns must act.", title=title)
    assert (own.reported, own.speaker) == (False, "")


def test_a_thing_that_demands_attention_speaks_for_nobody():
    assert not attribution("The role of drones also demands greater attention.").reported
    assert attribution("The mayor of the town demands that towns must act.").reported


@pytest.mark.parametrize(
    ("above", "text", "language"),
    [
        ("Press Release: Harbour Watch", "Harbour Watch says that towns must act.", "en"),
        ("Media statement by Harbour Watch", "Harbour Watch argued that towns must act.", "en"),
        ("Communiqué de presse : Vigie", "Vigie estime que les villes doivent agir.", "fr"),
    ],
)
def test_who_issues_a_release_speaks_for_it(above, text, language):
    assert not attribution(text, language, above).reported
    assert attribution(text, language, "Rivers").reported


def test_what_the_issuer_asked_in_the_past_is_asked_by_the_release():
    kind = CandidateKind.RECOMMENDATION
    text = "Harbour Watch called on the mayor to open the lock."

    def asked(above):
        return [c.reported for c in spot((heading(above), passage(text)), "en") if c.kind is kind]

    assert asked("Press Release: Harbour Watch") == [False]
    assert asked("Rivers") == [True]
