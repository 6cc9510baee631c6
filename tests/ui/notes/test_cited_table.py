"""What the open note cites can be saved as a spreadsheet."""

import openpyxl


def test_the_note_at_hand_is_written_as_it_is_kept(page, questions, tmp_path, heard):
    assert page.can("save_table")
    page.perform("save_table")
    questions.answers = [tmp_path / "cited"]
    page.cited.dialog._save.click()
    written = openpyxl.load_workbook(tmp_path / "cited.xlsx").worksheets[0]
    assert written["A3"].value == "Closing the harbour"
    assert heard.told[-1].words == "Saved cited.xlsx"


def test_the_sources_of_the_note_at_hand_are_written_for_a_reference_manager(
    page, questions, tmp_path, heard
):
    assert page.can("save_references")
    page.perform("save_references")
    questions.answers = [tmp_path / "cited.bib"]
    page.cited.dialog._save.click()
    assert heard.complaints == ["There is no source to write."]
