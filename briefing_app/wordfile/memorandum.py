"""Makes the Word documents that notes start from, out of the readable XML that lies beside them.

Run `python -m briefing_app.wordfile.memorandum` after a change to one of the parts.
"""

import re
from pathlib import Path

from briefing_app import paths
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import parse, serialise, w

NAME = "memorandum"
_STYLES = "word/styles.xml"
_OTHER_STYLES = "styles.xml"
_BETWEEN_TAGS = re.compile(r">\s+<")


def memorandum_path() -> Path:
    """The Word document that gives notes their look where no other template is chosen."""
    return look_path(NAME)


def look_path(name: str) -> Path:
    """The Word document of one look: the memorandum's, or one made from it."""
    return paths.templates() / "word" / f"{name}.docx"


def make_memorandum() -> bytes:
    """The document, from its parts."""
    return make_look(NAME)


def make_look(name: str) -> bytes:
    """The memorandum with the styles that the look has of its own in the place of those."""
    folder = paths.templates() / "word" / NAME
    files = sorted(path for path in folder.rglob("*") if path.name.endswith((".xml", ".rels")))
    parts = {_name(path, folder): _slim(path) for path in files}
    other = paths.templates() / "word" / name / _OTHER_STYLES
    if other.is_file():
        parts[_STYLES] = _with_styles(parts[_STYLES], _slim(other))
    return Package(parts).to_bytes()


def look_names() -> tuple[str, ...]:
    """Every look that has a folder."""
    folder = paths.templates() / "word"
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir()))


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _slim(path: Path) -> bytes:
    """The part without the white space that is only there for its readers."""
    content = _BETWEEN_TAGS.sub("><", path.read_text("utf-8").strip()).encode()
    parse(content)
    return content


def _with_styles(content: bytes, other: bytes) -> bytes:
    root = parse(content)
    own = {style.get(w("styleId")): style for style in parse(other).findall(w("style"))}
    for style in root.findall(w("style")):
        new = own.get(style.get(w("styleId")))
        if new is not None:
            style.addprevious(new)
            root.remove(style)
    return serialise(root)


if __name__ == "__main__":
    for look in look_names():
        save_beside(look_path(look), make_look(look))
