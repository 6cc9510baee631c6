"""Which function answers which command; no more is loaded than the command asked for needs."""

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from briefing_app.cli.asking import Asking

Answer = Callable[[Asking, Namespace], int]
"""Gives the exit status: 0 done, 1 done with findings that block."""

ANSWERS = {
    "import": "import_commands.take_in",
    "sources": "library_commands.sources",
    "evidence": "library_commands.evidence",
    "recommendations": "library_commands.recommendations",
    "notes": "note_commands.notes",
    "kinds": "kind_commands.kinds",
    "styles": "style_commands.styles",
    "edition": "edition_commands.edition",
    "lost": "edition_commands.lost",
    "original": "edition_commands.original",
    "recognise": "edition_commands.recognise",
    "spot": "spot_commands.spot",
    "search": "library_commands.search",
    "check": "check_commands.check",
    "export": "export_commands.export",
    "template": "template_commands.template",
    "twin": "twin_commands.twin",
    "state": "way_commands.state",
    "route": "way_commands.route",
    "slip": "way_commands.slip",
    "issue": "way_commands.issue",
    "changed": "way_commands.changed",
    "register": "register_commands.register",
    "export-list": "list_commands.export_list",
    "export-references": "list_commands.export_references",
    "publication": "register_commands.publication",
    "verify": "workspace_commands.verify",
    "backup": "workspace_commands.backup",
}
"""The module beside this one, and the function in it."""


def answer_to(command: str) -> Answer:
    module, _dot, function = ANSWERS[command].partition(".")
    found: Answer = getattr(import_module(f"{__package__}.{module}"), function)
    return found
