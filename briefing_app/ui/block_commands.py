"""Commands for blocks: in a note beside their master, in the library their versions and lengths."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command


def block_commands() -> tuple[Command, ...]:
    return (
        Command("offer_master", deferred("Offer to the master"),
                deferred("Make the words of the block at the cursor its next version"),
                "Ctrl+Shift+M", "review", "notes", "stack"),
        Command("swap_length", deferred("At another length"),
                deferred("Tell the block at the cursor in a line, a paragraph or a page instead"),
                "Ctrl+Shift+G", "review", "notes", "stack"),
        Command("untie_block", deferred("Untie from the master"),
                deferred("Keep the words of the block at the cursor as the note's own"),
                "Ctrl+Shift+U", "review", "notes", "link-break"),
        Command("block_versions", deferred("Versions of the block"),
                deferred("Compare any two versions of the chosen block, or restore one"),
                "Ctrl+Shift+E", "review", "library", "clock-counter-clockwise", new_group=True),
        Command("write_length", deferred("Write another length"),
                deferred("Tell the argument of the chosen block in a line, a paragraph or a page"),
                "Ctrl+Shift+W", "insert", "library", "stack"),
        Command("tie_length", deferred("Tie another length"),
                deferred("Choose a block that says the same at another length"),
                "Ctrl+Shift+T", "review", "library", "stack"),
        Command("untie_length", deferred("Untie this length"),
                deferred("The chosen block stands alone again"),
                "Ctrl+Shift+R", "review", "library", "link-break"),
        Command("length_holds", deferred("The length still holds"),
                deferred("Another length has new words; the chosen block needs none"),
                "Ctrl+Shift+D", "review", "library", "check-circle"),
    )  # fmt: skip
