"""BLOCK: a placed block whose master has a newer version."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.finding import WHOLE_NOTE, Finding, Severity
from briefing_app.domain.freshness import freshness
from briefing_app.language import _

CHECK = "BLOCK"


def check_blocks(case: Case) -> Iterator[Finding]:
    for placed in case.note.placed:
        master = case.materials.blocks.get(placed.block)
        if master is None or not freshness(case.note, placed, master).master_moved:
            continue
        reason = _("Its master is now at version {newest}; this note holds version {placed}.")
        here = (r.place() for r in case.readings if r.placement == placed.id)
        yield Finding(
            CHECK,
            Severity.WARNING,
            _("A block has moved on"),
            reason.format(newest=master.newest.number, placed=placed.version),
            next(here, WHOLE_NOTE),
            f"{placed.block} {master.newest.number}",
        )
