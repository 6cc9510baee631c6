"""Sections are added, taken out, reordered and renamed, by keyboard too."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.template import BodyStyle
from briefing_app.domain.text import ParagraphKind
from briefing_app.ui.kinds.sections_part import SectionsPart

Key = Qt.Key


@pytest.fixture
def part(memo, show):
    return show(SectionsPart(memo))


def names(part, memo):
    return [rule.name.en for rule in part.applied(memo).sections]


def test_untouched_sections_come_back_as_they_were(part, memo):
    assert part.applied(memo) == memo


def test_a_new_section_stands_behind_the_chosen_one_and_is_named_at_once(part, memo, typed):
    part.list.setFocus()
    QTest.keyClick(part.list, Key.Key_Insert)
    assert part.form.name.en.field.hasFocus()
    typed(part.form.name.en.field, "Costs this year")
    assert names(part, memo) == ["Issue", "Costs this year", "Legal", "Next steps"]
    added = part.applied(memo).sections[1]
    assert (added.key, added.name.fr) == ("costs_this_year", "Nouvelle section")


def test_two_new_sections_of_one_name_have_keys_of_their_own(part, memo):
    part.add.click()
    part.add.click()
    keys = [rule.key for rule in part.applied(memo).sections]
    assert len(set(keys)) == 5


def test_a_renamed_section_keeps_its_key(part, memo, typed):
    typed(part.form.name.en.field, "Question")
    first = part.applied(memo).sections[0]
    assert (first.key, first.name.en) == ("issue", "Question")


def test_sections_move_with_alt_and_the_arrows(part, memo):
    part.list.setFocus()
    QTest.keyClick(part.list, Key.Key_Down)
    QTest.keyClick(part.list, Key.Key_Down)
    QTest.keyClick(part.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(part, memo) == ["Issue", "Next steps", "Legal"]
    part.down.click()
    assert names(part, memo) == ["Issue", "Legal", "Next steps"]


def test_what_comes_first_is_a_section(part, memo):
    part.list.choose_row(1)
    part.up.click()
    first = part.applied(memo).sections[0]
    assert (first.key, first.level) == ("legal", 1)


def test_a_section_is_taken_out_but_never_the_last(part, memo):
    part.list.setFocus()
    for _time in range(4):
        QTest.keyClick(part.list, Key.Key_Delete)
    assert names(part, memo) == ["Next steps"]
    assert not part.remove.isEnabled()


def test_a_heading_is_needed_in_both_languages(part):
    assert part.is_right()
    part.form.name.fr.field.clear()
    assert not part.is_right()


def test_another_style_lets_sections_begin_in_it(part, memo):
    part.follow_style(BodyStyle.BULLETS)
    bullets = replace(memo, style=BodyStyle.BULLETS)
    starts = {rule.starts_as for rule in part.applied(bullets).sections}
    assert starts == {ParagraphKind.BULLET}
