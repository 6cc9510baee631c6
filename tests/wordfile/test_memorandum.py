"""The base document: made from its parts, slim, and sound."""

from zipfile import ZipFile

import docx
import pytest
from openxml_audit import OpenXmlValidator

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import (
    look_names,
    look_path,
    make_look,
    make_memorandum,
    memorandum_path,
)
from briefing_app.wordfile.tree import w

WANTED = {
    *("Normal", "Title", "heading 1", "heading 2", "heading 3", "Body Text", "Quote", "caption"),
    *("List Bullet", "List Bullet 2", "List Bullet 3", "List Number", "footnote text"),
    *("footnote reference", "Hyperlink", "Table Text", "Table Heading", "header", "footer"),
}


def test_the_document_delivered_is_made_of_the_parts_beside_it():
    made = guard(make_memorandum(), "made").package
    delivered = guard(memorandum_path().read_bytes(), "delivered").package
    with ZipFile(memorandum_path()) as file:
        for name in file.namelist():
            assert delivered.content(name) == made.content(name), name


def test_it_is_slim_and_has_no_fault():
    assert memorandum_path().stat().st_size < 10_000
    assert not OpenXmlValidator().validate(memorandum_path()).errors


def test_it_has_the_styles_a_memorandum_needs():
    package = guard(memorandum_path().read_bytes(), "base").package
    names = {name.get(w("val")) for name in package.xml("word/styles.xml").iter(w("name"))}
    assert names >= WANTED


def test_word_opens_it_without_compatibility_mode():
    package = guard(memorandum_path().read_bytes(), "base").package
    mode = next(package.xml("word/settings.xml").iter(w("compatSetting")))
    assert (mode.get(w("name")), mode.get(w("val"))) == ("compatibilityMode", "15")


def test_the_page_is_letter_with_an_own_first_page():
    section = docx.Document(str(memorandum_path())).sections[0]
    assert section.page_width.inches == 8.5
    assert section.page_height.inches == 11
    assert section.different_first_page_header_footer


@pytest.mark.parametrize("name", look_names())
def test_each_look_is_made_of_the_memorandum_and_its_own_styles(name):
    made = guard(make_look(name), "made").package
    delivered = guard(look_path(name).read_bytes(), "delivered").package
    assert delivered.content("word/styles.xml") == made.content("word/styles.xml")
    assert not OpenXmlValidator().validate(look_path(name)).errors
    styles = [style.get(w("styleId")) for style in made.xml("word/styles.xml").iter(w("style"))]
    assert len(styles) == len(set(styles))


def test_a_card_is_read_from_a_distance():
    package = guard(look_path("card").read_bytes(), "card").package
    sizes = {
        style.get(w("styleId")): [each.get(w("val")) for each in style.iter(w("sz"))]
        for style in package.xml("word/styles.xml").iter(w("style"))
    }
    assert sizes["ListBullet"] == ["28"]
