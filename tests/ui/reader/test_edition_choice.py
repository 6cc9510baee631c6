"""The reader opens the edition that is asked for, and marks what the newest does not hold."""

import pytest

from briefing_app.domain.query import ThingKind
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.join_editions import join_edition
from briefing_app.ui.place import Place
from briefing_app.ui.reader.edge_marks import Standing
from briefing_app.ui.reader.reader_page import ReaderPage
from tests.builders import PARAGRAPHS, a_document, some_evidence


def add(workspace, *paragraphs):
    document = a_document(*paragraphs)
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    return document


@pytest.fixture
def old(workspace):
    return add(workspace)


@pytest.fixture
def evidence(workspace, old):
    return collect_evidence(workspace, some_evidence(excerpt=old.excerpt(PARAGRAPHS[1]))).value


@pytest.fixture
def new(workspace, old, evidence):
    document = add(workspace, PARAGRAPHS[0], PARAGRAPHS[1].replace("33,443", "34,100"))
    join_edition(workspace, document.source.id, old.source.id)
    return document


@pytest.fixture
def page(desk, qtbot, new):
    page = ReaderPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    return page


def lost_marks(page):
    return page.strip.marks(Standing.LOST)


def test_the_newest_is_read_with_what_it_does_not_hold_marked(page, old, new, evidence):
    page.show_place(Place("reader", ThingKind.SOURCE, old.source.id))
    assert page.copy.edition.id == new.edition.id
    (mark,) = lost_marks(page)
    assert mark.naming() == f"Lost: {evidence.claim}"
    assert 0 < mark.start < mark.end <= 1
    assert page.editions.button.text() == "Edition 2 of 2"


def test_a_place_names_the_edition_and_is_found_again(page, old):
    place = Place("reader", ThingKind.SOURCE, old.source.id, inside=f"edition {old.edition.id}")
    page.show_place(place)
    assert page.copy.edition.id == old.edition.id
    assert lost_marks(page) == ()
    assert page.here() == place


def test_lost_words_are_shown_in_the_edition_that_holds_them(page, old, evidence):
    page.show_place(Place("reader", ThingKind.EVIDENCE, evidence.id))
    assert page.copy.edition.id == old.edition.id
    assert [each.thing.id for each in page.collected] == [evidence.id]


def test_another_edition_is_chosen_from_the_menu(page, old, new):
    page.show_place(Place("reader", ThingKind.SOURCE, old.source.id))
    actions = page.editions.menu().actions()
    assert [each.text() for each in actions if each.text()] == [
        "Edition 2: riverton.txt",
        "Edition 1: riverton.txt",
        "1 lost anchor",
    ]
    assert actions[0].isChecked()
    actions[1].trigger()
    assert page.copy.edition.id == old.edition.id


def test_the_file_of_the_edition_that_is_read_is_opened(page, old, questions, desk):
    page.show_place(
        Place("reader", ThingKind.SOURCE, old.source.id, inside=f"edition {old.edition.id}")
    )
    page.perform("open_original")
    ((path,),) = questions.asked
    assert path.read_bytes() == old.content
    desk.lending.clear()


def test_with_one_edition_there_is_nothing_to_choose(page, workspace):
    alone = add(workspace, "Quite other words stand here.")
    page.show_place(Place("reader", ThingKind.SOURCE, alone.source.id))
    assert page.editions.button.isHidden()
