"""The files a note can leave as, by the ending of their names."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

Form = Literal["word", "pdf", "markdown"]
ENDINGS: Mapping[Form, str] = {"word": ".docx", "pdf": ".pdf", "markdown": ".md"}


def form_of(path: Path) -> Form | None:
    """What the ending says; nothing where it says nothing that is known."""
    return next((form for form, ending in ENDINGS.items() if path.suffix.lower() == ending), None)


def with_ending(path: Path, form: Form = "word") -> Path:
    """The ending is added where it is missing; a dot in the middle of a name is none."""
    ending = ENDINGS[form]
    return path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
