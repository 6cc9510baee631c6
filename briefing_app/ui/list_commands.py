"""Commands of lists that leave the program: the secretariat's, and spreadsheets."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command


def list_commands() -> tuple[Command, ...]:
    return (
        Command("registers", deferred("Lists of the secretariat"),
                deferred("Titles and Question Period notes as they are published, by month"),
                "Ctrl+Alt+Shift+R", "file", "window", "newspaper", new_group=True),
        Command("save_table", deferred("Save as a spreadsheet"),
                deferred("Write the list of the library, or what the note cites, for Excel"),
                "Ctrl+Alt+Shift+S", "file", "page", "table"),
    )  # fmt: skip
