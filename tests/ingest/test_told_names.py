"""Names are put the right way round; programs and accounts are nobody."""

import pytest

from briefing_app.ingest.told_names import sender_name, told_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Lee-Roy, Ann", "Ann Lee-Roy"),
        ("Ann Lee; Bob Roy", "Ann Lee, Bob Roy"),
        ("Ann Lee, Bob Roy, and Cy Twos", "Ann Lee, Bob Roy, Cy Twos"),
        ("Waterton Institute for Rivers and Lakes", "Waterton Institute for Rivers and Lakes"),
        ("Microsoft Office User", ""),
        ("user", ""),
        ("v-lioli", ""),
        ("pavel", ""),
        ("Your Company Name", ""),
        ("MS", ""),
        ("Zoé", "Zoé"),
        ("Administrateur", ""),
        ("alee07", ""),
        ("ann.lee@example.org", ""),
        ("https://example.org/ann", ""),
        ("Adobe InDesign", ""),
        ("", ""),
    ],
)
def test_a_name_is_told_as_people_write_it(said, name):
    assert told_name(said) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ('"Lee, Ann" <ann@example.org>', "Ann Lee"),
        ("Ann Lee <ann@example.org>", "Ann Lee"),
        ("ann@example.org", "ann@example.org"),
        ("", ""),
    ],
)
def test_a_letter_is_from_a_name_where_there_is_one(said, name):
    assert sender_name(said) == name
