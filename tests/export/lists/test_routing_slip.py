"""The slip of a note as lines and tables."""

from briefing_app.checks.written_file import Expected, check_written_file
from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.issue import IssueId, IssueRow
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import StateRule
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import Approval, Consultation, Level, Route
from briefing_app.domain.template import Named, NoteKind
from briefing_app.export.lists.routing_slip import make_slip, plan_slip
from briefing_app.export.planned import PlannedTable, Role
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.written_facts import read_facts
from tests.builders import a_note

ISSUED = StateRule(NoteState.ISSUED, Named("Issued", "Diffusée"), Named("", ""), "")
KIND = NoteKind("memo", Named("Memo", "Note"), Named("Memo", "Note"), "", ())
LEVELS = (Level("dg", Named("Director General", "Directrice générale"), 2),)


def slip_of(**given):
    return make_slip(a_note(), KIND, NoteStanding(NoteId("n"), ISSUED, **given))


def test_without_a_route_there_are_only_the_lines_about_the_note():
    slip = slip_of()
    assert slip.tables == ()
    assert ("Subject", "Closing the harbour") in slip.fields
    assert ("State", "Issued") in slip.fields


def test_there_is_room_to_write_by_hand_where_nothing_is_decided():
    slip = slip_of(route=Route(approvals=(Approval("dg", due="2026-12-02"),)), levels=LEVELS)
    assert slip.tables[0].rows[1] == (
        "Director General",
        "\u2013",
        "2026-12-02",
        "\u2610\u00a0Approved\n\u2610\u00a0Sent back",
        "Initials:\nDate:",
    )


def test_what_was_not_answered_yet_is_answered_by_hand():
    slip = slip_of(route=Route(consultations=(Consultation("Finance", asked="2026-11-02"),)))
    assert slip.tables[0].rows[1] == (
        "Finance",
        "2026-11-02",
        "\u2013",
        "Date:",
        "\u2610\u00a0Concurs\n\u2610\u00a0With comments\n\u2610\u00a0Objects",
    )


def test_everybody_can_read_the_slip():
    route = Route(approvals=(Approval("dg"),), consultations=(Consultation("Finance"),))
    slip = slip_of(route=route, levels=LEVELS)
    facts = read_facts(write_note(plan_slip(slip)), "slip.docx")
    assert list(check_written_file(facts, Expected(slip.marking, "en", slip.number))) == []


def test_an_issued_note_has_the_hash_on_its_slip():
    day = "2026-11-22T10:00:00+00:00"
    row = (IssueId("i"), NoteId("n"), VersionId("v"), day, "", "Memo.docx", "f" * 64, "a" * 64)
    slip = slip_of(issue=IssueRow(*row))
    assert slip.remarks[0] == "Issued on November 22, 2026: Memo.docx"
    assert slip.remarks[1].endswith("a" * 64)


def test_the_plan_has_a_title_lines_and_tables():
    slip = slip_of(route=Route(approvals=(Approval("dg"),)), levels=LEVELS)
    plan = plan_slip(slip)
    assert plan.head[0].role is Role.TITLE
    assert [each.label for each in plan.head[1:]] == [f"{label}:" for label, _w in slip.fields]
    assert isinstance(plan.body[0], PlannedTable)
