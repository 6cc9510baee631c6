"""Items of lists: asked for with the line above them, under a heading, or each by itself."""

from briefing_app.spotting.recommendations import spot_recommendations
from tests.spotting.texts import heading, item, passage, reading


def spot(*passages, language="en"):
    return list(spot_recommendations(reading(*passages, language=language)))


def quotes(*passages, language="en"):
    return [candidate.quote for candidate in spot(*passages, language=language)]


def test_every_item_of_a_list_of_demands_is_one_and_asks_those_above():
    opener = "The mission should"
    items = [item(f"• keep {what}; and") for what in ("boats", "tents")]

    found = spot(opener, *items, "It rose.")

    assert [candidate.quote for candidate in found] == ["• keep boats; and", "• keep tents; and"]
    assert {candidate.addressees for candidate in found} == {("The mission",)}


def test_a_list_of_demands_that_is_reported_says_so():
    found = spot("Jane Doe said that towns should:", item("• keep boats"))

    assert [(c.quote, c.reported, c.asks) for c in found] == [("• keep boats", True, "Jane Doe")]


def test_sentences_before_the_line_above_a_list_are_looked_at():
    found = quotes("Ministers must act. They should:", item("• keep boats"))

    assert found == ["Ministers must act.", "• keep boats"]


def test_a_list_that_completes_another_line_is_none():
    assert quotes("The body was founded to:", item("• provide boats;")) == []
    assert quotes("The mission has", item("• Boats that float;")) == []


def test_the_items_of_a_list_without_a_line_above_are_looked_at_each():
    items = [item(f"{number}. More boats", f"{number}.") for number in (1, 2)]

    assert quotes("It rose", *items) == quotes(*items) == []
    items = [item(f"{number}. Provide more boats", f"{number}.") for number in (1, 2)]
    assert quotes("It rose", *items) == quotes(*items) == [found.text for found in items]


def test_an_item_behind_one_that_requests_is_read_as_a_request_too():
    first, second = item("• Provide boats"), item("• Support towns")

    assert quotes(second) == []
    assert quotes(first, second) == [first.text, second.text]
    assert quotes(first, "It rose.", second) == [first.text]


def test_a_line_that_asks_without_a_list_below_is_a_demand_itself():
    assert quotes("The towns should:", "It rose.") == ["The towns should:"]


def test_numbered_paragraphs_are_no_list():
    found = quotes("The towns should:", item("6.10. The river rose.", "6.10."))

    assert found == ["The towns should:"]


def test_items_and_numbered_headings_may_be_requests():
    numbered = item("1. **Establish** a fund for boats", "1.")
    with_number = heading("2. Publish all maps", "2.")
    named = heading("Recommendation 9: Publish all maps")
    plain = heading("Establish a fund")

    assert quotes(numbered, with_number, named, plain) == [
        numbered.text,
        with_number.text,
        named.text,
    ]


def test_an_item_under_recommendations_is_one_and_the_same_words_in_the_contents_are_not():
    words = "• Greater care of boats"

    assert quotes(item(words, path=("Table of contents",))) == []
    assert quotes(item(words, path=("Boats",))) == []
    (found,) = spot(item(words, path=("Recommendations",)))
    assert found.reason == "It stands under recommendations."


def test_an_item_under_recommendations_that_asks_in_one_sentence_is_not_proposed_whole():
    text = "• Boats: few float. Towns must act."

    assert quotes(item(text, path=("Recommendations",))) == ["Towns must act."]


def test_a_list_within_a_list_of_demands_is_asked_too():
    found = spot(
        "The Department should:",
        item("1. keep records;", "1."),
        item("2. found a body to:", "2."),
        item("a. count boats; and", "a."),
        item("3. report.", "3."),
    )

    assert [candidate.quote for candidate in found][1:3] == [
        "2. found a body to:",
        "a. count boats; and",
    ]
    assert [candidate.number for candidate in found] == ["1", "2", "2(a)", "3"]
    assert {candidate.addressees for candidate in found} == {("The Department",)}


def test_a_question_in_a_list_of_demands_is_none():
    assert quotes("Towns should ask:", item("• Are boats kept?"), item("• keep boats")) == [
        "• keep boats"
    ]


def test_french_lists_of_demands_are_read():
    found = spot("Le gouvernement devrait :", item("• acheter des bateaux;"), language="fr")

    assert [(c.quote, c.addressees) for c in found] == [
        ("• acheter des bateaux;", ("Le gouvernement",))
    ]


def test_a_statement_in_a_list_under_recommendations_asks_nothing():
    under = ("Conclusions and recommendations",)

    assert quotes(item("1. The target is welcome.", "1.", path=under)) == []
    assert quotes(item("2. Greater care of boats.", "2.", path=under)) == [
        "2. Greater care of boats."
    ]


def test_a_line_above_a_list_of_parts_asks_itself():
    found = quotes("The report must include:", item("• the dates of all floods"))

    assert found == ["The report must include:"]


def test_items_in_french_may_begin_with_infinitives_where_no_line_opens_them():
    items = [item(f"{number}. Publier les cartes.", f"{number}.") for number in (1, 2)]

    assert quotes(*items, language="fr") == [found.text for found in items]
    assert quotes("Le comité a pour mandat de :", *items, language="fr") == []


def test_a_clause_above_a_list_asks_whom_it_names():
    found = spot("That Council:", item("1. approve the plan; and", "1."), item("2. act.", "2."))

    assert [(c.addressees, c.number) for c in found] == [(("Council",), "1"), (("Council",), "2")]


def test_items_that_name_whom_they_ask_are_addressed_to_those():
    found = spot(
        "The Office makes two recommendations:", item("• Canada should act."), item("• act")
    )

    assert [candidate.addressees for candidate in found] == [("Canada",), ()]


def test_an_item_of_several_sentences_asks_in_its_first_and_in_those_that_ask_themselves():
    first, told, second = "Stop all night sailings.", "Crews are tired.", "Pilots should rest too."
    below = item(f"• {first} {told} {second}")

    found = quotes("The union calls on ship owners to:", below)

    assert found == [f"• {first}", second]


def test_numbered_paragraphs_behind_a_list_of_letters_are_none_of_its_items():
    asked = item("(a) send the report to every crew.", "(a)")
    told = item("5. The harbour has grown.", "5.", path=("Harbour",))

    assert quotes("All boards shall:", asked, told) == [asked.text]


def test_items_below_a_line_that_reports_a_demand_are_reported():
    line = "Ms Vane advocated for a fund, which she described so:"
    asked = item("a) such a fund should pay for new nets;", "a)")

    (found,) = [each for each in spot(line, asked) if each.quote == asked.text]

    assert (found.reported, found.asks) == (True, "Ms Vane")


def test_items_under_recommendations_ask_below_a_line_that_only_tells_of_them():
    path = ("Key Insights and Recommendations",)
    line = passage("The following remarks were made on the quay:", path=path)
    asked = item("- Design courses for pilots.", "-", path=path)

    assert quotes(heading("Key Insights and Recommendations"), line, asked) == [asked.text]


def test_names_and_values_in_a_list_under_recommendations_are_none():
    path = ("Recommandations pour les balises",)

    assert quotes(item("* **Type** : number", "*", path=path), language="fr") == []
    assert quotes(item("* WCAG 2.0", "*", path=path), language="fr") == []


def test_a_line_without_a_sentence_before_a_list_is_read():
    assert quotes("•", item("• Boats are old.")) == []
    assert quotes(f"{'boats ' * 1000}", item("• Boats are old.")) == []
