"""About how many pages a note takes."""

from dataclasses import replace

import pytest

from briefing_app.domain.note import ANNEX
from briefing_app.operations.page_types import page_type_of
from briefing_app.ui.notes.panels.page_estimate import before_annexes, estimate_pages, head_height
from tests.builders import a_note, a_section, some_evidence

pytestmark = pytest.mark.usefixtures("qapp")
LONG = "The harbour is closed in winter and opens again in spring. " * 90
MEMO = page_type_of("memo_decision")


def test_more_words_take_more_pages():
    short, long = a_note(), a_note(a_section(LONG))
    assert 0 < estimate_pages(short) < 1 < estimate_pages(long) < 3


def test_footnotes_take_room():
    cited = [some_evidence() for _each in range(30)]
    assert estimate_pages(a_note(a_section(LONG, *cited))) > estimate_pages(a_note(a_section(LONG)))


def test_what_is_set_larger_takes_more_pages_and_so_does_a_fuller_head():
    memo = a_note(a_section(LONG))
    card = replace(memo, kind="house_card")
    fuller = replace(memo.header, to="Minister", from_="Deputy Minister", cc="All of them")
    assert estimate_pages(card) > 1.4 * estimate_pages(memo)
    assert head_height(replace(memo, header=fuller), MEMO) > head_height(memo, MEMO)


def test_annexes_are_not_counted():
    annex = a_section(LONG, key=ANNEX)
    note = a_note(a_section(), annex)
    assert before_annexes(note) == note.sections[:1]
    assert estimate_pages(note) == estimate_pages(a_note(note.sections[0]))
