"""Merge fields, in both of the forms in which Word writes them."""

from briefing_app.wordfile.merge_fields import merge_names, type_merge_fields
from briefing_app.wordfile.tree import w
from tests.foreign_word import merge_field, p, page_number, r, simple_field
from tests.wordfile.forms import form, lines, runs


def known(name):
    return name in {"objet", "à qui"}


def typed(tmp_path, *words):
    package = form(tmp_path, p(*words))
    type_merge_fields(package.xml(package.main), known)
    return package


def test_both_forms_become_typed_words(tmp_path):
    package = typed(
        tmp_path, r("A "), simple_field("objet"), r(" B "), merge_field("objet"), r(".")
    )
    assert lines(package) == ["A «objet» B «objet»."]
    root = package.xml(package.main)
    assert not [*root.iter(w("fldChar")), *root.iter(w("fldSimple")), *root.iter(w("instrText"))]


def test_a_name_of_several_words_stands_in_quotes(tmp_path):
    package = form(tmp_path, p(merge_field('"à qui"')))
    paragraph = next(package.xml(package.main).iter(w("p")))
    assert list(merge_names(paragraph)) == ["à qui"]


def test_the_look_of_what_was_shown_is_kept(tmp_path):
    field = merge_field("objet").replace("<w:r><w:t", "<w:r><w:rPr><w:i/></w:rPr><w:t")
    assert runs(typed(tmp_path, field)) == [("«objet»", ["i"])]


def test_other_fields_and_unknown_names_stay(tmp_path):
    package = typed(tmp_path, page_number(), merge_field("colour"))
    assert len(list(package.xml(package.main).iter(w("instrText")))) == 2


def test_an_instruction_cut_in_two_is_read_whole(tmp_path):
    field = merge_field("objet").replace("MERGEFIELD  objet", "MERGEFIELD  ob")
    field = field.replace(
        "</w:instrText></w:r>", "</w:instrText></w:r><w:r><w:instrText>jet</w:instrText></w:r>"
    ).replace("ob  \\* MERGEFORMAT ", "ob")
    assert lines(typed(tmp_path, field)) == ["«objet»"]
