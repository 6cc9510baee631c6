from pathlib import Path

from briefing_app.ingest.files_to_read import files_of


def test_a_folder_stands_for_its_files_in_order_and_no_hidden_ones(tmp_path):
    for name in ("b.txt", "a.txt", ".hidden", "~$a.docx", "Thumbs.db", "inner/c.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words")

    assert [path.name for path in files_of((tmp_path,))] == ["a.txt", "b.txt", "c.txt"]


def test_each_file_is_meant_once_however_often_it_was_chosen(tmp_path):
    (tmp_path / "a.txt").write_text("words")

    assert list(files_of((tmp_path / "a.txt", tmp_path))) == [tmp_path / "a.txt"]


def test_what_is_not_there_is_handed_on_to_be_refused():
    assert list(files_of((Path("gone.txt"),))) == [Path("gone.txt")]
