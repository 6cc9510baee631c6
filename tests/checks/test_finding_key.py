"""A finding is known again while its words stay."""

from briefing_app.checks.check_list import run_checks
from briefing_app.checks.finding import Finding
from briefing_app.domain.note import Section
from tests.checks.case_builder import ANY_KIND, case, kind, note, rule, section


def keys(*sections: Section, check: str = "DATE", of=ANY_KIND) -> list[str]:
    return [each.key for each in findings(*sections, of=of) if each.check == check]


def findings(*sections: Section, of=ANY_KIND) -> tuple[Finding, ...]:
    return run_checks(case(note(*sections), of=of))


def test_it_is_the_same_when_other_words_come_before_it():
    (before,) = keys(section("The plan is currently new."))
    (after,) = keys(section("All went well.\n\nOn we go. The plan is  currently new. So be it."))
    assert before == after
    assert before.startswith("DATE:")


def test_it_is_another_when_its_words_change():
    (before,) = keys(section("The plan is currently new."))
    (after,) = keys(section("The plan is currently old."))
    assert before != after


def test_it_is_another_in_another_section():
    (before,) = keys(section("The plan is currently new.", "background"))
    (after,) = keys(section("The plan is currently new.", "risk"))
    assert before != after


def test_a_citation_put_in_does_not_change_it():
    (before,) = keys(section("The plan is currently new."))
    (after,) = keys(section("The plan[@e1] is currently new."))
    assert before == after


def test_everything_found_in_one_note_has_a_name_of_its_own():
    written = (
        section("- Send the report", "next"),
        section("It is currently ???.\n\n| x |\n| TBC |", "background"),
    )
    of = kind(rule("summary"), rule("issue"), required=("to", "through", "contact"))
    found = [each.key for each in findings(*written, of=of)]
    assert len(found) > 6
    assert len(set(found)) == len(found)
