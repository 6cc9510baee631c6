"""What each command of the terminal is told behind its name."""

import argparse
from pathlib import Path
from typing import Any, Protocol

from briefing_app.language import LANGUAGES, _, deferred

FORMS = ("word", "pdf", "markdown")
ANNEXES = ("evidence", "concordance", "options")
CITATIONS = ("footnotes", "annex", "passages", "in-text", "none")
COPIES = ("final", "review", "fact-check", "outside")
LISTS = ("titles", "questions")
TABLES = ("evidence", "recommendations", "note")
LABELS = ("names", "en", "fr")
STATES = ("drafting", "in_review", "approved", "withdrawn")


class Group(Protocol):
    """Where arguments of one kind are gathered under a heading of the help."""

    def add_argument(self, *names: str, **given: Any) -> argparse.Action: ...


def add_paths(group: Group) -> None:
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


def add_filter(group: Group) -> None:
    group.add_argument(
        "words", metavar=_("WORDS"), nargs="*", help=_("only what holds these words")
    )


def add_search(group: Group) -> None:
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


def add_editions(group: Group) -> None:
    group.add_argument("newer", metavar="NEWER", help=_(_SOURCE_WORDS))
    group.add_argument("older", metavar="OLDER", help=_("the source it is an edition of"))


def add_some_source(group: Group) -> None:
    group.add_argument(
        "source", metavar="SOURCE", nargs="?", default="", help=_("of this source alone")
    )


def add_original(group: Group) -> None:
    group.add_argument("source", metavar="SOURCE", help=_(_SOURCE_WORDS))
    group.add_argument(
        "out", metavar="OUT", type=Path, help=_("a new file, or a folder for one of its own name")
    )
    add_replace(group)


def add_recognition(group: Group) -> None:
    group.add_argument("source", metavar="SOURCE", help=_(_SOURCE_WORDS))
    group.add_argument(
        "--password", metavar=_("WORD"), default="", help=_("opens the file if it asks for one")
    )


def add_file(group: Group) -> None:
    group.add_argument("path", metavar=_("FILE"), type=Path, help=_("the file to read"))


def add_note(group: Group) -> None:
    group.add_argument(
        "note",
        metavar="NOTE",
        help=_("the note, by its number, a part of its title, or its identity"),
    )


def add_check(group: Group) -> None:
    add_note(group)
    group.add_argument(
        "--pages", action="store_true", help=_("lay the pages out with LibreOffice and count them")
    )


def add_kinds(group: Group) -> None:
    group.add_argument(
        "deed", metavar="check", nargs="?", choices=("check",), help=_("look files of kinds over")
    )
    group.add_argument(
        "files", metavar=_("FILE"), nargs="*", type=Path, help=_("a file that holds a kind")
    )


def add_styles(group: Group) -> None:
    group.add_argument(
        "deed",
        metavar="check|add",
        nargs="?",
        choices=("check", "add"),
        help=_("look files of citation styles over, or take them in"),
    )
    group.add_argument(
        "files", metavar="S.csl", nargs="*", type=Path, help=_("a file that holds a style")
    )


def _add_citations(group: Group) -> None:
    group.add_argument(
        "--citations", choices=CITATIONS, default=CITATIONS[0], help=_("how sources are cited")
    )
    _add_style(group)


def add_export(group: Group) -> None:
    add_note(group)
    group.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        help=_("the file to write; its ending tells the form: .docx, .pdf or .md"),
    )
    group.add_argument("--form", choices=FORMS, help=_("the form, where the ending tells none"))
    add_replace(group)
    group.add_argument(
        "--template", metavar="T.docx", type=Path, help=_("your department's own Word template")
    )
    group.add_argument(
        "--our-look",
        action="store_true",
        help=_("no template, even where one is usual for this kind of note"),
    )
    _add_citations(group)
    group.add_argument("--copy", choices=COPIES, default=COPIES[0], help=_("for whom it is"))
    group.add_argument(
        "--reader",
        metavar="PROTECTED-A",
        default="",
        help=_("how high the readers of a copy for outside may see; unclassified where not said"),
    )
    group.add_argument(
        "--cleared-for",
        metavar=_("CAVEAT"),
        action="append",
        default=[],
        help=_("a caveat that these readers are cleared for; may be given more than once"),
    )
    _add_outside(group)
    group.add_argument(
        "--bilingual",
        action="store_true",
        help=_("both languages in one file: the twin wholly behind the note"),
    )
    group.add_argument(
        "--annex",
        choices=ANNEXES,
        action="append",
        default=[],
        help=_("a table that goes behind the note; may be given more than once"),
    )
    group.add_argument(
        "--rules", action="store_true", help=_("tell each rule that the written file is held to")
    )


def _add_outside(group: Group) -> None:
    """What a person decides of a copy for readers outside."""
    group.add_argument(
        "--hold-back",
        metavar=_("PLACE"),
        action="append",
        default=[],
        help=_("a passage that readers outside may not see, such as “Background, 2”"),
    )
    group.add_argument(
        "--vouch",
        action="store_true",
        help=_("the rest may be seen by them, though the note is marked above them"),
    )
    group.add_argument(
        "--close-gaps",
        action="store_true",
        help=_("let the copy for outside not say where a passage is withheld"),
    )


def add_template(group: Group) -> None:
    group.add_argument(
        "file",
        metavar="T.docx",
        nargs="?",
        type=Path,
        help=_("the template to look over; without one, those that are kept"),
    )
    group.add_argument("--keep", action="store_true", help=_("keep a copy of it among your own"))
    group.add_argument("--remove", action="store_true", help=_("offer it no more"))
    group.add_argument("--take-back", action="store_true", help=_("offer a removed one again"))
    group.add_argument(
        "--write-in",
        metavar="Heading1=Titre 1",
        action="append",
        help=_("write this in that style of the template; nothing behind = finds one again"),
    )
    group.add_argument(
        "--find-styles", action="store_true", help=_("all styles as the program finds them")
    )
    group.add_argument(
        "--usual-for", metavar="KIND", help=_("notes of this kind usually go out in it")
    )
    group.add_argument(
        "--note-language", choices=LANGUAGES, help=_("the language of the trial, or of those notes")
    )
    group.add_argument(
        "--trial", metavar="OUT", type=Path, help=_("write a trial in it: .docx or .pdf")
    )
    group.add_argument(
        "--copy-to", metavar="OUT", type=Path, help=_("write a copy, with what was decided for it")
    )
    add_replace(group)


def add_state(group: Group) -> None:
    add_note(group)
    group.add_argument(
        "state",
        metavar="STATE",
        nargs="?",
        default="",
        choices=("", *STATES),
        help=_("where to bring it: {states}").format(states=", ".join(STATES)),
    )
    group.add_argument("--why", metavar=_("WORDS"), default="", help=_("the reason, written down"))


def add_route(group: Group) -> None:
    add_note(group)
    group.add_argument(
        "--needed",
        metavar="2026-12-11",
        help=_("the day the note is needed: due dates are worked back from it; “” for none"),
    )


def _add_style(group: Group) -> None:
    group.add_argument(
        "--style",
        default="",
        help=_("the citation style, as “styles” lists it, or its .csl file"),
    )


def add_issue(group: Group) -> None:
    add_note(group)
    group.add_argument(
        "out", metavar="OUT.docx", type=Path, nargs="?", help=_("also write the issued file here")
    )
    add_replace(group)
    group.add_argument(
        "--citations", choices=CITATIONS, default=CITATIONS[0], help=_("how sources are cited")
    )
    _add_style(group)
    group.add_argument("--why", metavar=_("WORDS"), default="", help=_("a remark, written down"))


def add_slip(group: Group) -> None:
    add_note(group)
    group.add_argument("out", metavar="OUT.docx", type=Path, help=_("the Word file to write"))
    add_replace(group)


def add_register(group: Group) -> None:
    group.add_argument("list", choices=LISTS, help=_("which of the published lists"))
    group.add_argument(
        "out", metavar="OUT.csv", type=Path, help=_("the CSV file to write; “-” only tells it")
    )
    add_replace(group)
    group.add_argument(
        "--month", metavar="2026-10", required=True, help=_("of receipt; 2026-P02 is half a year")
    )
    group.add_argument(
        "--labels", choices=LABELS, default=LABELS[0], help=_("what stands in the first line")
    )


def add_list(group: Group) -> None:
    group.add_argument("table", choices=TABLES, help=_("what is listed"))
    group.add_argument("out", metavar="OUT.xlsx", type=Path, help=_("the Excel file to write"))
    add_filter(group)
    add_replace(group)
    group.add_argument("--note", metavar="NOTE", help=_("the note whose citations are listed"))
    group.add_argument("--labels", choices=LANGUAGES, help=_("the language of the labels"))


def add_references(group: Group) -> None:
    group.add_argument(
        "out", metavar="OUT", type=Path, help=_("the file to write: .bib, .ris or .json")
    )
    add_filter(group)
    add_replace(group)
    group.add_argument("--note", metavar="NOTE", help=_("of the sources this note cites"))


def add_publication(group: Group) -> None:
    add_note(group)
    group.add_argument("--received", metavar="2026-10-02", help=_("when the addressee had it"))
    group.add_argument(
        "--withhold", metavar=_("WORDS"), help=_("why its title is not published; “” publishes it")
    )


def add_target(group: Group) -> None:
    group.add_argument(
        "out", metavar="OUT", type=Path, help=_("a new file, or a folder for a dated one")
    )
    add_replace(group)


def add_replace(group: Group) -> None:
    group.add_argument(
        "--replace", action="store_true", help=_("write over a file that exists already")
    )


def add_nothing(group: Group) -> None:
    del group


def add_twin(group: Group) -> None:
    add_note(group)
    group.add_argument(
        "--make", action="store_true", help=_("make the twin in the other language first")
    )
    group.add_argument(
        "--level", action="store_true", help=_("say that every paragraph says what its twin says")
    )
