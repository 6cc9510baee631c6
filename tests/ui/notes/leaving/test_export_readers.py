"""Readers outside, and what is held back from them, before anything is written."""

from dataclasses import replace

from briefing_app.checks.check_report import CheckReport
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.export.options import ExportOptions
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.notes.leaving.export_readers import ReadersRows
from tests.builders import a_note, a_section, some_evidence

EYES = "CANADIAN EYES ONLY"


def rows(desk, qtbot, note, before=None):
    made = ReadersRows(ExportMatter(desk, note, CheckReport(), before or ExportOptions()))
    qtbot.addWidget(made)
    return made


def test_each_place_is_told_with_its_reason(desk, qtbot, workspace):
    held = some_evidence(excerpt=None, marking=Marking(Protected.A), claim="Piers sink")
    with workspace.writing() as shelves:
        shelves.evidence.add(held)
    note = a_note(a_section("It does.", held), a_section("Ships wait."))
    made = rows(desk, qtbot, replace(note, marking=Marking(Protected.A)))
    made.look()
    qtbot.waitUntil(lambda: made.stops() == "")
    assert made.passages.list.model().rowCount() == 1
    assert made.passages.list.value().words == "It does."
    assert "UNCLASSIFIED" in made.said.text()


def test_steps_above_the_notes_own_are_not_offered(desk, qtbot):
    marking = Marking(Protected.B, Classified.CONFIDENTIAL, frozenset({EYES}))
    made = rows(desk, qtbot, replace(a_note(), marking=marking))
    offered = [made.choice.itemData(at) for at in range(made.choice.count())]
    assert offered == ["", "A", "B", "CONFIDENTIAL"]
    assert list(made.caveats) == [EYES]
    made.choice.choose("CONFIDENTIAL")
    made.caveats[EYES].setChecked(True)
    assert made.reader() == Marking(Protected.C, Classified.CONFIDENTIAL, frozenset({EYES}))


def test_the_readers_of_the_last_time_are_offered_again(desk, qtbot):
    note = replace(a_note(), marking=Marking(Protected.B))
    before = ExportOptions(copy="outside", reader=Marking(Protected.A))
    assert rows(desk, qtbot, note, before).reader() == Marking(Protected.A)


def test_a_note_marked_for_a_reason_of_its_own_goes_once_somebody_vouches(desk, qtbot):
    note = a_note(a_section("Piers sink."), a_section("Ships wait."))
    made = rows(desk, qtbot, replace(note, marking=Marking(Protected.A)))
    made.changed.connect(made.look)
    made.look()
    qtbot.waitUntil(lambda: "PROTECTED A" in made.stops())
    assert not made.vouched.isHidden()
    assert made.passages.list.model().rowCount() == 2
    made.passages.turn.click()
    qtbot.waitUntil(lambda: len(made.wish().held) == 1)
    made.vouched.setChecked(True)
    qtbot.waitUntil(lambda: made.stops() == "")
    assert made.wish().vouched
    assert "UNCLASSIFIED" in made.said.text()
    made.passages.turn.click()
    assert not made.vouched.isChecked()
    qtbot.waitUntil(lambda: "PROTECTED A" in made.stops())


def test_that_somebody_vouches_counts_only_where_it_is_asked_for(desk, qtbot):
    made = rows(desk, qtbot, a_note(a_section("Ships wait.")))
    made.look()
    qtbot.waitUntil(lambda: made.stops() == "")
    made.vouched.setChecked(True)
    assert made.vouched.isHidden()
    assert not made.wish().vouched
