"""The citation styles there are, and the file of the one that is asked for."""

from collections.abc import Iterator
from pathlib import Path

from briefing_app import paths
from briefing_app.domain.citation_styles import BrokenStyle, CitationStyle, StyleLibrary
from briefing_app.domain.errors import CannotRead, NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.template import Named
from briefing_app.export.references.csl_items import source_forms
from briefing_app.export.references.csl_style import look_into
from briefing_app.export.references.style_folders import ENDING, style_folders
from briefing_app.language import _


def default_style() -> str:
    """The key of the style that is used until another is chosen."""
    key: str = source_forms()["default"]
    return key


def style_library() -> StyleLibrary:
    """Ours first. A file that cannot be read harms no other.

    Of two files with one name the officer's own stands before a shared one, and that before ours.
    """
    found: dict[str, CitationStyle] = {}
    broken: list[BrokenStyle] = []
    for folder, origin in _places():
        for path in _files(folder):
            try:
                found[path.stem] = _style(path, origin)
            except CannotRead as fault:
                broken.append(BrokenStyle(path.name, origin, fault.sentence))
    first = default_style()
    order = sorted(found.values(), key=lambda s: (s.key != first, s.name.en.casefold(), s.key))
    return StyleLibrary(tuple(order), tuple(broken))


def style_file(asked: str = "") -> Path:
    """The file of a style by its key, or the file itself; with nothing asked, the usual one."""
    if asked.lower().endswith(ENDING):
        return Path(asked)
    usual = style_folders().usual
    key = asked or (usual if _found(usual) else default_style())
    path = _found(key)
    if path:
        return path
    raise NotFound(_("There is no citation style called {name}.").format(name=key))


def usual_style() -> str:
    """The key of the style that a note leaves in where no other is asked for."""
    return style_file().stem


def _found(key: str) -> Path | None:
    """A key is a name alone: it leads out of no folder."""
    if not key or Path(key).name != key:
        return None
    paths_there = (folder / f"{key}{ENDING}" for folder, _o in reversed(_places()) if folder)
    return next((path for path in paths_there if path.is_file()), None)


def read_style(path: Path, origin: KindOrigin = KindOrigin.OWN) -> CitationStyle:
    """What a file holds; raises `CannotRead` with what is wrong in which line."""
    return _style(path, origin)


def _places() -> list[tuple[Path | None, KindOrigin]]:
    folders = style_folders()
    return [
        (paths.resources() / "styles", KindOrigin.DELIVERED),
        (folders.shared, KindOrigin.SHARED),
        (folders.own, KindOrigin.OWN),
    ]


def _files(folder: Path | None) -> Iterator[Path]:
    try:
        if folder and folder.is_dir():
            yield from sorted(p for p in folder.iterdir() if p.suffix.lower() == ENDING)
    except OSError:
        return


def _style(path: Path, origin: KindOrigin) -> CitationStyle:
    title, in_text = look_into(path)
    names = source_forms()["names"].get(path.stem) if origin is KindOrigin.DELIVERED else None
    name = (
        Named(names["en"], names["fr"]) if names else Named(title or path.stem, title or path.stem)
    )
    return CitationStyle(path.stem, name, origin, in_text)
