from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import set_language
from briefing_app.operations.library_lists import list_evidence
from briefing_app.ui.library.detail_pieces import LeadRow
from briefing_app.ui.library.evidence_view import figure
from briefing_app.ui.library.passage_words import PassageWords
from briefing_app.ui.library.thing import Shelf, Thing
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.place import Place
from tests.builders import a_document, some_evidence


def texts(page):
    return [label.text() for label in page.right.column.findChildren(Words)]


def show(page, evidence):
    page.show_thing(Thing(ThingKind.EVIDENCE, evidence.id))


def child(page, name):
    return page.right.column.findChild(QWidget, name)


@pytest.fixture
def some(library):
    return [row.evidence for row in list_evidence(library, Query(), 0, 300).value.rows]


def test_a_statistic_shows_its_measure(page, some):
    statistic = next(each for each in some if each.measure.value and each.measure.unit)

    show(page, statistic)

    measure = statistic.measure
    assert f"{figure(measure.value)} {measure.unit}" in texts(page)


def test_a_figure_is_written_as_the_language_has_it():
    assert [figure(value) for value in ("33443", "-12500.5", "1999", "0.06", "2 to 3")] == [
        "33,443",
        "-12,500.5",
        "1999",
        "0.06",
        "2 to 3",
    ]
    set_language("fr")
    assert [figure(value) for value in ("33443", "0.06")] == ["33\u00a0443", "0,06"]


def test_its_source_is_one_click_away(page, some):
    show(page, some[0])

    child(page, "Show the source").click()

    assert page.column.shelf() is Shelf.SOURCES
    assert page.right.shown.thing == Thing(ThingKind.SOURCE, some[0].source_id)


def test_words_to_come_lead_to_adding_the_document(page, some, answers):
    show(page, some[0])
    assert page.right.column.findChild(PassageWords) is None

    child(page, "Add the document").click()

    assert [title for title, _patterns in answers.asked] == ["Add documents"]


def test_what_it_supports_is_listed_and_leads_there(page, library, some):
    carrying = None
    for each in some:
        show(page, each)
        if page.right.shown.detail.carries:
            carrying = page.right.shown.detail.carries[0].recommendation
            break
    assert carrying is not None

    row = next(r for r in page.right.column.findChildren(LeadRow) if r.text() == carrying.title)
    row.click()

    assert page.right.shown.thing == Thing(ThingKind.RECOMMENDATION, carrying.id)


def test_own_words_say_so(page, library):
    evidence = some_evidence(excerpt=None)
    with library.writing() as shelves:
        shelves.evidence.add(evidence)

    show(page, evidence)

    assert "None: own words" in texts(page)
    assert not page.can("show_passage")


@pytest.fixture
def with_words(library):
    """Evidence whose document is here, in the third sentence's words."""
    document = a_document()
    evidence = some_evidence(excerpt=document.excerpt("widen the eastern pier"))
    with library.writing() as shelves:
        edition = replace(document.edition, has_words=True)
        shelves.sources.add(
            document.source, edition, document.text, document.passages, document.content
        )
        shelves.evidence.add(evidence)
    return evidence


def test_the_exact_words_stand_with_their_surroundings(page, with_words, remembered):
    show(page, with_words)

    words = page.right.column.findChild(PassageWords)
    assert words.accessibleName() == "widen the eastern pier"
    assert "asked the ministry to widen the eastern pier before the next season." in words.text()
    child(page, "Open passage").click()
    assert remembered.went == [Place("reader", ThingKind.EVIDENCE, with_words.id)]


def test_space_on_its_row_opens_the_passage(page, with_words, remembered, qtbot):
    show(page, with_words)

    qtbot.keyClick(page.list_in_front.view, Qt.Key.Key_Space)

    assert remembered.went == [Place("reader", ThingKind.EVIDENCE, with_words.id)]
