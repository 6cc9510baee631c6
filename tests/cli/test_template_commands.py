"""Templates at the terminal."""

import json
from zipfile import ZipFile

from briefing_app.operations.keep_templates import keep_template, make_usual
from tests.foreign_templates import foreign_templates
from tests.foreign_word import first_styles, p, r, section, write_word


def test_a_template_is_looked_over_in_words(terminal, tmp_path):
    said = terminal("template", str(foreign_templates(tmp_path)["numbered"]))
    assert said.status == 0
    assert "Filled: Subject" in said.out
    assert "Text, paragraph 2: “Subject: {{subject}}”" in said.out
    assert "CG Bullet" in said.out


def test_a_program_can_read_it(terminal, tmp_path):
    said = json.loads(
        terminal("template", str(foreign_templates(tmp_path)["french"]), "--json").out
    )
    assert said["can_be_used"]
    assert said["styles"]["Heading1"] == "Titre 1"
    assert {"standing", "words", "places"} == set(said["lines"][0])


def test_one_that_cannot_be_used_gives_status_one(terminal, tmp_path):
    path = tmp_path / "x.docx"
    path.write_text("x", "utf-8")
    said = terminal("template", str(path))
    assert said.status == 1
    assert "is not a Word file" in said.out


def test_those_that_are_kept_are_listed(terminal, tmp_path, kinds_folder):
    assert "No template is kept" in terminal("template").out
    kept = keep_template(None, foreign_templates(tmp_path)["french"]).value
    make_usual(None, "memo_decision", "fr", kept.path.name)
    assert terminal("template").out.split("  ")[0] == "ministère.dotx"
    assert json.loads(terminal("template", "--json").out)[0]["usual"] == ["memo_decision (fr)"]


def test_one_is_kept_removed_and_taken_back(terminal, tmp_path, kinds_folder):
    path = foreign_templates(tmp_path)["numbered"]
    assert terminal("template", path, "--keep").out.strip() == "coast guard.docx"
    assert terminal("template", "Coast Guard", "--remove").status == 0
    listed = json.loads(terminal("template", "--json").out)
    assert [each["removed"] for each in listed] == [True]
    assert terminal("template", "coast guard.docx", "--take-back").status == 0
    assert not json.loads(terminal("template", "--json").out)[0]["removed"]


def test_what_is_not_ones_own_is_not_removed(terminal, tmp_path, kinds_folder):
    said = terminal("template", foreign_templates(tmp_path)["numbered"], "--remove")
    assert (said.status, "none of your own templates" in said.err) == (2, True)
    assert "none of the templates removed" in terminal("template", "x", "--take-back").err


def test_styles_are_chosen_and_found_again(terminal, tmp_path, kinds_folder):
    terminal("template", foreign_templates(tmp_path)["numbered"], "--keep")

    def quotation():
        said = json.loads(terminal("template", "coast guard", "--json").out)
        return said["styles"]["Quote"]

    found = quotation()
    assert terminal("template", "coast guard", "--write-in", "Quote=CG Line").status == 0
    assert quotation() == "CG Line"
    assert (
        "no style “Nowhere”"
        in terminal("template", "coast guard", "--write-in", "Quote=Nowhere").err
    )
    assert (
        "is none of BodyText"
        in terminal("template", "coast guard", "--write-in", "Quot=CG Line").err
    )
    assert terminal("template", "coast guard", "--find-styles").status == 0
    assert quotation() == found


def test_a_kept_one_is_made_usual(terminal, tmp_path, kinds_folder):
    path = foreign_templates(tmp_path)["french"]
    asked = ("--usual-for", "memo_decision", "--note-language", "fr")
    assert "is not kept" in terminal("template", path, *asked).err
    assert terminal("template", path, "--keep", *asked).status == 0
    assert json.loads(terminal("template", "--json").out)[0]["usual"] == ["memo_decision (fr)"]
    assert "none of" in terminal("template", "ministère", "--usual-for", "memo").err


def test_a_trial_and_a_copy_are_written(terminal, tmp_path, kinds_folder):
    path = foreign_templates(tmp_path)["numbered"]
    trial, copy = tmp_path / "trial.docx", tmp_path / "copy.docx"
    assert terminal("template", path, "--trial", trial, "--copy-to", copy).status == 0
    assert copy.read_bytes() == path.read_bytes()
    assert b"CGParagraph" in ZipFile(trial).read("word/document.xml")
    assert "--replace" in terminal("template", path, "--trial", trial).err
    assert "cannot replace it" in terminal("template", path, "--trial", path, "--replace").err
    assert ".docx or .pdf" in terminal("template", path, "--trial", tmp_path / "x.odt").err


def test_fields_that_nobody_knows_are_named_at_export(terminal, tmp_path, kinds_folder):
    body = p(r("Colour {{colour}}")) + p(r("{{body}}")) + section(1440, first=False)
    template = write_word(tmp_path / "t.docx", body, {}, (first_styles("en-CA", "Arial", 24), ""))
    note = json.loads(terminal("notes", "--json").out)[0]["id"]
    said = terminal("export", note, str(tmp_path / "n.docx"), "--template", str(template))
    assert "“colour” is no field of a note." in said.err
    assert "Text, paragraph 1: “Colour {{colour}}”" in said.err


def test_the_usual_template_is_taken_unless_it_is_refused(terminal, tmp_path, kinds_folder):
    note = json.loads(terminal("notes", "--json").out)[0]
    kept = keep_template(None, foreign_templates(tmp_path)["numbered"]).value
    make_usual(None, note["kind"], note["language"], kept.path.name)
    usual, ours = tmp_path / "a.docx", tmp_path / "b.docx"
    terminal("export", note["id"], str(usual))
    terminal("export", note["id"], str(ours), "--our-look")
    assert b"CGParagraph" in ZipFile(usual).read("word/document.xml")
    assert b"CGParagraph" not in ZipFile(ours).read("word/document.xml")
