"""The commands of spelling: going from word to word, and the language of paragraphs."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command

LANGUAGE = deferred("Language of the paragraph")


def spelling_commands() -> tuple[Command, ...]:
    return (
        Command("next_misspelling", deferred("Next misspelt word"),
                deferred("Go to the next word that no dictionary knows, with what may be meant"),
                "F7", "review", "notes", "caret-down", new_group=True),
        Command("previous_misspelling", deferred("Previous misspelt word"),
                deferred("Go to the word before that no dictionary knows"),
                "Shift+F7", "review", "notes", "caret-up"),
        Command("spelling_marks", deferred("Spelling marks"),
                deferred("Mark misspelt words as one writes, or leave them unmarked"),
                "Ctrl+F7", "review", "notes"),
        Command("paragraph_english", deferred("The paragraph is English"),
                deferred("Look the words of the paragraph up in the English dictionary"),
                "Ctrl+Alt+Shift+E", "review", "notes", "translate", inside=LANGUAGE),
        Command("paragraph_french", deferred("The paragraph is French"),
                deferred("Look the words of the paragraph up in the French dictionary"),
                "Ctrl+Alt+Shift+F", "review", "notes", inside=LANGUAGE),
        Command("paragraph_unproofed", deferred("No proofing of the paragraph"),
                deferred("Do not look the words of the paragraph up"),
                "Ctrl+Alt+Shift+N", "review", "notes", inside=LANGUAGE),
        Command("paragraph_guessed", deferred("Let the words tell the language"),
                deferred("Guess the language of the paragraph from its words"),
                "Ctrl+Alt+Shift+G", "review", "notes", inside=LANGUAGE),
    )  # fmt: skip
