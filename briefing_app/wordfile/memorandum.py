"""Makes the Word document that notes start from, out of the readable XML that lies beside it.

Run `python -m briefing_app.wordfile.memorandum` after a change to one of the parts.
"""

import re
from pathlib import Path

from briefing_app import paths
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import parse

NAME = "memorandum"
_BETWEEN_TAGS = re.compile(r">\s+<")


def memorandum_path() -> Path:
    """The Word document that gives notes their look where no other template is chosen."""
    return paths.templates() / "word" / f"{NAME}.docx"


def make_memorandum() -> bytes:
    """The document, from its parts."""
    folder = paths.templates() / "word" / NAME
    parts = sorted(path for path in folder.rglob("*") if path.name.endswith((".xml", ".rels")))
    return Package({_name(path, folder): _slim(path) for path in parts}).to_bytes()


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _slim(path: Path) -> bytes:
    """The part without the white space that is only there for its readers."""
    content = _BETWEEN_TAGS.sub("><", path.read_text("utf-8").strip()).encode()
    parse(content)
    return content


if __name__ == "__main__":
    save_beside(memorandum_path(), make_memorandum())
