"""The words by which documents are read come from data files in both languages."""

from briefing_app.domain.source import SourceKind
from briefing_app.ingest.cues import fold, furniture_cues, reading_cues


def test_cues_of_both_languages_are_read_folded():
    cues = reading_cues()

    assert {"see", "voir"} <= set(cues.notes)
    assert cues.months[0][0] == "january"
    assert cues.months[1][7] == "août"
    assert {"spread the word", "passez le mot"} <= set(furniture_cues().lines)


def test_every_kind_named_in_the_cues_is_a_kind_of_source():
    assert [SourceKind(kind).value for kind, _cues in reading_cues().kinds]


def test_folding_evens_out_apostrophes_case_and_spaces():
    assert fold("  L\u2019Été\u00a0 à venir ") == "l'été à venir"
