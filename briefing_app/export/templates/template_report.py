"""What the check of a Word template says, as plain values."""

from dataclasses import dataclass
from enum import Enum


class Standing(Enum):
    """Whether the template has it, lacks it, names what is unknown, or cannot be used for it."""

    HAS = "has"
    DONE = "done"
    LACKS = "lacks"
    UNKNOWN = "unknown"
    STOPS = "stops"


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """`words` are whole sentences; `places` tell where in the template, in words."""

    standing: Standing
    words: str
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateStyle:
    """One thing a note is made of and the template's style for it; empty where ours is brought.

    `style` is our own name of the thing; `how` says in words why the style was taken.
    """

    style: str
    label: str
    name: str
    how: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """`names` are the template's paragraph styles, from which an officer can choose."""

    name: str
    lines: tuple[TemplateLine, ...]
    styles: tuple[TemplateStyle, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def can_be_used(self) -> bool:
        return not self._of(Standing.STOPS)

    @property
    def unknown(self) -> tuple[TemplateLine, ...]:
        return self._of(Standing.UNKNOWN)

    def _of(self, standing: Standing) -> tuple[TemplateLine, ...]:
        return tuple(line for line in self.lines if line.standing is standing)
