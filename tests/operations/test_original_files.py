"""The file as it came is saved out or lent read-only, and what was lent is cleared."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import CannotWrite, NotAllowed
from briefing_app.operations.original_files import lend_original, save_original
from tests.builders import a_document


def add(workspace, name):
    document = a_document()
    edition = replace(document.edition, file_name=name)
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, edition, document.text, document.passages, document.content
        )
    return document


def test_what_is_lent_is_the_file_byte_for_byte_and_cannot_be_written(workspace, tmp_path):
    document = add(workspace, "Harbours 2019.txt")
    path = lend_original(workspace, document.edition.id, tmp_path).value
    assert path.name == "Harbours 2019.txt"
    assert path.read_bytes() == document.content
    assert not path.stat().st_mode & 0o222
    assert lend_original(workspace, document.edition.id, tmp_path).value == path


@pytest.mark.parametrize("name", ["../../out.txt", "C:\\temp\\out.txt", "/etc/out.txt"])
def test_a_name_never_leads_out_of_the_folder(workspace, tmp_path, name):
    document = add(workspace, name)
    path = lend_original(workspace, document.edition.id, tmp_path).value
    assert path.name == "out.txt"
    assert path.is_relative_to(tmp_path)


def test_a_name_of_nothing_gets_one(workspace, tmp_path):
    document = add(workspace, "..")
    assert lend_original(workspace, document.edition.id, tmp_path).value.name == "document"


@pytest.mark.parametrize("name", ["run.BAT", "start.desktop", "go.sh"])
def test_what_the_system_would_run_is_not_opened(workspace, tmp_path, name):
    document = add(workspace, name)
    with pytest.raises(NotAllowed, match="could be run"):
        lend_original(workspace, document.edition.id, tmp_path)


def test_a_file_is_saved_out_whole_or_told_why_not(workspace, tmp_path):
    document = add(workspace, "a.txt")
    path = save_original(workspace, document.edition.id, tmp_path / "out.txt").value
    assert path.read_bytes() == document.content
    assert [each.name for each in tmp_path.glob("*out*")] == ["out.txt"]
    with pytest.raises(CannotWrite, match=r"out\.txt could not be written"):
        save_original(workspace, document.edition.id, tmp_path / "nowhere" / "out.txt")
