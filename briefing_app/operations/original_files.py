"""The file of an edition as it came: written out to be kept, or lent to be looked at."""

import stat
from contextlib import suppress
from pathlib import Path, PurePosixPath, PureWindowsPath

from briefing_app.domain.errors import CannotWrite, NotAllowed
from briefing_app.domain.ids import EditionId
from briefing_app.language import _
from briefing_app.operations.keep_sources import original_file
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace

_RUNNABLE = frozenset(
    [
        *(".appimage", ".bat", ".cmd", ".com", ".cpl", ".desktop", ".exe", ".hta", ".jar", ".js"),
        *(".jse", ".lnk", ".msc", ".msi", ".ps1", ".py", ".reg", ".scr", ".sh", ".url", ".vbe"),
        *(".vbs", ".wsf", ".wsh"),
    ]
)
"""What a system would run rather than show."""


def lend_original(workspace: Workspace, edition: EditionId, folder: Path) -> Outcome[Path]:
    """A copy that cannot be written to, for the system's own program; the original stays here."""
    file = original_file(workspace, edition).value
    name = _plain(file.name)
    if Path(name).suffix.lower() in _RUNNABLE:
        raise NotAllowed(
            _(
                "{name} could be run by the system, so it is not opened. Save it to look at it."
            ).format(name=name)
        )
    path = folder / edition[:8] / name
    if not path.exists():
        _write(path, file.content)
    return Outcome(path)


def save_original(workspace: Workspace, edition: EditionId, path: Path) -> Outcome[Path]:
    """The file byte for byte; written beside its place first, then moved there."""
    content = original_file(workspace, edition).value.content
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as fault:
        with suppress(OSError):
            beside.unlink()
        raise _cannot_write(path, fault) from fault
    return Outcome(path)


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(stat.S_IRUSR)
    except OSError as fault:
        raise _cannot_write(path, fault) from fault


def _plain(name: str) -> str:
    """The last step of a name, whichever system it came from; never a way out of a folder."""
    last = PureWindowsPath(PurePosixPath(name).name).name.strip()
    kept = "".join(sign for sign in last if sign.isprintable() and sign not in '<>:"|?*')
    return kept.strip(". ") or "document"


def _cannot_write(path: Path, fault: OSError) -> CannotWrite:
    return CannotWrite(
        _("{name} could not be written: {reason}.").format(
            name=path.name, reason=fault.strerror or fault
        )
    )
