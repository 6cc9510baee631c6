"""Where the text goes: the place is found, and nothing of the template around it is lost."""

import pytest

from briefing_app.wordfile.fields import Form
from briefing_app.wordfile.text_place import Opening, add_behind, find_text_place
from briefing_app.wordfile.tree import elements, w
from tests.foreign_word import cell, control, p, r, row, section, table
from tests.wordfile.forms import form, lines

STYLED = {"BodyText": "Body Text"}


def placed(tmp_path, body):
    package = form(tmp_path, body)
    Opening(package).fill(elements(p(r("One")) + p(r("Two"))))
    return package


@pytest.mark.parametrize(
    "place",
    [
        p(r("{{bo"), r("dy}}")),
        p(r("«texte»")),
        control("corps", p(r("Click here"))),
        p(control("body", r("Click here"))),
        p('<w:bookmarkStart w:id="4" w:name="body"/>', r("here"), '<w:bookmarkEnd w:id="4"/>'),
        '<w:bookmarkStart w:id="4" w:name="Body"/><w:bookmarkEnd w:id="4"/>',
    ],
)
def test_every_way_of_naming_the_place_is_known(tmp_path, place):
    package = placed(tmp_path, p(r("Before")) + place + p(r("After")))
    assert lines(package) == ["Before", "One", "Two", "After"]
    assert not list(package.xml(package.main).iter(w("sdt")))
    assert not list(package.xml(package.main).iter(w("bookmarkStart")))


def test_the_section_of_the_text_is_that_of_its_place(tmp_path):
    narrow = section(2000, first=False)
    package = form(tmp_path, p(r("{{body}}"), properties=narrow) + p(r("After")))
    margins = Opening(package).section.find(w("pgMar"))
    assert margins.get(w("left")) == "2000"
    assert Opening(form(tmp_path, p(r("x")))).section.find(w("pgMar")).get(w("left")) == "1440"


@pytest.mark.parametrize(
    ("behind", "held", "kept"),
    [
        (p(r("After")), True, [False, True, False]),
        (p(r("After")), False, [False, False, False]),
        (p(), True, [False, False, False]),
        ("", True, [False, False]),
    ],
)
def test_the_last_line_stays_with_the_words_of_the_template_behind_it(tmp_path, behind, held, kept):
    package = form(tmp_path, p(r("{{body}}")) + behind)
    Opening(package).fill(elements(p(r("One")) + p(r("Two"), style="BodyText")), held=held)
    paragraphs = list(package.xml(package.main).iter(w("p")))
    assert [each.find(f"{w('pPr')}/{w('keepNext')}") is not None for each in paragraphs] == kept


def test_without_a_place_the_text_stands_at_the_end(tmp_path):
    assert lines(placed(tmp_path, p(r("Before")))) == ["Before", "One", "Two"]


def test_words_beside_the_place_stay(tmp_path):
    package = placed(tmp_path, p(r("The text: {{body}} (end)")) + p(r("After")))
    assert lines(package) == ["The text:  (end)", "One", "Two", "After"]


def test_from_a_table_the_text_goes_behind_it(tmp_path):
    package = form(tmp_path, table((row(cell(9000, p(r("{{body}}")))),)) + p(r("After")))
    place = find_text_place(package)
    assert place is not None
    assert place.aside
    Opening(package).fill(elements(p(r("One"))))
    assert lines(package) == ["One", "After"], "a table that was only a frame goes"


def test_a_table_that_says_more_stays_before_the_text(tmp_path):
    cells = row(cell(4000, p(r("Text"))), cell(5000, p(r("{{body}}"))))
    package = placed(tmp_path, table((cells,)) + p(r("After")))
    assert lines(package) == ["Text", "\u2013", "One", "Two", "After"]


def test_a_section_that_ended_at_the_place_ends_with_the_text(tmp_path):
    ending = section(1440, first=False)
    package = placed(tmp_path, p(r("{{body}}"), properties=ending) + p(r("After")))
    assert lines(package) == ["One", "Two", "After"]
    ends = [
        "".join(text.text or "" for text in each.iter(w("t")))
        for each in package.xml(package.main).iter(w("p"))
        if list(each.iter(w("sectPr")))
    ]
    assert ends == ["Two"]


def test_a_section_stays_in_its_paragraph_where_the_text_ends_with_a_table(tmp_path):
    ending = section(1440, first=False)
    package = form(tmp_path, p(r("{{body}}"), properties=ending) + p(r("After")))
    Opening(package).fill(elements(table((row(cell(9000, p(r("x")))),))))
    assert len(list(package.xml(package.main).iter(w("sectPr")))) == 2


def test_a_bookmark_of_the_template_survives_the_place_it_stood_at(tmp_path):
    marked = p('<w:bookmarkStart w:id="7" w:name="kept"/>', r("{{body}}")) + p(
        r("After"), '<w:bookmarkEnd w:id="7"/>'
    )
    root = placed(tmp_path, marked).xml("word/document.xml")
    assert [each.get(w("name")) for each in root.iter(w("bookmarkStart"))] == ["kept"]
    assert len(list(root.iter(w("bookmarkEnd")))) == 1


def test_the_style_of_the_place_is_told(tmp_path):
    place = find_text_place(form(tmp_path, p(r("{{body}}"), style="Normal")))
    assert place is not None
    assert (place.form, place.style, place.aside) == (Form.TYPED, "Normal", False)


def test_what_goes_behind_stands_behind_the_last_words_of_the_template(tmp_path):
    package = form(tmp_path, p(r("{{body}}")) + p(r("Distribution")))
    Opening(package).fill(elements(p(r("One"))))
    add_behind(package, elements(p(r("Annex"))))
    assert lines(package) == ["One", "Distribution", "Annex"]
