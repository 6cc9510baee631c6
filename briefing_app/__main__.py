"""No words on the command line: the window. Words: the terminal."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing_app import paths
from briefing_app.cli.main import Surroundings, run
from briefing_app.cli.parser import Access
from briefing_app.domain.errors import WorkspaceFault
from briefing_app.language import system_language
from briefing_app.settings import Settings, read_settings


def main(spoken: Sequence[str] | None = None) -> int:
    """The exit status. Qt is loaded for the window alone."""
    words = sys.argv[1:] if spoken is None else spoken
    if not words:
        return _open_window(None)
    at_first = Settings(language="fr" if system_language() == "fr" else "en")
    settings = read_settings(paths.settings_file(), at_first)
    around = Surroundings(
        settings.language,
        paths.workspace_file(),
        paths.log_folder() / "terminal.log",
        lambda path, access: open_as_asked(path, access, settings.officer),
        _open_window,
    )
    return run(words, around)


def open_as_asked(path: Path, access: Access, officer: str = "") -> Any:
    """What only reads takes no lock, so that a window may be open on the same file.

    A file from an older program has to be written to before it can be read.
    """
    from briefing_app.opening import open_or_begin
    from briefing_app.storage.workspace import open_workspace

    if access is Access.READ and path.exists():
        try:
            return open_workspace(path, officer=officer, read_only=True)
        except WorkspaceFault:
            return open_or_begin(path, officer).workspace
    opened = open_or_begin(path, officer)
    if access is Access.WRITE and opened.workspace.read_only:
        opened.workspace.close()
        raise WorkspaceFault(*opened.remarks)
    return opened.workspace


def _open_window(workspace: Path | None) -> int:
    from briefing_app.assembly import run_window

    return run_window(workspace)


if __name__ == "__main__":
    sys.exit(main())
