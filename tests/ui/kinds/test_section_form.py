"""One section of a kind as a form."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.ui.kinds.section_form import SectionForm


def test_each_rule_comes_back_as_it_was(memo, show):
    form = show(SectionForm())
    assert form.value() is None
    for at, rule in enumerate(memo.sections):
        form.show_rule(rule, is_first=at == 0)
        assert form.value() == rule


def test_the_first_section_cannot_be_a_sub_section(memo, show):
    form = show(SectionForm())
    form.show_rule(memo.sections[0], is_first=True)
    assert not form.level.isEnabled()
    form.show_rule(memo.sections[1], is_first=False)
    assert form.level.isEnabled()


def test_heading_guidance_limit_and_duty_can_be_changed(memo, show, typed, qtbot):
    form = show(SectionForm())
    form.show_rule(memo.sections[0], is_first=True)
    typed(form.name.en.field, "Question")
    typed(form.guidance.fr.field, "Une phrase.")
    typed(form.words, "60")
    with qtbot.waitSignal(form.changed):
        QTest.keyClick(form.required, Qt.Key.Key_Space)
    rule = form.value()
    assert rule.name.en == "Question"
    assert rule.guidance.fr == "Une phrase."
    assert (rule.words, rule.words_fr, rule.required) == (60, 70, False)
    assert replace(rule, key="issue").key == "issue"
