"""What the terminal does about a file that is there already."""

from pathlib import Path

from briefing_app.domain.errors import CannotWrite
from briefing_app.language import _


def refuse_existing(path: Path, *, may_replace: bool) -> None:
    """Nothing that exists is lost by a slip in its name."""
    if path.is_file() and not may_replace:
        raise CannotWrite(
            _("{name} exists already; add --replace to write over it.").format(name=path.name)
        )
