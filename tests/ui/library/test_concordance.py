from dataclasses import replace

from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.quotation import Seal
from briefing_app.domain.recommendation import RecommendationState, Relation
from briefing_app.ui.library.concordance import annex_table, concordance_rows
from tests.builders import a_recommendation, a_source, an_excerpt


def members():
    source = replace(a_source(), short_title="Report", date="2024-06")
    excerpt = replace(an_excerpt(), paragraph=14)
    first = a_recommendation(
        number="5", part="summary", title="Write <one> plan", excerpt=excerpt,
        state=RecommendationState.BEING_STUDIED, addressees=("A", "B"),
    )  # fmt: skip
    again = a_recommendation(
        number="3", part="body", title="The same plan", excerpt=None, relation=Relation.REPEATS,
        answer="None yet",
    )  # fmt: skip
    return RecommendationRow(first, source, 2), RecommendationRow(again, source, 2)


def test_the_one_at_hand_is_marked_and_the_others_say_how_they_stand_to_it():
    first, again = members()

    rows = concordance_rows((first, again), again.recommendation)

    assert [row.at_hand for row in rows] == [False, True]
    assert [row.when for row in rows] == ["June 2024, summary", "June 2024, full text"]
    assert [row.answer for row in rows] == ["Being studied", "None yet"]
    assert rows[0].note == ""
    assert rows[1].note.endswith("repeats")
    assert rows[0].seal is Seal.EXACT
    assert rows[1].seal is None


def test_a_source_that_asks_once_needs_no_word_on_where():
    _first, again = members()

    assert concordance_rows((again,), again.recommendation)[0].when == "June 2024"


def test_the_annex_is_a_real_table_and_plain_lines():
    mime = annex_table(members())

    assert mime.html().count("<tr>") == 3
    assert "Write &lt;one&gt; plan" in mime.html()
    lines = mime.text().splitlines()
    assert lines[0].split("\t")[:4] == ["When", "Who asks", "Of whom", "What it asks"]
    assert lines[1].split("\t") == [
        "June 2024", "The council", "A; B", "Write <one> plan (first to ask)", "Being studied",
        "Report", "5", "¶\u00a014",
    ]  # fmt: skip
    assert "The same plan (repeats)" in lines[2]
