"""How the officer wants a note to leave."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from briefing_app.domain.export_files import Form
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.outside import OutsideWish

Citations = Literal["footnotes", "annex", "passages", "in-text", "none"]
Copy = Literal["final", "review", "fact-check", "outside"]

Annex = Literal["evidence", "concordance", "options"]
"""Tables that may go behind a note."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`template` is a Word template of the department's own; none means the one delivered.

    `style` is the citation style's key, or its own .csl file; empty means the usual one.
    `author` and `department` go into the file's properties and its first line; either may be empty.
    `reader` is how high the readers of a copy for outside may see, and `held`, `vouched` and
    `tells_gaps` what is decided for them as in `OutsideWish`; `bilingual` adds the note's twin
    wholly behind it. `annexes` are the tables that go along, in the order of `Annex`.
    `notes_before` counts the footnotes that stand in the same file before those of the note.
    """

    template: Path | None = None
    form: Form = "word"
    citations: Citations = "footnotes"
    style: str = ""
    copy: Copy = "final"
    author: str = ""
    department: str = ""
    reader: Marking = UNCLASSIFIED
    bilingual: bool = False
    annexes: tuple[Annex, ...] = ()
    held: tuple[str, ...] = ()
    vouched: bool = False
    tells_gaps: bool = True
    notes_before: int = 0

    @property
    def outside(self) -> OutsideWish:
        """What a copy for readers outside is made by."""
        return OutsideWish(self.reader, self.held, self.vouched, self.tells_gaps)


AS_USUAL = ExportOptions()
