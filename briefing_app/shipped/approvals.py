"""Levels of approval and which kinds of notes go through which: `resources/approvals.toml`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing_app.domain.route import Approval, Level, Route
from briefing_app.language import _
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml

_USUAL = ""


@dataclass(frozen=True, slots=True)
class Approvals:
    """`routes` gives the keys of the levels of a kind of note, first to last."""

    levels: tuple[Level, ...]
    routes: tuple[tuple[str, tuple[str, ...]], ...]

    def level(self, key: str) -> Level | None:
        return next((level for level in self.levels if level.key == key), None)

    def route(self, kind: str) -> Route:
        """The route that a note of this kind begins with."""
        routes = dict(self.routes)
        keys = routes.get(kind, routes.get(_USUAL, ()))
        levels = [level for key in keys if (level := self.level(key))]
        return Route(approvals=tuple(Approval(each.key, days=each.days) for each in levels))


@cache
def load_approvals() -> Approvals:
    return read_approvals(resources() / "approvals.toml")


def read_approvals(path: Path) -> Approvals:
    file = read_toml(path)
    file.know_only("level", "route")
    levels = tuple(_level(entry) for entry in file.entries("level"))
    known = {level.key for level in levels}
    return Approvals(levels, tuple(_route(entry, known) for entry in file.entries("route")))


def _level(entry: Entry) -> Level:
    entry.know_only("key", "name", "days")
    return Level(entry.text("key"), entry.named("name"), entry.number("days"))


def _route(entry: Entry, known: set[str]) -> tuple[str, tuple[str, ...]]:
    entry.know_only("kind", "levels")
    keys = entry.texts("levels")
    for key in keys:
        if key not in known:
            raise entry.fault("levels", _("“{key}” is not known here.").format(key=key))
    return entry.text("kind"), keys
