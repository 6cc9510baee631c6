"""Which function answers which command."""

from argparse import Namespace
from collections.abc import Callable

from briefing_app.cli import (
    edition_commands,
    export_commands,
    kind_commands,
    library_commands,
    list_commands,
    note_commands,
    register_commands,
    style_commands,
    template_commands,
    twin_commands,
    way_commands,
    workspace_commands,
)
from briefing_app.cli.asking import Asking

ANSWERS: dict[str, Callable[[Asking, Namespace], int]] = {
    "import": library_commands.take_in,
    "sources": library_commands.sources,
    "evidence": library_commands.evidence,
    "recommendations": library_commands.recommendations,
    "notes": note_commands.notes,
    "kinds": kind_commands.kinds,
    "styles": style_commands.styles,
    "edition": edition_commands.edition,
    "lost": edition_commands.lost,
    "original": edition_commands.original,
    "spot": library_commands.spot,
    "search": library_commands.search,
    "check": note_commands.check,
    "export": export_commands.export,
    "template": template_commands.template,
    "twin": twin_commands.twin,
    "state": way_commands.state,
    "route": way_commands.route,
    "slip": way_commands.slip,
    "issue": way_commands.issue,
    "changed": way_commands.changed,
    "register": register_commands.register,
    "export-list": list_commands.export_list,
    "export-references": list_commands.export_references,
    "publication": register_commands.publication,
    "verify": workspace_commands.verify,
    "backup": workspace_commands.backup,
}
"""Each gives the exit status: 0 done, 1 done with findings that block."""
