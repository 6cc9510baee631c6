"""The words the terminal understands, with their help. Nothing slow is loaded for it."""

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn

from briefing_app import __version__
from briefing_app.cli.arguments import (
    Group,
    add_check,
    add_editions,
    add_export,
    add_file,
    add_filter,
    add_issue,
    add_kinds,
    add_list,
    add_note,
    add_nothing,
    add_original,
    add_paths,
    add_publication,
    add_recognition,
    add_references,
    add_register,
    add_route,
    add_search,
    add_slip,
    add_some_source,
    add_state,
    add_styles,
    add_target,
    add_template,
    add_twin,
)
from briefing_app.domain.errors import BriefingError
from briefing_app.language import LANGUAGES, _, deferred

PROGRAM = "briefing-app"


class NotUnderstood(BriefingError):
    """Words that name no command, or that a command cannot be used with."""


class _Formatter(argparse.HelpFormatter):
    """Speaks the officer's language where argparse has words of its own."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, _("Usage: ") if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    def __init__(self, **given: Any) -> None:
        given["add_help"] = given["allow_abbrev"] = False
        super().__init__(**given, formatter_class=_Formatter)

    def error(self, message: str) -> NoReturn:
        del message  # in English only; the way of use says the same in every language
        usage = " ".join(self.format_usage().split())
        raise NotUnderstood(
            _("These words were not understood ({usage}); “{program} --help” says more.").format(
                usage=usage, program=self.prog
            )
        )


Add = Callable[[Group], None]


class Access(Enum):
    """What a command needs of the workspace file, which one program at a time may write to."""

    READ = "read"
    WRITE = "write"
    WRITE_IF_FREE = "write if free"


@dataclass(frozen=True, slots=True)
class CommandWords:
    """`lists` says that the command knows `--json`."""

    name: str
    help: str
    add: Add
    access: Access = Access.READ
    lists: bool = True


def understand(spoken: list[str]) -> argparse.Namespace:
    """The words as values; raises `NotUnderstood`, and `SystemExit` after `--help`."""
    return _parser().parse_args(spoken)


def command_words(name: str) -> CommandWords:
    return next(command for command in COMMANDS if command.name == name)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description=_("From a shelf of documents to an approved briefing note in Word."),
        epilog=_(
            "Without a command the window opens. "
            "Exit status: 0 done, 1 done with blocking findings, 2 not done and nothing changed."
        ),
    )
    everywhere = parser.add_argument_group(_("Everywhere"))
    _add_everywhere(everywhere, lists=False)
    everywhere.add_argument(
        "--version",
        action="version",
        version=f"{PROGRAM} {__version__}",
        help=_("say which version this is"),
    )
    commands = parser.add_subparsers(
        dest="command", title=_("Commands"), metavar=_("COMMAND"), parser_class=_Parser
    )
    for command in COMMANDS:
        known = commands.add_parser(
            command.name, help=_(command.help), description=_sentence(_(command.help))
        )
        command.add(known.add_argument_group(_("For this command")))
        _add_everywhere(known.add_argument_group(_("Everywhere")), lists=command.lists)
    return parser


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _add_everywhere(group: Group, *, lists: bool) -> None:
    """May stand before the command or behind it; what is not said leaves no trace."""
    group.add_argument(
        "--workspace",
        metavar=_("FILE"),
        type=Path,
        default=argparse.SUPPRESS,
        help=_("the workspace to use instead of your own"),
    )
    group.add_argument(
        "--language",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=_("the language to speak"),
    )
    if lists:
        group.add_argument(
            "--json",
            action="store_true",
            default=argparse.SUPPRESS,
            help=_("answer as JSON, for programs"),
        )
    group.add_argument("-h", "--help", action="help", help=_("show these words"))


COMMANDS = (
    CommandWords(
        "import", deferred("take files or folders into the library"), add_paths, Access.WRITE
    ),
    CommandWords("sources", deferred("list the sources"), add_filter),
    CommandWords("evidence", deferred("list the evidence"), add_filter),
    CommandWords("recommendations", deferred("list the recommendations"), add_filter),
    CommandWords("notes", deferred("list the notes"), add_filter),
    CommandWords(
        "kinds", deferred("list the kinds of notes, or look files of kinds over"), add_kinds
    ),
    CommandWords(
        "styles",
        deferred("list the citation styles, look files of them over, or add them"),
        add_styles,
    ),
    CommandWords(
        "edition",
        deferred("take a source as the newest edition of another"),
        add_editions,
        Access.WRITE,
        lists=False,
    ),
    CommandWords(
        "lost", deferred("list the places that a newer edition does not hold"), add_some_source
    ),
    CommandWords(
        "original", deferred("write the file of a source as it came"), add_original, lists=False
    ),
    CommandWords(
        "recognise",
        deferred("read the pages of a source that are pictures"),
        add_recognition,
        Access.WRITE,
        lists=False,
    ),
    CommandWords("spot", deferred("propose what a file holds that is worth collecting"), add_file),
    CommandWords("search", deferred("look for words in everything"), add_search),
    CommandWords("check", deferred("tell what is to be mended in a note"), add_check),
    CommandWords("export", deferred("write a note as a Word, PDF or Markdown file"), add_export),
    CommandWords("template", deferred("look a Word template over, or list them"), add_template),
    CommandWords(
        "twin",
        deferred("tell how a note stands to its twin in the other language, or make the twin"),
        add_twin,
        Access.WRITE_IF_FREE,
    ),
    CommandWords(
        "state",
        deferred("tell how far a note has come, or bring it further"),
        add_state,
        Access.WRITE_IF_FREE,
    ),
    CommandWords(
        "route",
        deferred("tell who is consulted and who approves a note, or when it is needed"),
        add_route,
        Access.WRITE_IF_FREE,
    ),
    CommandWords("slip", deferred("write the routing slip of a note"), add_slip, lists=False),
    CommandWords(
        "issue", deferred("freeze a note as it goes out"), add_issue, Access.WRITE, lists=False
    ),
    CommandWords("changed", deferred("tell what has changed since a note went out"), add_note),
    CommandWords("register", deferred("tell or write a published list of notes"), add_register),
    CommandWords(
        "export-list",
        deferred("write evidence and recommendations as a spreadsheet"),
        add_list,
        lists=False,
    ),
    CommandWords(
        "export-references",
        deferred("write sources for a reference manager: BibTeX, RIS or CSL JSON"),
        add_references,
        lists=False,
    ),
    CommandWords(
        "publication",
        deferred("tell or set what the published lists say of a note"),
        add_publication,
        Access.WRITE_IF_FREE,
    ),
    CommandWords(
        "verify", deferred("look over the workspace file"), add_nothing, Access.WRITE_IF_FREE
    ),
    CommandWords("backup", deferred("copy the workspace as it is now"), add_target, lists=False),
)
