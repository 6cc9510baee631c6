"""Word templates at the terminal: those that are kept, and one looked over in words."""

from argparse import Namespace
from pathlib import Path

from briefing_app.cli.asking import Asking
from briefing_app.cli.library_commands import wants_json
from briefing_app.cli.printing import as_json, in_columns
from briefing_app.domain.names import name_of
from briefing_app.language import _
from briefing_app.operations.check_template import (
    Standing,
    TemplateLine,
    TemplateReport,
    check_template,
)
from briefing_app.operations.keep_templates import TemplateShelf, list_templates


def template(ask: Asking, words: Namespace) -> int:
    """Status 1 when a note cannot go out in the template that is looked over."""
    path: Path | None = words.file
    if path is None:
        _list(ask(list_templates), in_json=wants_json(words))
        return 0
    report = ask(check_template, path)
    if wants_json(words):
        as_json(_answer(report))
    else:
        in_columns(_line(line) for line in report.lines)
        in_columns((each.label, each.name or "\u2013", each.how) for each in report.styles)
    return int(not report.can_be_used)


def standing_words(standing: Standing) -> str:
    said = {
        Standing.HAS: _("Has"),
        Standing.DONE: _("Will be done"),
        Standing.LACKS: _("Lacks"),
        Standing.UNKNOWN: _("Not known"),
        Standing.STOPS: _("Cannot be used"),
    }
    return said[standing]


def _line(line: TemplateLine) -> tuple[str, ...]:
    return standing_words(line.standing), line.words, " | ".join(line.places)


def _answer(report: TemplateReport) -> dict[str, object]:
    return {
        "file": report.name,
        "can_be_used": report.can_be_used,
        "lines": [
            {"standing": line.standing.value, "words": line.words, "places": list(line.places)}
            for line in report.lines
        ],
        "styles": {each.style: each.name for each in report.styles},
    }


def _list(shelf: TemplateShelf, *, in_json: bool) -> None:
    offered = [
        (each, [f"{u.kind} ({u.language})" for u in shelf.usual if u.template == each.path.name])
        for each in shelf.offered
    ]
    if in_json:
        as_json(
            [
                {
                    "name": each.name,
                    "file": str(each.path),
                    "origin": each.origin.value,
                    "usual": of,
                }
                for each, of in offered
            ]
        )
    elif offered:
        in_columns((each.path.name, name_of(each.origin), ", ".join(of)) for each, of in offered)
    else:
        print(_("No template is kept. The window takes one in; “export --template” uses any file."))
