"""Every fault an officer can be told: each carries one clear sentence."""

from briefing_app.language import _


class BriefingError(Exception):
    """A fault with a sentence for the officer, already in the officer's language."""

    @property
    def sentence(self) -> str:
        return str(self)


class NotFound(BriefingError):
    """Something asked for by its identity or name is not in the workspace."""


class CannotRead(BriefingError):
    """A file could not be turned into text; the workspace is as it was."""


class CannotWrite(BriefingError):
    """A file could not be written; whatever stood there before still stands."""


class WorkspaceFault(BriefingError):
    """The workspace file cannot be opened or kept: locked, damaged, from a newer program."""


class WorkspaceInUse(WorkspaceFault):
    """Another window writes to the workspace; this one may read."""


class NotAllowed(BriefingError):
    """A rule of the house forbids it: attribution, marking ceiling, an issued note."""


class Stopped(BriefingError):
    """The officer stopped long work; what was finished is kept."""

    def __init__(self) -> None:
        super().__init__(_("Stopped."))
