"""What the registry is told of a note is written down on its way."""

import pytest

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.language import set_language
from briefing_app.operations.move_note import note_standing
from briefing_app.operations.record_publication import (
    minister_titles,
    record_received,
    withhold_title,
    withholding_reasons,
)
from tests.builders import a_note


@pytest.fixture
def note(workspace):
    note = a_note()
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    return note.id


def test_a_day_is_kept_beside_the_route_the_kind_begins_with(workspace, note):
    before = note_standing(workspace, note).value.route
    outcome = record_received(workspace, note, "2026-10-09")
    after = note_standing(workspace, note).value.route
    assert outcome.changes == Changes(notes=frozenset({note}))
    assert after.publication.received == "2026-10-09"
    assert after.approvals == before.approvals


def test_what_is_no_day_is_refused(workspace, note):
    with pytest.raises(NotAllowed, match="2026-02-30 is not a day"):
        record_received(workspace, note, "2026-02-30")


def test_a_day_can_be_taken_away(workspace, note):
    record_received(workspace, note, "2026-10-09")
    assert record_received(workspace, note, "").value.received == ""


def test_a_reason_is_kept_with_who_gave_it_and_when(workspace, note):
    record_received(workspace, note, "2026-10-09")
    (kept,) = withhold_title(workspace, (note,), "s. 15").value
    assert (kept.received, kept.withheld, kept.by) == ("2026-10-09", "s. 15", "An Officer")
    assert kept.on
    (taken,) = withhold_title(workspace, (note,), " ").value
    assert (taken.withheld, taken.by, taken.on) == ("", "", "")


def test_reasons_and_ministers_speak_the_officers_language(workspace):
    assert "s. 15: international affairs and defence" in withholding_reasons(workspace).value
    assert "Minister of Foreign Affairs" in minister_titles(workspace).value
    set_language("fr")
    assert "Ministre des Affaires étrangères" in minister_titles(workspace).value
