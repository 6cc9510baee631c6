"""The slip of a note as lines and tables."""

from briefing_app.domain.ids import NoteId, VersionId
from briefing_app.domain.issue import IssueId, IssueRow
from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import StateRule
from briefing_app.domain.note_standing import NoteStanding
from briefing_app.domain.route import Approval, Level, Route
from briefing_app.domain.template import Named, NoteKind
from briefing_app.export.lists.routing_slip import make_slip, plan_slip
from briefing_app.export.planned import PlannedTable, Role
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
        "",
        "2026-12-02",
        "",
        "\u00a0\n\u00a0",
    )


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
