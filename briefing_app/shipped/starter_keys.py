"""The short names by which the starter's files speak of each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from re import fullmatch

from briefing_app.language import _
from briefing_app.shipped.toml_file import Entry


@dataclass(frozen=True, slots=True)
class Keys:
    """Every entry by the kind of thing and its key; no two of a kind share one."""

    entries: Mapping[tuple[str, str], Entry] = field(default_factory=dict)

    def having(self, kind: str, added: Iterable[Entry]) -> "Keys":
        known = dict(self.entries)
        for entry in added:
            key = entry.text("key")
            if (kind, key) in known:
                raise entry.fault("key", _("the key “{key}” is there twice.").format(key=key))
            known[kind, key] = entry
        return Keys(known)

    def named(self, kind: str, key: str, asked_by: Entry, field_name: str) -> Entry:
        """The entry that `field_name` of `asked_by` names."""
        if (kind, key) not in self.entries:
            sentence = _("“{key}” is the key of nothing.").format(key=key)
            raise asked_by.fault(field_name, sentence)
        return self.entries[kind, key]

    def one(self, kind: str, asked_by: Entry) -> str:
        """The identity of what the field `kind` names; empty where it names nothing."""
        key = asked_by.text(kind, "")
        return identity(self.named(kind, key, asked_by, kind)) if key else ""

    def all(self, kind: str, asked_by: Entry, field_name: str) -> tuple[str, ...]:
        """The identities of all that a list of keys names."""
        keys = asked_by.texts(field_name)
        return tuple(identity(self.named(kind, key, asked_by, field_name)) for key in keys)


def identity(entry: Entry, name: str = "id") -> str:
    """The entry's own identity."""
    given = entry.text(name)
    if not fullmatch(r"[0-9a-f]{32}", given):
        raise entry.fault(name, _("an identity must be 32 hexadecimal digits."))
    return given
