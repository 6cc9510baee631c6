"""How the officer wants a note to leave."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Citations = Literal["footnotes", "annex", "in-text", "none"]
Copy = Literal["final", "review", "fact-check"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`template` is a Word template of the department's own; none means the one delivered.

    `author` and `department` go into the file's properties and its first line; either may be empty.
    """

    template: Path | None = None
    citations: Citations = "footnotes"
    copy: Copy = "final"
    author: str = ""
    department: str = ""


AS_USUAL = ExportOptions()
