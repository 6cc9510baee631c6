"""The file of a source as it came: opened in the system's own program, or saved out."""

from pathlib import Path

from briefing_app.domain.source import Edition
from briefing_app.language import _
from briefing_app.operations.original_files import lend_original, save_original
from briefing_app.ui.desk import Desk


def open_original(desk: Desk, edition: Edition) -> None:
    """A copy that cannot be written to; the original stays in the workspace."""

    def show(path: Path) -> None:
        if desk.questions.show_file(path):
            desk.messages.tell(
                _("{name} is open as a copy that cannot be changed").format(name=path.name)
            )
        else:
            desk.messages.complain(
                _("No program on this computer opens {name}. Save the file instead.").format(
                    name=path.name
                )
            )

    desk.runner.run(lend_original, edition.id, desk.lending.folder()).then(show)


def save_original_as(desk: Desk, edition: Edition) -> None:
    """Byte for byte, wherever the officer wants it."""
    asked = desk.questions.file_to_save(_("Save the file"), Path(edition.file_name))
    if asked is not None:
        desk.runner.run(save_original, edition.id, asked).then(
            lambda path: desk.messages.tell(_("Saved {name}").format(name=path.name))
        )
