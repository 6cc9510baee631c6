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
        Command("save_references", deferred("Save the references"),
                deferred("Write the sources of the list, or those of the note, for Zotero"),
                "Ctrl+Alt+Shift+B", "file", "page", "books"),
        Command("citation_styles", deferred("Citation styles"),
                deferred("See in which style sources are cited, add one or take one away"),
                "Ctrl+Alt+Shift+J", "file", "window", "quotes", new_group=True),
    )  # fmt: skip
