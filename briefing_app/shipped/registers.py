"""The published lists as the registry takes them: `resources/registers.toml`, and ministers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing_app.domain.register import RegisterField, RegisterKind
from briefing_app.domain.template import Named
from briefing_app.language import _
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml


@dataclass(frozen=True, slots=True)
class ListRule:
    """`resource` and `nil_resource` are the registry's names of the list, and of the table that
    says there is nothing to report; `nil` are the fields of that one."""

    kind: RegisterKind
    resource: str
    nil_resource: str
    nil: tuple[str, ...]
    name: Named
    fields: tuple[RegisterField, ...]


@dataclass(frozen=True, slots=True)
class RegisterRules:
    """`offices` gives the level of approval that is the office of an addressee. Additional
    information has to be in both languages since `both_from`. `ministers` are titles by code."""

    lists: tuple[ListRule, ...]
    offices: Mapping[str, str]
    both_from: str
    reasons: tuple[Named, ...]
    ministers: Mapping[str, Named]

    def of(self, kind: RegisterKind) -> ListRule:
        return next(rule for rule in self.lists if rule.kind is kind)


@cache
def load_registers() -> RegisterRules:
    return read_registers(resources() / "registers.toml", resources() / "ministers.toml")


def read_registers(path: Path, ministers: Path) -> RegisterRules:
    file = read_toml(path)
    file.know_only("office", "both_from", "list", "reason")
    office = file.entry("office")
    return RegisterRules(
        tuple(_list(entry) for entry in file.entries("list")),
        {key: office.text(key) for key in office.content} if office else {},
        file.text("both_from"),
        tuple(entry.named("name") for entry in file.entries("reason")),
        _ministers(read_toml(ministers)),
    )


def _list(entry: Entry) -> ListRule:
    entry.know_only("key", "resource", "nil_resource", "nil", "name", "field")
    fields = tuple(_field(each) for each in entry.entries("field"))
    if not fields:
        raise entry.fault("field", _("a published list needs at least one field."))
    return ListRule(
        entry.choice("key", RegisterKind),
        entry.text("resource"),
        entry.text("nil_resource"),
        entry.texts("nil"),
        entry.named("name"),
        fields,
    )


def _field(entry: Entry) -> RegisterField:
    entry.know_only("name", "label", "required")
    label = entry.named("label")
    required = entry.flag("required", otherwise=True)
    return RegisterField(entry.text("name"), label.en, label.fr, required)


def _ministers(file: Entry) -> Mapping[str, Named]:
    file.know_only("minister")
    found = {}
    for entry in file.entries("minister"):
        entry.know_only("code", "name")
        found[entry.text("code")] = entry.named("name")
    return found
