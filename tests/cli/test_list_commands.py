"""The library's lists become spreadsheets at the terminal."""

import openpyxl


def head_of(path, sheet=0):
    page = openpyxl.load_workbook(path).worksheets[sheet]
    return [page.cell(5, at).value for at in (1, 2)]


def test_the_evidence_is_written(terminal, tmp_path):
    path = tmp_path / "evidence.xlsx"
    answer = terminal("export-list", "evidence", path)
    assert (answer.status, answer.out) == (0, f"{path}\n")
    assert head_of(path) == ["Claim", "Passage"]


def test_only_what_holds_the_words_is_written_with_french_labels(terminal, tmp_path):
    path = tmp_path / "asked.xlsx"
    terminal("export-list", "recommendations", path, "civilian", "--labels", "fr")
    page = openpyxl.load_workbook(path).worksheets[0]
    everything = tmp_path / "all.xlsx"
    terminal("export-list", "recommendations", everything)
    assert 5 < page.max_row < openpyxl.load_workbook(everything).worksheets[0].max_row


def test_what_a_note_cites_is_written(terminal, tmp_path):
    path = tmp_path / "note.xlsx"
    answer = terminal("export-list", "note", path, "--note", "Regional organizations")
    assert answer.status == 0
    assert len(openpyxl.load_workbook(path).sheetnames) >= 2


def test_a_note_has_to_be_named(terminal, tmp_path):
    answer = terminal("export-list", "note", tmp_path / "note.xlsx")
    assert answer.status == 2
    assert "--note" in answer.err


def test_another_kind_of_file_is_refused(terminal, tmp_path):
    answer = terminal("export-list", "evidence", tmp_path / "evidence.csv")
    assert answer.status == 2
    assert "does not end in .xlsx" in answer.err


def test_sources_are_written_for_a_reference_manager(terminal, tmp_path):
    path = tmp_path / "library.bib"
    answer = terminal("export-references", path)
    assert (answer.status, answer.out) == (0, f"{path}\n")
    assert path.read_text("utf-8").count("\n  title = {") == 5


def test_only_the_sources_of_a_note_are_written(terminal, tmp_path):
    path = tmp_path / "note.ris"
    answer = terminal("export-references", path, "--note", "Regional organizations")
    assert answer.status == 0
    assert 0 < path.read_text("utf-8").count("TY  - ") <= 5


def test_an_older_list_is_not_written_over_unasked(terminal, tmp_path):
    path = tmp_path / "library.json"
    path.write_text("older")
    assert terminal("export-references", path).status == 2
    assert path.read_text() == "older"
