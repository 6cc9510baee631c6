"""What is said of each trouble of a written file, how grave it is, and which rule it breaks."""

from dataclasses import dataclass

from briefing_app.checks.finding import Severity
from briefing_app.language import deferred

_ERROR = Severity.ERROR
_WARNING = Severity.WARNING


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that says what is there and what to do; `{where}` quotes the first place."""

    reason: str
    severity: Severity = _ERROR


SAID = {
    "header": Said(
        deferred("A header lacks {marking}; each page must carry it: export the note again.")
    ),
    "text": Said(
        deferred(
            "{marking} is not in the first lines, where it is read aloud; put {{{{marking}}}} at "
            "the top of the template's text."
        )
    ),
    "only-in-header": Said(
        deferred(
            "{where} stands only at the top of the pages, where it is not read aloud; put it in "
            "the text of the first page too."
        )
    ),
    "title": Said(deferred("The file has no title among its properties; give the note a subject.")),
    "file-name": Said(
        deferred("The title among the properties, {where}, is a file name; give a subject instead.")
    ),
    "no-author": Said(
        deferred("The file names no author among its properties; name one when you export.")
    ),
    "author": Said(
        deferred("The author among the properties, {where}, is a path; name a unit or a person.")
    ),
    "subject": Said(
        deferred("The file has no subject among its properties; export the note again.")
    ),
    "language": Said(
        deferred(
            "The file does not say in which language it is; set the language of the template's "
            "text in Word."
        )
    ),
    "other-language": Said(
        deferred(
            "No word of the file is marked as being in the note's language; export the note again."
        )
    ),
    "headings": Said(
        deferred("A level of headings is left out in the file; raise the lower heading by one.")
    ),
    "fake-heading": Said(
        deferred("{where} is bold and looks like a heading; make it one."), _WARNING
    ),
    "alike": Said(
        deferred("Headings read the same: {where}; give each words of its own."), _WARNING
    ),
    "typed-mark": Said(
        deferred("{where} begins with a typed mark; make it an item of a list."), _WARNING
    ),
    "bare-table": Said(
        deferred("A table has no head row: {where}; mark its first row as one in Word.")
    ),
    "layout-table": Said(
        deferred(
            "A table holds the head of the note for its looks alone: {where}; use lines with a "
            "tab, or give it a head row."
        )
    ),
    "merged-cells": Said(
        deferred("A table has merged cells: {where}; split them and repeat the words.")
    ),
    "nested-table": Said(deferred("A table stands inside another: {where}; put it below instead.")),
    "blank-cell": Said(
        deferred("A table has an empty cell: {where}; write a dash or a word in it."), _WARNING
    ),
    "untold-table": Said(
        deferred(
            "A table has no words for those who cannot see it: {where}; write a title in its "
            "properties."
        )
    ),
    "unnumbered-table": Said(
        deferred("A table has no number above it: {where}; insert a caption in Word."), _WARNING
    ),
    "untold-picture": Said(
        deferred(
            "A picture has no words for those who cannot see it: {where}; write them, or mark it "
            "as decorative."
        )
    ),
    "floating-picture": Said(
        deferred("A picture floats beside the text {where}; set it in line with the text.")
    ),
    "empty-link": Said(
        deferred("A link does not say where it leads: {where}; let its words name the page.")
    ),
    "raw-link": Said(
        deferred("A link shows a bare address: {where}; let its words name the page."), _WARNING
    ),
    "faint": Said(
        deferred("{where} stands out too little from what is behind it; choose a darker colour.")
    ),
    "serif": Said(
        deferred("Most words are set in {where}, with feet on the letters; use Calibri or Arial."),
        _WARNING,
    ),
    "size": Said(deferred("Most words are {where} points large; use 11 to 14 points."), _WARNING),
    "justified": Said(
        deferred("Text is stretched to both margins: {where}; align it to the left."), _WARNING
    ),
    "hyphenation": Said(
        deferred("Words are divided at the ends of lines; turn hyphenation off."), _WARNING
    ),
    "italics": Said(
        deferred("Much of the text is in italics; keep them for a few words."), _WARNING
    ),
    "underlines": Said(
        deferred("Much of the text is underlined; keep underlines for links."), _WARNING
    ),
    "blank": Said(
        deferred("An empty paragraph stands for space {where}; set the space in the style.")
    ),
    "spaces": Said(deferred("Two spaces follow each other: {where}; leave one."), _WARNING),
    "tabs": Said(
        deferred("Tabs follow each other: {where}; set one tab stop where the words shall stand."),
        _WARNING,
    ),
    "text-box": Said(
        deferred("A text box is not read out in order: {where}; put its words in the text.")
    ),
    "watermark": Said(
        deferred("A watermark lies behind the text: {where}; say it in words at the top.")
    ),
    "background": Said(deferred("The pages have a background; take it away.")),
    "typed-note": Said(
        deferred("The number of a note is typed: {where}; insert a footnote in Word.")
    ),
    "typed-contents": Said(
        deferred("A line of a table of contents is typed: {where}; insert the table in Word.")
    ),
    "changes": Said(
        deferred("The file holds comments or tracked changes; settle them before it leaves.")
    ),
    "hidden": Said(
        deferred("Hidden words are in the file: {where}; delete them before it leaves.")
    ),
    "unnamed-control": Said(
        deferred("A content control has no name: {where}; name it or make it plain text.")
    ),
    "form-field": Said(deferred("A form field is in the file {where}; make it plain text.")),
    "bare-box": Said(
        deferred("A box to tick stands without words {where}; say beside it what it means.")
    ),
}
"""By what the trouble is called, in no language."""

_RULES = {
    "marking": ("header", "text"),
    "edges": ("only-in-header",),
    "properties": ("title", "file-name", "no-author", "author", "subject"),
    "language": ("language", "other-language"),
    "headings": ("headings", "fake-heading"),
    "alike": ("alike",),
    "lists": ("typed-mark",),
    "tables": (
        *("bare-table", "merged-cells", "nested-table", "blank-cell"),
        *("untold-table", "unnumbered-table"),
    ),
    "layout": ("layout-table",),
    "pictures": ("untold-picture", "floating-picture"),
    "links": ("empty-link", "raw-link"),
    "contrast": ("faint",),
    "letters": ("serif", "size", "justified", "hyphenation", "italics", "underlines"),
    "space": ("blank", "spaces", "tabs"),
    "boxes": ("text-box", "watermark", "background"),
    "notes": ("typed-note", "typed-contents"),
    "changes": ("changes", "hidden"),
    "forms": ("unnamed-control", "form-field", "bare-box"),
}
RULE_OF = {what: rule for rule, whats in _RULES.items() for what in whats}
"""The row of the guidance that each trouble goes against."""
