"""Then and now, as one reads it."""

import pytest

from briefing_app.domain.query import ThingKind
from briefing_app.domain.since import ChangeSince, Since
from briefing_app.domain.since_words import then_and_now
from briefing_app.language import set_language


@pytest.fixture
def french():
    set_language("fr")
    yield
    set_language("en")


@pytest.mark.parametrize(
    ("since", "was", "now", "words"),
    [
        (Since.FIGURE, "33443 civilian deaths", "36127 civilian deaths",
         "33,443 civilian deaths → 36,127 civilian deaths"),
        (Since.FIGURE, "72 %", "75.5 %", "72% → 75.5%"),
        (Since.FIGURE, "", "12 posts", "nothing → 12 posts"),
        (Since.BLOCK_MOVED, "1", "2", "version 1 → version 2"),
        (Since.ANSWERED, "open", "in_part", "Open → In part"),
        (Since.ANSWERED, "open", "Canada agrees.", "Open → Canada agrees."),
        (Since.DATE, "2024-06", "2026-06-01", "June 2024 → June 1, 2026"),
        (Since.GONE, "", "", ""),
        (Since.CLAIM, "Recorded civilian deaths rose 72% from 2022 to 2023.",
         "Recorded civilian deaths rose 75% from 2022 to 2023.",
         "… deaths rose 72% from 2022 … → … deaths rose 75% from 2022 …"),
        (Since.CLAIM, "Deaths rose.", "Deaths rose in 2023.",
         "Deaths rose. → Deaths rose in 2023."),
        (Since.WORDS, "The pier is old", "The pier is old and narrow",
         "… is old → … is old and narrow"),
        (Since.CLAIM, "", "New words", "nothing → New words"),
    ],
)  # fmt: skip
def test_then_and_now(since, was, now, words):
    assert then_and_now(ChangeSince(since, ThingKind.EVIDENCE, "e", "A claim", was, now)) == words


@pytest.mark.usefixtures("french")
def test_figures_are_told_in_french():
    change = ChangeSince(Since.FIGURE, ThingKind.EVIDENCE, "e", "x", "33443 décès", "75.5 %")
    assert then_and_now(change) == "33\u00a0443 décès → 75,5\u00a0%"
