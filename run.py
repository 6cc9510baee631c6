"""Sets up Briefing App in .venv beside this file and starts it; `test` runs every check instead.

    python3 run.py              the window             (Windows: py run.py)
    python3 run.py WORDS…       the same words as for the command briefing-app
    python3 run.py test         checks and tests; further words go to pytest

It needs Python 3.11 and pip, and nothing that they do not bring.
"""

from __future__ import annotations

import gettext
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
OLDEST = 0x030B0000
ON_WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if ON_WINDOWS else "python")

PROGRAM = "requirements.txt"
TESTS = "requirements-test.txt"

DRAWING = ("libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0")
SCREEN = (
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
QT_START = "from PySide6.QtWidgets import QApplication; QApplication([])"

_ = gettext.translation("briefing_app", ROOT / "resources" / "locale", fallback=True).gettext


class Trouble(Exception):
    """What went wrong and what to do about it, in one sentence."""


def main(words: list[str]) -> int:
    try:
        check_python()
        return test(words[1:]) if words[:1] == ["test"] else start(words)
    except Trouble as trouble:
        say(str(trouble))
    except OSError as fault:
        say(_("The set-up in {folder} failed: {fault}.").format(folder=VENV, fault=fault))
    except KeyboardInterrupt:
        return 130
    return 2


def start(words: list[str]) -> int:
    """The program, with these words. Only the window needs Qt and a screen."""
    set_up([PROGRAM])
    if opens_window(words):
        if not has_screen(os.environ):
            raise no_screen()
        prove_qt("screen", dict(os.environ), (*DRAWING, *SCREEN))
    command = [str(PYTHON), "-P", "-m", "briefing_app", *words]
    if not ON_WINDOWS:
        os.execv(command[0], command)  # noqa: S606 - the program takes this one's place
    return run(command).returncode


def test(words: list[str]) -> int:
    """Every check, then the tests, also when a check failed; the first failure's status."""
    set_up([PROGRAM, TESTS])
    os.chdir(ROOT)
    environment = dict(os.environ)
    environment["PATH"] = os.pathsep.join([str(BIN), environment.get("PATH", os.defpath)])
    prove_qt("offscreen", environment | {"QT_QPA_PLATFORM": "offscreen"}, DRAWING)
    poe = [str(PYTHON), "-m", "poethepoet"]
    rules = run([*poe, "rules"], environment).returncode
    tests = run([*poe, "test", *words], environment).returncode
    return rules or tests


def check_python() -> None:
    if sys.hexversion < OLDEST:
        raise Trouble(_("Briefing App needs Python 3.11 or newer."))


def set_up(lists: list[str]) -> None:
    """Bring .venv to the locked lists. What was interrupted or has changed is made anew."""
    wanted = {name: fingerprint(name) for name in lists}
    done = what_stands()
    if wanted.items() <= done.items():
        return
    say(_("Setting up in {folder}. This takes a minute, once.").format(folder=VENV))
    if not done or any(done.get(name, key) != key for name, key in wanted.items()):
        done = {}
        lay_environment()
    STAMP.unlink(missing_ok=True)
    for name in wanted.keys() - done.keys():
        install(name)
    introduce_program()
    stamp(done | wanted)


def fingerprint(name: str) -> str:
    """Changes with the list, with the Python and with the place: .venv cannot be moved."""
    place = f"{sys.version_info[:2]} {ROOT}".encode()
    return hashlib.sha256((ROOT / name).read_bytes() + place).hexdigest()


def what_stands() -> dict[str, str]:
    """What an earlier run finished; nothing if it was interrupted."""
    try:
        done = json.loads(STAMP.read_bytes()) if PYTHON.exists() else {}
    except (OSError, ValueError):
        return {}
    return done if isinstance(done, dict) else {}


def stamp(done: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(done, indent=2), encoding="utf-8")


def lay_environment() -> None:
    """An empty environment. Debian's Python has no ensurepip, so pip stays outside."""
    from venv import EnvBuilder

    EnvBuilder(clear=True, symlinks=not ON_WINDOWS).create(VENV)


def install(name: str) -> None:
    words = ["install", "--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    done = run([*pip(), *words, "--only-binary", ":all:", "-r", str(ROOT / name)], keep=True)
    if done.returncode == 0:
        return
    if "connection" in done.stderr:
        raise Trouble(
            _(
                "The packages could not be fetched: check the network, the proxy or PIP_INDEX_URL, "
                "then run this again."
            )
        )
    raise Trouble(_("pip could not install the packages: {fault}").format(fault=last_line(done)))


def pip() -> list[str]:
    """The words that call pip for .venv, from this Python's own pip or the one it brings along."""
    if find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    if not find_spec("ensurepip"):
        raise Trouble(_("This Python has no pip; on Debian, run: apt-get install -y python3-pip"))
    run([str(PYTHON), "-m", "ensurepip"], keep=True)
    return [str(PYTHON), "-m", "pip"]


def introduce_program() -> None:
    """Make the checkout importable in .venv and put the command there."""
    import sysconfig

    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))
    line = f"import sys; sys.path.append({str(ROOT)!a})\n"
    (packages / "briefing_app.pth").write_text(line, encoding="ascii")
    if ON_WINDOWS:
        line = '@"%~dp0python.exe" -P -m briefing_app %*\n'
        (BIN / "briefing-app.cmd").write_text(line, encoding="ascii")
        return
    command = BIN / "briefing-app"
    line = f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m briefing_app "$@"\n'
    command.write_text(line, encoding="utf-8")
    command.chmod(0o755)


def opens_window(words: list[str]) -> bool:
    """Nothing is said, except perhaps which workspace."""
    if words[:1] == ["--workspace"]:
        return not words[2:]
    return not [word for word in words if not word.startswith("--workspace=")]


def has_screen(environment: Mapping[str, str]) -> bool:
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(environment.get(name) for name in told)


def no_screen() -> Trouble:
    return Trouble(
        _(
            "There is no screen for the window here; these commands work without one: {commands}."
        ).format(
            commands=f"{BIN / 'briefing-app'} import, sources, evidence, recommendations, notes, "
            "spot, search, check, export, verify, backup"
        )
    )


def prove_qt(where: str, environment: dict[str, str], libraries: tuple[str, ...]) -> None:
    """Once for each set-up, see Qt start in a process of its own; if not, get what it needs."""
    done = what_stands()
    if done.get(where) == "Qt starts":
        return
    start_qt = [str(PYTHON), "-P", "-c", QT_START]
    tried = run(start_qt, environment, keep=True)
    if tried.returncode and "could not connect to display" in tried.stderr:
        raise no_screen()
    if tried.returncode:
        get_libraries(libraries, last_line(tried))
        tried = run(start_qt, environment, keep=True)
    if tried.returncode:
        raise Trouble(_("Qt does not start: {fault}").format(fault=last_line(tried)))
    with suppress(OSError):  # a set-up that is not ours to write in serves as well
        stamp(done | {where: "Qt starts"})


def get_libraries(libraries: tuple[str, ...], fault: str) -> None:
    """As root, install them. Otherwise, say the line that does."""
    if not shutil.which("apt-get"):
        raise Trouble(
            _("Qt does not start; install the system library that it names: {fault}").format(
                fault=fault
            )
        )
    update = ["apt-get", "-qq", "update"]
    get = ["apt-get", "-qq", "install", "-y", "--no-install-recommends", *libraries]
    if os.geteuid() != 0:
        line = f"{shlex.join(update)} && {shlex.join(get)}"
        raise Trouble(
            _("Qt needs system libraries; have an administrator run this line once: {line}").format(
                line=line
            )
        )
    say(_("Installing the system libraries that Qt needs."))
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    run(update, quiet, keep=True)
    done = run(get, quiet, keep=True)
    if done.returncode:
        raise Trouble(
            _("The system libraries could not be installed: {fault}").format(fault=last_line(done))
        )


def run(
    command: list[str], environment: dict[str, str] | None = None, *, keep: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run and wait; `keep` takes what it prints instead of showing it."""
    return subprocess.run(  # noqa: S603 - every word is this file's or the caller's own
        command, env=environment, capture_output=keep, text=True, check=False
    )


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    return lines[-1] if lines else str(done.returncode)


def say(words: str) -> None:
    """On standard error: standard output belongs to the program."""
    sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
