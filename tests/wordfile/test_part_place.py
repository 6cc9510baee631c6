"""Places are told as somebody counts who looks for them in Word."""

from briefing_app.wordfile.part_place import PartPlace, PartPlaces
from briefing_app.wordfile.tree import w
from tests.foreign_word import cell, p, r, row, table
from tests.wordfile.forms import form


def test_paragraphs_cells_and_headers_are_counted(tmp_path):
    rows = (
        row(cell(1, p(r("a"))), cell(1, p(r("b")))),
        row(cell(1, p(r("c"))), cell(1, p(r("d")))),
    )
    body = p(r("One")) + p() + table(rows) + p(r("Two"))
    package = form(tmp_path, body, {"header1": p(r("Top"))}, header1="first")
    places = PartPlaces(package)
    found = {
        place.words: place
        for part in ("word/document.xml", "word/header1.xml")
        for paragraph in package.xml(part).iter(w("p"))
        if (place := places.of(part, paragraph)).words
    }
    assert found["Two"] == PartPlace("body", paragraph=2, words="Two")
    assert found["d"] == PartPlace("body", table=1, row=2, column=2, words="d")
    assert found["Top"] == PartPlace("header", "first", 1, 1, words="Top")


def test_long_words_are_cut(tmp_path):
    package = form(tmp_path, p(r("word " * 40)))
    paragraph = next(package.xml(package.main).iter(w("p")))
    assert len(PartPlaces(package).of(package.main, paragraph).words) <= 60
