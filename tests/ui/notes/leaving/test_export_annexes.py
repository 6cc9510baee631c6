"""The tables that go behind a note as annexes, chosen in the export dialog."""

import pytest

from briefing_app.checks.check_report import CheckReport
from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.leaving.export_annexes import AnnexesPart
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from tests.builders import a_note, a_section, some_evidence


@pytest.fixture
def cited(workspace):
    cited = some_evidence(marking=Marking(Protected.B))
    with workspace.writing() as shelves:
        shelves.evidence.add(cited)
    return cited


def a_part(desk, qtbot, note, before=None):
    part = AnnexesPart(ExportMatter(desk, note, CheckReport(), before or ExportOptions()))
    qtbot.addWidget(part)
    return part


def test_what_is_ticked_goes_along(desk, qtbot, cited):
    part = a_part(desk, qtbot, a_note(a_section("Words", cited)))
    assert part.applied(ExportOptions()).annexes == ()
    part.boxes["evidence"].click()
    assert part.applied(ExportOptions()).annexes == ("evidence",)


def test_it_begins_with_the_choice_of_the_last_time(desk, qtbot, cited):
    before = ExportOptions(annexes=("evidence",))
    part = a_part(desk, qtbot, a_note(a_section("Words", cited)), before)
    assert part.boxes["evidence"].isChecked()


def test_what_the_note_has_no_matter_for_cannot_be_ticked_and_says_why(desk, qtbot):
    part = a_part(desk, qtbot, a_note(a_section("Words")))
    assert not any(box.isEnabled() for box in part.boxes.values())
    assert part.boxes["evidence"].text() == "Evidence table (the note cites nothing)"


def test_a_choice_that_this_note_has_no_matter_for_is_kept_for_the_next(desk, qtbot):
    before = ExportOptions(annexes=("options",))
    part = a_part(desk, qtbot, a_note(a_section("Words")), before)
    assert part.applied(ExportOptions()).annexes == ("options",)


def test_a_marking_that_is_raised_is_told_at_once(desk, qtbot, cited):
    part = a_part(desk, qtbot, a_note(a_section("Words", cited)))
    assert part.raised.text() == ""
    part.boxes["evidence"].click()
    assert part.raised.text() == "With these annexes the file is marked PROTECTED B."


def test_a_copy_for_outside_raises_nothing_as_what_is_marked_stays_behind(desk, qtbot, cited):
    part = a_part(desk, qtbot, a_note(a_section("Words", cited)))
    part.boxes["evidence"].click()
    part.applied(ExportOptions(copy="outside"))
    assert part.raised.text() == ""
