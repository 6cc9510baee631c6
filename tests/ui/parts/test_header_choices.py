"""The choices of a note's header, in the officer's language."""

from briefing_app.language import set_language
from briefing_app.ui.parts.header_choices import addressee_choices, purpose_choices


def test_purposes_stand_with_their_letters_and_none_first():
    assert [(each.value, each.words) for each in purpose_choices()] == [
        ("", "None"),
        ("D", "For decision"),
        ("I", "For information"),
        ("S", "For signature"),
    ]


def test_purposes_are_said_in_french():
    set_language("fr")
    assert [each.words for each in purpose_choices()[1:]] == [
        "Pour décision",
        "Pour information",
        "Pour signature",
    ]


def test_addressees_stand_as_the_register_has_them():
    assert [each.value for each in addressee_choices()] == ["", "M", "D"]
