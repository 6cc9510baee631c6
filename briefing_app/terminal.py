"""Puts the terminal together: its language, its files, and who opens the workspace for it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

from briefing_app import paths
from briefing_app.cli.main import NOT_DONE, Surroundings, run
from briefing_app.cli.parser import COMMANDS, PROGRAM, Access
from briefing_app.cli.printing import complain
from briefing_app.domain.errors import WorkspaceFault
from briefing_app.export.references.style_folders import use_styles_of
from briefing_app.language import _, set_language, system_language
from briefing_app.settings import Settings, read_settings
from briefing_app.shipped.kind_folders import use_kinds_of


def answer(words: Sequence[str], open_window: Callable[[Path | None], int]) -> int:
    """The exit status of the command that the words name."""
    settings = _settings()
    use_kinds_of(paths.kinds_folder(), settings.kinds_folder)
    use_styles_of(paths.styles_folder(), settings.styles_folder, settings.citation_style)
    around = Surroundings(
        settings.language,
        paths.workspace_file(),
        paths.log_folder() / "terminal.log",
        lambda path, access: opened(path, access, settings.officer, settings.marking_ceiling),
        open_window,
        _draw_paper,
    )
    return run(words, around)


def refuse_window() -> int:
    """One sentence for who asks for the window where there is no screen."""
    set_language(_settings().language)
    commands = ", ".join(command.name for command in COMMANDS)
    complain(
        _(
            "There is no screen for the window here; these commands work without one: {commands}."
        ).format(commands=f"{PROGRAM} {commands}")
    )
    return NOT_DONE


@contextmanager
def opened(path: Path, access: Access, officer: str = "", own_ceiling: str = "") -> Iterator[Any]:
    """The workspace while a command is answered; afterwards, what is to be said of its place.

    A workspace that began for a command which then failed goes again: nothing was changed.
    """
    from briefing_app.opening import forget
    from briefing_app.operations.hold_ceiling import hold_ceiling

    is_new = not path.exists()
    workspace, remarks = _open(path, access, officer)
    with ExitStack() as undo:
        if is_new:
            undo.callback(forget, path)
        with closing(workspace):
            hold_ceiling(workspace, own_ceiling)
            yield workspace
        undo.pop_all()
    for remark in remarks:
        complain(remark)


def _open(path: Path, access: Access, officer: str) -> tuple[Any, tuple[str, ...]]:
    """What only reads takes no lock, so that a window may be open on the same file.

    A file from an older program has to be written to before it can be read.
    """
    from briefing_app.opening import open_or_begin
    from briefing_app.storage.workspace import open_workspace

    if access is Access.READ and path.exists():
        try:
            return open_workspace(path, officer=officer, read_only=True), ()
        except WorkspaceFault:
            return open_or_begin(path, officer).workspace, ()
    begun = open_or_begin(path, officer)
    if not begun.workspace.read_only:
        return begun.workspace, begun.remarks
    if access is Access.WRITE:
        begun.workspace.close()
        raise WorkspaceFault(*begun.remarks)
    return begun.workspace, ()


def _draw_paper(text: Any) -> bytes:
    """Qt is loaded only when a page has to be laid out."""
    from briefing_app.ui.notes.editor.paper_drawing import draw_without_window

    return draw_without_window(text)


def _settings() -> Settings:
    """Before the officer chose a language, that of the machine is spoken."""
    at_first = Settings(language="fr" if system_language() == "fr" else "en")
    return read_settings(paths.settings_file(), at_first)
