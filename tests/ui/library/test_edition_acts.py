"""Editions are taken, kept apart and parted from the source's view, each with a way back."""

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.excerpt import EditionText, take_excerpt
from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.join_editions import Joined
from briefing_app.operations.library_details import source_detail
from briefing_app.operations.library_lists import list_sources
from briefing_app.operations.read_sources import read_source
from briefing_app.ui.library.edition_acts import joined_words
from briefing_app.ui.library.thing import Thing
from tests.builders import some_evidence

LINES = (
    "The harbour of Elsewhere froze twice in the winter of 2019, and the mail came by sled.",
    "Ferries carried 33,443 travellers across the strait, a fifth more than the year before.",
    "The council asked the ministry to widen the eastern pier before the next season begins.",
    "Pilots of the port are trained for two years, and half of them leave within five years.",
)


def bring_in(library, tmp_path, name, *lines):
    file = tmp_path / name
    file.write_text("\n\n".join(("# Harbours elsewhere", *lines)), "utf-8")
    return import_paths(library, (file,)).value.files[0]


@pytest.fixture
def two(library, tmp_path):
    """The older source and the newer one that is offered as its edition."""
    old = bring_in(library, tmp_path, "one.md", *LINES)
    new = bring_in(library, tmp_path, "two.md", *LINES[:3], "A lighthouse was built on the mole.")
    return old.source, new.source


def child(page, name):
    return page.right.column.findChild(QWidget, name)


def show(page, source):
    page.show_thing(Thing(ThingKind.SOURCE, source))


def test_the_offer_is_taken_and_can_be_undone(page, library, two, remembered):
    old, new = two
    show(page, new)
    child(page, "take offer").click()
    assert page.right.shown.detail.source.id == old
    assert len(page.right.shown.detail.source.editions) == 2
    assert remembered.last.words == "Edition 2 of Harbours elsewhere"
    remembered.last.act()
    assert len(source_detail(library, old).value.source.editions) == 1
    assert source_detail(library, new).value.source.joined_to is None


def test_kept_apart_the_offer_is_gone_until_undone(page, library, two, remembered):
    show(page, two[1])
    child(page, "keep apart").click()
    assert child(page, "keep apart") is None
    remembered.last.act()
    assert len(source_detail(library, two[1]).value.offers) == 1


def test_an_edition_becomes_a_source_of_its_own_again(page, library, two, remembered):
    show(page, two[1])
    child(page, "take offer").click()
    newest = page.right.shown.detail.source.newest
    child(page, f"part {newest.id}").click()
    assert remembered.last.words == "Harbours elsewhere stands by itself again"
    titles = [row.source.id for row in list_sources(library, Query()).value]
    assert set(two) <= set(titles)
    remembered.last.act()
    assert source_detail(library, two[1]).value.source.id == two[0]


def test_each_edition_can_be_read_and_its_file_opened(page, two, remembered, answers, desk):
    show(page, two[1])
    child(page, "take offer").click()
    first = page.right.shown.detail.source.editions[0]
    child(page, f"read {first.id}").click()
    assert remembered.went[-1].inside == f"edition {first.id}"
    child(page, f"open {first.id}").click()
    assert answers.shown[-1].name == "one.md"
    desk.lending.clear()


def test_a_lost_place_is_told_with_the_evidence_the_source_and_the_library(page, library, two):
    old, new = two
    copy = read_source(library, old).value
    text = EditionText(old, copy.edition.id, copy.text, copy.passages)
    at = copy.text.index(LINES[3])
    excerpt = take_excerpt(text, at, at + len(LINES[3]))
    evidence = collect_evidence(library, some_evidence(excerpt=excerpt)).value
    show(page, new)
    child(page, "take offer").click()
    assert child(page, "lost anchors") is not None
    assert any(fact.words == "1 lost anchor" for fact in page.facts())

    page.show_thing(Thing(ThingKind.EVIDENCE, evidence.id))
    assert child(page, "lost anchors") is not None


def test_what_came_of_it_is_told_in_one_line():
    joined = Joined("new", "old", "Harbours", 2, 3, 1)
    assert joined_words(joined) == "Edition 2: 3 places moved, 1 lost"


def test_the_commands_work_on_the_source_that_is_shown(page, library, two, answers, desk):
    show(page, two[0])
    assert page.can("open_original")
    assert page.can("newer_edition")
    page.perform("open_original")
    assert answers.shown[-1].name == "one.md"
    desk.lending.clear()
    page.perform("confirm_guesses")
    assert source_detail(library, two[0]).value.source.guessed == frozenset()
    assert not page.can("confirm_guesses")
