"""Every rule that a written file is held to has a name, and says what goes against it."""

import pytest

from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.checks.written_file import RULES
from briefing_app.checks.written_pdf import RULES as PDF_RULES
from briefing_app.checks.written_rules import rules_held


def finding(about, reason="So it is."):
    return Finding("DOCX", Severity.ERROR, "The written file", reason, WHOLE_NOTE, about)


def test_the_rules_are_those_that_are_counted():
    assert tuple(each.rule for each in rules_held((), "word")) == RULES
    assert tuple(each.rule for each in rules_held((), "pdf")) == PDF_RULES


@pytest.mark.parametrize("form", ["word", "pdf", "markdown"])
def test_without_findings_all_hold_and_no_two_are_called_alike(form):
    rules = rules_held((), form)
    assert all(each.holds for each in rules)
    assert len({each.words for each in rules}) == len(rules)


def test_a_rule_tells_all_that_goes_against_it():
    found = (finding("bare-table", "One."), finding("blank-cell", "Two."), finding("faint", "3."))
    broken = {each.rule: each.reasons for each in rules_held(found, "word") if not each.holds}
    assert broken == {"tables": ("One.", "Two."), "contrast": ("3.",)}


def test_a_copy_for_the_house_may_keep_its_comments():
    (final,) = (each for each in rules_held((), "word") if each.rule == "changes")
    (working,) = (each for each in rules_held((), "word", working=True) if each.rule == "changes")
    assert "comments" in final.words
    assert "comments may stay" in working.words
