"""Writes a file that leaves the library: beside its place first, then moved there."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from briefing_app.domain.errors import CannotWrite
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome


def write_file(_workspace: Any, path: Path, content: bytes) -> Outcome[Path]:
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as fault:
        with suppress(OSError):
            beside.unlink()
        raise CannotWrite(
            _("{name} could not be written: {reason}.").format(
                name=path.name, reason=fault.strerror or fault
            )
        ) from fault
    return Outcome(path)
