from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.errors import Remedy
from briefing_app.domain.ids import SourceId
from briefing_app.operations.import_summary import Imported, ImportState
from briefing_app.ui.library.imported_file import ImportedFile
from briefing_app.ui.parts.words_label import Words


@pytest.fixture
def shown(qtbot, page):
    made = ImportedFile(page.work)
    qtbot.addWidget(made)
    return made


def acts(shown):
    return {each.text(): each for each in shown.findChildren(QPushButton)}


def test_a_refused_file_says_why_and_can_be_tried_again(shown):
    file = Imported(Path("/papers/b.bin"), ImportState.REFUSED, "It is no text.")
    wanted = []
    shown.again.connect(lambda *asked: wanted.append(asked))

    shown.show_file(file)
    acts(shown)["Try again"].click()

    texts = [label.text() for label in shown.findChildren(Words)]
    assert {"b.bin", "/papers", "It is no text."} <= set(texts)
    assert wanted == [(file, "")]
    assert "Open the folder" in acts(shown)


def test_pictures_of_pages_can_be_read(shown):
    file = Imported(Path("b.pdf"), ImportState.REFUSED, "Pictures.", remedy=Remedy.RECOGNISE)
    wanted = []
    shown.recognition_wanted.connect(wanted.append)

    shown.show_file(file)
    acts(shown)["Read the pages as pictures"].click()

    assert wanted == [file]
    assert not shown.password.isVisibleTo(shown)


def test_a_source_that_came_in_can_be_shown_and_read(shown, remembered):
    file = Imported(Path("b.pdf"), ImportState.ADDED, "Added.", SourceId("s"), "B")

    shown.show_file(file)
    acts(shown)["Read it"].click()

    assert "Show the source" in acts(shown)
    assert (remembered.went[-1].page, remembered.went[-1].id) == ("reader", "s")


def test_a_typed_password_does_not_go_to_another_file(shown):
    locked = Imported(Path("a.pdf"), ImportState.REFUSED, "Locked.", remedy=Remedy.PASSWORD)
    other = Imported(Path("b.pdf"), ImportState.REFUSED, "Locked.", remedy=Remedy.PASSWORD)
    shown.show_file(locked)
    shown.password.setText("secret")

    shown.show_file(other)

    assert shown.password.text() == ""


def test_a_password_leaves_the_panel_as_narrow_as_it_is(shown):
    shown.show_file(Imported(Path("a.pdf"), ImportState.REFUSED, "Locked."))
    narrow = shown.minimumSizeHint().width()

    locked = Imported(Path("b.pdf"), ImportState.REFUSED, "Locked.", remedy=Remedy.PASSWORD)
    shown.show_file(locked)

    assert shown.minimumSizeHint().width() < max(narrow, 420)


def test_no_file_shows_nothing(shown):
    shown.show_file(None)

    assert not shown.isVisibleTo(shown.parentWidget())


def test_what_is_probably_an_edition_can_be_taken_or_kept_apart(shown):
    offer = EditionOffer(SourceId("new"), SourceId("old"), 92)
    shown.show_file(
        Imported(Path("new.pdf"), ImportState.ADDED, "Added.", SourceId("new"), "New", offer=offer)
    )
    assert {"Take it as an edition", "Keep apart"} <= set(acts(shown))
