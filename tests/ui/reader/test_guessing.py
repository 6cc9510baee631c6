"""First guesses say nothing that the words do not."""

import pytest

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.ui.reader.guessing import guess_demand, guess_number


@pytest.mark.parametrize(
    ("words", "demand"),
    [
        ("Canada should adopt a plan.", "Adopt a plan"),
        ("Le Canada devrait adopter un plan.", "Adopter un plan"),
        ("Les États doivent publier leurs listes.", "Publier leurs listes"),
        ("They must, nonetheless, lead their departments.", "Lead their departments"),
        ("It is plain that the plan could and should be renewed.",
         "The plan could and should be renewed"),
        ("Il est clair que le plan devrait être revu.", "Le plan devrait être revu"),
        ("The list must also be printed.", "The list must also be printed"),
        ("Publish the list.", "Publish the list"),
    ],
)  # fmt: skip
def test_a_demand_begins_with_its_verb_or_with_what_it_is_about(words, demand):
    assert guess_demand(words) == demand


@pytest.mark.parametrize(
    ("label", "words", "number"),
    [
        ("12.", "Publish the list.", "12"),
        ("Recommendation 4:", "Publish the list.", "4"),
        ("Recommandation 4.2 :", "Publier la liste.", "4.2"),
        ("6.1.", "The system should be improved.", ""),
        ("", "6.1. The system should be improved.", ""),
        ("", "Publish the list.", ""),
    ],
)
def test_a_number_is_that_of_a_demand_and_not_of_a_paragraph(label, words, number):
    passage = Passage(1, PassageKind.PARAGRAPH, words, (Span(0, len(words)),), label=label)

    assert guess_number(passage, words) == number
