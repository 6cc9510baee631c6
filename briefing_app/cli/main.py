"""Runs one command of the terminal; faults become one sentence and an exit status."""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing_app.cli.parser import Access, command_words, understand
from briefing_app.cli.printing import complain, write_any_character
from briefing_app.domain.errors import BriefingError, Stopped
from briefing_app.language import LANGUAGES, _, set_language

NOT_DONE = 2

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the terminal finds things, and who opens them: given by whoever starts it."""

    language: str
    workspace_file: Path
    log_file: Path
    open_workspace: Callable[[Path, Access], AbstractContextManager[Any]]
    open_window: Callable[[Path | None], int]
    draw_paper: Callable[[Any], bytes] | None = None
    """Lays a note out where LibreOffice is not installed."""


def run(spoken: Sequence[str], around: Surroundings) -> int:
    """The exit status of the program."""
    write_any_character()
    set_language(_language_in(spoken) or around.language)
    try:
        return _run(understand(list(spoken)), around)
    except BriefingError as fault:
        complain(fault.sentence)
    except KeyboardInterrupt:
        complain(Stopped().sentence)
    except BrokenPipeError:
        _speak_to_nobody()
    except Exception as fault:  # the edge of the program: logged, and told plainly
        with _kept_in(around.log_file) as is_kept:
            log.exception("An unforeseen fault")
        complain(_unforeseen(fault, around.log_file if is_kept else None))
    return NOT_DONE


def _run(words: Namespace, around: Surroundings) -> int:
    if words.command is None:
        return around.open_window(getattr(words, "workspace", None))
    from briefing_app.cli.asking import Asking  # only now, so that help comes at once
    from briefing_app.cli.commands import answer_to

    answer = answer_to(words.command)
    path = getattr(words, "workspace", around.workspace_file)
    access = command_words(words.command).access
    with around.open_workspace(path, access) as workspace:
        status = answer(Asking(workspace, around.draw_paper), words)
    sys.stdout.flush()
    return status


def _language_in(spoken: Sequence[str]) -> str:
    """The language named among the words, known before they are understood."""
    for at, word in enumerate(spoken):
        following = spoken[at + 1] if at + 1 < len(spoken) else ""
        named = following if word == "--language" else word.removeprefix("--language=")
        if word.startswith("--language") and named in LANGUAGES:
            return named
    return ""


def _speak_to_nobody() -> None:
    """Whoever read our words has gone; what is still to be said must not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


@contextmanager
def _kept_in(log_file: Path) -> Iterator[bool]:
    """What is logged inside goes to the file; whether it does, for some cannot be written."""
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        writing: logging.Handler = logging.FileHandler(log_file, encoding="utf-8")
    except OSError:
        writing = logging.NullHandler()
    writing.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(writing)
    try:
        yield isinstance(writing, logging.FileHandler)
    finally:
        log.removeHandler(writing)
        writing.close()


def _unforeseen(fault: Exception, log_file: Path | None) -> str:
    if log_file is None:
        return _(
            "Something went wrong that was not foreseen ({fault}). The workspace is as it was."
        ).format(fault=type(fault).__name__)
    return _(
        "Something went wrong that was not foreseen. The workspace is as it was; {log} says more."
    ).format(log=log_file)
