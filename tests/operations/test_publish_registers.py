"""The published lists of a month, from the notes of the workspace to the file."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.header import Header
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.note import NoteState
from briefing_app.domain.register import Period, RegisterKind
from briefing_app.domain.route import Approval, Decision, Route
from briefing_app.operations.publish_registers import (
    RegisterWish,
    look_at_register,
    write_register,
)
from briefing_app.operations.record_publication import record_received, withhold_title
from briefing_app.shipped.note_kinds import delivered_kind
from tests.builders import a_note, a_section, some_evidence

OCTOBER = RegisterWish(RegisterKind.TITLES, Period(2026, 10))
QUESTIONS = RegisterWish(RegisterKind.QUESTIONS, Period(2026, 10))
HEADER = Header(
    subject_en="Harbours in winter",
    subject_fr="Les ports en hiver",
    sector_en="Shores",
    sector_fr="Rivages",
    date_received="2026-10-05",
    purpose="D",
    addressee="M",
)


def kept(workspace, number="A-1", kind="memo_decision", note=None, **header):
    given = replace(HEADER, number=number, **header)
    note = replace(note or a_note(), kind=kind, header=given)
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    return note


def look(workspace, wish=OCTOBER):
    return look_at_register(workspace, wish).value


def numbers(workspace, wish=OCTOBER):
    return [row.number for row in look(workspace, wish).rows]


def test_a_month_holds_what_came_in_it_in_order(workspace):
    kept(workspace, "B", date_received="2026-10-31")
    kept(workspace, "C", date_received="2026-10-01")
    kept(workspace, "D", date_received="2026-11-01")
    kept(workspace, "A", date_received="2026-10-31")
    assert numbers(workspace) == ["C", "A", "B"]


def test_only_kinds_of_the_list_are_in_it(workspace):
    kept(workspace, "A")
    kept(workspace, "Q", "qp_note")
    kept(workspace, "T", "talking_points")
    assert numbers(workspace) == ["A"]
    assert numbers(workspace, QUESTIONS) == ["Q"]


def test_the_way_tells_when_it_came_where_the_header_does_not(workspace):
    note = kept(workspace, date_received="")
    passed = Approval("dm", decision=Decision.APPROVED, decided="2026-10-07")
    with workspace.writing() as shelves:
        way = Route(approvals=(passed, Approval("minister_office")))
        shelves.ways.keep_route(note.id, way)
    (row,) = look(workspace).rows
    assert row.received == "2026-10-07"
    assert row.told[0].words == "Date Received: taken from the route"


def test_a_day_is_written_down_also_for_a_note_that_is_closed(workspace):
    note = kept(workspace, note=replace(a_note(), state=NoteState.ISSUED), date_received="")
    assert [row.notes for row in look(workspace).undated] == [(note.id,)]
    record_received(workspace, note.id, "2026-10-09")
    assert look(workspace).rows[0].received == "2026-10-09"
    assert look(workspace).undated == ()


def test_drafts_that_came_nowhere_are_not_missed(workspace):
    kept(workspace, date_received="")
    assert look(workspace).undated == ()


def test_a_title_is_left_out_with_the_reason_until_it_is_taken_back(workspace):
    note = kept(workspace)
    withhold_title(workspace, (note.id,), " s. 15 ")
    register = look(workspace)
    assert (register.rows[0].withheld, register.published) == ("s. 15", ())
    withhold_title(workspace, (note.id,), "")
    assert len(look(workspace).published) == 1


def test_a_title_that_tells_too_much_is_seen_before(workspace):
    kept(workspace, subject_en="SECRET talks on harbours")
    (row,) = look(workspace).rows
    assert "SECRET" in row.alarms[0].words
    assert row.alarms[0].field == "subject_en"
    assert not row.is_ready


def test_a_title_beside_words_given_in_confidence_is_seen(workspace):
    words = "The northern council will close three harbours"
    evidence = replace(some_evidence(claim=words), in_confidence=True)
    with workspace.writing() as shelves:
        shelves.evidence.add(evidence)
    kept(
        workspace,
        note=a_note(a_section("They freeze.", evidence)),
        subject_en="Council will close three harbours",
    )
    assert "in confidence" in look(workspace).rows[0].alarms[0].words


def test_what_was_accepted_with_a_reason_rings_no_more(workspace):
    note = kept(workspace, subject_en="SECRET talks on harbours")
    from briefing_app.operations.check_note import look_over

    found = next(f for f in look_over(workspace, note).value.open if f.check == "TITLE-SENS")
    accepted = Acceptance(found.check, found.key, "The name of a film", "An Officer", "2026-10-06")
    kept(workspace, note=replace(note, accepted=(accepted,)), subject_en="SECRET talks on harbours")
    assert look(workspace).rows[0].alarms == ()


def test_words_of_a_marked_question_ring(workspace):
    marked = replace(a_note(), marking=Marking(Protected.B))
    kept(workspace, kind="qp_note", note=marked)
    (row,) = look(workspace, QUESTIONS).rows
    assert [each.field for each in row.alarms] == ["marking"]


def test_a_month_without_titles_reports_nothing(workspace, tmp_path):
    kept(workspace, date_received="2026-09-30")
    written = write_register(workspace, OCTOBER, tmp_path / "out.csv").value
    assert written.nil == ("2026", "10")
    assert written.register.file_name == "briefingt-nil-2026-10.csv"
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert text == "year,month\n2026,10\n"


def test_questions_report_nothing_for_half_a_year_alone(workspace):
    kept(workspace, kind="qp_note", date_received="2026-09-30")
    assert not look(workspace, QUESTIONS).is_empty
    spring = replace(QUESTIONS, period=Period(2026, 5))
    assert look(workspace, spring).is_empty
    assert look(workspace, spring).file_name == "qpnotes-nil-2026-P01.csv"


def test_the_file_holds_the_rows_under_the_registrys_names(workspace, tmp_path):
    kept(workspace, "A-1")
    path = tmp_path / "titles.csv"
    assert write_register(workspace, OCTOBER, path).value.path == path
    rows = list(csv.DictReader(StringIO(path.read_text("utf-8-sig"), newline="")))
    assert len(rows) == 1
    assert rows[0]["tracking_number"] == "A-1"
    assert rows[0]["action_required"] == "D"
    assert look(workspace).file_name == "briefingt-2026-10.csv"


def test_another_kind_of_file_is_refused_and_what_stood_there_stays(workspace, tmp_path):
    path = tmp_path / "titles.docx"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite, match=r"does not end in \.csv"):
        write_register(workspace, OCTOBER, path)
    assert path.read_text("utf-8") == "mine"


def test_a_read_only_file_stays_whole(workspace, tmp_path):
    path = tmp_path / "titles.csv"
    path.write_text("mine", encoding="utf-8")
    path.chmod(0o444)
    with pytest.raises(CannotWrite, match="read-only"):
        write_register(workspace, OCTOBER, path)
    assert path.read_text("utf-8") == "mine"


def test_progress_counts_the_notes(workspace):
    for number in "AB":
        kept(workspace, number)
    told = []
    look_at_register(workspace, OCTOBER, lambda done, total, _words: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_every_kind_that_is_listed_is_delivered():
    assert delivered_kind("memo_decision").register is RegisterKind.TITLES
