import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import NoteId
from briefing_app.domain.query import Query, ThingKind
from briefing_app.language import set_language
from briefing_app.operations.library_lists import list_evidence, list_recommendations
from briefing_app.ui.library.documents_view import DocumentsView
from briefing_app.ui.library.library_page import LibraryPage, concerns
from briefing_app.ui.library.plain_view import EmptyShelf
from briefing_app.ui.library.recommendation_view import RecommendationView
from briefing_app.ui.library.several_view import SeveralView
from briefing_app.ui.library.source_view import SourceView
from briefing_app.ui.library.thing import Shelf, Thing
from briefing_app.ui.place import ASK, Place


def title_of(page):
    return page.right.column.findChild(QWidget, "title").text()


def words_of(page):
    return [fact.words for fact in page.facts()]


def test_it_begins_with_the_sources_and_where_documents_are_added(page):
    assert page.list_in_front.shelf is Shelf.SOURCES
    assert isinstance(page.right.column, DocumentsView)
    assert words_of(page)[0] == "5 sources, 0 with their words"


def test_a_list_of_things_shows_its_first_one_in_full(page):
    page.column.choose(Shelf.RECOMMENDATIONS)

    first = page.list_in_front.values()[0].recommendation
    assert title_of(page) == first.title
    assert "1 chosen" in words_of(page)


def test_each_list_keeps_its_own_words(page):
    page.column.choose(Shelf.EVIDENCE)
    page.list_in_front.field.setText("civilian")
    page.list_in_front.field.ask_now()
    found = page.list_in_front.found()
    page.column.choose(Shelf.BLOCKS)
    page.column.choose(Shelf.EVIDENCE)

    assert page.list_in_front.field.text() == "civilian"
    assert page.list_in_front.found() == found
    assert words_of(page)[0] == f"{found} of 193 pieces of evidence"


def test_enter_on_a_row_places_it_in_the_open_note(page, qtbot, remembered):
    page.column.choose(Shelf.EVIDENCE)
    chosen = page.list_in_front.values()[0].evidence

    qtbot.keyClick(page.list_in_front.view, Qt.Key.Key_Return)

    assert remembered.went == [Place("notes", ThingKind.EVIDENCE, chosen.id)]
    page.perform("place_as")
    assert remembered.went[-1] == Place("notes", ThingKind.EVIDENCE, chosen.id, inside=ASK)


def test_enter_on_a_source_opens_it_in_the_reader(page, qtbot, remembered):
    page.list_in_front.view.choose_row(0)
    chosen = page.list_in_front.values()[0].source

    qtbot.keyClick(page.list_in_front.view, Qt.Key.Key_Return)

    assert remembered.went == [Place("reader", ThingKind.SOURCE, chosen.id)]


def test_space_says_nothing_while_the_words_are_to_come(page, qtbot, remembered):
    page.column.choose(Shelf.EVIDENCE)

    qtbot.keyClick(page.list_in_front.view, Qt.Key.Key_Space)

    assert remembered.went == []
    assert not page.can("show_passage")


def test_delete_sets_aside_and_the_next_one_is_chosen(page, qtbot, desk, remembered):
    page.column.choose(Shelf.EVIDENCE)
    first, second = page.list_in_front.model.held()[:2]

    qtbot.keyClick(page.list_in_front.view, Qt.Key.Key_Delete)

    assert page.list_in_front.model.held()[0] == second
    assert page.list_in_front.values() == (second,)
    assert title_of(page) == second.evidence.claim
    assert remembered.last.words == "1 thing set aside"
    remembered.last.act()
    assert page.list_in_front.model.held()[0] == first


def test_what_was_set_aside_is_listed_and_taken_back(page, remembered):
    page.column.choose(Shelf.RECOMMENDATIONS)
    gone = page.list_in_front.values()[0].recommendation
    page.perform("set_aside")
    page.column.choose(Shelf.SET_ASIDE)

    assert [hit.id for hit in page.list_in_front.model.held()] == [gone.id]
    assert page.can("take_back")
    assert not page.can("set_aside")
    page.perform("take_back")
    assert page.list_in_front.found() == 0
    assert isinstance(page.right.column, EmptyShelf)
    page.column.choose(Shelf.RECOMMENDATIONS)
    assert gone.id in [row.recommendation.id for row in page.list_in_front.model.held()]


def test_several_at_once_are_set_aside_and_come_back_with_undo(page, remembered):
    page.column.choose(Shelf.BLOCKS)
    page.list_in_front.view.selectAll()

    assert isinstance(page.right.column, SeveralView)
    page.perform("set_aside")
    assert page.list_in_front.found() == 0
    assert remembered.last.words == "20 things set aside"
    remembered.last.act()
    assert page.list_in_front.found() == 20


def test_a_place_brings_the_thing_with_its_list(page, library):
    wanted = list_evidence(library, Query(order="title"), 100, 1).value.rows[0].evidence

    page.show_place(Place("library", ThingKind.EVIDENCE, wanted.id))

    assert page.column.shelf() is Shelf.EVIDENCE
    assert title_of(page) == wanted.claim
    assert page.list_in_front.values()[0].evidence == wanted


def test_a_place_hidden_by_filters_clears_them(page, library):
    page.column.choose(Shelf.EVIDENCE)
    page.list_in_front.field.setText("xylophone")
    page.list_in_front.field.ask_now()
    wanted = list_evidence(library, Query(), 3, 1).value.rows[0].evidence

    page.show_place(Place("library", ThingKind.EVIDENCE, wanted.id))

    assert page.list_in_front.field.text() == ""
    assert page.list_in_front.values()[0].evidence == wanted


def test_a_place_without_a_thing_leaves_the_page_as_it_was(page):
    page.column.choose(Shelf.THEMES)

    page.show_place(Place("library"))

    assert page.column.shelf() is Shelf.THEMES


def test_choosing_nothing_among_the_sources_shows_where_documents_are_added(page):
    page.list_in_front.view.choose_row(1)
    assert isinstance(page.right.column, SourceView)

    page.list_in_front.forget_choice()

    assert isinstance(page.right.column, DocumentsView)


def test_out_of_sight_it_reads_nothing_and_catches_up_later(page, desk, library):
    page.column.choose(Shelf.EVIDENCE)
    first = page.list_in_front.values()[0]
    page.hide()
    page.work.set_aside((Thing(ThingKind.EVIDENCE, first.evidence.id),), aside=True)
    assert page.list_in_front.found() == 193

    page.show()

    assert page.list_in_front.found() == 192
    assert page.column.buttons[Shelf.SET_ASIDE].accessibleName() == "Set aside, 1"


def test_saving_a_note_leaves_the_list_of_evidence_alone():
    changes = Changes(notes=frozenset({NoteId("n")}))

    assert not concerns(Shelf.EVIDENCE, changes)
    assert not concerns(Shelf.RECOMMENDATIONS, changes)
    assert concerns(Shelf.BLOCKS, changes)


def test_saved_is_only_said_after_something_was_stored(page):
    assert not any(words.startswith("Saved") for words in words_of(page))

    page.column.choose(Shelf.BLOCKS)
    page.perform("set_aside")

    assert words_of(page)[0].startswith("Saved ")


def test_find_puts_the_cursor_in_the_field(page):
    page.column.choose(Shelf.EVIDENCE)

    page.perform("find")

    assert QApplication.focusWidget() is page.list_in_front.field


def test_commands_follow_what_is_chosen(page, desk):
    page.list_in_front.view.choose_row(0)
    assert page.can("edit_thing")
    assert not page.can("place_in_note")
    page.column.choose(Shelf.THEMES)
    assert not page.can("set_aside")
    assert page.can("edit_thing")
    page.column.choose(Shelf.BLOCKS)
    assert page.can("place_in_note")
    assert desk.action("place_in_note").isEnabled()
    assert not page.can("show_passage")


def test_the_table_can_be_copied_only_where_there_is_a_family(page, library):
    rows = list_recommendations(library, Query(), 0, 200).value.rows
    alone = next(row.recommendation for row in rows if row.family_size < 2)
    member = next(row.recommendation for row in rows if row.family_size > 2)

    page.show_thing(Thing(ThingKind.RECOMMENDATION, alone.id))
    assert not page.can("copy_table")
    page.show_thing(Thing(ThingKind.RECOMMENDATION, member.id))
    assert page.can("copy_table")
    page.perform("copy_table")

    mime = QApplication.clipboard().mimeData()
    assert "<table" in mime.html()
    assert len(mime.text().splitlines()) == page.right.shown.detail.row.family_size + 1


def test_three_panes_can_be_reached_by_f6(page):
    panes = [w for w in page.findChildren(QWidget) if w.property("pane") and w.isVisible()]

    assert len(panes) == 3


@pytest.mark.parametrize("shelf", list(Shelf))
def test_every_control_has_a_name(page, shelf):
    page.column.choose(shelf)
    page.list_in_front.view.choose_row(0)
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in page.findChildren(kind)
        if widget.isVisible()
    ]

    nameless = [
        widget
        for widget in controls
        if not widget.accessibleName() and not getattr(widget, "text", str)()
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1368, 832), (1208, 732), (1848, 1012), (912, 470)])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_lists_keep_their_width_at_every_size(qtbot, desk, size, language):
    set_language(language)
    shown = LibraryPage(desk)
    qtbot.addWidget(shown)
    shown.resize(*size)
    shown.show()
    shown.column.choose(Shelf.RECOMMENDATIONS)

    middle = {1368: 484, 1208: 400, 1848: 484, 912: 340}[size[0]]
    assert abs(shown.list_in_front.width() - middle) <= 2
    assert isinstance(shown.right.column, RecommendationView)
    assert shown.right.column.width() <= 800
    qtbot.waitUntil(lambda: shown.right.horizontalScrollBar().maximum() == 0)


def test_dragging_files_over_the_page_raises_the_curtain(page, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.txt")])
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip

    QApplication.sendEvent(page, event)

    assert event.isAccepted()
    assert page.curtain.isVisible()


def test_dragging_words_over_the_page_raises_nothing(page):
    mime = QMimeData()
    mime.setText("words")
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()

    QApplication.sendEvent(page, event)

    assert not event.isAccepted()


def test_an_empty_library_says_what_to_do_first(qtbot, make_desk, bare):
    shown = LibraryPage(make_desk(bare))
    qtbot.addWidget(shown)
    shown.resize(1368, 832)
    shown.show()
    assert isinstance(shown.right.column, DocumentsView)

    for shelf in (Shelf.EVIDENCE, Shelf.BLOCKS, Shelf.THEMES, Shelf.SET_ASIDE):
        shown.column.choose(shelf)
        assert isinstance(shown.right.column, EmptyShelf)


def test_another_scale_builds_the_detail_anew(page, desk):
    page.column.choose(Shelf.BLOCKS)
    before = page.right.column

    desk.appearance.choose(desk.appearance.mode, 1.5)
    try:
        assert page.right.column is not before
        assert title_of(page) == page.list_in_front.values()[0].block.name
    finally:
        desk.appearance.choose(desk.appearance.mode, 1.0)


def test_coming_to_the_page_puts_the_focus_into_it(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    if QApplication.focusWidget() is not None:
        QApplication.focusWidget().clearFocus()
    page.show_place(Place("library"))
    assert QApplication.focusWidget() is page.right.column.files

    page.column.choose(Shelf.BLOCKS)
    page.show_place(Place("library"))
    assert page.isAncestorOf(QApplication.focusWidget())


def test_in_a_narrow_window_nothing_of_the_head_is_cut_off(page, qtbot):
    page.resize(912, 470)
    page.column.choose(Shelf.EVIDENCE)

    def is_whole():
        head = page.right.column.findChild(QWidget, "Place in note").parentWidget()
        return head.height() >= head.heightForWidth(head.width())

    qtbot.waitUntil(is_whole)


def test_the_place_for_documents_fits_a_small_window(page):
    page.resize(1208, 732)

    assert page.right.horizontalScrollBar().maximum() == 0


def test_a_page_made_anew_stands_as_the_one_before(page, desk, qtbot):
    page.column.choose(Shelf.EVIDENCE)
    page.list_in_front.field.setText("civilian")
    page.list_in_front.field.ask_now()
    page.list_in_front.view.choose_row(2)
    chosen = page.list_in_front.values()

    anew = LibraryPage(desk)
    qtbot.addWidget(anew)
    anew.stand_as(page.standing())
    anew.show()

    assert anew.column.shelf() is Shelf.EVIDENCE
    assert anew.list_in_front.field.text() == "civilian"
    assert anew.list_in_front.found() == page.list_in_front.found()
    assert anew.list_in_front.values() == chosen


def test_undo_takes_back_what_was_set_aside_last(page):
    page.column.choose(Shelf.BLOCKS)
    total = page.list_in_front.found()
    assert not page.can("undo")

    page.perform("set_aside")
    assert page.list_in_front.found() == total - 1
    page.perform("undo")

    assert page.list_in_front.found() == total
    assert not page.can("undo")
