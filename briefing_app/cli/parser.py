"""The words the terminal understands, with their help. Nothing slow is loaded for it."""

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn, Protocol

from briefing_app import __version__
from briefing_app.domain.errors import BriefingError
from briefing_app.language import LANGUAGES, _, deferred

PROGRAM = "briefing-app"
FORMS = ("word", "pdf", "markdown")
ANNEXES = ("evidence", "concordance", "options")
CITATIONS = ("footnotes", "annex", "in-text", "none")
COPIES = ("final", "review", "fact-check")
LISTS = ("titles", "questions")
LABELS = ("names", "en", "fr")
STATES = ("drafting", "in_review", "approved", "withdrawn")


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


class Group(Protocol):
    """Where arguments of one kind are gathered under a heading of the help."""

    def add_argument(self, *names: str, **given: Any) -> argparse.Action: ...


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


def _add_paths(group: Group) -> None:
    group.add_argument(
        "paths",
        metavar=_("PATH"),
        nargs="+",
        type=Path,
        help=_(
            "a file, a folder with all files in it, or a list of references (.bib, .ris, .json)"
        ),
    )
    group.add_argument(
        "--password",
        metavar=_("WORD"),
        default="",
        help=_("opens files that ask for one; without it the terminal asks for each"),
    )
    group.add_argument(
        "--recognise",
        action="store_true",
        help=_("read the words in pictures of pages, which takes a while"),
    )


def _add_filter(group: Group) -> None:
    group.add_argument(
        "words", metavar=_("WORDS"), nargs="*", help=_("only what holds these words")
    )


def _add_search(group: Group) -> None:
    group.add_argument(
        "words", metavar=_("WORDS"), nargs="+", help=_("the words to look for; parts are enough")
    )
    group.add_argument(
        "--limit",
        metavar="N",
        type=int,
        default=10,
        help=_("at most this many of each kind (10)"),
    )


_SOURCE_WORDS = deferred("the source, by the beginning of its identity or a part of its title")


def _add_editions(group: Group) -> None:
    group.add_argument("newer", metavar="NEWER", help=_(_SOURCE_WORDS))
    group.add_argument("older", metavar="OLDER", help=_("the source it is an edition of"))


def _add_some_source(group: Group) -> None:
    group.add_argument(
        "source", metavar="SOURCE", nargs="?", default="", help=_("of this source alone")
    )


def _add_original(group: Group) -> None:
    group.add_argument("source", metavar="SOURCE", help=_(_SOURCE_WORDS))
    group.add_argument(
        "out", metavar="OUT", type=Path, help=_("a new file, or a folder for one of its own name")
    )


def _add_file(group: Group) -> None:
    group.add_argument("path", metavar=_("FILE"), type=Path, help=_("the file to read"))


def _add_note(group: Group) -> None:
    group.add_argument(
        "note",
        metavar="NOTE",
        help=_("the note, by its number, a part of its title, or its identity"),
    )


def _add_kinds(group: Group) -> None:
    group.add_argument(
        "deed", metavar="check", nargs="?", choices=("check",), help=_("look files of kinds over")
    )
    group.add_argument(
        "files", metavar=_("FILE"), nargs="*", type=Path, help=_("a file that holds a kind")
    )


def _add_export(group: Group) -> None:
    _add_note(group)
    group.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        help=_("the file to write; its ending tells the form: .docx, .pdf or .md"),
    )
    group.add_argument("--form", choices=FORMS, help=_("the form, where the ending tells none"))
    _add_replace(group)
    group.add_argument(
        "--template", metavar="T.docx", type=Path, help=_("your department's own Word template")
    )
    group.add_argument(
        "--our-look",
        action="store_true",
        help=_("no template, even where one is usual for this kind of note"),
    )
    group.add_argument(
        "--citations", choices=CITATIONS, default=CITATIONS[0], help=_("how sources are cited")
    )
    group.add_argument("--copy", choices=COPIES, default=COPIES[0], help=_("for whom it is"))
    group.add_argument(
        "--annex",
        choices=ANNEXES,
        action="append",
        default=[],
        help=_("a table that goes behind the note; may be given more than once"),
    )


def _add_template(group: Group) -> None:
    group.add_argument(
        "file",
        metavar="T.docx",
        nargs="?",
        type=Path,
        help=_("the template to look over; without one, those that are kept"),
    )


def _add_state(group: Group) -> None:
    _add_note(group)
    group.add_argument(
        "state",
        metavar="STATE",
        nargs="?",
        default="",
        choices=("", *STATES),
        help=_("where to bring it: {states}").format(states=", ".join(STATES)),
    )
    group.add_argument("--why", metavar=_("WORDS"), default="", help=_("the reason, written down"))


def _add_issue(group: Group) -> None:
    _add_note(group)
    group.add_argument(
        "out", metavar="OUT.docx", type=Path, nargs="?", help=_("also write the issued file here")
    )
    group.add_argument(
        "--citations", choices=CITATIONS, default=CITATIONS[0], help=_("how sources are cited")
    )
    group.add_argument("--why", metavar=_("WORDS"), default="", help=_("a remark, written down"))


def _add_slip(group: Group) -> None:
    _add_note(group)
    group.add_argument("out", metavar="OUT.docx", type=Path, help=_("the Word file to write"))


def _add_register(group: Group) -> None:
    group.add_argument("list", choices=LISTS, help=_("which of the published lists"))
    group.add_argument(
        "out", metavar="OUT.csv", type=Path, help=_("the CSV file to write; “-” only tells it")
    )
    group.add_argument(
        "--month", metavar="2026-10", required=True, help=_("of receipt; 2026-P02 is half a year")
    )
    group.add_argument(
        "--labels", choices=LABELS, default=LABELS[0], help=_("what stands in the first line")
    )


def _add_publication(group: Group) -> None:
    _add_note(group)
    group.add_argument("--received", metavar="2026-10-02", help=_("when the addressee had it"))
    group.add_argument(
        "--withhold", metavar=_("WORDS"), help=_("why its title is not published; “” publishes it")
    )


def _add_target(group: Group) -> None:
    group.add_argument(
        "out", metavar="OUT", type=Path, help=_("a new file, or a folder for a dated one")
    )
    _add_replace(group)


def _add_replace(group: Group) -> None:
    group.add_argument(
        "--replace", action="store_true", help=_("write over a file that exists already")
    )


def _add_nothing(group: Group) -> None:
    del group


COMMANDS = (
    CommandWords(
        "import", deferred("take files or folders into the library"), _add_paths, Access.WRITE
    ),
    CommandWords("sources", deferred("list the sources"), _add_filter),
    CommandWords("evidence", deferred("list the evidence"), _add_filter),
    CommandWords("recommendations", deferred("list the recommendations"), _add_filter),
    CommandWords("notes", deferred("list the notes"), _add_filter),
    CommandWords(
        "kinds", deferred("list the kinds of notes, or look files of kinds over"), _add_kinds
    ),
    CommandWords(
        "edition",
        deferred("take a source as the newest edition of another"),
        _add_editions,
        Access.WRITE,
        lists=False,
    ),
    CommandWords(
        "lost", deferred("list the places that a newer edition does not hold"), _add_some_source
    ),
    CommandWords(
        "original", deferred("write the file of a source as it came"), _add_original, lists=False
    ),
    CommandWords("spot", deferred("propose what a file holds that is worth collecting"), _add_file),
    CommandWords("search", deferred("look for words in everything"), _add_search),
    CommandWords("check", deferred("tell what is to be mended in a note"), _add_note),
    CommandWords("export", deferred("write a note as a Word, PDF or Markdown file"), _add_export),
    CommandWords("template", deferred("look a Word template over, or list them"), _add_template),
    CommandWords(
        "state",
        deferred("tell how far a note has come, or bring it further"),
        _add_state,
        Access.WRITE_IF_FREE,
    ),
    CommandWords("route", deferred("tell who is consulted and who approves a note"), _add_note),
    CommandWords("slip", deferred("write the routing slip of a note"), _add_slip, lists=False),
    CommandWords(
        "issue", deferred("freeze a note as it goes out"), _add_issue, Access.WRITE, lists=False
    ),
    CommandWords("changed", deferred("tell what has changed since a note went out"), _add_note),
    CommandWords(
        "register", deferred("tell or write a published list of notes"), _add_register
    ),
    CommandWords(
        "publication",
        deferred("tell or set what the published lists say of a note"),
        _add_publication,
        Access.WRITE_IF_FREE,
    ),
    CommandWords(
        "verify", deferred("look over the workspace file"), _add_nothing, Access.WRITE_IF_FREE
    ),
    CommandWords("backup", deferred("copy the workspace as it is now"), _add_target, lists=False),
)
