"""A recommendation as a row: who, whom, what, number, state, answer, family."""

from dataclasses import replace
from datetime import date

from briefing_app.domain.concordance import FamilyRow
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Family, RecommendationState, Relation
from briefing_app.domain.source import Attribution
from briefing_app.export.lists.recommendation_sheet import (
    family_cells,
    family_columns,
    recommendation_cells,
    recommendation_columns,
)
from tests.builders import a_document, a_recommendation

DOCUMENT = a_document()
FAMILY = Family(FamilyId("f"), "Wider piers", "Des jetées plus larges")
ASKED = a_recommendation(
    addressees=("Transport", "Finance"),
    number="4(a)",
    state=RecommendationState.IN_PART,
    answer="The pier is being widened.",
    date="2020-05-06",
    family=FAMILY.id,
    relation=Relation.REPEATS,
    excerpt=DOCUMENT.excerpt("The council asked the ministry to widen the eastern pier"),
)


def cells(asked=ASKED, source=DOCUMENT.source, language="en"):
    row = RecommendationRow(asked, source, 3)
    made = recommendation_cells(row, ({}, {}, {FAMILY.id: FAMILY}), language)
    labels = [column.label for column in recommendation_columns("en")]
    return dict(zip(labels, made, strict=True))


def test_who_asks_whom_for_what_stands_in_the_row():
    made = cells()
    assert (made["Who asks"], made["To whom"]) == ("The council", "Transport; Finance")
    assert made["What is asked"] == ASKED.what
    assert (made["Number"], made["State"]) == ("4(a)", "In part")
    assert made["Answer"] == "The pier is being widened."
    assert made["Date"] == date(2020, 5, 6)


def test_the_family_is_named_in_the_language_of_the_list():
    assert (cells()["Family"], cells()["In its family"], cells()["Members"]) == (
        "Wider piers",
        "Repeats",
        3,
    )
    assert cells(language="fr")["Family"] == "Des jetées plus larges"


def test_one_without_a_family_has_none():
    made = cells(replace(ASKED, family=None, relation=None))
    assert (made["Family"], made["In its family"]) == ("", "")


def test_an_asker_from_a_source_that_may_not_be_named_is_not_told():
    source = replace(DOCUMENT.source, attribution=Attribution.NOT_FOR_ATTRIBUTION)
    made = cells(source=source)
    assert "The council" not in " ".join(map(str, (made["Who asks"], made["Passage"])))


def test_families_are_listed_with_their_first_asker():
    row = FamilyRow(FAMILY, 3, "The council", "2019")
    assert len(family_columns("fr")) == 4
    assert family_cells(row, "en") == ("Wider piers", 3, "The council", "2019")
