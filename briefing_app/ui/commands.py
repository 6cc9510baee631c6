"""Every command of the program, as a table."""

from briefing_app.language import deferred
from briefing_app.ui.block_commands import block_commands
from briefing_app.ui.command import MENUS, Command, CommandName, MenuName, Scope
from briefing_app.ui.leaving_commands import copying_commands, leaving_commands
from briefing_app.ui.list_commands import list_commands
from briefing_app.ui.review_commands import finding_commands
from briefing_app.ui.spelling_commands import spelling_commands
from briefing_app.ui.twin_commands import twin_commands
from briefing_app.ui.way_commands import way_commands
from briefing_app.ui.writing_commands import inserting, link_commands, table_commands

__all__ = ["COMMANDS", "MENUS", "Command", "CommandName", "MenuName", "Scope", "command"]


def _file() -> tuple[Command, ...]:
    return (
        Command("new_note", deferred("New note"), deferred("Begin a note of any kind"),
                "Ctrl+N", "file", "window", "note-pencil"),
        Command("all_notes", deferred("All notes"), deferred("Show the list of notes"),
                "Ctrl+Shift+N", "file", "window", "list"),
        Command("note_kinds", deferred("Kinds of notes"),
                deferred("See all kinds, and make, change or share your department's own"),
                "Ctrl+Alt+Shift+K", "file", "window", "files"),
        Command("word_templates", deferred("Word templates"),
                deferred("Look your department's templates over, try them and keep them"),
                "Ctrl+Alt+Shift+W", "file", "window", "file-text"),
        Command("change_kind", deferred("Change the kind of the note"),
                deferred("Make the note another kind; what has no place there waits in the tray"),
                "Ctrl+Alt+Q", "file", "notes", "swap"),
        Command("add_documents", deferred("Add documents"),
                deferred("Bring files into the library"),
                "Ctrl+O", "file", "window", "file-plus", new_group=True),
        Command("add_folder", deferred("Add a folder"),
                deferred("Bring every file of a folder into the library"),
                "Ctrl+Shift+F9", "file", "window", "folder-open"),
        Command("import_report", deferred("Files that came in"),
                deferred("Show what became of the files that were added last"),
                "Ctrl+Shift+I", "file", "window", "list"),
        Command("save_now", deferred("Save now"),
                deferred("Notes are saved as one writes; this does it at once"),
                "Ctrl+S", "file", "notes", "check-circle", new_group=True),
        *leaving_commands(),
        *_originals(),
        *list_commands(),
        Command("back_up", deferred("Back up the workspace"),
                deferred("Write a dated copy of everything"),
                "Ctrl+Shift+B", "file", "window", "archive", new_group=True),
        Command("settings", deferred("Settings"), deferred("What the officer prefers"),
                "Ctrl+,", "file", "window", "gear-six"),
        Command("quit", deferred("Quit"), deferred("Close the program; everything is saved"),
                "Ctrl+Q", "file", "window", "", new_group=True),
    )  # fmt: skip


def _originals() -> tuple[Command, ...]:
    """Of the file that a source came as."""
    return (
        Command("open_original", deferred("Open the original file"),
                deferred("Open the file as it came, as a copy that cannot be changed"),
                "Ctrl+Alt+O", "file", "page", "arrow-square-out"),
        Command("save_original", deferred("Save the original file"),
                deferred("Write the file as it came, byte for byte"),
                "Ctrl+Alt+F", "file", "page", "download-simple"),
        Command("read_pictures", deferred("Read the pages that are pictures"),
                deferred("Recognise the words of scanned pages of the source; the rest stays"),
                "Ctrl+Alt+Shift+U", "file", "page", "image"),
    )  # fmt: skip


def _edit() -> tuple[Command, ...]:
    return (
        Command("undo", deferred("Undo"), deferred("Take back the last change"),
                "Ctrl+Z", "edit", "page", "arrow-u-up-left"),
        Command("redo", deferred("Redo"), deferred("Do again what was taken back"),
                "Ctrl+Y", "edit", "page", "arrow-u-up-right"),
        Command("find", deferred("Find in this page"), deferred("Find words in what is open"),
                "Ctrl+F", "edit", "page", "magnifying-glass", new_group=True),
        Command("replace", deferred("Find and replace"),
                deferred("Put other words in the place of words of the note"),
                "Ctrl+H", "edit", "notes", "swap"),
        Command("paste_words", deferred("Paste the words only"),
                deferred("Paste without bold, lists and tables"),
                "Ctrl+Shift+V", "edit", "notes", "clipboard-text", new_group=True),
        *copying_commands(),
        Command("move_up", deferred("Move up"),
                deferred("Move the paragraph, or the row of the table, up by one"),
                "Alt+Up", "edit", "notes", "arrow-up"),
        Command("move_down", deferred("Move down"),
                deferred("Move the paragraph, or the row of the table, down by one"),
                "Alt+Down", "edit", "notes", "arrow-down"),
        Command("edit_thing", deferred("Change"), deferred("Change what is chosen"),
                "F2", "edit", "page", "pencil-simple", new_group=True),
        Command("set_aside", deferred("Set aside"),
                deferred("Put what is chosen aside; it can be taken back"),
                "Ctrl+Backspace", "edit", "page", "archive"),
        Command("take_back", deferred("Take back"),
                deferred("Bring back what was set aside, or the last thing collected"),
                "Ctrl+Shift+Z", "edit", "page", "arrow-counter-clockwise"),
        Command("copy_table", deferred("Copy the table"),
                deferred("Copy the concordance as a table for Word"),
                "Ctrl+Shift+C", "edit", "library", "table"),
    )  # fmt: skip


def _review() -> tuple[Command, ...]:
    return (
        *finding_commands(),
        Command("compare_master", deferred("Compare with its master"),
                deferred("Lay the block at the cursor beside its master"),
                "Ctrl+M", "review", "notes", "git-merge", new_group=True),
        Command("take_version", deferred("Keep a version"),
                deferred("Keep the note as it is now under a name"),
                "Ctrl+Shift+S", "review", "notes", "clock-counter-clockwise"),
        Command("place_in_note", deferred("Place in the note"),
                deferred("Put what is chosen into the open note"),
                "Ctrl+Return", "review", "page", "arrow-bend-down-left", new_group=True),
        Command("show_passage", deferred("Open the passage"),
                deferred("Show the exact words in their source"),
                "Ctrl+Shift+P", "review", "page", "book-open"),
        Command("take_evidence", deferred("Take as evidence"),
                deferred("Keep the chosen words as evidence"),
                "V", "review", "reader", "seal-check", letter=True, new_group=True),
        Command("take_recommendation", deferred("Take as a recommendation"),
                deferred("Keep the chosen words as a recommendation"),
                "R", "review", "reader", "megaphone-simple", letter=True),
        Command("quote_in_block", deferred("Quote in a block"),
                deferred("Put the chosen words into a block as a quotation with its citation"),
                "B", "review", "reader", "stack", letter=True),
        Command("margin_note", deferred("Note in the margin"),
                deferred("Write a note of your own beside the chosen words"),
                "M", "review", "reader", "note", letter=True),
        Command("take_back_last", deferred("Take back the last"),
                deferred("Take back what was collected or left last"),
                "Z", "review", "reader", "arrow-counter-clockwise", letter=True),
        Command("select_sentence", deferred("Select the sentence"),
                deferred("Select the sentence in which the cursor stands"),
                "S", "review", "reader", letter=True),
        Command("select_paragraph", deferred("Select the paragraph"),
                deferred("Select the paragraph in which the cursor stands"),
                "P", "review", "reader", letter=True),
    )  # fmt: skip


def _proposals() -> tuple[Command, ...]:
    return (
        Command("next_proposal", deferred("Next proposal"),
                deferred("Go to the next words that may be worth collecting"),
                "N", "review", "reader", "caret-down", letter=True, new_group=True),
        Command("previous_proposal", deferred("Previous proposal"),
                deferred("Go to the proposal before"),
                "Shift+N", "review", "reader", "caret-up", letter=True),
        Command("take_proposal", deferred("Take the proposal"),
                deferred("Keep the proposed words at once"),
                "Return", "review", "reader", "check-circle", letter=True),
        Command("edit_proposal", deferred("Edit the proposal first"),
                deferred("Open the form before the proposed words are kept"),
                "E", "review", "reader", "pencil-simple", letter=True),
        Command("leave_proposal", deferred("Leave the proposal"),
                deferred("Do not keep the proposed words; they are not proposed again"),
                "Del", "review", "reader", "x", letter=True),
    )  # fmt: skip


def _joining() -> tuple[Command, ...]:
    return (
        Command("join_same", deferred("Join as the same"),
                deferred("What was just taken says the same as what is held already"),
                "1", "review", "reader", "git-merge", letter=True, new_group=True),
        Command("join_repeats", deferred("Join as a repetition"),
                deferred("What was just taken repeats what is held already"),
                "2", "review", "reader", letter=True),
        Command("join_refines", deferred("Join as a refinement"),
                deferred("What was just taken refines what is held already"),
                "3", "review", "reader", letter=True),
        Command("join_contradicts", deferred("Join as a contradiction"),
                deferred("What was just taken contradicts what is held already"),
                "4", "review", "reader", letter=True),
        Command("concordance", deferred("Concordance"),
                deferred("Show who asked for the same, when, of whom, in which words"),
                "Ctrl+Alt+C", "review", "window", "tree-structure", new_group=True),
    )  # fmt: skip


def _editions() -> tuple[Command, ...]:
    return (
        Command("lost_anchors", deferred("Lost anchors"),
                deferred("Show the places that a newer edition does not hold"),
                "Ctrl+Alt+A", "review", "window", "link-break", new_group=True),
        Command("newer_edition", deferred("This is a newer edition of…"),
                deferred("Make the chosen source a newer edition of another"),
                "Ctrl+Alt+N", "review", "library", "files"),
        Command("confirm_guesses", deferred("Confirm the guesses"),
                deferred("Everything that was guessed about the chosen source is right"),
                "Ctrl+Alt+G", "review", "library", "check-circle"),
    )  # fmt: skip


def _pages() -> tuple[Command, ...]:
    return (
        Command("notes", deferred("Notes"), deferred("Go to the notes"),
                "Ctrl+1", "view", "window", "note-pencil"),
        Command("reader", deferred("Reader"), deferred("Go to the source that is being read"),
                "Ctrl+2", "view", "window", "book-open"),
        Command("library", deferred("Library"), deferred("Go to the library"),
                "Ctrl+3", "view", "window", "books"),
        Command("outline", deferred("Outline"), deferred("Show or hide the outline"),
                "Ctrl+Shift+O", "view", "notes", "list", new_group=True),
        Command("tray", deferred("Tray"),
                deferred("Go to the sections that wait beside the page"),
                "Ctrl+Alt+Shift+O", "view", "notes", "tray"),
        Command("header", deferred("Header"), deferred("Open or close the header form"),
                "F4", "view", "notes", "identification-card"),
        Command("panel_library", deferred("Panel: library"),
                deferred("Show the library beside the note"),
                "Alt+1", "view", "notes", "books", new_group=True),
        Command("panel_sources", deferred("Panel: sources"),
                deferred("Show what stands behind the paragraph"),
                "Alt+2", "view", "notes", "files"),
        Command("panel_findings", deferred("Panel: findings"), deferred("Show the findings"),
                "Alt+3", "view", "notes", "warning"),
        Command("panel_pages", deferred("Panel: pages"),
                deferred("Show the pages as they will print"),
                "Alt+4", "view", "notes", "file"),
        Command("panel_history", deferred("Panel: history"), deferred("Show the kept versions"),
                "Alt+5", "view", "notes", "clock-counter-clockwise"),
        Command("panel_search", deferred("Search beside the note"),
                deferred("Go to the search field of the panel"),
                "Ctrl+Shift+F", "view", "notes", "magnifying-glass"),
        Command("page_view", deferred("Page view"),
                deferred("Show or hide the pages of a PDF beside its text"),
                "F9", "view", "reader", "file-pdf", new_group=True),
    )  # fmt: skip


def _view() -> tuple[Command, ...]:
    return (
        Command("next_pane", deferred("Next pane"), deferred("Go to the next part of the window"),
                "F6", "view", "window", "", new_group=True),
        Command("previous_pane", deferred("Previous pane"),
                deferred("Go to the part of the window before"),
                "Shift+F6", "view", "window"),
        Command("larger", deferred("Larger"), deferred("Show everything larger"),
                "Ctrl++", "view", "window", "magnifying-glass-plus", new_group=True),
        Command("smaller", deferred("Smaller"), deferred("Show everything smaller"),
                "Ctrl+-", "view", "window", "magnifying-glass-minus"),
        Command("usual_size", deferred("Usual size"), deferred("Show everything at 100%"),
                "Ctrl+0", "view", "window"),
        Command("appearance", deferred("Light or dark"),
                deferred("Change between light and dark"),
                "Ctrl+Alt+D", "view", "window", "moon"),
        Command("language", deferred("English or French"),
                deferred("Change the language of the program"),
                "Ctrl+Alt+L", "view", "window", "translate"),
    )  # fmt: skip


def _help() -> tuple[Command, ...]:
    return (
        Command("palette", deferred("Find anything, or do a command"),
                deferred("Search notes, library and commands in one box"),
                "Ctrl+K", "help", "window", "magnifying-glass"),
        Command("keys", deferred("Keys"), deferred("Show every command with its key"),
                "Ctrl+F1", "help", "window", "keyboard"),
        Command("help", deferred("Help"), deferred("How to work with the program"),
                "F1", "help", "window", "question"),
    )  # fmt: skip


COMMANDS: tuple[Command, ...] = (
    *_file(), *_edit(), *inserting(), *link_commands(), *table_commands(), *_review(),
    *spelling_commands(), *twin_commands(),
    *way_commands(), *block_commands(), *_proposals(), *_joining(), *_editions(), *_pages(),
    *_view(), *_help(),
)  # fmt: skip


def command(name: CommandName) -> Command:
    return next(each for each in COMMANDS if each.name == name)
