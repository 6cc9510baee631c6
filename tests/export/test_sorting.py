"""The order of words in a list."""

from briefing_app.export.sorting import alphabetical


def test_accents_capitals_and_signs_do_not_part_words():
    words = ["Zone", "“Eau”", "Étude", "eau vive", "Fjord"]
    assert sorted(words, key=alphabetical) == ["“Eau”", "eau vive", "Étude", "Fjord", "Zone"]
