"""The states of a note, their names and where each leads: `resources/states.toml`."""

from functools import cache
from pathlib import Path

from briefing_app.domain.note import NoteState
from briefing_app.domain.note_moves import StateRule, StateRules
from briefing_app.language import _
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml


@cache
def load_states() -> StateRules:
    return read_states(resources() / "states.toml")


def read_states(path: Path) -> StateRules:
    """Every state once; a file that leaves one out is refused."""
    file = read_toml(path)
    file.know_only("state")
    entries = file.entries("state")
    rules = tuple(_rule(entry) for entry in entries)
    for state in NoteState:
        if sum(rule.state is state for rule in rules) != 1:
            sentence = _("The state “{name}” must be given once.").format(name=state.value)
            raise file.fault("state", sentence)
    return StateRules(rules)


def _rule(entry: Entry) -> StateRule:
    entry.know_only("key", "name", "deed", "icon", "to", "closed")
    return StateRule(
        entry.choice("key", NoteState),
        entry.named("name"),
        entry.named("deed"),
        entry.text("icon"),
        tuple(_state(entry, name) for name in entry.texts("to")),
        closed=entry.flag("closed", otherwise=False),
    )


def _state(entry: Entry, name: str) -> NoteState:
    known = {state.value: state for state in NoteState}
    if name not in known:
        names = ", ".join(known)
        raise entry.fault(
            "to", _("“{key}” must be one of these: {names}.").format(key="to", names=names)
        )
    return known[name]
