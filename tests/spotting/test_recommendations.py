"""Demands by their words, their number, or the list they stand in."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.spotting.candidate import Strength
from briefing_app.spotting.recommendations import spot_recommendations
from tests.spotting.texts import heading, item, passage, reading


def spot(*passages, language="en"):
    return list(spot_recommendations(reading(*passages, language=language)))


def quotes(*passages, language="en"):
    return [candidate.quote for candidate in spot(*passages, language=language)]


def test_only_the_sentence_that_asks_is_proposed():
    assert quotes("It rose. Towns must act. It fell.") == ["Towns must act."]


def test_what_another_asked_is_proposed_as_reported_and_names_who():
    (found,) = spot("Jane Doe argued that towns must act.")

    assert (found.reported, found.asks, found.addressees) == (True, "Jane Doe", ("towns",))


def test_what_another_asked_in_the_past_is_reported_though_no_verb_asks_now():
    (found,) = spot("Jane Doe stressed the need for boats.")

    assert found.reported
    assert found.reason == "“stressed the need” reports what someone asked."


def test_what_a_person_recommended_is_reported_in_french():
    (found,) = spot("Elle a recommandé que le ministère agisse.", language="fr")

    assert found.reported


def test_what_the_document_asked_in_the_past_is_not_told_again():
    assert spot("We stressed the need for boats.") == []
    assert spot(heading("She stressed the need for boats.")) == []


def test_a_numbered_recommendation_is_one_whatever_its_verb():
    text = "Recommendation 1: New boats for every town. They float."
    (found,) = spot(item(text, "Recommendation 1:"))

    assert found.quote == "Recommendation 1: New boats for every town."
    assert (found.strength, found.number) == (Strength.STRONG, "1")


def test_the_paragraph_below_a_heading_that_is_only_a_number_is_a_recommendation():
    path = ("Recommendation 7",)
    below = passage("New boats for every town. They float.", path=path)
    further = passage("The river rose.", path=path)

    (found,) = spot(heading("Recommendation 7"), below, further)

    assert (found.quote, found.number) == ("New boats for every town.", "7")


@pytest.mark.parametrize(
    ("text", "language", "path"),
    [
        ("That the Government of Canada buy boats.", "en", "Recommendation 2"),
        ("Que le gouvernement achète des bateaux.", "fr", "Recommandation 2"),
    ],
)
def test_a_clause_under_a_recommendation_is_a_demand(text, language, path):
    found = spot(
        heading(path),
        passage("La rivière." if language == "fr" else "The river.", path=(path,)),
        passage(text, path=(path,)),
        language=language,
    )

    assert text in [candidate.quote for candidate in found]


def test_a_possibility_counts_under_recommendations_or_where_one_who_acts_is_named():
    text = "Boats could be bought."

    assert quotes(text) == []
    (found,) = spot(passage(text, path=("Recommendations",)))
    assert found.strength is Strength.WEAK
    (found,) = spot("Canada could buy boats.")
    assert (found.strength, found.addressees) == (Strength.WEAK, ("Canada",))
    assert quotes("Boats could float.", "Canada could not buy boats.") == []


def test_words_that_may_tell_of_a_duty_are_weaker_where_nobody_is_asked():
    strengths = [
        c.strength for c in spot("Boats must float. Canada must act. Boats need to float.")
    ]

    assert strengths == [Strength.FAIR, Strength.STRONG, Strength.WEAK]


def test_under_headings_about_the_work_itself_nothing_is_asked():
    text = "Replies should name the town."

    assert quotes(passage(text, path=("How to respond",))) == []
    assert quotes(passage(text, path=("Chapter 2: Methodology",))) == []
    assert quotes(passage(text, path=("Boats",))) == [text]


def test_a_numbered_clause_is_asked_by_the_body_that_reports():
    found = spot(
        heading("Boats"),
        "Report of the Standing Committee on Transport",
        heading("Recommendation 1"),
        passage("That Canada buy boats.", path=("Recommendation 1",)),
    )

    assert [(c.asks, c.addressees, c.number) for c in found] == [
        ("the Standing Committee on Transport", ("Canada",), "1")
    ]


def test_an_association_speaks_for_the_document_that_opens_with_its_name():
    text = "The Boats Association calls on Canada to act."

    assert [c.reported for c in spot("It rose.", text)] == [True]
    assert [c.reported for c in spot("By the Boats Association", text)] == [False]


def test_the_recommendations_that_a_response_answers_are_reported():
    title = heading("Government response to the Committee on Boats")
    (found,) = spot(title, item("Recommendation 3: Buy boats.", "Recommendation 3:"))

    assert found.reported


def test_quoted_paragraphs_are_not_the_documents_demands():
    assert quotes(passage("“Towns must act.”", PassageKind.QUOTATION)) == []


def test_operative_paragraphs_of_a_resolution_ask():
    (found,) = spot(item("4. Urges all Member States to act;", "4."))

    assert found.addressees == ("all Member States",)


def test_what_follows_the_word_recommendation_is_one():
    (found,) = spot("Recommendation. Signals Squadron to buy covers. It rained.")

    assert found.quote == "Signals Squadron to buy covers."
    assert found.reason == "The document calls it a recommendation."


def test_the_duties_of_a_law_are_no_demands():
    law = "This Act may be cited as the Boats Act."

    assert quotes(law, "An owner shall keep boats.", "The Minister must report.") == []
    assert quotes("An owner shall keep boats.") == ["An owner shall keep boats."]


def test_what_people_in_general_have_to_do_is_no_demand():
    assert quotes("Everyone has to eat.") == []
    assert quotes("We have to act.", "Canada has to act.") == [
        "We have to act.",
        "Canada has to act.",
    ]


def test_a_duty_of_people_by_their_work_is_weaker_than_one_of_a_body():
    found = spot("Engineers must dive.", "The Council must act.", "Engineers should dive.")

    assert [c.strength for c in found] == [Strength.WEAK, Strength.STRONG, Strength.FAIR]


def test_what_follows_a_plain_line_called_recommendations_is_read_sentence_by_sentence():
    found = quotes("III. Recommendations", item("4. Towns should act. It rose.", "4."))

    assert found == ["4. Towns should act."]


def test_what_stands_under_dont_is_not_to_be_done():
    found = spot(item("• Do:"), item("• use boats"), item("• Don't:"), item("• close roads"))

    assert [(c.quote, c.reason) for c in found] == [
        ("• use boats", "It begins with a request: “use”."),
        ("• close roads", "It says what is not to be done."),
    ]
    (under,) = spot(item("• close the roads", path=("Things to avoid",)))
    assert under.reason == "It says what is not to be done."
    (negated,) = spot(item("• Never close roads", path=("Don't",)))
    assert negated.reason == "It begins with a request: “Never close”."


def test_a_number_in_the_first_words_of_a_paragraph_makes_it_a_recommendation():
    text = "**Recommandation n° 4** : Créer un fonds, comme le maire le propose aux villes"
    (found,) = spot(passage(text), language="fr")

    assert (found.quote, found.number, found.reported) == (text, "4", False)


def test_an_option_is_set_out_and_not_asked_for():
    assert quotes(item("Option 2: Build a port.", "Option 2:")) == []


def test_headings_between_recommendations_and_what_is_asked_are_looked_past():
    path = ("Recommendations", "To donors")

    assert quotes(item("• Benches for all", path=path)) == ["• Benches for all"]


def test_a_line_above_a_clause_is_not_proposed_beside_it():
    clause = "That Canada buy boats."
    path = ("Recommendation 1",)

    found = quotes(
        heading("Recommendation 1"),
        passage("The committee recommends:", path=path),
        passage(clause, path=path),
    )

    assert found == [clause]


def test_a_line_that_says_nothing_but_that_something_is_asked_is_no_demand():
    assert quotes("Accordingly, I recommend:", "17. The board shall sell the ferry.") == [
        "17. The board shall sell the ferry."
    ]


def test_a_heading_that_is_a_sentence_may_ask_and_a_numbered_one():
    assert quotes(heading("(6) Governments should value their lights", "(6)")) != []
    assert quotes(heading("The role of the lock-keeper must be defined.")) != []
    assert quotes(heading("Why locks must be kept")) == []


@pytest.mark.parametrize(
    ("body", "language", "text"),
    [
        ("The Harbour Council,", "en", "4. Urges all ports to light their piers;"),
        ("Le Conseil des ports,", "fr", "4. Exhorte les ports à éclairer leurs quais;"),
    ],
)
def test_who_resolves_is_who_asks(body, language, text):
    (found,) = spot(body, item(text, "4."), language=language)

    assert (found.asks, found.number) == (body.rstrip(","), "4")


def test_a_line_that_asks_for_things_makes_no_demand_of_each():
    line, first = "Il faudra donc réunir deux éléments :", item("- un quai à sec ;", "-")

    assert quotes(line, first, language="fr") == [line]
