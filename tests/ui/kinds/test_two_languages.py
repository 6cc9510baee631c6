"""A text in both languages."""

from briefing_app.domain.template import Named
from briefing_app.ui.kinds.two_languages import TwoLanguages


def test_what_is_typed_is_the_value_and_is_told(show, qtbot, typed):
    pair = show(TwoLanguages("Name", required=True))
    pair.show_value(Named("Memo", "Note"))
    with qtbot.waitSignal(pair.changed):
        typed(pair.en.field, "Desk  note ")
    assert pair.value() == Named("Desk note", "Note")
    assert pair.en.field.accessibleName() == "Name, English"


def test_showing_a_value_is_no_change(show, qtbot):
    pair = show(TwoLanguages("Name"))
    with qtbot.assertNotEmitted(pair.changed):
        pair.show_value(Named("Memo", "Note"))


def test_a_missing_word_is_told_at_its_field(show):
    pair = show(TwoLanguages("Name", required=True))
    pair.show_value(Named("Memo", ""))
    assert not pair.is_right()
    assert pair.fr.field.accessibleDescription() == "These words are needed."
    assert pair.en.field.accessibleDescription() == ""


def test_longer_text_keeps_its_lines(show):
    pair = show(TwoLanguages("Choices", lines=4))
    pair.show_value(Named("One\nTwo", "Un\nDeux"))
    assert pair.value() == Named("One\nTwo", "Un\nDeux")
