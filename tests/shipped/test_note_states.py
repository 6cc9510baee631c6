"""The shipped states hold together; a broken file is told with its line."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.note import NoteState
from briefing_app.paths import resources
from briefing_app.shipped.note_states import load_states, read_states


def test_every_state_has_names_in_both_languages_and_leads_somewhere():
    states = load_states()
    for state in NoteState:
        rule = states.of(state)
        assert all((rule.name.en, rule.name.fr, rule.deed.en, rule.deed.fr, rule.to))


def test_only_what_is_issued_or_withdrawn_is_closed():
    closed = {rule.state for rule in load_states().rules if rule.closed}
    assert closed == {NoteState.ISSUED, NoteState.WITHDRAWN}


def test_only_what_is_approved_is_issued():
    leads = {rule.state for rule in load_states().rules if NoteState.ISSUED in rule.to}
    assert leads == {NoteState.APPROVED}


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ('to = ["withdrawn"]', 'to = ["nowhere"]', "“to” must be one of these"),
        ('key = "issued"', 'key = "approved"', "must be given once"),
    ],
)
def test_a_broken_file_is_told(tmp_path, was, now, told):
    text = (resources() / "states.toml").read_text(encoding="utf-8")
    broken = tmp_path / "states.toml"
    broken.write_text(text.replace(was, now), encoding="utf-8")
    with pytest.raises(CannotRead, match=told):
        read_states(broken)
