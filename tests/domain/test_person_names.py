"""Names of people and of bodies in an author's line."""

import pytest

from briefing_app.domain.person_names import NameWords, PersonName, names_in

WORDS = NameWords(frozenset({"of", "institute", "observatoire"}), frozenset({"van", "der", "de"}))


def found(author):
    return names_in(author, WORDS)


@pytest.mark.parametrize(
    "author", ["Jo Quay, Ann Tide", "Jo Quay and Ann Tide", "Quay, Jo; Tide, Ann"]
)
def test_two_people_are_two_however_they_are_parted(author):
    assert found(author) == (PersonName("Quay", "Jo"), PersonName("Tide", "Ann"))


def test_particles_belong_to_the_family_name():
    assert found("Ann van der Tide") == (PersonName("van der Tide", "Ann"),)


def test_a_body_stays_whole():
    assert found("Institute of Tides") == (PersonName(whole="Institute of Tides"),)
    assert found("Observatoire des quais, division des eaux")[0].whole.startswith("Observatoire")


def test_one_word_is_not_turned_round():
    assert found("Quayside") == (PersonName(whole="Quayside"),)
    assert found("  ") == ()
