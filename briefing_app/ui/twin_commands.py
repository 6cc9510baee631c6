"""Commands for a note's twin in the other official language."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command

_TWIN = deferred("Twin in the other language")


def twin_commands() -> tuple[Command, ...]:
    return (
        Command("make_twin", deferred("Make the twin in the other language"),
                deferred("The same note in the other language, paired paragraph by paragraph"),
                "Ctrl+Alt+Shift+Y", "review", "notes", "translate", new_group=True, inside=_TWIN),
        Command("open_twin", deferred("Open the twin"),
                deferred("Go to the same note in the other language"),
                "Ctrl+Alt+Z", "review", "notes", "translate", inside=_TWIN),
        Command("twin_signs", deferred("Compare with the twin"),
                deferred("Show where the note and its twin are not level"),
                "Ctrl+Alt+Shift+Q", "review", "notes", "git-merge", inside=_TWIN),
        Command("twin_level", deferred("It says what its twin says"),
                deferred("Say that the paragraph at the cursor is level with its twin"),
                "Ctrl+Alt+Shift+Z", "review", "notes", "check-circle", inside=_TWIN),
    )  # fmt: skip
