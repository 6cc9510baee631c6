"""What of a note's head stays in house, for each kind: `resources/outside_copy.toml`."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path

from briefing_app.domain.header import Header
from briefing_app.domain.outside import OutsideRule
from briefing_app.language import _
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml

_KNOWN = frozenset(field.name for field in fields(Header))


def outside_rule(kind: str) -> OutsideRule:
    """The kind's own, or the one for all kinds."""
    rules = _delivered()
    return rules.get(kind, rules[""])


@cache
def _delivered() -> Mapping[str, OutsideRule]:
    return read_outside_rules(resources() / "outside_copy.toml")


def read_outside_rules(path: Path) -> Mapping[str, OutsideRule]:
    """By the keys of kinds; under the empty key the rule for all others."""
    file = read_toml(path)
    file.know_only("internal", "approval", "kinds")
    first = _rule(file, OutsideRule())
    kinds = file.content.get("kinds", {})
    own = {
        key: _rule(Entry(file.name, file.lines, file.line, content), first)
        for key, content in kinds.items()
    }
    return {"": first, **own}


def _rule(entry: Entry, otherwise: OutsideRule) -> OutsideRule:
    named = entry.texts("internal") if "internal" in entry.content else otherwise.internal
    for field in named:
        if field not in _KNOWN:
            raise entry.fault("internal", _("There is no field “{field}”.").format(field=field))
    return OutsideRule(named, entry.flag("approval", otherwise=otherwise.approval))
