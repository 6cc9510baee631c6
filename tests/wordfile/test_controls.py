"""Content controls: filled at every level, and gone afterwards."""

from briefing_app.wordfile.controls import fill_controls, tagged
from briefing_app.wordfile.tree import w
from tests.foreign_word import cell, control, p, r, row, table
from tests.wordfile.forms import form, lines, runs

BODY = (
    p(r("To "), control("to", r("Click here")), r("."))
    + control("subject", p(r("First line")) + p(r("Second line")))
    + table((row(cell(1000, p(r("Date"))), control("date", cell(8000, p(r("a day"))))),))
    + control("colour", p(r("Choose a colour")))
)
VALUES = {"to": "Ann & Bo", "subject": "{{to}}", "date": "1 May"}


def test_runs_paragraphs_and_cells_are_filled(tmp_path):
    package = form(tmp_path, BODY)
    fill_controls(package.xml(package.main), VALUES, {})
    assert lines(package) == ["To Ann & Bo.", "{{to}}", "Date", "1 May", "Choose a colour"]


def test_no_control_is_left(tmp_path):
    package = form(tmp_path, BODY)
    root = package.xml(package.main)
    fill_controls(root, VALUES, {})
    assert not list(root.iter(w("sdt")))
    assert [each.tag for each in root.find(w("body"))][-1] == w("sectPr")


def test_a_title_serves_where_the_tag_says_nothing(tmp_path):
    named = control("x17", p(r("x"))).replace('alias w:val="X17"', 'alias w:val="Objet"')
    package = form(tmp_path, named)
    assert [name for _control, name in tagged(package.xml(package.main))] == ["Objet"]


def test_the_look_of_the_placeholder_is_not_the_look_of_the_words(tmp_path):
    grey = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>Click</w:t></w:r>'
    package = form(tmp_path, p(control("to", grey)))
    fill_controls(package.xml(package.main), VALUES, {"to": "en-CA"})
    assert runs(package) == [("Ann & Bo", ["b", "lang"])]


def test_a_gallery_that_word_keeps_in_a_control_is_left_alone(tmp_path):
    gallery = (
        "<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>"
        f"{p(r('Contents'))}</w:sdtContent></w:sdt>"
    )
    package = form(tmp_path, gallery)
    root = package.xml(package.main)
    fill_controls(root, VALUES, {})
    assert len(list(root.iter(w("sdt")))) == 1
