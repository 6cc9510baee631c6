"""The check of a template says in words what there is, what is missing, and what will be done."""

import pytest

from briefing_app.export.templates.template_check import check_template
from briefing_app.export.templates.template_report import Standing
from briefing_app.language import set_language
from tests.foreign_columns import two_column_template
from tests.foreign_templates import foreign_templates
from tests.foreign_word import (
    cell,
    control,
    first_styles,
    merge_field,
    p,
    r,
    row,
    section,
    table,
    write_word,
)
from tests.wordfile.forms import long_condition


def checked(tmp_path, body, **edges):
    looks = (first_styles("en-CA", "Arial", 24), "")
    path = tmp_path / "form.docx"
    return check_template(write_word(path, body + section(1440, first=False), edges, looks))


def told(report, standing):
    return [(line.words, line.places) for line in report.lines if line.standing is standing]


@pytest.mark.parametrize("name", ["controls", "numbered", "french"])
def test_templates_of_departments_can_be_used(tmp_path, name):
    report = check_template(foreign_templates(tmp_path)[name])
    assert report.can_be_used
    assert not report.unknown
    assert "The text of the note has its place." in {line.words for line in report.lines}


def test_a_field_is_told_with_its_places(tmp_path):
    report = check_template(foreign_templates(tmp_path)["numbered"])
    line = next(each for each in report.lines if each.words == "Filled: Subject")
    assert line.places == ("Text, paragraph 2: “Subject: {{subject}}”",)


def test_unknown_fields_are_listed_with_what_may_be_meant(tmp_path):
    report = checked(tmp_path, p(r("{{body}}")) + p(r("{{subjct}}")) + control("tint", p(r("x"))))
    words = [line.words for line in report.unknown]
    assert words[0].startswith("“tint” is no field of a note.")
    assert words[1].endswith("Perhaps {{subject}} is meant.")
    assert report.can_be_used


def test_what_is_missing_is_said_with_what_will_be_done(tmp_path):
    report = checked(tmp_path, p(r("Letterhead")))
    lacks = [words for words, _places in told(report, Standing.LACKS)]
    done = [words for words, _places in told(report, Standing.DONE)]
    assert any("goes to the end" in words for words in lacks)
    assert any("head of the note" in words for words in done)
    assert any("no footer" in words for words in done)
    assert any("ours are brought along" in words and "Heading 1" in words for words in done)


def test_a_place_in_a_table_and_a_table_without_head_are_told(tmp_path):
    report = checked(tmp_path, table((row(cell(900, p(r("Text"))), cell(8100, p(r("{{body}}")))),)))
    assert told(report, Standing.DONE)[0] == (
        "The place for the text stands in a table or box: the text goes behind it.",
        ("Text, table 1, row 1, column 2: “{{body}}”",),
    )
    assert any("no header row" in words for words, _places in told(report, Standing.LACKS))


def test_hidden_words_are_told_and_the_marking_is_read_aloud(tmp_path):
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Advice</w:t></w:r>"
    report = checked(tmp_path, p(r("{{to}}")) + p(r("{{body}}")) + p(r("End"), hidden))
    done = dict(told(report, Standing.DONE))
    assert done["Hidden words of the template are left out."] == ("Text, paragraph 3: “EndAdvice”",)
    assert "The marking stands above the text too, where it is read aloud." in done


def test_what_is_no_template_stops_with_one_sentence(tmp_path):
    path = tmp_path / "letter.docx"
    path.write_text("no Word file", "utf-8")
    report = check_template(path)
    assert not report.can_be_used
    assert [line.words for line in report.lines] == [
        "letter.docx is not a Word file, or it is damaged."
    ]


def test_a_chosen_style_is_said_to_be_chosen(tmp_path):
    path = foreign_templates(tmp_path)["french"]
    path.with_suffix(".toml").write_text('[styles]\nQuote = "Corps de texte"\n', "utf-8")
    style = next(each for each in check_template(path).styles if each.style == "Quote")
    assert (style.name, style.how, style.is_chosen) == ("Corps de texte", "chosen here", True)


def test_it_speaks_french(tmp_path):
    path = foreign_templates(tmp_path)["french"]
    set_language("fr")
    labels = {each.label for each in check_template(path).styles}
    assert "Liste des sources" in labels


def test_what_could_be_asked_for_is_told_as_it_is_typed(tmp_path):
    report = checked(tmp_path, p(r("{{to}}")) + p(r("{{body}}")))
    lacks = [words for words, _places in told(report, Standing.LACKS)]
    assert any("C.C. {{cc}}" in words for words in lacks)


def test_a_condition_that_only_word_can_decide_is_named_with_its_place(tmp_path):
    odd = long_condition((" IF ", " without an end"), (" of it",))
    report = checked(tmp_path, p(r("{{body}}")) + odd)
    (line,) = report.unknown
    assert line.words.startswith("A condition of the template (an IF field) is not understood.")
    assert line.places == ("Text, paragraph 2: “Before”",)


def test_the_fields_of_a_long_condition_are_told(tmp_path):
    asked = long_condition((" IF ", merge_field("cc"), ' = "" "a'), ('b" "c" ',))
    report = checked(tmp_path, p(r("{{body}}")) + asked)
    assert not report.unknown
    assert "Filled: C.C." in {line.words for line in report.lines}


def test_columns_are_told_with_what_becomes_of_tables(tmp_path):
    lines = told(check_template(two_column_template(tmp_path)), Standing.DONE)
    (line,) = [each for each in lines if each[0].startswith("The text stands in 2 columns there.")]
    assert line[1] == ("Text, paragraph 3: “{{body}}”",)
