"""Every fault an officer can be told: each carries one clear sentence."""

from enum import Enum

from briefing_app.language import _


class BriefingError(Exception):
    """A fault with a sentence for the officer, already in the officer's language."""

    @property
    def sentence(self) -> str:
        return str(self)


class NotFound(BriefingError):
    """Something asked for by its identity or name is not in the workspace."""


class Remedy(Enum):
    """What the officer can do so that a refused file is read after all."""

    PASSWORD = "password"  # noqa: S105  # the word for it, not one
    RECOGNISE = "recognise"


class CannotRead(BriefingError):
    """A file could not be turned into text; the workspace is as it was."""

    def __init__(self, sentence: str, remedy: Remedy | None = None) -> None:
        super().__init__(sentence)
        self.remedy = remedy


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
