"""What the officer prefers: one frozen value, kept as JSON."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args, get_type_hints

Appearance = Literal["system", "light", "dark"]
Language = Literal["en", "fr"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Each preference with what holds until the officer says otherwise."""

    language: Language = "en"
    appearance: Appearance = "system"
    scale_percent: int = 100
    officer: str = ""
    unit: str = ""
    letter_keys: bool = True
    spelling: bool = True
    """Whether words that no dictionary knows are marked as one writes."""
    page_view: bool = False
    """Whether the reader shows a PDF's own pages beside its text."""
    inbox: str = ""
    """The folder whose new files come into the library by themselves; empty means none."""
    marking_ceiling: str = ""
    """The officer's own, below that of the installation; empty means none."""
    autosave_seconds: float = 0.8
    """From the first change that is not kept: quiet or not, a power cut costs a second at most."""
    kinds_folder: str = ""
    """A folder of kinds of notes shared with colleagues; empty means none."""
    styles_folder: str = ""
    """A folder of citation styles shared with colleagues; empty means none."""
    citation_style: str = ""
    """The key of the citation style that notes leave in; empty means the one delivered."""
    workspace: str = ""
    """The workspace opened last; empty means the one in the officer's data folder."""


@dataclass(frozen=True, slots=True)
class Installation:
    """What holds for everybody on this computer; the officer cannot change it here."""

    marking_ceiling: str = "PROTECTED B"
    """The highest step that may stand here, in its English words; empty means there is none, and
    only a department can say so: a marking makes no computer fit for it."""


UNREADABLE = Installation(marking_ceiling="?")
"""A file that cannot be understood: whoever reads it must not take it for permission."""


LIMITS: dict[str, tuple[float, float]] = {
    "scale_percent": (75, 200),
    "autosave_seconds": (0.2, 0.8),
}
"""The least and the most a number may be; what lies outside is brought to the nearer end."""


def read_settings(path: Path, at_first: Settings | None = None) -> Settings:
    """The kept preferences. `at_first` holds when nothing is kept yet or the file is broken.

    A broken file is set beside as `….broken`. A single value that makes no sense falls back alone.
    """
    otherwise = at_first or Settings()
    try:
        kept = json.loads(path.read_bytes(), parse_constant=_refuse)
    except OSError:
        return otherwise
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        _set_aside(path)
        return otherwise
    return _fitted(kept, otherwise)


def read_installation(path: Path) -> Installation:
    """The administrator's file. Where there is none, or it says nothing, the usual holds."""
    try:
        kept = json.loads(path.read_bytes(), parse_constant=_refuse)
    except FileNotFoundError:
        return Installation()
    except (OSError, ValueError):
        return UNREADABLE
    if not isinstance(kept, dict):
        return UNREADABLE
    ceiling = kept.get("marking_ceiling", Installation().marking_ceiling)
    return Installation(ceiling) if isinstance(ceiling, str) else UNREADABLE


def write_settings(settings: Settings, path: Path) -> None:
    """Keep the preferences."""
    _write(json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n", path)


def read_own_words(path: Path) -> frozenset[str]:
    """The words that the officer taught the spelling, a word a line; none where none are kept."""
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(line.strip() for line in lines if line.strip())


def write_own_words(words: frozenset[str], path: Path) -> None:
    """Keep the officer's own words."""
    _write("".join(f"{word}\n" for word in sorted(words, key=str.casefold)), path)


def _write(text: str, path: Path) -> None:
    """Written beside, then moved into place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.new")
    with beside.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _fitted(kept: dict[str, object], otherwise: Settings) -> Settings:
    values = asdict(otherwise)
    for name, kind in get_type_hints(Settings).items():
        if name in kept and _fits(kept[name], kind):
            values[name] = _within(name, kept[name])
    return Settings(**values)


def _fits(value: object, kind: type) -> bool:
    if allowed := get_args(kind):
        return value in allowed
    if kind is float:
        return type(value) in (int, float)
    return type(value) is kind


def _within(name: str, value: object) -> object:
    if name not in LIMITS or not isinstance(value, int | float):
        return value
    least, most = LIMITS[name]
    return min(max(value, least), most)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(f"{path.name}.broken"))
    except OSError:
        return
