"""All that the checks say of a note: what is open, and what was accepted with a reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.statistics import NOTHING_COUNTED, Statistics
from briefing_app.domain.acceptance import Acceptance


@dataclass(frozen=True, slots=True)
class AcceptedFinding:
    finding: Finding
    acceptance: Acceptance


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`never` names the checks whose findings nobody may accept; `checks` is how many looked.

    `statistics` stand beside the findings.
    """

    open: tuple[Finding, ...] = ()
    accepted: tuple[AcceptedFinding, ...] = ()
    never: frozenset[str] = frozenset()
    checks: int = 0
    statistics: Statistics = NOTHING_COUNTED

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What keeps a final copy from leaving."""
        return tuple(finding for finding in self.open if finding.severity is Severity.ERROR)

    def may_accept(self, finding: Finding) -> bool:
        return finding.check not in self.never


def sort_out(
    found: Iterable[Finding],
    accepted: Iterable[Acceptance],
    never: frozenset[str] = frozenset(),
    checks: int = 0,
) -> CheckReport:
    """An acceptance holds for the finding of its key, and never for what may not be accepted."""
    reasons = {each.of: each for each in accepted if each.check not in never}
    open_ones, let_stand = [], []
    for finding in found:
        acceptance = reasons.get((finding.check, finding.key))
        if acceptance:
            let_stand.append(AcceptedFinding(finding, acceptance))
        else:
            open_ones.append(finding)
    return CheckReport(tuple(open_ones), tuple(let_stand), never, checks)
