import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from briefing_app.domain.block import BlockKind
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.marking import Classified, Protected
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import RecommendationState, Voice
from briefing_app.domain.source import Attribution
from briefing_app.operations.library_lists import (
    list_blocks,
    list_evidence,
    list_recommendations,
    list_sources,
    list_themes,
)
from briefing_app.ui.forms.form_dialog import FormDialog
from briefing_app.ui.library.thing import Shelf, Thing


def dialog_of(page):
    return next(each for each in page.findChildren(FormDialog) if each.isVisible())


def test_evidence_is_changed_in_a_form_and_can_be_undone(page, library, remembered):
    page.column.choose(Shelf.EVIDENCE)
    before = page.list_in_front.values()[0].evidence
    page.perform("edit_thing")
    dialog = dialog_of(page)
    dialog.form.claim.setPlainText("Another claim\nin two lines")
    dialog.form.kind.choose("legal_text")
    dialog.form.as_of.setText("2024-06")
    dialog.form.measure[0].setText("12")
    dialog.form.attributable.setChecked(False)
    dialog.form.marking._protected.choose("B")

    dialog.keep.click()

    now = page.right.shown.detail.row.evidence
    assert now.claim == "Another claim in two lines"
    assert now.kind is EvidenceKind.LEGAL_TEXT
    assert now.as_of == "2024-06"
    assert now.measure.value == "12"
    assert not now.attributable
    assert now.marking.protected is Protected.B
    assert now.excerpt == before.excerpt
    assert remembered.last.words == "Changed"
    remembered.last.act()
    assert page.right.shown.detail.row.evidence == before


def test_a_form_left_alone_changes_nothing(page, remembered):
    page.column.choose(Shelf.RECOMMENDATIONS)
    before = page.list_in_front.values()[0].recommendation
    page.perform("edit_thing")

    dialog_of(page).keep.click()

    assert page.right.shown.detail.row.recommendation == before
    assert remembered.told == []


def test_escape_changes_nothing(page, qtbot):
    page.column.choose(Shelf.EVIDENCE)
    before = page.list_in_front.values()[0].evidence
    page.perform("edit_thing")
    dialog = dialog_of(page)
    dialog.form.claim.setPlainText("Another claim")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert page.right.shown.detail.row.evidence == before


def test_what_is_needed_must_be_there_and_dates_must_be_dates(page):
    page.column.choose(Shelf.EVIDENCE)
    page.perform("edit_thing")
    dialog = dialog_of(page)
    assert dialog.keep.isEnabled()

    dialog.form.claim.setPlainText("  ")
    assert not dialog.keep.isEnabled()
    dialog.form.claim.setPlainText("A claim")
    dialog.form.as_of.setText("last June")
    assert not dialog.keep.isEnabled()
    dialog.form.as_of.editingFinished.emit()
    assert dialog.form.as_of.accessibleDescription()
    dialog.form.as_of.setText("2024")
    assert dialog.keep.isEnabled()


def test_a_recommendation_is_changed_in_a_form(page):
    page.column.choose(Shelf.RECOMMENDATIONS)
    page.perform("edit_thing")
    form = dialog_of(page).form
    form.title.setText("Another title")
    form.addressees.setText("Parliament;  The Minister ; Parliament")
    form.state.choose("answered")
    form.voice.choose("reported")
    form.answer.setPlainText("Done in 2025.")
    form.marking._classified.choose("SECRET")

    dialog_of(page).keep.click()

    now = page.right.shown.detail.row.recommendation
    assert now.title == "Another title"
    assert now.addressees == ("Parliament", "The Minister")
    assert now.state is RecommendationState.ANSWERED
    assert now.voice is Voice.REPORTED
    assert now.answer == "Done in 2025."
    assert now.marking.classified is Classified.SECRET


def test_a_source_is_changed_and_what_was_changed_is_no_guess(page, library):
    page.list_in_front.view.choose_row(0)
    page.perform("edit_thing")
    form = dialog_of(page).form
    form.author.setText("A. Writer")
    form.attribution.choose("not_for_attribution")
    form.date.setText("2024-06-17")

    dialog_of(page).keep.click()

    now = page.right.shown.detail.source
    assert now.author == "A. Writer"
    assert now.attribution is Attribution.NOT_FOR_ATTRIBUTION
    assert now.date == "2024-06-17"
    assert "author" not in now.guessed


def test_new_wording_becomes_a_version_and_the_rest_is_changed_in_place(page, remembered):
    page.column.choose(Shelf.BLOCKS)
    before = page.list_in_front.values()[0].block
    page.work.change_wanted.emit()
    form = dialog_of(page).form
    form.name.setText("Another name")
    form.kind.choose("option")
    form.wording.text.insertPlainText("First of all: ")
    form.why.setText("Clearer.")

    dialog_of(page).keep.click()

    now = page.right.shown.detail.row.block
    assert (now.name, now.kind) == ("Another name", BlockKind.OPTION)
    assert now.newest.number == before.newest.number + 1
    assert now.newest.why == "Clearer."
    assert now.newest.body[0].text.startswith("First of all: ")
    assert now.version(before.newest.number).body == before.newest.body
    assert remembered.last.words == f"Version {now.newest.number} of {now.name} kept"


def test_a_change_that_leaves_the_wording_makes_no_version(page):
    page.column.choose(Shelf.BLOCKS)
    before = page.list_in_front.values()[0].block
    page.perform("edit_thing")
    dialog_of(page).form.owner.setText("R. Ames")

    dialog_of(page).keep.click()

    now = page.right.shown.detail.row.block
    assert now.owner == "R. Ames"
    assert now.newest.number == before.newest.number


def test_a_theme_is_renamed_and_moved_but_never_below_itself(page, library):
    page.column.choose(Shelf.THEMES)
    themes = list_themes(library).value
    parent = next(r for r in themes if any(t.theme.parent == r.theme.id for t in themes))
    page.show_thing(Thing(None, parent.theme.id))
    page.perform("edit_thing")
    form = dialog_of(page).form
    offered = [form.parent_.itemData(n) for n in range(form.parent_.count())]
    below = {t.theme.id for t in themes if t.theme.parent == parent.theme.id}
    assert not ({parent.theme.id} | below) & set(offered)
    form.name_en.setText("Another name")
    form.parent_.setCurrentIndex(1)

    dialog_of(page).keep.click()

    now = page.right.shown.detail.row.theme
    assert now.name_en == "Another name"
    assert now.parent == offered[1]


@pytest.mark.parametrize(
    "writing",
    [
        ("new_evidence", Shelf.EVIDENCE, lambda form: form.claim.setPlainText("Boats are slow")),
        (
            "new_recommendation",
            Shelf.RECOMMENDATIONS,
            lambda form: (
                form.title.setText("Buy boats"),
                form.what.setPlainText("Boats are to be bought."),
                form.asks.setText("The port"),
            ),
        ),
        (
            "new_block",
            Shelf.BLOCKS,
            lambda form: (
                form.name.setText("Boats"),
                form.wording.text.insertPlainText("Boats are slow."),
            ),
        ),
        ("new_theme", Shelf.THEMES, lambda form: form.name_en.setText("Boats")),
    ],
)
def test_something_new_is_written_shown_and_can_be_undone(writing, page, remembered, library):
    command, shelf, fill = writing
    page.perform(command)
    dialog = dialog_of(page)
    assert not dialog.keep.isEnabled()
    fill(dialog.form)
    before = totals(library)

    dialog.keep.click()

    assert page.column.shelf() is shelf
    assert page.right.shown is not None
    assert sum(totals(library)) == sum(before) + 1
    assert remembered.last.words == "Added"
    remembered.last.act()
    assert totals(library) == before


def totals(library):
    return (
        len(list_sources(library, Query()).value),
        list_evidence(library, Query(), 0, 1).value.total,
        list_recommendations(library, Query(), 0, 1).value.total,
        list_blocks(library, Query(), 0, 1).value.total,
        len(list_themes(library).value),
    )


def test_the_first_field_has_the_focus(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    page.perform("new_theme")

    dialog = dialog_of(page)
    assert isinstance(dialog.focusWidget(), QLineEdit)
    assert dialog.form.name_en.hasFocus()


def test_ctrl_enter_keeps_from_any_field(page, qtbot, library):
    before = len(list_themes(library).value)
    page.perform("new_theme")
    dialog = dialog_of(page)
    dialog.form.name_en.setText("Boats")

    qtbot.keyClick(dialog.form.name_en, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(list_themes(library).value) == before + 1


def test_ctrl_enter_keeps_from_the_wording_too(page, qtbot, library):
    page.perform("new_block")
    dialog = dialog_of(page)
    dialog.form.name.setText("Boats")
    dialog.form.wording.text.insertPlainText("Boats are slow.")

    qtbot.keyClick(dialog.form.wording.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert list_blocks(library, Query(), 0, 1).value.total == 21


def test_every_field_of_a_form_is_named(page):
    page.perform("new_evidence")
    fields = dialog_of(page).form.findChildren(QLineEdit)

    assert all(field.accessibleName() for field in fields)
