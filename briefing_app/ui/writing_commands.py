"""The commands of writing: what is put in, links, and tables."""

from briefing_app.language import deferred
from briefing_app.ui.command import Command


def inserting() -> tuple[Command, ...]:
    return (
        Command("bold", deferred("Bold"), deferred("Set the chosen words in bold"),
                "Ctrl+B", "insert", "notes", "text-b"),
        Command("italic", deferred("Italic"), deferred("Set the chosen words in italics"),
                "Ctrl+I", "insert", "notes", "text-italic"),
        Command("style_paragraph", deferred("Paragraph"), deferred("Make this a plain paragraph"),
                "Ctrl+Alt+0", "insert", "notes", "text-align-left", new_group=True),
        Command("style_heading", deferred("Heading"),
                deferred("Make this a heading below the section's"),
                "Ctrl+Alt+1", "insert", "notes", "text-h-three"),
        Command("style_bullets", deferred("Bullets"), deferred("Make this a list with bullets"),
                "Ctrl+Shift+L", "insert", "notes", "list-bullets"),
        Command("style_numbers", deferred("Numbers"), deferred("Make this a numbered list"),
                "Ctrl+Shift+7", "insert", "notes", "list-numbers"),
        Command("style_quotation", deferred("Quotation"), deferred("Make this a block quotation"),
                "Ctrl+Shift+Q", "insert", "notes", "quotes"),
        Command("insert_table", deferred("Table"), deferred("Put in a table"),
                "Ctrl+Alt+T", "insert", "notes", "table"),
        Command("insert_options", deferred("Table of options"),
                deferred("Put in a table of options with their advantages and disadvantages"),
                "Ctrl+Alt+Shift+T", "insert", "notes", "scales"),
        *_placing(),
        Command("make_block", deferred("Keep as a block"),
                deferred("Keep the chosen words as a reusable block"),
                "Ctrl+Shift+K", "insert", "notes", "stack"),
        Command("add_section", deferred("Add a section"),
                deferred("Put in a section that this kind of note knows"),
                "Ctrl+Alt+S", "insert", "notes", "plus"),
        Command("new_evidence", deferred("New evidence"),
                deferred("Write down evidence that has no source in the library"),
                "Ctrl+Alt+E", "insert", "library", "seal-check", new_group=True),
        Command("new_recommendation", deferred("New recommendation"),
                deferred("Write down a recommendation that has no source in the library"),
                "Ctrl+Alt+R", "insert", "library", "megaphone-simple"),
        Command("new_block", deferred("New block"), deferred("Write a reusable block"),
                "Ctrl+Alt+B", "insert", "library", "stack"),
        Command("new_theme", deferred("New theme"), deferred("Add a subject to the tree"),
                "Ctrl+Alt+H", "insert", "library", "tag"),
    )  # fmt: skip


def _placing() -> tuple[Command, ...]:
    return (
        Command("cite", deferred("Cite"),
                deferred("Put in a citation from the library; typing @ does the same"),
                "Ctrl+Shift+J", "insert", "notes", "seal-check", new_group=True),
        Command("place_as", deferred("Place as…"),
                deferred("Choose in which form what is chosen goes into the note"),
                "Ctrl+Alt+Return", "insert", "page", "arrow-bend-down-left"),
        Command("place_fitting", deferred("Place what fits the paragraph"),
                deferred("Put in the first of what the library has on this paragraph"),
                "Ctrl+J", "insert", "notes", "books"),
        Command("take_figure", deferred("Take the number that moved on"),
                deferred("Show a number whose value is another in the library, and decide"),
                "Ctrl+Alt+J", "insert", "notes", "arrows-clockwise"),
    )  # fmt: skip


def link_commands() -> tuple[Command, ...]:
    return (
        Command("link", deferred("Link"),
                deferred("Let the chosen words lead to an address, or change where they lead"),
                "Ctrl+Shift+H", "insert", "notes", "link", new_group=True),
        Command("open_link", deferred("Open the link"),
                deferred("Show the address of the link at the cursor in the browser"),
                "Ctrl+Shift+Return", "insert", "notes", "arrow-square-out"),
        Command("remove_link", deferred("Take out the link"),
                deferred("Keep the words, without the address"),
                "Ctrl+Alt+Shift+H", "insert", "notes", "link-break"),
    )  # fmt: skip


_ROWS = deferred("Rows and columns")


def table_commands() -> tuple[Command, ...]:
    return (*_more_cells(), *_fewer_cells())


def _more_cells() -> tuple[Command, ...]:
    return (
        Command("row_above", deferred("Add a row above"), deferred("A row above the cursor"),
                "Alt+Shift+Ins", "insert", "notes", new_group=True, inside=_ROWS),
        Command("row_below", deferred("Add a row below"), deferred("A row below the cursor"),
                "Alt+Ins", "insert", "notes", inside=_ROWS),
        Command("column_left", deferred("Add a column to the left"),
                deferred("A column left of the cursor"),
                "Ctrl+Alt+Shift+Ins", "insert", "notes", inside=_ROWS),
        Command("column_right", deferred("Add a column to the right"),
                deferred("A column right of the cursor"),
                "Ctrl+Alt+Ins", "insert", "notes", inside=_ROWS),
        Command("move_column_left", deferred("Move the column left"),
                deferred("The column at the cursor goes before its neighbour"),
                "Alt+Shift+Left", "insert", "notes", new_group=True, inside=_ROWS),
        Command("move_column_right", deferred("Move the column right"),
                deferred("The column at the cursor goes behind its neighbour"),
                "Alt+Shift+Right", "insert", "notes", inside=_ROWS),
        Command("table_caption", deferred("Caption of the table"),
                deferred("What stands above the table, beside its number"),
                "Shift+F2", "insert", "notes", "text-t", new_group=True, inside=_ROWS),
    )  # fmt: skip


def _fewer_cells() -> tuple[Command, ...]:
    return (
        Command("remove_row", deferred("Take out the row"),
                deferred("The row at the cursor, with its words"),
                "Alt+Del", "insert", "notes", new_group=True, inside=_ROWS),
        Command("remove_column", deferred("Take out the column"),
                deferred("The column at the cursor, with its words"),
                "Alt+Shift+Del", "insert", "notes", inside=_ROWS),
        Command("remove_table", deferred("Take out the table"),
                deferred("The table at the cursor, with its words"),
                "Ctrl+Shift+Del", "insert", "notes", inside=_ROWS),
    )  # fmt: skip
