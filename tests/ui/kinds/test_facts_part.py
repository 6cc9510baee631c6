"""Names, purpose, style and limits of a kind."""

from dataclasses import replace

from briefing_app.domain.register import RegisterKind
from briefing_app.domain.template import BodyStyle, Named
from briefing_app.ui.kinds.facts_part import FactsPart


def test_what_is_shown_is_what_comes_back(memo, show):
    assert show(FactsPart(memo)).applied(memo) == memo
    own_limit = replace(memo, words_fr=111, style=BodyStyle.NUMBERED)
    assert show(FactsPart(own_limit)).applied(own_limit) == own_limit


def test_the_french_limit_follows_the_english_one_until_it_is_given(memo, show, typed):
    part = show(FactsPart(memo))
    typed(part.words, "200")
    assert part.applied(memo).words_fr == 240
    typed(part.words_fr, "210")
    assert part.applied(memo).words_fr == 210


def test_where_a_kind_is_published_can_be_changed(memo, show):
    part = show(FactsPart(memo))
    assert part.applied(memo) == memo
    part.addressee.choose("D")
    part.register.choose("questions")
    changed = part.applied(memo)
    assert (changed.addressee, changed.register) == ("D", RegisterKind.QUESTIONS)


def test_names_purpose_and_style_can_be_changed(memo, show, typed, qtbot):
    part = show(FactsPart(memo))
    typed(part.short_name.en.field, "Desk note")
    part.purpose.choose("I")
    part.body_style.choose("bullets")
    with qtbot.waitSignal(part.changed):
        part.body_style.picked.emit("bullets")
    changed = part.applied(memo)
    assert changed.short_name == Named("Desk note", "Note")
    assert (changed.purpose, changed.style) == ("I", BodyStyle.BULLETS)


def test_a_name_is_needed_in_both_languages(memo, show):
    part = show(FactsPart(memo))
    assert part.is_right()
    part.name.fr.field.clear()
    assert not part.is_right()
