"""Faults of the database turned into sentences for the officer."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from briefing_app.domain.errors import BriefingError, NotFound, Stopped, WorkspaceFault
from briefing_app.language import _, deferred


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Whatever the database complains of inside is raised again with a sentence about the file."""
    try:
        yield
    except DBAPIError as fault:
        raise _plain(fault, path.name) from fault


def damaged(name: str) -> WorkspaceFault:
    return WorkspaceFault(
        _("The workspace {name} is damaged. Open its newest backup instead.").format(name=name)
    )


def _plain(fault: DBAPIError, name: str) -> BriefingError:
    if isinstance(fault, IntegrityError):
        return _not_in_order(fault)
    code = getattr(fault.orig, "sqlite_errorname", "")
    if code == "SQLITE_INTERRUPT":
        return Stopped()
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(name)
    return WorkspaceFault(_sentence(code, str(fault.orig)).format(name=name))


def _not_in_order(fault: IntegrityError) -> BriefingError:
    if "FOREIGN KEY" in str(fault.orig):
        return NotFound(
            _("Something that this belongs to is no longer in the workspace. Nothing was changed.")
        )
    return WorkspaceFault(_("This is in the workspace already. Nothing was changed."))


def _sentence(code: str, words: str) -> str:
    for beginnings, sentence in _SENTENCES:
        if code.startswith(beginnings):
            return _(sentence)
    return _("The workspace {name} could not be used ({fault}). Nothing was changed.").replace(
        "{fault}", words.replace("{", "(").replace("}", ")")
    )


_SENTENCES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("SQLITE_FULL",),
        deferred("The disk is full. Nothing was changed in {name}: make room, then try again."),
    ),
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED"),
        deferred("Another program is using {name}. Nothing was changed: try again in a moment."),
    ),
    (
        ("SQLITE_READONLY", "SQLITE_PERM"),
        deferred("The workspace {name} cannot be written here. Nothing was changed."),
    ),
    (
        ("SQLITE_CANTOPEN",),
        deferred("The workspace {name} cannot be opened: check that its folder can be written."),
    ),
    (
        ("SQLITE_IOERR",),
        deferred("The disk gave an error while {name} was in use. Nothing was changed."),
    ),
)
