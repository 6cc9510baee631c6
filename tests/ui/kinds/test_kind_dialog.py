"""The form of a kind as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.ui.kinds.kind_dialog import FACTS, SECTIONS, KindDialog


@pytest.fixture
def dialog(memo, host):
    dialog = KindDialog(host, memo)
    dialog.ask(dialog.facts.short_name.en.field)
    return dialog


def kept(dialog):
    given = []
    dialog.agreed.connect(given.append)
    QTest.keyClick(dialog.facts.short_name.en.field, Qt.Key.Key_Return)
    return given


def test_an_untouched_kind_is_given_back_as_it_was(dialog, memo):
    assert kept(dialog) == [memo]


def test_the_preview_follows_every_part(dialog, typed):
    typed(dialog.facts.name.en.field, "Desk memorandum")
    dialog.sections.add.click()
    dialog.fields.offered["number"].click()
    shown = dialog.preview.page.toPlainText()
    assert shown.startswith("Desk memorandum")
    assert "New section" in shown
    assert "Number" in shown


def test_what_is_missing_is_told_at_its_tab_and_nothing_is_kept(dialog):
    dialog.sections.form.name.fr.field.clear()
    assert dialog.tabs.accessibleTabName(SECTIONS) == "Sections, something is missing"
    assert dialog.tabs.accessibleTabName(FACTS) == "Names and limits"
    assert dialog.foot_words.text() == "Every name is needed in English and in French."
    assert kept(dialog) == []


def test_the_tabs_show_one_part_at_a_time(dialog):
    dialog.tabs.setCurrentIndex(SECTIONS)
    assert dialog.sections.isVisible()
    assert not dialog.facts.isVisible()


def test_the_preview_goes_to_the_section_that_is_looked_at(dialog):
    dialog.tabs.setCurrentIndex(SECTIONS)
    dialog.preview.page.setFixedHeight(120)
    QTest.qWait(0)
    bar = dialog.preview.page.verticalScrollBar()
    assert bar.maximum() > 0
    dialog.sections.list.choose_row(2)
    assert bar.value() > 0


def test_a_style_of_bullets_reaches_the_sections(dialog):
    dialog.facts.body_style.choose("bullets")
    dialog.facts.body_style.picked.emit("bullets")
    assert {rule.starts_as.value for rule in dialog.value().sections} == {"bullet"}
