"""What stays in house is data, for each kind."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.outside_rules import outside_rule, read_outside_rules


def a_file(tmp_path, words):
    path = tmp_path / "outside.toml"
    path.write_text(words, "utf-8")
    return path


def test_a_kind_may_say_it_otherwise(tmp_path):
    path = a_file(tmp_path, 'internal = ["number"]\n[kinds.memo]\napproval = true\n')
    rules = read_outside_rules(path)
    assert rules[""].internal == ("number",)
    assert not rules[""].approval
    assert rules["memo"].internal == ("number",)
    assert rules["memo"].approval


def test_a_field_that_is_none_is_told(tmp_path):
    with pytest.raises(CannotRead, match="nowhere"):
        read_outside_rules(a_file(tmp_path, 'internal = ["nowhere"]\n'))


def test_the_number_stays_in_house_for_every_kind_delivered():
    assert all("number" in outside_rule(kind.key).internal for kind in load_note_kinds())
    assert outside_rule("nobody knows it") == outside_rule("")
