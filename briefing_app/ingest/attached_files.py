"""Where the files lie that a list of references names; only near the list or where one chose.

A list may come from anybody, and what it names would be copied into the library unseen. So a path
counts only within the list's own folder, or within a folder chosen together with the list.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path, PureWindowsPath
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from briefing_app.language import _

_SNAPSHOTS = frozenset({".html", ".htm", ".mhtml"})


class NotTaken(Exception):
    """The file is not read; `sentence` says why."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(sentence)
        self.path, self.sentence = path, sentence


def attached_file(named: str, within: Path, folders: Sequence[Path]) -> Path:
    """The file that a path in the list `within` means; raises `NotTaken`.

    Nothing is looked for outside the folders, so that a list cannot even learn what is there.
    """
    plain = _plain(named)
    path = within.parent / plain
    roots = [root.resolve() for root in (within.parent, *folders)]
    for candidate in _spellings(path):
        real = candidate.resolve()
        if _is_allowed(real, roots) and real.is_file():
            return candidate
    name = PureWindowsPath(plain).name or named
    if not _is_allowed(path.resolve(), roots) or _is_elsewhere(plain):
        sentence = _(
            "{name} lies outside the folder of {list} and was left out. To have it read, choose "
            "its folder together with {list}."
        )
    else:
        sentence = _("{name} is named in {list} but is not there.")
    raise NotTaken(path, sentence.format(name=name, list=within.name))


def in_reading_order(files: Sequence[Path]) -> list[Path]:
    """The document itself last, so that it is the newest edition; saved pages before it."""
    last_first = list(reversed(files))
    return sorted(last_first, key=lambda file: file.suffix.lower() not in _SNAPSHOTS)


def _plain(named: str) -> str:
    if named.lower().startswith("file:"):
        parts = urlsplit(named)
        path = unquote(parts.path)
        return path.lstrip("/") if PureWindowsPath(path.lstrip("/")).drive else path
    return named.strip()


def _spellings(path: Path) -> Iterator[Path]:
    """As it is written, as another system writes it, and with accents put together otherwise."""
    for text in dict.fromkeys((str(path), str(path).replace("\\", "/"))):
        yield from map(Path, dict.fromkeys((text, normalize("NFC", text), normalize("NFD", text))))


def _is_allowed(path: Path, roots: Sequence[Path]) -> bool:
    """Inside one of the folders, and not hidden there."""
    for root in roots:
        if path.is_relative_to(root):
            inside = path.relative_to(root)
            return not any(part.startswith(".") for part in inside.parts)
    return False


def _is_elsewhere(plain: str) -> bool:
    """A path of another system that begins at a drive."""
    return PureWindowsPath(plain).is_absolute()
