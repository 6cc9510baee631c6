"""What was measured, as a table that a person reads at one glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEADS = ("what", "ours", "against", "ratio", "budget", "kept")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `ratio_at_most` and `at_most` are budgets; neither: only told."""

    what: str
    ours: float
    unit: str = "ms"
    against: float | None = None
    against_what: str = ""
    ratio_at_most: float | None = None
    at_most: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.against if self.against else None

    @property
    def kept(self) -> bool | None:
        """Whether the budget is kept; nothing where there is none."""
        asked = []
        if self.ratio_at_most is not None and self.ratio is not None:
            asked.append(self.ratio <= self.ratio_at_most)
        if self.at_most is not None:
            asked.append(self.ours <= self.at_most)
        return all(asked) if asked else None

    def cells(self) -> tuple[str, ...]:
        against = f"{_rounded(self.against)} {self.unit}" if self.against is not None else "-"
        limits = []
        if self.ratio_at_most is not None:
            limits.append(f"{self.ratio_at_most:g}x")
        if self.at_most is not None:
            limits.append(f"{self.at_most:g} {self.unit}")
        return (
            self.what,
            f"{_rounded(self.ours)} {self.unit}",
            " ".join(filter(None, (against, self.against_what))),
            "-" if self.ratio is None else f"{self.ratio:.2f}x",
            " and ".join(limits) or "-",
            {True: "yes", False: "NO", None: "-"}[self.kept],
        )


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that says why it was not measured."""

    what: str
    why: str

    kept = None

    def cells(self) -> tuple[str, ...]:
        return (self.what, "-", self.why, "-", "-", "not measured")


Line = Row | Skipped


def as_table(lines: Sequence[Line]) -> str:
    rows = [HEADS, *(line.cells() for line in lines)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADS))]
    ruled = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    ]
    ruled.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(line.rstrip() for line in ruled)


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many of a hundred do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def middle(values: Sequence[float]) -> float:
    return median(values)


def _rounded(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
