import pytest

from briefing_app.domain.errors import CannotWrite
from briefing_app.ui.library.file_writing import write_file


def test_the_bytes_are_there_and_nothing_beside_them(tmp_path):
    target = tmp_path / "report.txt"

    assert write_file(None, target, b"words").value == target

    assert target.read_bytes() == b"words"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_what_stood_there_stays_when_it_cannot_be_written(tmp_path):
    target = tmp_path / "report.txt"
    target.mkdir()

    with pytest.raises(CannotWrite, match=r"report\.txt could not be written"):
        write_file(None, target, b"words")

    assert target.is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]
