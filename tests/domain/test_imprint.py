"""What a reference tells of a work, taken from names and words."""

from briefing_app.domain.imprint import Imprint, imprint_of


def test_only_what_is_known_is_told():
    assert Imprint(volume="75", container="UNTS").told() == {"container": "UNTS", "volume": "75"}


def test_words_are_taken_by_the_names_of_the_fields():
    found = imprint_of({"volume": 12, "number": " S/2024/385\n ", "shelf": "B3", "issue": None})
    assert found == Imprint(volume="12", number="S/2024/385")


def test_another_fills_what_is_empty_and_changes_nothing_else():
    known = Imprint(volume="12", place="Ottawa")
    assert known.filled_by(Imprint(volume="13", issue="4")) == Imprint(
        volume="12", place="Ottawa", issue="4"
    )
