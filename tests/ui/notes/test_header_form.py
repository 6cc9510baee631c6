"""The header form: filled from a value, giving back what a person changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.marking_offer import MarkingOffer
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.ui.notes.editor.header_strip import HeaderStrip, strip_of
from briefing_app.ui.notes.header_form import HeaderForm
from briefing_app.ui.parts.marking_picker import MarkingChoice
from tests.builders import a_note

KIND = load_note_kinds()[0]
NOTE = a_note(title="The harbour")


@pytest.fixture
def form(qtbot, appearance):
    form = HeaderForm()
    qtbot.addWidget(form)
    form.show()
    form.show_note(NOTE, KIND)
    return form


def test_the_form_has_the_fields_of_the_kind(form):
    assert all(form.field(name) for name in KIND.fields)
    assert form.field("subject_en").text() == "The harbour"


def test_filling_the_form_gives_nothing_back(form, qtbot):
    with qtbot.assertNotEmitted(form.header_given):
        form.show_note(replace(NOTE, header=replace(NOTE.header, to="Someone")), KIND)
    assert form.field("to").text() == "Someone"


def test_a_field_gives_the_whole_header_when_it_is_left(form, qtbot):
    field = form.field("number")
    field.setFocus()
    QTest.keyClicks(field, " IRP-1 ")
    with qtbot.waitSignal(form.header_given) as given:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert given.args == [replace(NOTE.header, number="IRP-1")]


def test_what_is_no_date_is_not_given_back(form, qtbot):
    field = form.field("date")
    field.setFocus()
    QTest.keyClicks(field, "soon")
    with qtbot.assertNotEmitted(form.header_given):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_addressee_and_the_day_of_receipt_are_given_back(form, qtbot):
    with qtbot.waitSignal(form.header_given) as given:
        QTest.keyClick(form.field("addressee"), Qt.Key.Key_D)
    assert given.args[0].addressee == "D"
    field = form.field("date_received")
    field.setFocus()
    QTest.keyClicks(field, "2026-10-02")
    with qtbot.waitSignal(form.header_given) as given:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert given.args[0].date_received == "2026-10-02"


def test_the_title_of_a_minister_is_proposed_by_a_part_of_it(form):
    question = next(kind for kind in load_note_kinds() if kind.key == "qp_note")
    form.show_note(NOTE, question)
    form.offer_ministers(("Minister of Finance", "Minister of Foreign Affairs"))
    completer = form.field("minister").completer()
    completer.setCompletionPrefix("affairs")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Minister of Foreign Affairs"


def test_the_marking_is_given_back(form, qtbot):
    with qtbot.waitSignal(form.marking_given) as given:
        form._picker.picked.emit(MarkingChoice(protected="A"))
    assert given.args == [Marking(Protected.A)]


def test_every_caveat_can_be_chosen(form, qtbot):
    with qtbot.waitSignal(form.marking_given) as given:
        form._picker.picked.emit(MarkingChoice(caveats=("EMBARGOED",)))
    assert given.args == [Marking(caveats=frozenset({"EMBARGOED"}))]
    assert set(form._picker._caveats) >= {"CANADIAN EYES ONLY", "EMBARGOED"}


def test_the_picker_offers_what_the_installation_allows(form):
    form.show_note(NOTE, KIND, MarkingOffer((Protected.A,), (), ()))
    assert form._picker._protected.count() == 2
    assert form._picker.parentWidget() is not None


def test_the_strip_says_the_header_aloud(qtbot, appearance):
    strip = HeaderStrip()
    qtbot.addWidget(strip)
    header = replace(NOTE.header, to="Minister", purpose="D", decision_by="2026-12-11")
    strip.show_face(strip_of(replace(NOTE, header=header)))
    assert strip.accessibleName() == (
        "Header: To Minister, Subject EN The harbour, Marking UNCLASSIFIED, "
        "For decision by December 11, 2026"
    )
    with qtbot.waitSignal(strip.asked):
        QTest.keyClick(strip, Qt.Key.Key_Return)
