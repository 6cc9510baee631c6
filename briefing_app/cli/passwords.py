"""Asks at the terminal for the passwords of files that need one; none is shown or kept."""

import sys
from collections.abc import Callable
from getpass import getpass

from briefing_app.cli.asking import Asking
from briefing_app.domain.errors import Remedy
from briefing_app.language import _
from briefing_app.operations.import_sources import ImportSummary, import_paths

Prompt = Callable[[str], str]


def prompt_here() -> Prompt | None:
    """Only where a person sits at the terminal."""
    return getpass if sys.stdin.isatty() and sys.stderr.isatty() else None


def with_passwords(ask: Asking, summary: ImportSummary, prompt: Prompt) -> ImportSummary:
    """Each locked file once more with the password typed for it; an empty one leaves it."""
    for file in summary.refused:
        if file.remedy is not Remedy.PASSWORD:
            continue
        question = _("Password for {name} (Enter leaves it out): ")
        typed = prompt(question.format(name=file.path.name))
        if typed:
            again = ask(import_paths, (file.again,), password=typed)
            summary = summary.followed_by(again)
    return summary
