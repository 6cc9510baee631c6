import pytest

from briefing_app.ui.own_words import OwnWords


@pytest.fixture
def file(tmp_path):
    return tmp_path / "officer" / "own-words.txt"


def test_a_word_is_kept_at_once_and_known_the_next_time(file, qapp):
    OwnWords(file).add("Ménaka")

    assert OwnWords(file).words == {"Ménaka"}


def test_a_word_in_small_letters_holds_for_capitals_and_a_name_does_not_for_small_ones(qapp):
    own = OwnWords()
    own.add("peaceforce")
    own.add("Gao")

    assert own.holds("Peaceforce")
    assert own.holds("Gao")
    assert not own.holds("gao")


def test_a_word_is_taken_out_again(file, qapp):
    own = OwnWords(file)
    own.add("Gao")
    own.remove("Gao")

    assert OwnWords(file).words == frozenset()


def test_what_makes_no_difference_is_not_announced(qapp):
    own = OwnWords()
    heard = []
    own.changed.connect(lambda: heard.append(own.words))

    own.remove("Gao")
    own.add("Gao")
    own.add("Gao")

    assert heard == [{"Gao"}]
