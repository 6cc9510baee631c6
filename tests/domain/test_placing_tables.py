"""Lines of evidence tables and concordances, in the language of the note."""

from dataclasses import replace

from briefing_app.domain.concordance import concordance_of
from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.placing_tables import (
    concordance_table,
    evidence_table,
    figure_in,
    is_evidence_table,
    with_evidence,
)
from briefing_app.domain.recommendation import Family
from briefing_app.domain.source import Attribution
from briefing_app.domain.text import new_paragraph
from tests.builders import a_recommendation, a_source, some_evidence

NB = "\u00a0"


def a_row(claim="33,443 crossed", **source):
    evidence = some_evidence(
        claim=claim,
        kind=EvidenceKind.STATISTIC,
        measure=Measure("33443", "travellers"),
        as_of="2019-06",
    )
    return EvidenceRow(evidence, a_source(short_title="Harbour report", **source))


def texts(table):
    return [[cell.text for cell in row] for row in table.rows]


def test_a_new_table_has_claim_figure_date_and_source():
    row = a_row()
    table = evidence_table(row, "en")
    assert texts(table) == [
        ["Evidence", "Figure", "As of", "Source"],
        ["33,443 crossed", "33,443 travellers", "June 2019", "Harbour report"],
    ]
    assert [citation.target for citation in table.rows[1][0].citations] == [row.evidence.id]


def test_in_french_heads_and_numbers_are_french():
    table = evidence_table(a_row(), "fr")
    assert texts(table)[0][0] == "Élément probant"
    assert texts(table)[1][:2] == [f"33{NB}443 crossed", f"33{NB}443 travellers"]
    assert is_evidence_table(table)


def test_a_source_not_for_attribution_is_not_named_in_the_table():
    row = a_row(attribution=Attribution.NOT_FOR_ATTRIBUTION)
    assert texts(evidence_table(row, "en"))[1][3] == ""


def test_further_lines_go_behind_the_one_of_the_cursor():
    table = evidence_table(a_row("first"), "en")
    table = with_evidence(table, a_row("second"), "en", 1)
    table = with_evidence(table, a_row("between"), "en", 1)
    assert [row[0] for row in texts(table)] == ["Evidence", "first", "between", "second"]


def test_an_empty_line_takes_the_evidence():
    table = evidence_table(a_row("first"), "en")
    blank = tuple(new_paragraph() for _column in range(4))
    table = with_evidence(replace(table, rows=(*table.rows, blank)), a_row("second"), "en", 2)
    assert [row[0] for row in texts(table)] == ["Evidence", "first", "second"]


def test_in_a_table_of_another_kind_the_first_column_takes_the_claim():
    head = (new_paragraph("Option"), new_paragraph("Cost"))
    table = with_evidence(replace(evidence_table(a_row(), "en"), rows=(head,)), a_row(), "en", 0)
    assert texts(table) == [["Option", "Cost"], ["33,443 crossed", ""]]


def test_a_share_is_one_figure_in_either_language():
    assert figure_in(Measure("72", "per cent"), "en") == "72%"
    assert figure_in(Measure("72", "per cent"), "fr") == f"72{NB}%"
    assert figure_in(Measure("about half", "cases"), "fr") == "about half"


def test_a_family_becomes_a_concordance_in_order_of_date():
    late = a_recommendation(title="Again", date="2024", addressees=("Canada", "France"))
    early = a_recommendation(title="First", date="2014-08", answer="Done in 2015")
    members = tuple(RecommendationRow(each, None, 2) for each in (late, early))
    family = Family(FamilyId("f"), "One plan", "Un seul plan")
    table = concordance_table(concordance_of(family, members), "en")
    assert table.caption == "One plan"
    assert texts(table) == [
        ["When", "Who asks", "Of whom", "What it asks", "Answer"],
        ["August 2014", "The council", "", "First", "Done in 2015"],
        ["2024", "The council", "Canada; France", "Again", "Open"],
    ]
    cited = [row[3].citations[0].target for row in table.rows[1:]]
    assert cited == [early.id, late.id]
    assert concordance_table(concordance_of(family, members), "fr").caption == "Un seul plan"
