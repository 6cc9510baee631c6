"""What the file is to be called that a note leaves as."""

from dataclasses import replace
from pathlib import Path

from briefing_app.domain.export_files import ENDINGS, Form
from briefing_app.domain.file_names import word_file_name
from briefing_app.domain.note import Note
from briefing_app.language import _
from briefing_app.operations.export_note import Copy, ExportOptions


def file_name(note: Note) -> str:
    """A name that every system takes: number and title, as far as there are any."""
    return word_file_name(note.header.number, note.title, otherwise=_("Note"))


def proposed_name(note: Note, options: ExportOptions) -> str:
    """A copy that is not the final one says so, and keeps the final one's name free.

    A copy for outside bears no number of the house.
    """
    if options.copy == "outside":
        note = replace(note, header=replace(note.header, number=""))
    whole = Path(file_name(note))
    copy = _copies().get(options.copy, "")
    stem = f"{whole.stem} - {copy}" if copy else whole.stem
    return f"{stem}{ENDINGS[options.form]}"


def patterns(form: Form) -> str:
    """What the system's dialog shows of a folder."""
    words = {"word": _("Word documents"), "pdf": _("PDF files"), "markdown": _("Markdown files")}
    return f"{words[form]} (*{ENDINGS[form]})"


def _copies() -> dict[Copy, str]:
    return {
        "review": _("for review"),
        "fact-check": _("for checking"),
        "outside": _("for outside readers"),
    }
