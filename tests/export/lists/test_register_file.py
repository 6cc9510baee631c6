"""A published list as a CSV file that a spreadsheet and the registry both take."""

import csv
from io import StringIO

from briefing_app.domain.register import Period, Register, RegisterField, RegisterKind, RegisterRow
from briefing_app.export.lists.register_file import nil_row, register_file

FIELDS = (
    RegisterField("tracking_number", "Briefing Note Number", "Numéro de suivi"),
    RegisterField("title_fr", "Title (French)", "Titre (en français)"),
)
MONTH = Period(2026, 10)
NIL = ("year", "month")


def a_row(*values, **given):
    return RegisterRow((), values[0], values[1], "2026-10-02", values, **given)


def a_list(*rows, **given):
    return Register(RegisterKind.TITLES, MONTH, FIELDS, rows, **given)


def read(content):
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_it_begins_with_the_mark_by_which_excel_knows_utf_8():
    assert register_file(a_list(a_row("A-1", "Ports")), NIL).startswith(
        b"\xef\xbb\xbftracking_number"
    )


def test_lines_end_as_windows_ends_them():
    content = register_file(a_list(a_row("A-1", "Ports"), a_row("A-2", "Rives")), NIL)
    assert content.count(b"\r\n") == 3
    assert content.count(b"\n") == 3


def test_every_sign_comes_back_as_it_was():
    words = 'Été, « gel\u00a0»; "pont"\nligne deux 😀 יָם'
    assert read(register_file(a_list(a_row("A-1", words)), NIL))[1] == ["A-1", words]


def test_the_first_line_speaks_the_registrys_or_a_persons_language():
    one = a_list(a_row("A-1", "Ports"))
    assert read(register_file(one, NIL))[0] == ["tracking_number", "title_fr"]
    assert read(register_file(one, NIL, "en"))[0] == ["Briefing Note Number", "Title (French)"]
    assert read(register_file(one, NIL, "fr"))[0] == ["Numéro de suivi", "Titre (en français)"]


def test_what_is_left_out_or_would_be_calculated_is_not_in_the_file():
    rows = (
        a_row("A-1", "Ports"),
        a_row("A-2", "Rives", withheld="s. 15"),
        a_row("A-3", "=1+1", barred=True),
    )
    assert [row[0] for row in read(register_file(a_list(*rows), NIL))[1:]] == ["A-1"]


def test_nothing_to_report_is_a_table_of_its_own():
    assert read(register_file(a_list(), NIL)) == [["year", "month"], ["2026", "10"]]


def test_a_list_of_titles_left_out_alone_is_empty_and_reports_no_nothing():
    alone = a_list(a_row("A-1", "Ports", withheld="s. 15"))
    assert read(register_file(alone, NIL)) == [["tracking_number", "title_fr"]]


def test_half_a_year_without_questions_is_reported_by_its_half():
    empty = Register(RegisterKind.QUESTIONS, MONTH, FIELDS, nothing_in_half=True)
    nil = ("year", "reporting_period")
    assert nil_row(empty, nil) == ("2026", "P02")
    assert read(register_file(empty, nil))[1] == ["2026", "P02"]


def test_the_same_list_gives_the_same_bytes():
    one = a_list(a_row("A-1", "Ports"))
    assert register_file(one, NIL) == register_file(one, NIL)
