from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.query import ThingKind
from briefing_app.language import set_language
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.keep_sources import change_source
from briefing_app.operations.library_details import source_detail
from briefing_app.ui.library.detail_pieces import LeadRow
from briefing_app.ui.library.edition_parts import grouped
from briefing_app.ui.library.source_view import SourceView, language_name
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.parts.words_label import Words

NOWHERE = Path(__file__, "nowhere")
"""A place below a file can hold nothing."""
TEXT = "The harbour\n\nThe harbour is closed in winter, and the mail comes by sled.\n"


@pytest.fixture
def added(page, library, desk, tmp_path):
    """A source that came in as a file, so that its fields are guesses."""
    file = tmp_path / "harbour.txt"
    file.write_text(TEXT, "utf-8")
    source = import_paths(library, (file,)).value.files[0].source
    page.show_thing(Thing(ThingKind.SOURCE, source))
    return source


def child(page, name):
    return page.right.column.findChild(QWidget, name)


def texts(page):
    return [label.text() for label in page.right.column.findChildren(Words)]


def stored(library, source):
    return source_detail(library, source).value.source


def test_a_guess_says_so_and_is_confirmed_alone(page, library, added):
    guessed = stored(library, added).guessed
    assert "title" in guessed

    child(page, "confirm title").click()

    assert stored(library, added).guessed == guessed - {"title"}
    assert child(page, "confirm title") is None


def test_all_guesses_are_confirmed_together_and_it_can_be_undone(page, library, added, remembered):
    guessed = stored(library, added).guessed

    child(page, "Confirm them all").click()

    assert stored(library, added).guessed == frozenset()
    remembered.last.act()
    assert stored(library, added).guessed == guessed


def test_the_original_file_is_saved_byte_for_byte(page, library, added, answers, tmp_path):
    edition = stored(library, added).editions[0]
    answers.target = tmp_path / "out.txt"

    child(page, f"save {edition.id}").click()

    assert answers.target.read_text("utf-8") == TEXT
    assert list(tmp_path.glob("*.part")) == []


def test_without_an_answer_nothing_is_saved(page, library, added, tmp_path):
    edition = stored(library, added).editions[0]

    child(page, f"save {edition.id}").click()

    assert sorted(path.name for path in tmp_path.glob("*.txt")) == ["harbour.txt"]


def test_a_place_that_cannot_be_written_is_told(page, added, answers, remembered, qtbot):
    edition = page.right.shown.detail.source.editions[0]
    answers.target = NOWHERE / "out.txt"

    child(page, f"save {edition.id}").click()

    qtbot.waitUntil(lambda: bool(remembered.complained))
    assert remembered.complained[0].startswith("out.txt could not be written")


def test_the_fingerprint_can_be_compared_by_eye(page, library, added):
    edition = stored(library, added).editions[0]

    shown = next(text for text in texts(page) if text.replace(" ", "") == edition.file_hash)
    assert {len(group) for group in shown.split(" ")} == {8}


def test_a_catalogue_card_says_that_its_words_are_to_come(page, answers):
    page.list_in_front.view.choose_row(0)
    assert isinstance(page.right.column, SourceView)
    assert "words to come, with this very file" in texts(page)

    next(
        button
        for button in page.right.column.findChildren(QWidget)
        if getattr(button, "text", str)() == "Add the document"
    ).click()

    assert [title for title, _patterns in answers.asked] == ["Add documents"]


def test_of_many_places_twelve_are_shown_and_the_rest_on_request(page):
    page.list_in_front.view.choose_row(0)
    detail = page.right.shown.detail
    column = page.right.column
    before = len(column.findChildren(LeadRow))

    more = next(
        button
        for button in column.findChildren(QWidget)
        if getattr(button, "text", str)() == f"Show all {len(detail.evidence)}"
    )
    more.click()

    assert len(column.findChildren(LeadRow)) == before + len(detail.evidence) - 12


def test_thousands_are_marked_in_the_officers_way():
    assert grouped(48098) == "48,098"
    set_language("fr")
    assert grouped(48098) == "48\u00a0098"


def test_an_unknown_language_keeps_its_code():
    assert language_name("en") == "English"
    assert language_name("iu") == "iu"


def test_what_a_reference_tells_stands_among_the_facts(page, library, added):
    told = Imprint(work="legal_case", number="2020 SCT 5", accessed="2024-05-03")
    change_source(library, replace(stored(library, added), imprint=told))
    page.show_thing(Thing(ThingKind.SOURCE, added))

    shown = texts(page)
    assert {"Cited as", "Court case", "2020 SCT 5", "May 3, 2024"} <= set(shown)
