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
