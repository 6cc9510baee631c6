"""What the pages of a note will show of its marking, before the file is written."""

from briefing_app.domain.note import Note
from briefing_app.domain.printed import Printed
from briefing_app.domain.template import NoteKind
from briefing_app.export.header_lines import head_lines
from briefing_app.export.options import AS_USUAL, ExportOptions


def printed(note: Note, kind: NoteKind, options: ExportOptions = AS_USUAL) -> Printed:
    """The header of the first page and that of all others; the labelled lines of the head."""
    marking = note.marking.in_words(note.language)
    lines = tuple(line.text for line in head_lines(note, kind, options))
    return Printed((marking, marking), lines)
