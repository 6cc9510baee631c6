"""Templates are kept, removed, given styles and made usual."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.note import Note
from briefing_app.domain.template import new_note
from briefing_app.export.template_choices import read_choices
from briefing_app.operations.keep_templates import (
    OUR_LOOK,
    choose_style,
    forget_styles,
    give_template,
    keep_template,
    list_templates,
    make_usual,
    remove_template,
    take_template_back,
    usual_template,
)
from briefing_app.shipped.note_kinds import load_note_kinds
from tests.foreign_templates import foreign_templates


@pytest.fixture
def kept(kinds_folder, tmp_path):
    return keep_template(None, foreign_templates(tmp_path)["french"]).value


def a_note(language="en") -> Note:
    return new_note(load_note_kinds()[0], language)


def names():
    return [each.path.name for each in list_templates(None).value.offered]


def test_a_template_is_copied_into_the_own_folder(kept, kinds_folder):
    assert kept.path == kinds_folder / "word" / "ministère.dotx"
    assert names() == ["ministère.dotx"]


def test_another_of_the_same_name_comes_in_beside_it(kept, tmp_path):
    other = tmp_path / "ministère.dotx"
    other.write_bytes(foreign_templates(tmp_path / "more")["numbered"].read_bytes())
    assert keep_template(None, other).value.path.name == "ministère 2.dotx"
    assert keep_template(None, kept.path).value.path == kept.path


def test_the_styles_chosen_come_along(kinds_folder, tmp_path):
    path = foreign_templates(tmp_path)["french"]
    choose_style(None, path, "Quote", "Corps de texte")
    there = keep_template(None, path).value.path
    assert read_choices(there).styles == (("Quote", "Corps de texte"),)
    choose_style(None, there, "Quote", "")
    assert read_choices(there).styles == ()
    assert read_choices(path).styles == (("Quote", "Corps de texte"),)


def test_what_a_note_cannot_go_out_in_is_not_kept(kinds_folder, tmp_path):
    path = tmp_path / "letter.docx"
    path.write_text("x", "utf-8")
    with pytest.raises(CannotRead, match="is not a Word file"):
        keep_template(None, path)
    with pytest.raises(CannotRead, match=r"\.docx or \.dotx"):
        keep_template(None, tmp_path / "letter.odt")
    assert names() == []


def test_one_that_was_removed_can_be_taken_back(kept):
    removed = remove_template(None, kept).value
    assert names() == []
    assert removed.is_removed
    assert take_template_back(None, removed).value.path == kept.path
    assert names() == ["ministère.dotx"]


def test_neither_removing_nor_taking_back_writes_over_another(kept, tmp_path):
    first = kept.path.read_bytes()
    gone = remove_template(None, kept).value
    kept.path.write_bytes(foreign_templates(tmp_path / "more")["numbered"].read_bytes())
    back = take_template_back(None, gone).value
    assert back.path.name == "ministère 2.dotx"
    assert back.path.read_bytes() == first


def test_all_styles_are_found_again(kept):
    choose_style(None, kept.path, "Quote", "Corps de texte")
    choose_style(None, kept.path, "Title", "Corps de texte")
    forget_styles(None, kept.path)
    assert read_choices(kept.path).styles == ()


def test_one_is_usual_for_a_kind_and_a_language(kept):
    kind = load_note_kinds()[0].key
    make_usual(None, kind, "fr", kept.path.name)
    assert usual_template(None, a_note("fr")).value == kept.path
    assert usual_template(None, a_note("en")).value is None
    make_usual(None, kind, "fr", OUR_LOOK)
    assert usual_template(None, a_note("fr")).value is None


def test_a_usual_one_that_has_gone_is_usual_no_more(kept):
    make_usual(None, load_note_kinds()[0].key, "en", kept.path.name)
    remove_template(None, kept)
    assert usual_template(None, a_note()).value is None


def test_a_shared_template_may_say_itself_what_it_is_usual_for(kinds_folder, tmp_path):
    shared = kinds_folder.parent / "shared kinds" / "word"
    path = foreign_templates(shared)["numbered"]
    kind = load_note_kinds()[0].key
    words = f'[[usual]]\nkind = "{kind}"\nlanguage = "en"\n'
    path.with_suffix(".toml").write_text(words, "utf-8")
    assert usual_template(None, a_note()).value == path
    shelf = list_templates(None).value
    assert {each.origin for each in shelf.offered} == {KindOrigin.SHARED}


def test_a_template_is_given_with_what_was_decided_for_it(kept, tmp_path):
    choose_style(None, kept.path, "Quote", "Corps de texte")
    given = give_template(None, kept, tmp_path / "for you.dotx").value
    assert given.read_bytes() == kept.path.read_bytes()
    assert read_choices(given).styles == (("Quote", "Corps de texte"),)
