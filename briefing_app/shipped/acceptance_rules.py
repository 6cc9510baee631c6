"""Which findings may never be accepted: `resources/acceptance.toml`."""

from functools import cache
from pathlib import Path

from briefing_app.paths import resources
from briefing_app.shipped.toml_file import read_toml


@cache
def never_accepted() -> frozenset[str]:
    """The names of the checks, as delivered."""
    return read_never_accepted(resources() / "acceptance.toml")


def read_never_accepted(path: Path) -> frozenset[str]:
    file = read_toml(path)
    file.know_only("never")
    return frozenset(file.texts("never"))
