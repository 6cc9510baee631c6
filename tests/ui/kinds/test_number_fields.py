"""Limits as they are typed."""

import pytest
from PySide6.QtTest import QTest

from briefing_app.language import set_language
from briefing_app.ui.kinds.number_fields import (
    pages_field,
    pages_in,
    shown_pages,
    shown_words,
    words_field,
    words_in,
)


def test_no_limit_is_an_empty_field(qtbot):
    field = words_field(0, "none")
    qtbot.addWidget(field)
    assert (field.text(), words_in(field)) == ("", 0)


def test_only_figures_can_be_typed_as_words(qtbot):
    field = words_field(12)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "3x-.")
    assert words_in(field) == 123


@pytest.mark.parametrize(("typed", "pages"), [("1.5", 1.5), ("1,5", 1.5), ("2.", 2), ("", 0)])
def test_pages_may_be_halves_in_either_notation(qtbot, typed: str, pages: float):
    field = pages_field(0)
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    assert pages_in(field) == pages


def test_limits_are_told_as_the_language_writes_numbers():
    assert (shown_words(1350), shown_pages(1.5), shown_pages(2)) == ("1,350", "1.5", "2")
    set_language("fr")
    assert (shown_words(1350), shown_pages(1.5)) == ("1\u00a0350", "1,5")


def test_pages_are_shown_as_the_language_writes_them(qtbot):
    set_language("fr")
    field = pages_field(1.5)
    qtbot.addWidget(field)
    assert field.text() == "1,5"
