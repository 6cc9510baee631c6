"""Where a department's own citation styles lie. Set once by whoever starts the program."""

from dataclasses import dataclass
from pathlib import Path

ENDING = ".csl"


@dataclass(frozen=True, slots=True)
class StyleFolders:
    """The officer's own folder, which is written to, and one shared with colleagues.

    `usual` is the key of the style that is used where no other is asked for.
    """

    own: Path | None = None
    shared: Path | None = None
    usual: str = ""


class _Chosen:
    folders = StyleFolders()


def use_style_folders(folders: StyleFolders) -> None:
    """From now on the styles in these folders count everywhere."""
    _Chosen.folders = folders


def use_styles_of(own: Path, shared: str, usual: str = "") -> None:
    """The officer's folder, and the shared one and the usual style as the settings name them."""
    use_style_folders(StyleFolders(own, Path(shared) if shared else None, usual))


def style_folders() -> StyleFolders:
    return _Chosen.folders
