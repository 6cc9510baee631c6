"""Who said the words, and where a person is named."""

import pytest

from briefing_app.domain.speaker import (
    is_nobody,
    named_in,
    persons_listed,
    persons_named,
    speaker_of,
    without_names,
)
from tests.builders import a_passage


@pytest.mark.parametrize(
    ("passage", "words", "speaker"),
    [
        ("\u201cThe pier must grow\u201d, said Anna Lindqvist.", "The pier must grow",
         "Anna Lindqvist"),
        ("Anna Lindqvist said that the pier must grow.", "the pier must grow", "Anna Lindqvist"),
        ("Anna Lindqvist, the harbour master, said that the pier must grow.",
         "the pier must grow", "Anna Lindqvist"),
        ("According to the Secretary-General, the pier must grow.", "the pier must grow",
         "the Secretary-General"),
        ("Mr. Okafor: \u201cThe pier must grow.\u201d", "The pier must grow.", "Mr. Okafor"),
        ("La ministre Tremblay a d\u00e9clar\u00e9 que le quai doit grandir.",
         "le quai doit grandir", "La ministre Tremblay"),
        ("Selon Marc de La Tour, le quai doit grandir.", "le quai doit grandir",
         "Marc de La Tour"),
        ("The pier must grow. Nobody objected.", "The pier must grow.", ""),
        ("He said that the pier must grow.", "the pier must grow", ""),
    ],
)  # fmt: skip
def test_the_speaker_is_read_from_the_words_around(passage, words, speaker):
    start = passage.index(words)
    assert speaker_of(passage, start, start + len(words)) == speaker


def test_the_speaker_of_another_sentence_is_not_taken():
    passage = "Anna Lindqvist said no. The pier must grow."
    assert speaker_of(passage, passage.index("The pier"), len(passage)) == ""


@pytest.mark.parametrize(
    "words", ["", "a participant", "A participant", "un participant", "une participante",
              "one speaker"]
)  # fmt: skip
def test_a_participant_is_nobody_by_name(words):
    assert is_nobody(words)


def test_a_name_is_somebody():
    assert not is_nobody("Anna Lindqvist")


def test_people_who_say_something_are_named():
    passage = "Anna Lindqvist argued for a pier. Selon Mme Roy, il faut attendre."
    assert persons_named(passage) == ("Anna Lindqvist", "Roy")


@pytest.mark.parametrize(
    "passage",
    ["The United Nations said little.", "Human Rights Watch warned of floods.",
     "The Security Council noted the report."],
)  # fmt: skip
def test_bodies_are_not_people(passage):
    assert persons_named(passage) == ()


def test_people_are_read_from_lists_of_participants():
    passages = (
        a_passage("Anna Lindqvist, harbour master", heading_path=("Annex: Participants",)),
        a_passage("\u2022 Jean-Paul Roy, Riverton", 2, heading_path=("Liste des intervenants",)),
        a_passage("Robert Smith built it", 3, heading_path=("History",)),
    )
    assert persons_listed(passages) == ("Anna Lindqvist", "Jean-Paul Roy")


def test_a_name_is_found_in_full_or_by_its_last_part():
    assert named_in("As Lindqvist put it", ("Anna Lindqvist",)) == ("Lindqvist",)
    assert named_in("Anna Lindqvist put it", ("Anna Lindqvist",)) == ("Anna Lindqvist",)
    assert named_in("The Lindqvistian view", ("Anna Lindqvist",)) == ()


def test_a_name_gives_way_with_its_title():
    words = without_names("Mr. Okafor wants a pier", ("Okafor",), "a participant")
    assert words == "A participant wants a pier"


def test_a_name_in_the_middle_gives_way_in_small_letters():
    words = without_names("The pier that Okafor wants", ("Okafor",), "a participant")
    assert words == "The pier that a participant wants"
