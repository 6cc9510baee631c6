"""The marking of the note is shown with what raises it, raised freely, lowered for a reason."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from briefing_app.domain.ceiling import ceiling_of
from briefing_app.domain.marking import UNCLASSIFIED, parse_marking
from briefing_app.domain.query import ThingKind
from briefing_app.operations.collect_evidence import change_evidence
from briefing_app.ui.notes.editor.drop_zone import Payload
from briefing_app.ui.notes.way.marking_choices import choice_of
from briefing_app.ui.place import Place

A, B = parse_marking("A", ""), parse_marking("B", "")
EYES = parse_marking("B", "", ["CANADIAN EYES ONLY"])


@pytest.fixture
def holding(page, shelf, workspace):
    """The page with a statistic in its note that is PROTECTED B."""
    change_evidence(workspace, replace(shelf.statistic, marking=B))
    page.links.placing.place_payload(Payload(ThingKind.EVIDENCE, shelf.statistic.id))
    return page


def pick(dialog, marking):
    dialog.picker.show_value(choice_of(marking))
    dialog.picker.picked.emit(dialog.picker.value())


def test_the_dialog_lists_what_raises_it_and_opens_each(holding, shelf, heard):
    holding.perform("marking")
    dialog = holding.marking.dialog
    assert dialog.list.value().id == shelf.statistic.id or dialog.list.model().rowCount() == 1
    dialog.list.choose_row(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert heard.places == [Place("library", ThingKind.EVIDENCE, shelf.statistic.id)]


def test_raising_needs_no_reason_and_keeps_caveats(holding):
    holding.perform("marking")
    dialog = holding.marking.dialog
    pick(dialog, EYES)
    assert not dialog.reason.isVisible()
    dialog._keep.click()
    assert holding.session.note.marking == EYES
    assert holding.session.note.lowered == ()


def test_lowering_needs_a_reason_and_is_recorded(holding, desk):
    desk.preferences.change(officer="Ana")
    holding.perform("marking")
    dialog = holding.marking.dialog
    pick(dialog, A)
    assert dialog.reason.isVisible()
    assert not dialog._keep.isEnabled()
    dialog.reason.setPlainText("The annex travels apart")
    dialog._keep.click()
    note = holding.session.note
    (lowering,) = note.lowered
    assert note.marking == A
    assert (lowering.contained, lowering.to, lowering.reason, lowering.by) == (
        B,
        A,
        "The annex travels apart",
        "Ana",
    )
    assert lowering.on.startswith("20")
    assert holding.at_hand.checker.report.blocking == () or all(
        finding.check != "MARK-MAX" for finding in holding.at_hand.checker.report.blocking
    )
    holding.session.undo()
    assert holding.session.note.marking == B
    assert holding.session.note.lowered == ()


def test_a_lower_marking_chosen_in_the_header_form_asks_for_the_reason(holding):
    holding.view.header.open_form()
    form = holding.view.header.form
    form._picker.show_value(choice_of(UNCLASSIFIED))
    form._picker.picked.emit(form._picker.value())
    assert holding.session.note.marking == B
    dialog = holding.marking.dialog
    assert dialog.marking() == UNCLASSIFIED
    assert dialog.reason.hasFocus() or dialog.reason.isVisible()
    dialog.close_over()
    assert form._picker.value() == choice_of(B)


def test_a_higher_marking_chosen_in_the_header_form_is_kept(holding):
    holding.view.header.open_form()
    form = holding.view.header.form
    form._picker.show_value(choice_of(EYES))
    form._picker.picked.emit(form._picker.value())
    assert holding.session.note.marking == EYES


def test_a_click_on_the_marking_shows_what_raises_it(holding):
    strip = holding.view.header.strip
    strip.set_folded(folded=False)
    strip.grab()
    with_box = strip._box.center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=with_box)
    assert holding.marking.dialog is not None
    assert not holding.view.header.is_open
    assert strip._box.contains(QPointF(with_box))


def test_the_strip_says_what_the_note_contains_where_that_differs(holding):
    strip = holding.view.header.strip
    assert strip._face.aside == ""
    assert strip._face.raised_by == ("PROTECTED B: Ferries carried 33,443 travellers",)
    holding.marking._keep(EYES, "")
    holding.view.show_note()
    assert strip._face.aside == "contains PROTECTED B"
    holding.marking._keep(A, "The annex travels apart")
    holding.view.show_note()
    assert strip._face.aside == "lowered, contains PROTECTED B"
    assert strip._face.is_lower
    assert "lowered, contains PROTECTED B" in strip.accessibleName()
    assert "PROTECTED B: Ferries" in strip._why()


def test_steps_above_the_ceiling_are_not_offered(holding, workspace):
    workspace.ceiling = ceiling_of("PROTECTED B")
    holding.at_hand.marker._begin()
    holding.at_hand.marker.follow()
    holding.perform("marking")
    offered = holding.marking.dialog.picker
    assert [offered._protected.itemData(n) for n in range(offered._protected.count())] == [
        "",
        "A",
        "B",
    ]
    assert offered._classified.count() == 1


def test_the_history_tells_each_lowering(holding):
    holding.marking._keep(A, "The annex travels apart")
    told = holding.view.side.history._told
    assert "lowered from PROTECTED B to PROTECTED A: The annex travels apart" in told.text()
    holding.session.undo()
    assert told.text() == ""


def test_what_is_above_the_ceiling_is_not_placed(page, shelf, workspace, heard):
    change_evidence(workspace, replace(shelf.statistic, marking=B))
    workspace.ceiling = ceiling_of("PROTECTED A")
    page.at_hand.marker._begin()
    page.links.placing.place_payload(Payload(ThingKind.EVIDENCE, shelf.statistic.id))
    assert not list(page.session.note.citations())
    (complaint,) = heard.complaints
    assert "is PROTECTED B; this installation may hold PROTECTED A at most." in complaint
