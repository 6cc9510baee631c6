"""The workspace file: looked over, copied."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.printing import as_json, in_lines, wants_json
from briefing_app.language import ngettext
from briefing_app.operations.keep_workspace import back_up
from briefing_app.operations.keep_workspace import verify as look_over


def verify(ask: Asking, words: Namespace) -> int:
    """Status 1 when something is wrong."""
    verdict = ask(look_over)
    if wants_json(words):
        as_json({"problems": list(verdict.problems), "checked": dict(verdict.checked)})
    elif verdict.problems:
        in_lines(verdict.problems)
    else:
        things = sum(verdict.checked.values())
        print(
            ngettext(
                "The workspace is sound; {count} thing was looked at.",
                "The workspace is sound; {count} things were looked at.",
                things,
            ).format(count=things)
        )
    return int(bool(verdict.problems))


def backup(ask: Asking, words: Namespace) -> int:
    refuse_existing(words.out, may_replace=words.replace)
    print(ask(back_up, words.out))
    return 0
