"""The steps of both ladders and the caveats, as they are offered: `resources/markings.toml`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing_app.domain.template import Named
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a ladder; `injury` is what would follow if the words became known."""

    key: str
    name: Named
    injury: Named


@dataclass(frozen=True, slots=True)
class Ladders:
    """Each from its lowest step to its highest; a caveat is kept by its English name."""

    protected: tuple[Step, ...]
    classified: tuple[Step, ...]
    caveats: tuple[Named, ...]


@cache
def load_ladders() -> Ladders:
    return read_ladders(resources() / "markings.toml")


def read_ladders(path: Path) -> Ladders:
    file = read_toml(path)
    file.know_only("protected", "classified", "caveat")
    return Ladders(
        tuple(map(_step, file.entries("protected"))),
        tuple(map(_step, file.entries("classified"))),
        tuple(entry.named("name") for entry in file.entries("caveat")),
    )


def _step(entry: Entry) -> Step:
    entry.know_only("key", "name", "injury")
    return Step(entry.text("key"), entry.named("name"), entry.named("injury"))
