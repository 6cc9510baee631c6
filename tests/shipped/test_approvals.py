"""Levels of approval come from a file, by kind of note."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.shipped.approvals import load_approvals, read_approvals
from briefing_app.shipped.note_kinds import load_note_kinds


def test_a_note_to_the_minister_goes_up_to_the_ministers_office():
    levels = [each.level for each in load_approvals().route("memo_decision").approvals]
    assert levels == ["analyst", "director", "dg", "adm", "dm", "minister_office"]


def test_every_kind_of_note_has_a_route_with_days():
    for kind in load_note_kinds():
        route = load_approvals().route(kind.key)
        assert route.approvals
        assert all(each.days for each in route.approvals)


def test_a_kind_that_is_not_named_goes_the_usual_way():
    assert load_approvals().route("sonnet") == load_approvals().route("")


def test_a_route_over_an_unknown_level_is_told(tmp_path):
    broken = tmp_path / "approvals.toml"
    broken.write_text('[[route]]\nkind = ""\nlevels = ["king"]\n', encoding="utf-8")
    with pytest.raises(CannotRead, match="line 3: “king” is not known here"):
        read_approvals(broken)
