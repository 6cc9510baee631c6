"""Commands of a note's way: its state, its route, its issue, and what has changed since."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command

_WAY = deferred("State and route")


def way_commands() -> tuple[Command, ...]:
    return (
        Command("note_state", deferred("State of the note"),
                deferred("Send the note for review, record it as approved, withdraw it"),
                "Ctrl+Alt+W", "review", "notes", "flag", new_group=True, inside=_WAY),
        Command("note_route", deferred("Route"),
                deferred("Who is consulted and who approves, with due dates"),
                "Ctrl+Alt+U", "review", "notes", "path", inside=_WAY),
        Command("routing_slip", deferred("Save the routing slip"),
                deferred("Write the route as a Word document in the language of the note"),
                "Ctrl+Alt+P", "review", "notes", "file-arrow-down", inside=_WAY),
        Command("print_slip", deferred("Print the routing slip"),
                deferred("Print the route in the language of the note"),
                "Ctrl+Alt+Shift+P", "review", "notes", "printer", inside=_WAY),
        Command("issue_note", deferred("Issue the note"),
                deferred("Freeze the note as it goes out: file, words, evidence and report"),
                "Ctrl+Alt+I", "review", "notes", "lock-simple", new_group=True, inside=_WAY),
        Command("save_issued", deferred("Save the issued file"),
                deferred("Write the Word file exactly as it went out"),
                "Ctrl+Alt+Shift+I", "review", "notes", "download-simple", inside=_WAY),
        Command("changed_since", deferred("What has changed since"),
                deferred("Evidence, blocks and answers that are not as when the note went out"),
                "Ctrl+Alt+Y", "review", "notes", "arrows-clockwise", inside=_WAY),
        Command("grow_note", deferred("Write a new note from this one"),
                deferred("The same words as a new draft that knows where it comes from"),
                "Ctrl+Alt+K", "review", "notes", "note-pencil", inside=_WAY),
        Command("compare_versions", deferred("Compare versions"),
                deferred("Lay two kept versions, or one and the note now, side by side"),
                "Ctrl+Alt+V", "review", "notes", "git-merge", new_group=True, inside=_WAY),
    )  # fmt: skip
