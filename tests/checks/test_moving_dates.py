"""A date in the place of words that move with the day of reading."""

import pytest

from briefing_app.checks.dates_hold import check_days
from briefing_app.checks.fix import apply_fix
from tests.checks.case_builder import ANY_KIND, case, found, note


def mended(text: str, language: str) -> str:
    written = note(text, language=language)
    (finding,) = check_days(case(written, ANY_KIND))
    return next(apply_fix(written, finding.fix).paragraphs()).text


@pytest.mark.parametrize(
    ("language", "text", "after"),
    [
        ("en", "Many died last year.", "Many died in 2025."),
        ("en", "Last month, many died.", "In October 2026, many died."),
        ("en", "It ends next month, they say.", "It ends in December 2026, they say."),
        ("en", "The talks began yesterday.[@e1]", "The talks began on October 31, 2026."),
        ("en", "They left yesterday.", "They left on October 31, 2026."),
        ("fr", "Beaucoup sont morts l'an dernier.", "Beaucoup sont morts en 2025."),
        ("fr", "Cette année, beaucoup sont morts.", "En 2026, beaucoup sont morts."),
        ("fr", "Cela finit le mois prochain.", "Cela finit en décembre 2026."),
        (
            "fr",
            "Les pourparlers finissent demain.",
            "Les pourparlers finissent le 2 novembre 2026.",
        ),
    ],
)
def test_a_date_is_put_where_the_note_settles_it(language: str, text: str, after: str):
    assert mended(text, language) == after


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is currently so."),
        ("en", "That is more true than ever today."),
        ("en", "Last year saw many dead."),
        ("en", "Since last year, many have died."),
        ("en", "This is last year's report."),
        ("fr", "Depuis l'an dernier, beaucoup sont morts."),
        ("fr", "Cette année marque la fin."),
        ("fr", "C'est plus vrai que jamais aujourd'hui."),
    ],
)
def test_no_date_is_put_where_the_sentence_would_not_bear_it(language: str, text: str):
    (finding,) = found(check_days, text, language=language)
    assert finding.fix is None
