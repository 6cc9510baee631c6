"""What the checks say, as remarks of a copy for review."""

from dataclasses import replace

from briefing_app.checks.finding import Severity
from briefing_app.domain.acceptance import Acceptance
from briefing_app.operations.check_note import look_over
from briefing_app.operations.review_remarks import review_remarks
from tests.builders import a_note, a_section


def test_what_is_to_come_is_an_open_question_at_its_words(workspace):
    note = a_note(a_section("The cost is TBC."))
    remarks = review_remarks(workspace, note).value
    (coming,) = [each for each in remarks if "TBC" in each.lines[-1]]
    assert coming.lines[0].startswith("Open question: ")
    text = note.sections[0].body[0].text
    assert text[coming.start : coming.end] == "TBC"
    assert coming.paragraph == note.sections[0].body[0].id
    assert (coming.by, coming.on) == ("Checks", "")


def test_what_was_accepted_says_why_by_whom_and_when(workspace):
    note = a_note(a_section("One."))
    report = look_over(workspace, note).value
    finding = next(each for each in report.open if report.may_accept(each))
    on = "2025-03-04T10:00:00Z"
    given = Acceptance(finding.check, finding.key, "The Minister knows", "Jo Quay", on)
    first = review_remarks(workspace, replace(note, accepted=(given,))).value[0]
    assert first.lines == (finding.title, finding.reason, "Accepted: The Minister knows")
    assert (first.by, first.on) == ("Jo Quay", "2025-03-04T10:00:00Z")


def test_what_is_for_information_alone_stays_out(workspace):
    note = a_note(a_section("Two  spaces."))
    report = look_over(workspace, note).value
    assert any(each.severity is Severity.INFO for each in report.open)
    open_ones = [each for each in report.open if each.severity is not Severity.INFO]
    assert len(review_remarks(workspace, note).value) == len(open_ones)
