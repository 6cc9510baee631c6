"""How notes left the last time: for each kind the choice, for each note the file too."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from briefing_app.domain.ids import NoteId
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.note import Note
from briefing_app.operations.export_note import AS_USUAL, ExportOptions

FILE = "exports.json"
"""The name of the file beside the settings."""

_MOST = 200
"""Notes whose file is remembered: the newest."""

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LastExport:
    """`hash_then` is of the file as it was written, so that a change by others is seen."""

    path: Path
    options: ExportOptions
    hash_then: str = ""

    def was_changed(self) -> bool:
        """Whether the file is there and is not what was written."""
        now = hash_of_file(self.path)
        return bool(now) and now != self.hash_then


class ExportMemory:
    """Kept in a file of its own: losing it costs nothing. Without a file it lasts for the day."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        kept = _read(file)
        self._kinds: dict[str, Plain] = _plain_values(kept.get("kinds"))
        self._notes: dict[str, Plain] = _plain_values(kept.get("notes"))

    def before(self, kind: str) -> ExportOptions:
        """How a note of this kind left the last time."""
        return options_from(self._kinds.get(kind, {}))

    def last(self, note: NoteId) -> LastExport | None:
        kept = self._notes.get(note, {})
        path, then = kept.get("path"), kept.get("hash")
        if not isinstance(path, str) or not path:
            return None
        options = kept.get("options")
        found = options_from(options if isinstance(options, dict) else {})
        return LastExport(Path(path), found, then if isinstance(then, str) else "")

    def keep(self, note: Note, path: Path, options: ExportOptions) -> None:
        """Called once the file is on the disk."""
        plain = options_as_plain(options)
        self._kinds[note.kind] = {name: plain[name] for name in plain if name != "held"}
        self._notes.pop(note.id, None)
        self._notes[note.id] = {"path": str(path), "hash": hash_of_file(path), "options": plain}
        self._notes = dict(list(self._notes.items())[-_MOST:])
        if self._file is not None:
            _write(self._file, {"kinds": self._kinds, "notes": self._notes})


def hash_of_file(path: Path) -> str:
    """Empty where there is no file to be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def options_as_plain(options: ExportOptions) -> Plain:
    """What JSON can hold of the choices; that somebody vouched is good for one file."""
    kept = (each.name for each in fields(options) if each.name != "vouched")
    return {name: _plain(getattr(options, name)) for name in kept}


def options_from(plain: Mapping[str, Any]) -> ExportOptions:
    """Choices that are not known any more are as they usually are."""
    hints = get_type_hints(ExportOptions)
    usual = {each.name: getattr(AS_USUAL, each.name) for each in fields(AS_USUAL)}
    kept: dict[str, Any] = {
        name: _back(plain.get(name), hints[name], value) for name, value in usual.items()
    }
    return ExportOptions(**kept)


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Marking):
        return [int(value.protected), int(value.classified), *sorted(value.caveats)]
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _back(plain: object, hint: Any, usual: object) -> object:
    if hint is Marking:
        return _marking(plain) or usual
    if Path in get_args(hint):
        return Path(plain) if isinstance(plain, str) else usual
    if get_origin(hint) is tuple:
        allowed = get_args(get_args(hint)[0])
        known = isinstance(plain, list) and all(_is_known(each, allowed) for each in plain)
        return tuple(plain) if known and isinstance(plain, list) else usual
    if allowed := get_args(hint):
        return plain if plain in allowed else usual
    return plain if type(plain) is hint else usual


def _is_known(value: object, allowed: tuple[object, ...]) -> bool:
    return value in allowed if allowed else isinstance(value, str)


def _marking(plain: object) -> Marking | None:
    match plain:
        case [int(protected), int(classified), *caveats] if all(
            isinstance(each, str) for each in caveats
        ):
            try:
                return Marking(
                    Protected(protected), Classified(classified), frozenset(map(str, caveats))
                )
            except ValueError:
                return None
        case _:
            return None


def _plain_values(kept: object) -> dict[str, Plain]:
    if not isinstance(kept, dict):
        return {}
    return {name: value for name, value in kept.items() if isinstance(value, dict)}


def _read(file: Path | None) -> Plain:
    if file is None:
        return {}
    try:
        kept = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(file: Path, kept: Plain) -> None:
    """Written beside, then moved into place; a folder that takes nothing costs nothing."""
    beside = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        beside.replace(file)
    except OSError:
        return
