"""What became of a file, as a row of a list shows it, and the groups one can look at alone."""

from collections.abc import Callable
from enum import Enum

from briefing_app.domain.errors import Remedy
from briefing_app.language import _
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary
from briefing_app.ui.parts.faces import RowFace, Sign


class Group(Enum):
    """Which rows are shown."""

    ALL = "all"
    REFUSED = "refused"
    LEFT = "left"
    EDITIONS = "editions"
    NEW = "new"
    HERE = "here"


_BELONGS: dict[Group, Callable[[Imported], bool]] = {
    Group.ALL: lambda _file: True,
    Group.REFUSED: lambda file: file.state is ImportState.REFUSED,
    Group.LEFT: lambda file: file.state is ImportState.LEFT,
    Group.EDITIONS: lambda file: file.offer is not None,
    Group.NEW: lambda file: file.state in (ImportState.ADDED, ImportState.WORDS_ADDED),
    Group.HERE: lambda file: file.state is ImportState.SAME,
}
_ORDER = tuple(_BELONGS)
_URGENCY = (
    ImportState.REFUSED,
    ImportState.LEFT,
    ImportState.LISTED,
    ImportState.WORDS_ADDED,
    ImportState.ADDED,
    ImportState.SAME,
)


def group_name(group: Group) -> str:
    return {
        Group.ALL: _("All"),
        Group.REFUSED: _("Not taken"),
        Group.LEFT: _("Not read"),
        Group.EDITIONS: _("Perhaps an edition"),
        Group.NEW: _("New"),
        Group.HERE: _("Here already"),
    }[group]


def rows_of(summary: ImportSummary, group: Group) -> tuple[Imported, ...]:
    """What was refused comes first, because something can be done about it."""
    rows = [file for file in summary.files if _BELONGS[group](file)]
    return tuple(sorted(rows, key=_urgency))


def groups_of(summary: ImportSummary) -> tuple[tuple[Group, int], ...]:
    """Those that hold something, with how much."""
    counted = ((group, sum(map(_BELONGS[group], summary.files))) for group in _ORDER)
    return tuple((group, count) for group, count in counted if count)


def fate_face(file: Imported) -> RowFace:
    """The file and its sentence, with its fate at the right."""
    return RowFace(name_shown(file), file.sentence, (fate_sign(file),))


def name_shown(file: Imported) -> str:
    """The file's name; for a work without a file its title."""
    return file.title if file.path == file.within and file.title else file.path.name


def fate_sign(file: Imported) -> Sign:
    if file.remedy is Remedy.PASSWORD:
        return Sign("lock-key", _("Asks for a password"), "warning")
    if file.remedy is Remedy.RECOGNISE:
        return Sign("image", _("Pictures of pages"), "warning")
    if file.offer is not None:
        words = _("Perhaps its file") if file.offer.is_file else _("Perhaps an edition")
        return Sign("files", words, "warning")
    return {
        ImportState.REFUSED: Sign("x-circle-fill", _("Not taken"), "error"),
        ImportState.LEFT: Sign("circle-dashed", _("Not read"), "text2"),
        ImportState.WORDS_ADDED: Sign("seal-check-fill", _("Words found"), "good"),
        ImportState.ADDED: Sign("check-circle-fill", _("Added"), "good"),
        ImportState.LISTED: Sign("list", _("List of references"), "text2"),
        ImportState.SAME: Sign("info-fill", _("Here already"), "info"),
    }[file.state]


def _urgency(file: Imported) -> tuple[int, int]:
    """Among the refused, those first that can be helped at once."""
    return _URGENCY.index(file.state), 0 if file.remedy or file.offer else 1
