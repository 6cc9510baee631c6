"""A list or a note's evidence is saved as a spreadsheet."""

from functools import partial

import openpyxl
import pytest

from briefing_app.operations.list_spreadsheet import ListKind, ListWish
from briefing_app.ui.registers.table_dialog import TableMatter, note_matter, open_table
from tests.builders import a_note, a_section, some_evidence


@pytest.fixture
def evidence(workspace):
    pieces = [some_evidence(claim=f"Claim {n}") for n in range(3)]
    with workspace.writing() as shelves:
        shelves.evidence.add(*pieces)
    return pieces


@pytest.fixture
def opened(host, desk):
    """Opens the dialog for a matter."""
    return partial(open_table, host, desk)


def claims(path):
    page = openpyxl.load_workbook(path).worksheets[0]
    return sorted(page.cell(row, 1).value for row in range(6, page.max_row + 1))


def a_matter(evidence, chosen=0):
    ids = tuple(each.id for each in evidence[:chosen])
    return TableMatter(ListWish(ListKind.EVIDENCE), "Evidence", 3, ids)


def test_the_whole_list_is_saved(opened, evidence, questions, heard, tmp_path):
    dialog = opened(a_matter(evidence, 1))
    questions.answers.append(tmp_path / "all")
    dialog._save.click()
    assert claims(tmp_path / "all.xlsx") == ["Claim 0", "Claim 1", "Claim 2"]
    assert heard.told[0].words == "Saved all.xlsx"
    assert dialog.isHidden()


def test_several_chosen_rows_are_what_is_written_first(opened, evidence, questions, tmp_path):
    dialog = opened(a_matter(evidence, 2))
    assert dialog.what.value() == "chosen"
    questions.answers.append(tmp_path / "some.xlsx")
    dialog._save.click()
    assert claims(tmp_path / "some.xlsx") == ["Claim 0", "Claim 1"]


def test_labels_are_in_the_chosen_language(opened, evidence):
    dialog = opened(a_matter(evidence))
    dialog.labels.choose("fr")
    assert dialog.wish.language == "fr"


def test_what_a_note_cites_is_saved_under_its_number(
    opened, workspace, evidence, questions, tmp_path
):
    note = a_note(a_section("They froze.", evidence[1]))
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    matter = note_matter(note.id, "IRP-1", "Ports: in winter")
    assert matter.name == "Evidence IRP-1 Ports in winter"
    dialog = opened(matter)
    questions.answers.append(tmp_path / "note.xlsx")
    dialog._save.click()
    assert claims(tmp_path / "note.xlsx") == ["Claim 1"]


def test_a_target_that_cannot_be_written_leaves_the_dialog_open(
    opened, evidence, questions, heard, tmp_path
):
    target = tmp_path / "all.xlsx"
    target.write_bytes(b"mine")
    target.chmod(0o444)
    dialog = opened(a_matter(evidence))
    questions.answers.append(target)
    dialog._save.click()
    assert "read-only" in heard.complaints[0]
    assert dialog._save.isEnabled()
    assert dialog.progress.isHidden()
