"""The commands by which a note leaves: files, paper, the clipboard."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command


def leaving_commands() -> tuple[Command, ...]:
    return (
        Command("export_note", deferred("Export"),
                deferred("Write the note as a Word, PDF or Markdown file"),
                "Ctrl+E", "file", "notes", "file-arrow-down"),
        Command("export_again", deferred("Export again"),
                deferred("Write the same file once more, with the same choices"),
                "Ctrl+Alt+X", "file", "notes", "arrows-clockwise"),
        Command("open_exported", deferred("Open the exported file"),
                deferred("Open the file that the note was last exported to"),
                "Ctrl+Alt+Shift+D", "file", "notes", "arrow-square-out"),
        Command("show_exported", deferred("Show the exported file in its folder"),
                deferred("Open the folder that the note was last exported to"),
                "Ctrl+Alt+Shift+L", "file", "notes", "folder-open"),
        Command("exported_rules", deferred("What the exported file was checked for"),
                deferred("Every rule for a file that everybody can read, and whether it holds"),
                "Ctrl+Alt+Shift+V", "file", "notes", "checks"),
        Command("print_note", deferred("Print"),
                deferred("Print the note, with the pages of the Word file where they are known"),
                "Ctrl+P", "file", "notes", "printer"),
    )  # fmt: skip


def copying_commands() -> tuple[Command, ...]:
    return (
        Command("copy_sourced", deferred("Copy with sources"),
                deferred("Copy the chosen words, their sources behind them, for Word or Outlook"),
                "Ctrl+Alt+Shift+C", "edit", "notes", "copy"),
        Command("copy_note", deferred("Copy the whole note"),
                deferred("Copy the note with its look and its sources, for Word or Outlook"),
                "Ctrl+Alt+Shift+X", "edit", "notes", "copy-simple"),
    )  # fmt: skip
