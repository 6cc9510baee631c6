"""Remarks where there are no comments."""

from briefing_app.export.listed_remarks import with_remarks_listed
from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.plain.markdown_note import as_markdown
from briefing_app.export.review_comments import Remark
from tests.export.rich_note import Paper, a_kind, a_note, materials, section


def test_each_remark_stands_behind_the_note_with_the_words_it_is_about():
    paper = Paper()
    first, second = paper.paragraph("Ships wait, TBC."), paper.paragraph("Piers sink.")
    note = a_note(section("issue", first, second))
    remarks = (
        Remark("Jo Quay", ("Let stand", "Accepted: known"), "", first.id, 12, 15),
        Remark("Checks", ("Open question: who?",), field="to"),
        Remark("Checks", ("Nowhere",)),
    )
    plan = plan_note(note, materials(), a_kind(), ExportOptions(copy="review"), Beside(remarks))
    told = as_markdown(with_remarks_listed(plan)).partition("## Remarks for review\n\n")[2]
    assert told.splitlines() == [
        "- *TBC* \u2013 Jo Quay: Let stand. Accepted: known.",
        "- *To: Minister of Harbours* \u2013 Checks: Open question: who?",
        "- Checks: Nowhere.",
    ]


def test_long_words_are_told_as_far_as_is_needed_to_find_them():
    paragraph = Paper().paragraph("Piers sink. " * 20)
    note = a_note(section("issue", paragraph))
    remarks = (Remark("Checks", ("Long",), paragraph=paragraph.id),)
    plan = plan_note(note, materials(), a_kind(), ExportOptions(copy="review"), Beside(remarks))
    item = with_remarks_listed(plan).blocks[-1].text
    assert item.startswith("Piers sink. Piers sink.")
    assert len(item) < 110


def test_a_copy_without_remarks_is_as_it_was():
    plan = plan_note(a_note(section("issue", Paper().paragraph("w"))), materials(), a_kind())
    assert with_remarks_listed(plan) is plan
