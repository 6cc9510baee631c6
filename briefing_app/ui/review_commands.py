"""The commands of looking a note over: its findings and its marking."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command


def finding_commands() -> tuple[Command, ...]:
    return (
        Command("next_finding", deferred("Next finding"), deferred("Go to the next finding"),
                "F8", "review", "notes", "caret-down"),
        Command("previous_finding", deferred("Previous finding"),
                deferred("Go to the finding before"),
                "Shift+F8", "review", "notes", "caret-up"),
        Command("mend_finding", deferred("Mend the finding"),
                deferred("Do what the first button of the finding at the cursor says"),
                "Ctrl+.", "review", "notes", "check-circle"),
        Command("accept_finding", deferred("Accept the finding with a reason"),
                deferred("Let the finding at the cursor stand, and write down why"),
                "Ctrl+Shift+A", "review", "notes", "seal-check"),
        Command("marking", deferred("Marking of the note"),
                deferred("Show what raises the marking, and change it"),
                "Ctrl+Alt+M", "review", "notes", "shield-check", new_group=True),
    )  # fmt: skip
