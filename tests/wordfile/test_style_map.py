"""Which of a template's styles a note is written in."""

import pytest

from briefing_app.wordfile.guard import open_guarded
from briefing_app.wordfile.style_map import How, StyleMap, style_roles
from briefing_app.wordfile.text_place import find_text_place
from tests.foreign_templates import foreign_templates
from tests.foreign_word import list_kind, p, r, style
from tests.wordfile.forms import form


def mapped(package, chosen=None):
    place = find_text_place(package)
    return {
        found.role.style: (found.name, found.how)
        for found in StyleMap(package, place.style if place else "", chosen).found
    }


@pytest.fixture
def foreign(tmp_path):
    return {name: open_guarded(path).package for name, path in foreign_templates(tmp_path).items()}


def test_french_names_are_known(foreign):
    found = mapped(foreign["french"])
    assert found["Heading2"] == ("Titre 2", How.NAME)
    assert found["ListBullet2"] == ("Liste à puces 2", How.NAME)
    assert found["Quote"] == ("Citation", How.NAME)
    assert found["FootnoteText"] == ("Note de bas de page", How.NAME)
    assert found["BodyText"] == ("Corps de texte", How.PLACE)


def test_lists_are_known_by_their_marks_and_the_text_by_its_place(foreign):
    found = mapped(foreign["numbered"])
    assert found["BodyText"] == ("CG Paragraph", How.PLACE)
    assert found["ListBullet"] == ("CG Bullet", How.LIST)
    assert found["ListBullet2"] == ("CG Bullet 2", How.LIST)
    assert found["ListNumber"] == ("CG Numbered List", How.LIST)
    assert found["MemoPoint"] == ("", How.OURS)


def test_a_second_level_is_taken_from_the_list_of_the_first(foreign):
    found = mapped(foreign["controls"])
    assert found["ListBullet2"] == ("List Bullet", How.OTHERWISE)
    assert found["ListBullet3"] == ("List Bullet", How.OTHERWISE)


def test_a_heading_is_known_by_its_level(tmp_path):
    styles = style("Big", "Grand", outline=0) + style("Small", "Petit", outline=1)
    found = mapped(form(tmp_path, p(r("{{body}}")), styles=styles))
    assert found["Heading1"] == ("Grand", How.OUTLINE)
    assert found["Heading2"] == ("Petit", How.OUTLINE)


def test_the_officers_choice_goes_before_everything(foreign):
    found = mapped(foreign["french"], {"Quote": "Texte courant", "Heading1": "titre 3"})
    assert found["Heading1"] == ("Titre 3", How.CHOSEN)
    assert found["Quote"] == ("Citation", How.NAME), "there is no style of that name"


def test_text_without_a_style_of_its_own_is_normal(tmp_path):
    assert mapped(form(tmp_path, p(r("{{body}}"))))["BodyText"] == ("Normal", How.OTHERWISE)


def test_text_that_numbers_itself_numbers_the_paragraphs_too(tmp_path):

    numbering = list_kind(1, ("decimal", "%1.", "Para")) + (
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    package = form(
        tmp_path,
        p(r("{{body}}"), style="Para"),
        styles=style("Para", "Para", list_id=1),
        numbering=numbering,
    )
    assert mapped(package)["MemoPoint"] == ("Para", How.OTHERWISE)


def test_every_role_has_words_in_both_languages():
    assert all(role.label.en and role.label.fr and role.names for role in style_roles())
