"""The checks whose findings nobody may accept are a list in a file."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.shipped.acceptance_rules import never_accepted, read_never_accepted


def test_a_marking_below_the_content_is_never_accepted():
    assert "MARK-MAX" in never_accepted()


def test_a_department_may_name_others(tmp_path):
    path = tmp_path / "acceptance.toml"
    path.write_text('never = ["HDR", "QUOTE"]\n')
    assert read_never_accepted(path) == {"HDR", "QUOTE"}


def test_a_misspelt_key_is_told_with_its_line(tmp_path):
    path = tmp_path / "acceptance.toml"
    path.write_text('# a list\nnevre = ["HDR"]\n')
    with pytest.raises(CannotRead, match="line 2"):
        read_never_accepted(path)
