"""A family in order of date, with the first asker."""

from briefing_app.domain.concordance import concordance_of, date_of
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Family, Relation
from tests.builders import a_recommendation, a_source

FAMILY = Family(FamilyId("f"), "Piers")


def row(title, date="", source=None, **given):
    return RecommendationRow(a_recommendation(title=title, date=date, **given), source)


def titles(concordance):
    return [each.recommendation.title for each in concordance.rows]


def test_the_earliest_comes_first_and_the_undated_last():
    rows = (row("never"), row("late", "2024-06"), row("early", "2013"))
    concordance = concordance_of(FAMILY, rows)
    assert titles(concordance) == ["early", "late", "never"]
    assert concordance.first is rows[2]


def test_without_dates_nobody_is_the_first():
    assert concordance_of(FAMILY, (row("never"),)).first is None


def test_the_date_of_the_source_stands_in():
    assert date_of(row("one", source=a_source(date="2011"))) == "2011"


def test_on_one_day_the_one_that_founds_the_family_comes_first():
    rows = (row("again", "2024", relation=Relation.REPEATS), row("one", "2024"))
    assert titles(concordance_of(FAMILY, rows)) == ["one", "again"]
