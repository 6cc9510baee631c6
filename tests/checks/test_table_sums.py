"""Totals of tables."""

import pytest

from briefing_app.checks.table_sums import wrong_totals
from briefing_app.domain.text import Table
from briefing_app.shipped.writing_rules import load_rules
from tests.checks.case_builder import section


def sums(rows: str, language: str = "en") -> list[tuple[str, str]]:
    (table,) = (each for each in section(rows).body if isinstance(each, Table))
    cues = load_rules().of(language).cues
    return [(wrong.sum, wrong.told) for wrong in wrong_totals(table, cues)]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", "| Item | $ |\n| A | 1,200 |\n| B | 300 |\n| Total | 1,500 |"),
        ("en", "| Item | % |\n| A | 33.3% |\n| B | 33.3% |\n| C | 33.3% |\n| Total | 100.0% |"),
        ("en", "| Item | $ |\n| A | 10 |\n| B | about 20 |\n| Total | 40 |"),
        ("en", "| Item | $ |\n| A | 10 |\n| of which C | 5 |\n| B | 20 |\n| Total | 30 |"),
        ("en", "| Item | $ |\n| A | 10 |\n| B | 20 |\n| C | 40 |"),
        ("en", "| Item | $ |\n| A | 10 |\n| Total | 20 |"),
        ("fr", "| Poste | $ |\n| A | 1\u00a0200,5 |\n| B | 300,5 |\n| Total | 1\u00a0501 |"),
        ("fr", "| Poste | $ |\n| A | 10 |\n| dont C | 5 |\n| B | 20 |\n| Ensemble | 30 |"),
    ],
)
def test_totals_that_add_up_or_cannot_be_told(language: str, rows: str):
    assert sums(rows, language) == []


@pytest.mark.parametrize(
    ("language", "rows", "wrong"),
    [
        ("en", "| Item | $ |\n| A | 1,200 |\n| B | 300 |\n| Total | 1,600 |", ("1500", "1,600")),
        ("en", "| Item | % |\n| A | 40.5% |\n| B | 50.5% |\n| Total | 100% |", ("91.0", "100%")),
        (
            "fr",
            "| Poste | $ |\n| A | 1\u00a0200 |\n| B | 300 |\n| Total | 1\u00a0400 |",
            ("1500", "1\u00a0400"),
        ),
    ],
)
def test_totals_that_do_not(language: str, rows: str, wrong: tuple[str, str]):
    assert sums(rows, language) == [wrong]
