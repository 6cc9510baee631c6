"""Evidence related to evidence: shown in both details, parted, joined from the forms."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from briefing_app.domain.dates import Age
from briefing_app.domain.overview import EvidenceRow, RelatedEvidence
from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.recommendation import Relation
from briefing_app.domain.source import Attribution
from briefing_app.operations.collect_evidence import change_evidence, collect_evidence
from briefing_app.operations.keep_sources import change_source
from briefing_app.operations.library_details import evidence_detail
from briefing_app.operations.library_lists import list_evidence, list_recommendations
from briefing_app.operations.relate_evidence import relate_evidence
from briefing_app.ui.forms.form_dialog import FormDialog
from briefing_app.ui.library.related_evidence import ask_relations, relation_phrase
from briefing_app.ui.library.thing import Shelf, Thing
from briefing_app.ui.parts.alike_list import AlikeList
from tests.builders import some_evidence


@pytest.fixture
def pair(library):
    older = some_evidence(claim="Some 4,417 ferries crossed", as_of="2012")
    newer = some_evidence(claim="4 417 ferries crossed the strait", as_of="2020")
    return tuple(collect_evidence(library, each).value for each in (newer, older))


def show(page, evidence):
    page.show_thing(Thing(ThingKind.EVIDENCE, evidence.id))


def words_of(page):
    return "\n".join(label.text() for label in page.right.column.findChildren(QLabel))


def press(page, name):
    page.right.column.findChild(QAbstractButton, name).click()


def related(library, evidence):
    detail = evidence_detail(library, evidence.id).value
    return [(each.row.evidence.id, each.relation) for each in detail.related]


@pytest.mark.parametrize(
    ("relation", "is_from_there", "words"),
    [
        (Relation.SAME, False, "says the same as"),
        (Relation.REFINES, False, "refines"),
        (Relation.REFINES, True, "is refined by"),
        (Relation.CONTRADICTS, True, "is contradicted by"),
    ],
)
def test_the_phrase_knows_its_direction(relation, is_from_there, words):
    row = EvidenceRow(some_evidence(), None)
    assert relation_phrase(RelatedEvidence(row, relation, is_from_there, Age.OLDER)) == words


def test_both_details_show_it_and_the_older_is_marked(page, library, pair):
    newer, older = pair
    relate_evidence(library, newer.id, older.id, Relation.REPEATS)
    show(page, newer)
    assert "repeats" in words_of(page)
    assert "2012 · older" in words_of(page)
    show(page, older)
    assert "is repeated by" in words_of(page)
    assert "2020 · newer" in words_of(page)


def test_it_is_parted_and_that_is_undone(page, library, pair, remembered):
    newer, older = pair
    relate_evidence(library, newer.id, older.id, Relation.REPEATS)
    show(page, older)
    press(page, f"part {newer.id}")
    assert related(library, newer) == []
    remembered.last.act()
    assert related(library, newer) == [(older.id, Relation.REPEATS)]


def test_the_other_one_is_a_click_away(page, library, pair):
    newer, older = pair
    relate_evidence(library, newer.id, older.id, Relation.SAME)
    show(page, newer)
    press(page, f"show {older.id}")
    assert page.right.shown.thing.id == older.id


def test_what_is_held_already_can_be_related_later(page, library, pair, remembered, qtbot):
    newer, older = pair
    dialog = ask_relations(page.work, newer)
    shown = dialog.findChild(AlikeList)
    qtbot.keyClick(shown.view, Qt.Key.Key_4)
    next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Keep").click()
    assert related(library, newer) == [(older.id, Relation.CONTRADICTS)]
    remembered.last.act()
    assert related(library, newer) == []


def test_a_new_claim_shows_what_says_the_same_and_joins_it(page, library, pair, qtbot):
    page.perform("new_evidence")
    dialog = next(each for each in page.findChildren(FormDialog) if each.isVisible())
    with qtbot.waitSignal(dialog.form.changed):
        dialog.form.claim.setPlainText("It is said that 4,417 ferries crossed")
    qtbot.waitUntil(dialog.form.alike.isVisible)
    dialog.form.alike.join(Relation.REPEATS)
    dialog.keep.click()
    rows = list_evidence(library, Query("it is said")).value.rows
    assert [relation for _id, relation in related(library, rows[0].evidence)] == [Relation.REPEATS]


def test_a_recommendation_that_is_changed_shows_what_asks_the_like(page, library):
    rows = list_recommendations(library, Query("national action plan"), 0, 9).value.rows
    page.show_thing(Thing(ThingKind.RECOMMENDATION, rows[0].recommendation.id))
    page.perform("edit_thing")
    dialog = next(each for each in page.findChildren(FormDialog) if each.isVisible())
    assert isinstance(dialog.form.alike, AlikeList)


def test_the_form_refuses_a_speaker_under_the_rule(page, library):
    page.column.choose(Shelf.EVIDENCE)
    row = next(
        row
        for row in list_evidence(library, Query(), 0, 300).value.rows
        if row.source and row.source.attribution is Attribution.CHATHAM_HOUSE
    )
    show(page, row.evidence)
    page.perform("edit_thing")
    dialog = next(each for each in page.findChildren(FormDialog) if each.isVisible())
    dialog.form.speaker.line.setText("Anna Lindqvist")
    assert "Chatham House rule" in dialog.form.speaker.line.accessibleDescription()
    dialog.keep.click()
    assert evidence_detail(library, row.evidence.id).value.row.evidence.speaker == "a participant"


def test_a_name_kept_before_the_rule_is_pointed_out(page, library):
    row = next(
        row
        for row in list_evidence(library, Query(), 0, 300).value.rows
        if row.source and row.source.attribution is Attribution.FREE
    )
    change_evidence(library, replace(row.evidence, speaker="Anna Lindqvist"))
    change_source(library, replace(row.source, attribution=Attribution.CHATHAM_HOUSE))
    show(page, row.evidence)
    assert "Anna Lindqvist" in words_of(page)
    assert "never written out" in words_of(page)


def test_a_claim_that_names_a_participant_is_pointed_out_in_the_form(page, library, qtbot):
    row = next(
        row
        for row in list_evidence(library, Query(), 0, 300).value.rows
        if row.source and row.source.attribution is Attribution.CHATHAM_HOUSE
    )
    show(page, row.evidence)
    page.perform("edit_thing")
    form = next(each for each in page.findChildren(FormDialog) if each.isVisible()).form
    form.names.know(("Anna Lindqvist",))
    form.claim.setPlainText("Anna Lindqvist asks for a pier")
    assert form.names.isVisible()
    form.names.offer.click()
    assert form.claim.toPlainText() == "A participant asks for a pier"


def test_a_recommendation_form_withholds_names_from_all_its_fields(page, library):
    rows = list_recommendations(library, Query("national action plan"), 0, 9).value.rows
    page.show_thing(Thing(ThingKind.RECOMMENDATION, rows[0].recommendation.id))
    page.perform("edit_thing")
    form = next(each for each in page.findChildren(FormDialog) if each.isVisible()).form
    form.names.know(("Anna Lindqvist",))
    form.asks.setText("Ms. Lindqvist")
    form.names.offer.click()
    assert form.asks.text() == "A participant"
