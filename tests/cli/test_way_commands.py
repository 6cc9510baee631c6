"""At the terminal a note goes its way: state, route, slip, issue, what has changed since."""

import hashlib
import json

import pytest

from briefing_app.domain.ids import EvidenceId
from briefing_app.operations.collect_evidence import set_evidence_aside
from briefing_app.operations.write_notes import open_note
from briefing_app.storage.workspace import open_workspace

POINTS = "Regional organizations"


def test_a_note_is_brought_from_state_to_state(terminal):
    assert terminal("state", POINTS).out == "Drafting\n"
    moved = terminal("state", POINTS, "in_review", "--why", "To the desk")
    assert moved.status == 0
    assert moved.out.splitlines()[0] == "In review"
    told = json.loads(terminal("state", POINTS, "--json").out)
    assert (told["state"], told["moves"][0]["why"]) == ("in_review", "To the desk")


def test_a_note_that_is_not_approved_is_not_issued(terminal):
    refused = terminal("issue", POINTS)
    assert refused.status == 2
    assert "cannot go to “Issued”" in refused.err


@pytest.fixture
def issued(terminal, tmp_path):
    terminal("state", POINTS, "approved")
    answer = terminal("issue", POINTS, tmp_path / "out.docx")
    assert answer.status == 0
    return answer


def test_the_issued_file_and_its_hash_come_out(terminal, issued, tmp_path):
    told = json.loads(terminal("state", POINTS, "--json").out)
    content = (tmp_path / "out.docx").read_bytes()
    assert told["file_hash"] == hashlib.sha256(content).hexdigest()
    assert told["hash"] in issued.out
    assert "Issued: out.docx" in issued.out


def test_an_issue_is_verified(terminal, issued):
    answer = terminal("verify", "--json")
    assert answer.status == 0
    assert json.loads(answer.out)["checked"]["issues"] == 1


def test_what_has_changed_since_is_listed_and_makes_the_status(terminal, issued):
    quiet = terminal("changed", POINTS)
    assert (quiet.status, quiet.out) == (0, "Nothing has changed since the note was issued.\n")
    told = json.loads(terminal("state", POINTS, "--json").out)
    workspace = open_workspace(terminal.workspace)
    note = open_note(workspace, told["id"]).value.note
    cited = EvidenceId(next(iter(note.citations())).target)
    set_evidence_aside(workspace, (cited,), aside=True)
    workspace.close()
    answer = terminal("changed", POINTS)
    assert answer.status == 1
    assert answer.out.startswith("Set aside since")
    (change,) = json.loads(terminal("changed", POINTS, "--json").out)
    assert (change["since"], change["id"]) == ("set_aside", cited)


def test_the_route_is_listed_and_its_slip_written(terminal, tmp_path):
    assert "Director General" in terminal("route", POINTS).out
    levels = json.loads(terminal("route", POINTS, "--json").out)["approvals"]
    assert [level["level"] for level in levels] == ["analyst", "director", "dg"]
    assert terminal("slip", POINTS, tmp_path / "slip.docx").status == 0
    assert (tmp_path / "slip.docx").exists()


def test_the_day_of_need_is_given_and_every_level_gets_its_date(terminal):
    answer = terminal("route", POINTS, "--needed", "2030-12-04")
    assert answer.status == 0
    lines = answer.out.splitlines()
    assert lines[0] == "Needed on December 4, 2030"
    assert lines[1].startswith("To be there in time, the round of approvals begins by ")
    told = json.loads(terminal("route", POINTS, "--json").out)
    assert told["needed"] == "2030-12-04"
    assert told["approvals"][-1]["due"] == "2030-12-04"


def test_what_is_no_day_is_refused_at_the_terminal(terminal):
    answer = terminal("route", POINTS, "--needed", "2030-02-30")
    assert answer.status == 2
    assert "Write the date as year, month and day" in answer.err
    assert json.loads(terminal("route", POINTS, "--json").out)["needed"] == ""


def test_of_an_issued_note_the_report_is_told_that_was_frozen_with_it(terminal, issued):
    told = json.loads(terminal("state", POINTS, "--json").out)
    answer = terminal("check", POINTS)
    assert answer.status == 0
    first, second, *report = answer.out.splitlines()
    assert first.startswith("Issued on ")
    assert told["hash"] in second
    assert len(report) == max(1, len(json.loads(terminal("check", POINTS, "--json").out)))
    assert not any("words a sentence" in line for line in report)


def test_of_a_withdrawn_note_nothing_is_asked(terminal, empty_note):
    assert terminal("check", empty_note.id).status == 1
    terminal("state", empty_note.id, "withdrawn")
    answer = terminal("check", empty_note.id)
    assert (answer.status, answer.out.startswith("The checks rest")) == (0, True)
    assert json.loads(terminal("check", empty_note.id, "--json").out) == []
