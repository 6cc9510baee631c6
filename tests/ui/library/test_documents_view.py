from PySide6.QtCore import Qt

from briefing_app.domain.query import ThingKind
from briefing_app.ui.library.documents_view import DocumentsView
from briefing_app.ui.library.library_page import LibraryPage
from briefing_app.ui.parts.drop_area import Steps
from briefing_app.ui.parts.words_label import Words


def texts(widget):
    return [label.text() for label in widget.findChildren(Words)]


def test_it_says_what_happens_next_with_the_real_numbers(page, library):
    steps = page.right.column.findChild(Steps)

    assert any(text.startswith("The 5 cards on the left") for text in texts(steps))
    places = sum(row.places for row in page.list_in_front.sources())
    assert any(text.startswith(f"{places} places") for text in texts(steps))


def test_its_buttons_are_the_commands(page, desk, answers, qtbot):
    view = page.right.column

    qtbot.mouseClick(view.files, Qt.MouseButton.LeftButton)
    view.folder.click()

    assert [title for title, _patterns in answers.asked] == ["Add documents", "Add a folder"]


def test_the_sample_note_is_the_longest_one(page, remembered):
    page.right.column.sample.click()

    place = remembered.went[0]
    assert (place.page, place.kind) == ("notes", ThingKind.NOTE)


def test_an_empty_library_has_no_steps_and_no_sample(qtbot, make_desk, bare):
    shown = LibraryPage(make_desk(bare))
    qtbot.addWidget(shown)
    shown.show()

    assert isinstance(shown.right.column, DocumentsView)
    assert shown.right.column.findChild(Steps) is None
    assert not shown.right.column.sample.isVisible()


def test_what_is_dropped_there_comes_in(page, tmp_path):
    file = tmp_path / "boats.txt"
    file.write_text("Boats\n\nBoats need harbours in every season of the year.\n", "utf-8")

    page.right.column.area.dropped.emit((file,))

    assert page.list_in_front.found() == 6
