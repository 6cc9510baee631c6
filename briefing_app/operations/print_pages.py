"""The pages of a note exactly as they will print, laid out by LibreOffice behind the screen."""

import tempfile
from pathlib import Path

from briefing_app.domain.note import Note
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.page_place import DrawnPage, PageWords
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.printed_pages import (
    PrintedLine,
    PrintedPages,
    pages_of_text,
    printed_lines,
)
from briefing_app.export.note_plan import plan_note
from briefing_app.export.office import Office, find_office
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.word_note import save_note
from briefing_app.ingest.page_desk import PageDesk
from briefing_app.ingest.page_letters import words_on
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.shipped.note_kinds import kind_of
from briefing_app.storage.workspace import Workspace

__all__ = ["Office", "Printed", "draw_printed", "find_office", "print_pages"]

_LETTERS_THAT_TELL = 8


class Printed:
    """A note's pages, open for looking at until `close()`."""

    def __init__(self, note: Note, pages: PrintedPages, desk: PageDesk) -> None:
        self.note = note
        self.pages = pages
        self._desk = desk

    def draw(self, number: int, width: int) -> DrawnPage:
        return self._desk.draw(number, width)

    def close(self) -> None:
        self._desk.close()


def print_pages(
    workspace: Workspace,
    office: Office,
    note: Note,
    options: ExportOptions = AS_USUAL,
    progress: Progress = silent,
) -> Outcome[Printed]:
    """The note as it is handed in. Raises `CannotRead` where LibreOffice does not do it."""
    progress(0, 1, "")
    content = _word_file(workspace, without_tray(note), options)
    printed = office.to_pdf(content, lambda: progress(0, 1, ""))
    desk = PageDesk(printed, "note.pdf")
    lines = tuple(printed_lines(note))
    words = _words(desk, lines)
    pages = PrintedPages(desk.sizes, lines, words, pages_of_text(lines, words))
    return Outcome(Printed(note, pages, desk))


def draw_printed(
    workspace: Workspace, printed: Printed, number: int, width: int
) -> Outcome[DrawnPage]:
    """A page, from 1, so many points of the screen wide."""
    del workspace
    return Outcome(printed.draw(number, width))


def _word_file(workspace: Workspace, note: Note, options: ExportOptions) -> bytes:
    with workspace.reading() as shelves:
        materials = shelves.notes.materials(note)
    plan = plan_note(note, materials, kind_of(note), options)
    with tempfile.TemporaryDirectory(prefix="briefing-app-note-") as folder:
        path = Path(folder) / "note.docx"
        save_note(plan, path, options.template)
        return path.read_bytes()


def _words(desk: PageDesk, lines: tuple[PrintedLine, ...]) -> tuple[PageWords, ...]:
    """Page after page; a line that began on the page before may go on here."""
    found: list[PageWords] = []
    before = None
    for number in range(1, len(desk.sizes) + 1):
        letters = desk.letters(number)
        begun = found[-1].passages if found else {}
        done = {each for page in found for each in page.passages}
        here = [
            _passage(at, line, number - 1 if at in begun else number)
            for at, line in enumerate(lines, 1)
            if at in begun or at not in done
        ]
        found.append(words_on(letters, [each for each in here if _tells(each)], before))
        before = letters
    return tuple(found)


def _passage(number: int, line: PrintedLine, page: int) -> Passage:
    text = line.text
    return Passage(number, PassageKind.PARAGRAPH, text, (Span(0, len(text)),), page=page)


def _tells(passage: Passage) -> bool:
    """A few letters stand anywhere."""
    return len(passage.text) >= _LETTERS_THAT_TELL
