"""Sentences with their places, in English and French."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.spotting.sentences import split_sentences

BITS = st.sampled_from(
    ["The river rose", "Dr", "e.g", "U.S", "no", ". ", "? ", "! ", "… ", ".” ", ".» ",
     " » ", " ", "1", "A",
     "é", "\n", "(", ")", "“", "«\u00a0", "etc", ".", "..", "il pleut", "In",
     "\u00a0", ";", "2.5", "1.\u00a0"]
)  # fmt: skip


def sentences(text, language="en"):
    return [text[span.start : span.end] for span in split_sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The river rose. Roads closed.", 2),
        ("Elle dit « il pleut.  ». Puis elle sort.", 2),
        ("Dr. Lee came. So did Mr. Roy.", 2),
        ("Boats, e.g. ferries, were few. Rafts, i.e. Logs, were many.", 2),
        ("The U.S. Army came. It left the U.S. The river rose.", 3),
        ("J. Smith and A. B. Lee spoke.", 1),
        ("It cost $2.5 million. It rose by 3.5 per cent.", 2),
        ("4.7 Recommendation. Towns should act.", 2),
        ("It rose in 2019.3 It fell.", 2),
        ("“Who knows?” she asked. “I do.” He left.", 3),
        ("Did it rise? Yes! It did… and more.", 3),
        ("See para. 4 and No. 5. Then go.", 2),
        ("They said no. The river rose.", 2),
        ("Boats, tents, etc. The river rose.", 2),
        ("1. Open the roads. Close the dams.", 2),
        ("It was noted.1 Then it rose.", 2),
        ("One sentence without an end", 1),
        ("", 0),
        (" \n ", 0),
    ],
)
def test_english_sentences_are_counted_as_a_reader_would(text, count):
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("M. Roy est venu. Mme Lee aussi.", 2),
        ("Voir l'art. 4 et la p. 12. Puis partez.", 2),
        ("«\u00a0Qui sait?\u00a0» dit-elle. «\u00a0Moi.\u00a0» Il partit.", 3),
        ("L'eau monte-t-elle? Oui. Elle monte de 3,5 p. 100 par an.", 3),
        ("Les bateaux, les tentes, etc. Le fleuve monte.", 2),
    ],
)
def test_french_sentences_are_counted_as_a_reader_would(text, count):
    assert len(sentences(text, "fr")) == count


def test_an_unknown_language_is_read_as_english():
    assert len(sentences("Dr. Lee came. He left.", "de")) == 2


@given(st.lists(BITS, max_size=30).map("".join), st.sampled_from(["en", "fr"]))
def test_sentences_hold_all_that_is_no_space_once_and_in_order(text, language):
    spans = split_sentences(text, language)

    held = [at for span in spans for at in range(span.start, span.end)]
    assert held == sorted(set(held))
    assert {at for at, c in enumerate(text) if not c.isspace()} <= set(held)
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] != "" for s in spans)
