"""The head of a memorandum and its closing lines."""

from dataclasses import replace

import pytest

from briefing_app.domain.template import Named
from briefing_app.export.header_lines import closing_lines, field_values, head_lines
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import Role
from tests.export.rich_note import a_kind, a_note

NB = "\u00a0"


def shown(lines):
    return [(line.label, line.text) for line in lines]


def test_the_head_names_sector_kind_purpose_and_every_filled_field():
    assert shown(head_lines(a_note(), a_kind(), AS_USUAL)) == [
        ("", "Shores Branch"),
        ("", "Memorandum to the Minister"),
        ("", "For decision"),
        ("Classification:", "PROTECTED A"),
        ("To:", "Minister of Harbours"),
        ("From:", "Deputy Minister of Harbours"),
        ("File no.:", "HAR-0001-26"),
        ("Date:", "November 16, 2026"),
        ("Decision by:", "December 11, 2026"),
        ("Subject:", "Mending the piers"),
        (f"Objet{NB}:", f"Réparer les jetées{NB}: un plan"),
    ]


def test_a_french_note_has_a_french_head_and_its_subject_first():
    lines = shown(head_lines(a_note(language="fr"), a_kind(), AS_USUAL))
    assert ("", "Note au ministre") in lines
    assert ("", "Pour décision") in lines
    assert (f"Classification{NB}:", "PROTÉGÉ A") in lines
    assert (f"Date{NB}:", "16 novembre 2026") in lines
    assert [label for label, _words in lines[-2:]] == [f"Objet{NB}:", "Subject:"]


def test_each_subject_is_in_its_own_language():
    own, other = head_lines(a_note(), a_kind(), AS_USUAL)[-2:]
    assert (own.language, other.language) == ("en", "fr")


def test_fields_left_empty_leave_no_line():
    lines = head_lines(a_note(to="", date="", subject_fr=""), a_kind(), AS_USUAL)
    assert not {"To:", "Date:", f"Objet{NB}:"} & {line.label for line in lines}


def test_a_department_stands_above_the_sector():
    options = ExportOptions(department="Department of Harbours")
    lines = head_lines(a_note(), a_kind(), options)
    assert [line.text for line in lines[:2]] == ["Department of Harbours", "Shores Branch"]


def test_a_review_copy_says_draft_first():
    assert head_lines(a_note(), a_kind(), ExportOptions(copy="review"))[0].text == "DRAFT"


def test_a_fact_check_copy_says_so():
    lines = head_lines(a_note(), a_kind(), ExportOptions(copy="fact-check"))
    assert [line.text for line in lines if line.role is Role.PURPOSE] == ["Fact-check copy"]


@pytest.mark.parametrize(
    ("purpose", "words"), [("I", ["For information"]), ("S", ["For signature"]), ("", [])]
)
def test_the_purpose_is_in_words(purpose, words):
    lines = head_lines(a_note(purpose=purpose), a_kind(), AS_USUAL)
    assert [line.text for line in lines if line.role is Role.PURPOSE] == words


def test_the_decision_has_a_box_for_each_choice_and_lines_to_sign():
    assert [(line.role, line.label, line.text) for line in closing_lines(a_note(), a_kind())] == [
        (Role.SIGNATURE, "Signature:\tDate:", ""),
        (Role.SIGNATORY, "", "Deputy Minister of Harbours"),
        (Role.HEADING, "", "Decision"),
        (Role.CHOICE, "☐", "I concur"),
        (Role.CHOICE, "☐", "I do not concur"),
        (Role.SIGNATURE, "Signature:\tDate:", ""),
        (Role.SIGNATORY, "", "Minister of Harbours"),
        (Role.CLOSING, "Attachments:", "Annex A"),
        (Role.CLOSING, "Contact:", "Desk officer"),
    ]


def test_who_decides_is_named_by_the_kind_when_the_header_is_empty():
    lines = closing_lines(a_note(to="", from_=""), a_kind())
    assert [line.text for line in lines if line.role is Role.SIGNATORY] == ["Minister"]


def test_a_kind_without_a_decision_has_nothing_to_sign():
    quiet = replace(a_kind(), decision=())
    assert {line.role for line in closing_lines(a_note(), quiet)} == {Role.CLOSING}


def test_a_note_for_information_is_answered_not_decided():
    seen = replace(a_kind(), decision=(Named("Seen", "Vu"),))
    lines = closing_lines(a_note(purpose="I"), seen)
    assert [line.text for line in lines if line.role is Role.HEADING] == ["Reply"]


def test_fields_for_a_template_are_in_the_words_of_the_page():
    values = dict(field_values(a_note(language="fr"), a_kind(), AS_USUAL))
    assert values["subject"] == values["subject_fr"] == f"Réparer les jetées{NB}: un plan"
    assert values["marking"] == "PROTÉGÉ A"
    assert values["date"] == "16 novembre 2026"
    assert values["kind"] == "Note au ministre"
    assert values["department"] == values["sector"] == "Secteur des rivages"
