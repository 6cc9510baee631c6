"""One command of the program: its name, words, help, key, menu and where it works."""

from dataclasses import dataclass
from typing import Literal

from briefing_app.language import deferred

CommandName = Literal[
    "new_note", "add_documents", "add_folder", "save_now", "export_note", "back_up",
    "export_again", "open_exported", "show_exported", "exported_rules", "print_note",
    "copy_sourced", "copy_note", "settings",
    "note_kinds", "word_templates", "change_kind", "tray",
    "import_report", "open_original", "save_original", "read_pictures",
    "quit", "undo", "redo", "find", "edit_thing", "set_aside", "take_back", "copy_table",
    "bold", "italic", "style_paragraph", "style_heading", "style_bullets", "style_numbers",
    "replace", "paste_words", "move_up", "move_down", "link", "open_link", "remove_link",
    "style_quotation", "insert_table", "insert_options", "row_above", "row_below",
    "column_left", "column_right", "move_column_left", "move_column_right", "table_caption",
    "remove_row", "remove_column", "remove_table", "cite", "make_block", "add_section",
    "place_as", "place_fitting", "take_figure",
    "new_evidence", "new_recommendation", "new_block", "new_theme",
    "place_in_note", "show_passage", "next_finding", "previous_finding", "compare_master",
    "next_misspelling", "previous_misspelling", "spelling_marks", "paragraph_english",
    "paragraph_french", "paragraph_unproofed", "paragraph_guessed",
    "mend_finding", "accept_finding", "marking",
    "take_version", "take_evidence", "take_recommendation", "take_back_last",
    "next_proposal", "previous_proposal", "take_proposal", "leave_proposal", "edit_proposal",
    "select_sentence", "select_paragraph", "margin_note", "quote_in_block", "page_view",
    "join_same", "join_repeats", "join_refines", "join_contradicts", "concordance",
    "lost_anchors", "newer_edition", "confirm_guesses",
    "notes", "reader", "library", "all_notes", "outline", "header", "panel_library",
    "panel_sources", "panel_findings", "panel_pages", "panel_history", "panel_search",
    "next_pane", "previous_pane", "larger", "smaller", "usual_size", "appearance", "language",
    "note_state", "note_route", "routing_slip", "print_slip", "issue_note", "save_issued",
    "changed_since", "grow_note", "compare_versions",
    "offer_master", "swap_length", "untie_block", "block_versions", "write_length", "tie_length",
    "untie_length", "length_holds",
    "make_twin", "open_twin", "twin_signs", "twin_level",
    "registers", "save_table", "save_references", "citation_styles",
    "palette", "keys", "help",
]  # fmt: skip
MenuName = Literal["file", "edit", "insert", "review", "view", "help"]
Scope = Literal["window", "notes", "reader", "library", "page"]

MENUS: dict[MenuName, str] = {
    "file": deferred("&File"),
    "edit": deferred("&Edit"),
    "insert": deferred("&Insert"),
    "review": deferred("&Review"),
    "view": deferred("&View"),
    "help": deferred("&Help"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """`scope` says where it works: anywhere, on one page, or on whichever page takes it.

    `letter` marks a key without Ctrl or Alt, also Enter and Del, that works only where nothing
    can be typed.
    `new_group` draws a line above it in its menu; `inside` names the menu within the menu.
    """

    name: CommandName
    words: str
    help: str
    key: str
    menu: MenuName
    scope: Scope = "page"
    icon: str = ""
    letter: bool = False
    new_group: bool = False
    inside: str = ""
