"""Every planted fault is found in the faulty notes, and nothing in the clean ones."""

from collections import Counter
from dataclasses import replace

import pytest

from briefing_app.checks.case import make_case
from briefing_app.checks.check_list import run_checks
from briefing_app.checks.fix import apply_fix
from briefing_app.export.page_words import printed
from tests.checks.written_notes import (
    KINDS,
    NO_MARKING_PRINTED,
    clean,
    clean_names,
    faulty,
    faulty_names,
)

TABLE = {
    *("HDR", "MARK-MAX", "MARK-PAGE", "TITLE-PAIR", "TITLE-SENS", "ASK-MATCH", "ASK-FRONT"),
    *("REC-FORM", "REC-NEW", "OPT", "SECT", "LEN", "SENT", "PARA", "ACR", "NUM-SRC", "QUOTE"),
    *("AS-OF", "ONE-SRC", "NUM-SAME", "DATE", "CONSID", "TYPO", "NEXT", "DOCX"),
}


def told(case) -> list[str]:
    return [f"{each.check}: {each.title}, {each.reason}" for each in run_checks(case)]


@pytest.mark.parametrize("name", clean_names())
def test_nothing_is_found_in_a_clean_note(name: str):
    assert told(clean(name)) == []


def test_there_is_a_clean_note_of_every_kind_in_both_languages():
    assert set(clean_names()) == {f"{key}.{language}" for key in KINDS for language in ("en", "fr")}
    assert len(clean_names()) >= 30


@pytest.mark.parametrize("name", faulty_names())
def test_every_planted_fault_is_found_and_nothing_else(name: str):
    planted = faulty(name)
    found = Counter(finding.check for finding in run_checks(planted.case))
    assert found == Counter(planted.faults), told(planted.case)


def test_there_are_thirty_faulty_notes_and_each_check_of_the_table_has_a_fault_in_both_languages():
    assert len(faulty_names()) >= 30
    for language in ("en", "fr"):
        planted = [faulty(name) for name in faulty_names()]
        of_it = [each for each in planted if each.case.language == language]
        assert {fault for each in of_it for fault in each.faults} == TABLE


@pytest.mark.parametrize("name", faulty_names())
def test_a_fix_mends_what_it_was_offered_for_and_loses_no_citation(name: str):
    case = faulty(name).case
    for finding in run_checks(case):
        if finding.fix:
            mended = apply_fix(case.note, finding.fix)
            after = make_case(mended, case.kind, case.materials, case.rules)
            again = run_checks(replace(after, printed=_printed(mended, case)))
            assert finding.key not in {each.key for each in again}, finding.title
            assert len(again) < len(run_checks(case)), finding.title
            assert list(mended.citations()) == list(case.note.citations())


def test_most_kinds_of_slips_can_be_mended():
    findings = [each for name in faulty_names() for each in run_checks(faulty(name).case)]
    mended = {each.check for each in findings if each.fix}
    assert mended >= {"TYPO", "ACR", "DATE", "AS-OF", "NUM-SAME", "QUOTE", "MARK-MAX"}


def _printed(mended, case):
    """What would be written now, unless the pages were made to lack the marking."""
    if case.printed is NO_MARKING_PRINTED:
        return case.printed
    return printed(mended, case.kind)
