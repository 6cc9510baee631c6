"""Sources are saved for a reference manager."""

from functools import partial

import pytest

from briefing_app.operations.export_references import ReferenceWish
from briefing_app.ui.registers.references_dialog import (
    cited_matter,
    listed_matter,
    open_references,
)
from tests.builders import a_note, a_source


@pytest.fixture
def rivers(workspace):
    made = (a_source(title="Rivers"), a_source(title="Roads"), a_source(title="Ports"))
    with workspace.writing() as shelves:
        shelves.sources.add_entries(made)
    return made


@pytest.fixture
def opened(host, desk):
    return partial(open_references, host, desk)


def matter(sources, chosen=0):
    return listed_matter(ReferenceWish(), 3, tuple(each.id for each in sources[:chosen]))


def test_the_whole_list_is_saved_and_told(opened, rivers, questions, heard, tmp_path):
    dialog = opened(matter(rivers, 1))
    questions.answers.append(tmp_path / "library.bib")
    dialog._save.click()
    assert (tmp_path / "library.bib").read_text("utf-8").count("\n  title = ") == 3
    assert heard.told[0].words == "Saved 3 references as library.bib"
    assert dialog.isHidden()


def test_several_chosen_rows_are_what_is_written_first(opened, rivers, questions, tmp_path):
    dialog = opened(matter(rivers, 2))
    assert dialog.what.value() == "chosen"
    questions.answers.append(tmp_path / "some.bib")
    dialog._save.click()
    written = (tmp_path / "some.bib").read_text("utf-8")
    assert "Roads" in written
    assert "Ports" not in written


def test_the_form_of_the_file_is_chosen_and_its_name_follows(opened, rivers, questions, tmp_path):
    dialog = opened(matter(rivers))
    dialog.form.choose(".json")
    dialog.form.picked.emit(".json")
    assert dialog.foot_words.text() == "References.json"
    questions.answers.append(tmp_path / "library.json")
    dialog._save.click()
    assert (tmp_path / "library.json").read_text("utf-8").startswith("[")


def test_a_note_that_cites_nothing_says_so_and_the_dialog_stays(
    opened, workspace, questions, heard, tmp_path
):
    note = a_note()
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    dialog = opened(cited_matter(note.id))
    questions.answers.append(tmp_path / "note.bib")
    dialog._save.click()
    assert "no source" in heard.complaints[0]
    assert dialog.isVisible()
    assert not (tmp_path / "note.bib").exists()
