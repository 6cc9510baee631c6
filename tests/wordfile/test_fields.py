"""Fields in a department's own document, however Word has cut them into runs."""

import pytest

from briefing_app.wordfile.fields import Form, asked_fields, field_names, fill_fields, typed_fields
from briefing_app.wordfile.tree import w
from tests.foreign_word import cell, control, merge_field, p, r, row, simple_field, table
from tests.wordfile.forms import form, lines, runs

ODD = "R&D <5 items> {{body}} «subject» \u05e9\u05dc\u05d5\u05dd \U0001d54f"


def test_a_field_split_over_runs_is_filled_in_the_look_of_its_first_letter(tmp_path):
    body = p(r("About "), r("{{sub", bold=True), r("ject}}"), r(" today"))
    package = form(tmp_path, body)
    fill_fields(package, {"subject": "piers"})
    assert [shown for shown in runs(package) if shown[0]] == [
        ("About ", []),
        ("piers", ["b", "bCs"]),
        (" today", []),
    ]


@pytest.mark.parametrize("asks", ["{{subject}}", "«subject»", "«objet»", "{{ Objet }}"])
def test_text_is_data(tmp_path, asks):
    package = form(tmp_path, p(r(asks)) + p(r("{{to}}")))
    fill_fields(package, {"subject": ODD, "to": "Ann"})
    assert lines(package) == [ODD, "Ann"]


def test_several_fields_in_one_paragraph_are_filled(tmp_path):
    package = form(tmp_path, p(r("{{to}} from {{ FROM }}, «destinataire»")))
    fill_fields(package, {"to": "Ann", "from": "Bo"})
    assert lines(package) == ["Ann from Bo, Ann"]


def test_a_value_of_two_lines_keeps_them(tmp_path):
    package = form(tmp_path, p(r("{{attachments}} end")))
    fill_fields(package, {"attachments": "Map\nList"})
    assert lines(package) == ["MapList end"]
    assert len(list(package.xml(package.main).iter(w("br")))) == 1


def test_a_value_speaks_its_own_language(tmp_path):
    package = form(tmp_path, p(r("{{subject}}")))
    fill_fields(package, {"subject": "Les jetées"}, {"subject": "fr-CA"})
    spoken = [each.get(w("val")) for each in package.xml(package.main).iter(w("lang"))]
    assert spoken == ["fr-CA"]


def test_fields_are_found_wherever_a_department_puts_them(tmp_path):
    body = (
        p(r("{{Subject}} and {not a field} and {{}}"))
        + table((row(cell(9000, p(merge_field("destinataire")))),))
        + p(simple_field("colour"))
        + control("date", p(r("Choose a date")))
    )
    edges = {"header1": p(r("«cote»"))}
    package = form(tmp_path, body, edges, header1="default")
    asked = {(each.name, each.form, each.field) for each in asked_fields(package)}
    assert asked == {
        ("Subject", Form.TYPED, "subject"),
        ("destinataire", Form.MERGE, "to"),
        ("colour", Form.MERGE, ""),
        ("date", Form.CONTROL, "date"),
        ("cote", Form.TYPED, "marking"),
    }
    assert field_names(package) == {"subject", "to", "date", "marking"}


def test_a_field_in_a_header_of_the_first_page_is_filled(tmp_path):
    edges = {"header1": p(r("{{marking}}"))}
    package = form(tmp_path, p(r("x")), edges, header1="first")
    fill_fields(package, {"marking": "PROTECTED A"})
    assert lines(package, "word/header1.xml") == ["PROTECTED A"]


def test_a_field_nobody_knows_stays(tmp_path):
    package = form(tmp_path, p(r("{{colour}} of «tint» ")) + p(merge_field("shade")))
    fill_fields(package, {"to": "Ann"})
    assert lines(package) == ["{{colour}} of «tint» ", "«shade»"]
    assert len(list(package.xml(package.main).iter(w("instrText")))) == 1


def test_a_quotation_in_guillemets_is_no_field():
    assert [each.name for each in typed_fields("dit « le Ministère » et «la mer» et «objet»")] == [
        "objet"
    ]


def test_what_french_word_makes_of_a_typed_field_is_known():
    assert [each.name for each in typed_fields("«\u00a0objet\u00a0»")] == ["objet"]


def test_a_line_that_says_nothing_goes_and_a_cell_says_that_it_is_empty(tmp_path):
    body = p(r("{{cc}}")) + p(r("C.C.: {{cc}}")) + table((row(cell(9000, p(r("{{cc}}")))),))
    package = form(tmp_path, body)
    fill_fields(package, {"cc": ""})
    assert lines(package) == ["C.C.: ", "\u2013"]


@pytest.mark.parametrize(
    ("asking", "left"),
    [
        (p(r("File {{number}} of {{date}}")), ["File of May 1"]),
        (p(r("File "), control("number", r("000")), r(" of {{date}}")), ["File of May 1"]),
        (p(r("{{number}}")), []),
        (control("number", p(r("000"))), []),
        (p(control("number", r("000"))), []),
    ],
)
def test_what_has_nothing_to_say_leaves_no_gap(tmp_path, asking, left):
    package = form(tmp_path, asking)
    fill_fields(package, {"number": "", "date": "May 1"})
    assert lines(package) == left
