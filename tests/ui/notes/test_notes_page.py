"""The notes page as an officer uses it: journeys through the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ids import NoteId
from briefing_app.domain.query import ThingKind
from briefing_app.domain.text import ParagraphKind
from briefing_app.operations.write_notes import open_note
from briefing_app.ui.drag_payload import thing_mime
from briefing_app.ui.notes.leaving.export_copies import CopiesPart
from briefing_app.ui.place import Place

Key = Qt.Key


def stored(workspace, page):
    return open_note(workspace, NoteId(page.session.note.id)).value.note


def texts(page, at=0):
    return [element.text for element in page.session.now.sections[at].body]


def words_of_facts(page):
    return [fact.words for fact in page.facts()]


def test_dragging_evidence_onto_a_paragraph_places_a_cited_claim_there(
    page, shelf, workspace, drop, place_of
):
    editor = page.view.editor
    mime = thing_mime(ThingKind.EVIDENCE, shelf.statistic.id)
    drop(editor, mime, place_of(editor, "a"))
    placed = page.session.note.sections[0].body[-1]
    assert placed.text == shelf.statistic.claim
    assert [citation.target for citation in placed.citations] == [shelf.statistic.id]
    page.at_hand.put_down()
    assert stored(workspace, page) == page.session.note
    page.session.undo()
    assert texts(page) == ["One two."]


def test_a_quotation_is_placed_in_its_own_words_with_who_said_them(page, shelf, put_cursor):
    put_cursor(page.view.editor, "a", 8)
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.quotation.id))
    placed = page.session.note.sections[0].body[-1]
    said = "\u201cwiden the eastern pier\u201d, according to The harbour of Riverton."
    assert (placed.text, placed.kind) == (said, ParagraphKind.PARAGRAPH)


def test_a_block_is_placed_with_its_tie_to_the_master(page, shelf, put_cursor):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    (placed,) = page.session.note.placed
    assert (placed.block, placed.version) == (shelf.block.id, 1)
    assert placed.id in page.view.editor.scene.blocks


def test_enter_on_a_card_places_it_at_the_parked_cursor(page, shelf, put_cursor, press):
    put_cursor(page.view.editor, "b")
    page.perform("panel_library")
    library = page.view.side.library
    library.field.setText("travellers")
    library.field.ask_now()
    press(library.field, Key.Key_Return)
    assert texts(page, 1) == [shelf.statistic.claim]
    assert page.session.note.sections[1].body[0].id == "b"


def test_within_a_sentence_the_claim_joins_it(page, shelf, put_cursor):
    editor = page.view.editor
    put_cursor(editor, "b")
    QTest.keyClicks(editor, "In that year")
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.statistic.id))
    assert texts(page, 1) == [f"In that year {shelf.statistic.claim}"]


def test_cite_puts_in_the_mark_alone(page, shelf, put_cursor):
    put_cursor(page.view.editor, "a", 7)
    library = page.view.side.library
    library.field.setFocus()
    library.field.setText("travellers")
    library.field.ask_now()
    page.perform("cite")
    (paragraph,) = page.session.note.sections[0].body
    assert (paragraph.text, len(paragraph.citations)) == ("One two.", 1)


def test_words_are_on_disk_a_moment_after_they_were_typed(page, workspace, qtbot, put_cursor):
    put_cursor(page.view.editor, "b")
    QTest.keyClicks(page.view.editor, "New words")
    assert page.at_hand.keeper.is_waiting
    qtbot.waitUntil(lambda: not page.at_hand.keeper.is_waiting, timeout=3000)
    assert stored(workspace, page).sections[1].body[0].text == "New words"
    assert words_of_facts(page)[0].startswith("Saved ")


def test_leaving_the_page_keeps_what_was_typed(page, workspace, put_cursor):
    put_cursor(page.view.editor, "b")
    QTest.keyClicks(page.view.editor, "New words")
    page.leave()
    assert stored(workspace, page).sections[1].body[0].text == "New words"


def test_the_status_bar_tells_marking_words_findings_and_place(page, put_cursor):
    put_cursor(page.view.editor, "a", 3)
    page.view._follow_cursor()
    words = words_of_facts(page)
    assert "UNCLASSIFIED" in words
    assert "2 words, 2 in this section" in words
    assert "Issue, paragraph 1" in words
    assert any("finding" in each for each in words)


def test_the_outline_shows_words_and_follows_the_cursor(page, put_cursor):
    put_cursor(page.view.editor, "b")
    page.view._follow_cursor()
    assert page.view.outline.list.section() == "background"


def test_choosing_in_the_outline_goes_there(page, press):
    page.view.outline.list.choose("background")
    press(page.view.outline.list, Key.Key_Return)
    assert page.view.editor.writing.point.line == "b"


def test_a_finding_and_its_card_are_chosen_together(page):
    page.perform("panel_findings")
    finding = next(f for f in page.at_hand.checker.findings if f.place.field)
    page.findings.go_to(finding)
    assert page.view.header.form.isVisible()


def test_the_header_form_gives_back_what_was_written(page):
    page.perform("header")
    field = page.view.header.form.field("to")
    field.setFocus()
    QTest.keyClicks(field, "The Minister")
    QTest.keyClick(field, Key.Key_Return)
    assert page.session.note.header.to == "The Minister"
    page.session.undo()
    assert page.session.note.header.to == ""


def test_a_note_is_begun_from_a_kind(page):
    page.perform("new_note")
    dialog = page.list_acts.dialog
    dialog.language.choose("fr")
    QTest.keyClick(dialog.list, Key.Key_Return)
    note = page.session.note
    assert (note.kind, note.language) == (page.list_acts.kinds[0].key, "fr")
    assert [section.key for section in note.sections]
    assert page.view.editor.scene.guidance


def test_all_notes_shows_the_list_and_a_note_opens_from_it(page, shelf):
    page.perform("all_notes")
    assert page.title() == "Notes"
    assert words_of_facts(page) == ["1 note", "English (Canada)", "100%"]
    row = page.list.chosen()
    assert row.title == "Closing the harbour"
    QTest.keyClick(page.list.list, Key.Key_Return)
    assert page.session.note.id == shelf.note.id


def test_a_note_is_set_aside_and_taken_back(page, heard):
    page.show_list()
    QTest.keyClick(page.list.list, Key.Key_Delete)
    assert page.list.chosen() is None
    heard.told[-1].act()
    assert page.list.chosen().title == "Closing the harbour"


def test_a_version_is_kept_looked_at_and_brought_back(page, questions, put_cursor):
    questions.answers = ["Before lunch"]
    page.perform("take_version")
    page.perform("panel_history")
    put_cursor(page.view.editor, "b")
    QTest.keyClicks(page.view.editor, "Later words")
    history = page.view.side.history
    assert history.list.value().name == "Before lunch"
    page.perform("compare_versions")
    assert page.versions.dialog.view.count == 1
    page.versions.dialog.close_over()
    page.versions.bring_back(history.list.value())
    assert texts(page, 1) == [""]
    page.session.undo()
    assert texts(page, 1) == ["Later words"]


def test_a_section_is_added_where_its_kind_has_it(page):
    kind = page.view.kind
    missing = next(r for r in kind.sections if r.key not in ("issue", "background"))
    page.acts.add_section(missing)
    assert missing.key in [section.key for section in page.session.note.sections]
    added = next(s for s in page.session.note.sections if s.key == missing.key)
    page.acts.remove_section(added.id)
    assert missing.key not in [section.key for section in page.session.note.sections]


def test_a_block_that_moved_on_can_be_taken(page, shelf, workspace, desk, put_cursor):
    from briefing_app.operations.keep_blocks import renew_block
    from tests.builders import a_body

    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.BLOCK, shelf.block.id))
    desk.runner.run(renew_block, shelf.block.id, a_body("The harbour is open."), "It thawed")
    (placed,) = page.session.note.placed
    assert page.view.editor.scene.blocks[placed.id].master_moved_on
    page.acts.compare(placed.id)
    QTest.keyClick(page.acts.blocks.dialog, Key.Key_T)
    assert texts(page, 1) == ["The harbour is open."]
    assert page.session.note.placed[0].version == 2


def test_words_are_kept_as_a_block(page, questions, desk, put_cursor, heard):
    put_cursor(page.view.editor, "a", 2)
    page.perform("make_block")
    page.acts.blocks.dialog.form.name.setText("Two words")
    QTest.keyClick(page.acts.blocks.dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.told[-1].words == "Kept as a block: Two words"


def test_the_note_is_exported_as_a_word_file(page, questions, tmp_path):
    page.perform("export_note")
    dialog = page.leaving.dialog
    copies = next(each for each in dialog.parts if isinstance(each, CopiesPart))
    copies.choice.choose("review")
    copies.choice.picked.emit("review")
    questions.answers = [tmp_path / "out"]
    with_signal = []
    page.leaving.exported.connect(with_signal.append)
    QTest.keyClick(dialog._go, Key.Key_Space)
    assert (tmp_path / "out.docx").stat().st_size > 1000
    assert with_signal == [tmp_path / "out.docx"]
    assert page.view.result.words.startswith("Saved out.docx\nRead again: ")


def test_a_citation_opens_its_passage(page, shelf, heard, put_cursor):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.statistic.id))
    citation = next(page.session.note.citations())
    page.view.editor.citation_opened.emit(citation)
    assert heard.places[-1] == Place("reader", ThingKind.EVIDENCE, shelf.statistic.id)


def test_sources_show_what_stands_behind_the_paragraph(page, shelf, put_cursor):
    put_cursor(page.view.editor, "b")
    page.show_place(Place("notes", ThingKind.EVIDENCE, shelf.statistic.id))
    page.view._follow_cursor()
    value = page.view.side.sources.list.value()
    assert value.evidence == shelf.statistic


def test_escape_in_the_panel_gives_the_page_its_cursor_back(page, put_cursor, qtbot):
    put_cursor(page.view.editor, "a", 3)
    page.perform("panel_search")
    QTest.keyClicks(page.view.side.library.field, "harbour")
    QTest.keyClick(page.view.side.library.field, Key.Key_Escape)
    assert page.window().focusWidget() is page.view.editor
    assert page.view.side.library.field.text() == "harbour"
    assert page.view.editor.writing.point.offset == 3


def test_find_goes_from_place_to_place(page):
    page.perform("find")
    page.view.find_bar.field.setText("two")
    page.view.find_bar.go(1)
    assert page.view.editor.textCursor().selectedText() == "two"


def test_every_command_of_the_notes_can_be_asked(page):
    from briefing_app.ui.commands import COMMANDS

    names = [each.name for each in COMMANDS if each.scope in ("notes", "page")]
    assert sum(page.can(name) for name in names) > 20
    page.show_list()
    assert not any(page.can(name) for name in names)


@pytest.mark.parametrize("command", ["bold", "style_bullets", "insert_table", "undo"])
def test_a_command_leaves_the_page_true_to_the_note(page, command, put_cursor):
    from briefing_app.ui.notes.text.note_document_read import read_page

    put_cursor(page.view.editor, "a", 3)
    if page.can(command):
        page.perform(command)
    assert read_page(page.session.page.text, page.session.now) == page.session.now


def test_every_control_has_a_name(page):
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not widget.focusProxy()
    ]
    assert nameless == []


def test_a_window_of_1280_keeps_its_panels_and_gives_up_words_and_margin(page, qtbot):
    page.window().resize(1280 - 72, 800)
    qtbot.waitUntil(lambda: page.view.panes.sizes()[::2] == [200, 360])
    assert page.view.toolbar._buttons["cite"].text() == ""
    assert page.view.side.tabs.sizeHint().width() <= 360
    assert page.view.editor.lineWrapColumnOrWidth() <= page.view.panes.sizes()[1]


def test_the_start_of_the_page_is_shown_with_its_marking(page, put_cursor):
    put_cursor(page.view.editor, "a", 3)
    bar = page.view.editor.verticalScrollBar()
    bar.setMaximum(500)
    bar.setValue(300)
    QTest.keyClick(page.view.editor, Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == 0
