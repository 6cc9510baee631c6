"""No words on the command line: the window. Words: the terminal."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(spoken: Sequence[str] | None = None) -> int:
    """The exit status. The terminal loads no Qt, and the window no parser."""
    words = sys.argv[1:] if spoken is None else spoken
    if not words:
        return open_window(None)
    from briefing_app.terminal import answer

    return answer(words, open_window)


def open_window(workspace: Path | None) -> int:
    """The exit status once it is closed; where there is no screen, Qt would only end in a dump."""
    if not has_screen(sys.platform, os.environ):
        from briefing_app.terminal import refuse_window

        return refuse_window()
    from briefing_app.assembly import run_window

    return run_window(workspace)


def has_screen(system: str, environment: Mapping[str, str]) -> bool:
    """As far as the surroundings tell; Windows and macOS always bring one."""
    return system in ("win32", "darwin") or any(environment.get(name) for name in _SCREENS)


if __name__ == "__main__":
    sys.exit(main())
