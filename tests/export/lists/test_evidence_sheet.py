"""A piece of evidence as a row: typed values, and nothing told that may not be."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.source import Attribution, Reliability
from briefing_app.export.lists.evidence_sheet import evidence_cells, evidence_columns
from tests.builders import a_document, some_evidence

DOCUMENT = a_document()
WORDS = "Ferries carried 33,443 travellers across the strait"
EVIDENCE = some_evidence(
    claim="Ferries carried 33,443 travellers",
    kind=EvidenceKind.STATISTIC,
    excerpt=replace(DOCUMENT.excerpt(WORDS), page=3),
    as_of="2019-02-03",
    measure=Measure("33,443", "travellers"),
    speaker="Ada Moreau",
    themes=("t1", "t2"),
)


def cells(evidence=EVIDENCE, source=DOCUMENT.source, language="en"):
    uses = {evidence.id: (("IRP-1", "Ports"), ("", "Rives"))}
    row = evidence_cells(
        EvidenceRow(evidence, source), {"t1": "Harbours", "t2": "Ice"}, uses, language
    )
    labels = [column.label for column in evidence_columns("en")]
    return dict(zip(labels, row, strict=True))


def test_every_column_is_filled_in_its_own_kind():
    made = cells()
    assert made["Claim"] == "Ferries carried 33,443 travellers"
    assert made["Passage"] == WORDS
    assert made["Source"] == DOCUMENT.source.title
    assert (made["Place"], made["Page"]) == ("para. 2", 3)
    assert made["As of"] == date(2019, 2, 3)
    assert (made["Figure"], made["Unit"]) == (Decimal(33443), "travellers")
    assert made["Said by"] == "Ada Moreau"
    assert made["Themes"] == "Harbours; Ice"
    assert made["Used in"] == "IRP-1 Ports; Rives"
    assert made["Kind"] == "Statistic"


def test_words_follow_the_language_of_the_list():
    assert cells(language="fr")["Kind"] == "Statistique"


def test_a_source_that_may_not_be_named_is_not():
    source = replace(DOCUMENT.source, attribution=Attribution.NOT_FOR_ATTRIBUTION)
    made = cells(source=source)
    assert DOCUMENT.source.title not in map(str, made.values())
    assert "not for attribution" in made["Source"]
    assert WORDS not in made["Passage"]
    assert made["Said by"] == ""


def test_under_the_chatham_house_rule_nobody_is_named():
    source = replace(DOCUMENT.source, attribution=Attribution.CHATHAM_HOUSE)
    made = cells(source=source)
    assert "Moreau" not in " ".join(map(str, made.values()))
    assert made["Handling"] == "Chatham House rule"


def test_the_marking_is_no_lower_than_the_sources():
    source = replace(DOCUMENT.source, marking=Marking(Protected.B), reliability=Reliability.USUAL)
    made = cells(source=source)
    assert made["Marking"] == "PROTECTED B"
    assert made["Reliability"] == "B, usually reliable"


@pytest.mark.parametrize(
    ("value", "shown"), [("about 5", "about 5"), ("", None), ("1,5", Decimal("1.5")), ("0", 0)]
)
def test_a_figure_is_a_number_only_where_it_is_one(value, shown):
    assert cells(replace(EVIDENCE, measure=Measure(value)))["Figure"] == shown


def test_evidence_without_a_source_leaves_cells_empty():
    made = cells(replace(EVIDENCE, excerpt=None), None)
    assert (made["Source"], made["Place"], made["Page"]) == ("", None, None)
