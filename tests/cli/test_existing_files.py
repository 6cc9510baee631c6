"""What the terminal does about a file that is there already."""

import pytest

from briefing_app.cli.existing_files import refuse_existing
from briefing_app.domain.errors import CannotWrite


def test_a_file_that_exists_is_refused_and_a_folder_or_a_new_name_is_not(tmp_path):
    there = tmp_path / "there.docx"
    there.write_bytes(b"words")
    refuse_existing(tmp_path, may_replace=False)
    refuse_existing(tmp_path / "new.docx", may_replace=False)
    refuse_existing(there, may_replace=True)
    with pytest.raises(CannotWrite, match=r"there\.docx exists already"):
        refuse_existing(there, may_replace=False)


def test_no_command_that_writes_a_file_replaces_one_unasked(terminal, tmp_path):
    there = tmp_path / "there.docx"
    there.write_bytes(b"of somebody else")
    for words in (("slip", "IRP-0417-26"), ("export", "IRP-0417-26"), ("backup",)):
        answer = terminal(*words, there)
        assert (answer.status, answer.out) == (2, "")
        assert "--replace" in answer.err
    assert there.read_bytes() == b"of somebody else"
    assert terminal("slip", "IRP-0417-26", there, "--replace").status == 0


def test_a_second_backup_of_a_day_leaves_the_first_as_it_is(terminal, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    assert terminal("backup", folder).status == terminal("backup", folder).status == 0
    assert len(list(folder.iterdir())) == 2
