"""The secretariat's lists at the terminal."""

import json

import pytest

from briefing_app.operations.record_publication import record_received
from briefing_app.operations.write_notes import create_note, open_note, save_note
from briefing_app.storage.workspace import open_workspace


@pytest.fixture
def memo(terminal):
    """A memorandum without a French title that came on October 9."""
    from dataclasses import replace

    workspace = open_workspace(terminal.workspace)
    note = create_note(workspace, "memo_decision", "en").value.note
    header = replace(
        note.header,
        number="IRP-1",
        subject_en="Harbours in winter",
        sector_en="Shores",
        sector_fr="Rivages",
    )
    save_note(workspace, replace(note, header=header))
    record_received(workspace, note.id, "2026-10-09")
    assert open_note(workspace, note.id).value.note.header.addressee == "M"
    workspace.close()
    return note


def test_a_list_is_told_with_what_is_missing_note_by_note(terminal, memo):
    answer = terminal("register", "titles", "--month", "2026-10", "-")
    assert answer.status == 1
    assert answer.out.splitlines()[0] == "2026-10-09  IRP-1  incomplete  Harbours in winter"
    assert answer.out.splitlines()[-1] == "October 2026: 1 row in the list"
    assert "IRP-1: Title (French): missing" in answer.err


def test_a_list_is_written(terminal, memo, tmp_path):
    path = tmp_path / "titles.csv"
    answer = terminal("register", "titles", "--month", "2026-10", path, "--labels", "fr")
    assert answer.out.splitlines()[-1] == str(path)
    assert path.read_text("utf-8-sig").startswith("Numéro de suivi,")


def test_a_file_that_is_there_is_replaced_only_when_told_so(terminal, memo, tmp_path):
    path = tmp_path / "titles.csv"
    path.write_text("mine", encoding="utf-8")
    asked = ("register", "titles", "--month", "2026-10", path)
    assert terminal(*asked).status == 2
    assert path.read_text("utf-8") == "mine"
    assert terminal(*asked, "--replace").status == 1
    assert path.read_text("utf-8") != "mine"


def test_a_list_is_answered_as_json(terminal, memo):
    told = json.loads(terminal("register", "titles", "--month", "2026-10", "-", "--json").out)
    assert told["rows"][0]["values"]["tracking_number"] == "IRP-1"
    assert [lack["field"] for lack in told["rows"][0]["lacks"]] == ["title_fr"]
    assert told["file_name"] == "briefingt-2026-10.csv"


def test_nothing_to_report_is_said_and_written(terminal, tmp_path):
    path = tmp_path / "nil.csv"
    answer = terminal("register", "titles", "--month", "1999-01", path)
    assert answer.status == 0
    assert answer.out.startswith("Nothing to report for January 1999.")
    assert path.read_text("utf-8-sig") == "year,month\n1999,1\n"


def test_what_is_no_month_is_told(terminal):
    answer = terminal("register", "titles", "--month", "October", "-")
    assert answer.status == 2
    assert "“October” is no month" in answer.err


def test_a_title_is_left_out_with_its_reason(terminal, memo):
    answer = terminal("publication", "IRP-1", "--withhold", "s. 15")
    assert answer.out == "Received on: 2026-10-09\nLeft out because: s. 15\n"
    listed = terminal("register", "titles", "--month", "2026-10", "-")
    assert listed.status == 0
    assert "IRP-1: left out, s. 15" in listed.err
    assert "left out" in listed.out
    taken = terminal("publication", "IRP-1", "--withhold", "", "--json")
    assert json.loads(taken.out)["withheld"] == ""


def test_the_day_of_receipt_is_written_down(terminal, memo):
    answer = terminal("publication", "IRP-1", "--received", "2026-11-02")
    assert answer.out.splitlines()[0] == "Received on: 2026-11-02"
    refused = terminal("publication", "IRP-1", "--received", "soon")
    assert refused.status == 2
