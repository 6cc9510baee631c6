"""What programs are told of findings."""

from briefing_app.checks.finding import Finding, Place, Severity
from briefing_app.cli.finding_answers import finding_answer
from tests.builders import a_note


def test_a_finding_of_the_whole_note_has_no_place_in_it():
    finding = Finding("LEN", Severity.WARNING, "Long", "It has 900 words.", Place())

    answer = finding_answer(a_note(), finding)

    assert (answer["section"], answer["paragraph"], answer["accepted"]) == (None, None, None)
    assert (answer["severity"], answer["where"]) == ("warning", "Note")
