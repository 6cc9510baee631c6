"""The pages of a note exactly as they will print, laid out by LibreOffice behind the screen."""

from dataclasses import dataclass

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.note import Note
from briefing_app.domain.page_place import DrawnPage, PageWords
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.domain.printed_pages import (
    PrintedLine,
    PrintedPages,
    pages_of_text,
    printed_lines,
)
from briefing_app.export.office import Office
from briefing_app.export.options import ExportOptions
from briefing_app.export.step import Step
from briefing_app.export.word.word_note import write_note
from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.ingest.pdf.page_letters import folding_once, words_on
from briefing_app.operations.keep_templates import usual_template
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.operations.plan_export import plan_as_handed
from briefing_app.storage.workspace import Workspace
from briefing_app.wordfile.faults import WordFault

__all__ = [
    "PageCount",
    "Printed",
    "count_pages",
    "draw_printed",
    "print_pages",
]

_LETTERS_THAT_TELL = 8


@dataclass(frozen=True, slots=True)
class PageCount:
    """`counted` are the pages that limits are for; what follows the text is in `whole` alone."""

    counted: int
    whole: int


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
    options: ExportOptions | None = None,
    progress: Progress = silent,
) -> Outcome[Printed]:
    """The note as it is handed in, in its usual template unless it is told how it leaves.

    Raises `CannotRead` where LibreOffice does not do it.
    """
    progress(0, 1, "")
    if options is None:
        options = ExportOptions(template=usual_template(workspace, note).value)

    def step() -> None:
        progress(0, 1, "")

    content = _word_file(workspace, note, options, step)
    printed = office.to_pdf(content, step)
    desk = PageDesk(printed, "note.pdf")
    lines = tuple(printed_lines(note))
    try:
        words = _words(desk, lines, step)
    except BaseException:
        desk.close()
        raise
    pages = PrintedPages(desk.sizes, lines, words, pages_of_text(lines, words))
    return Outcome(Printed(note, pages, desk))


def count_pages(
    workspace: Workspace,
    office: Office,
    note: Note,
    options: ExportOptions | None = None,
    progress: Progress = silent,
) -> Outcome[PageCount]:
    """Only how many pages there are."""
    printed = print_pages(workspace, office, note, options, progress).value
    printed.close()
    return Outcome(PageCount(printed.pages.counted, len(printed.pages.sizes)))


def draw_printed(
    workspace: Workspace, printed: Printed, number: int, width: int
) -> Outcome[DrawnPage]:
    """A page, from 1, so many points of the screen wide."""
    del workspace
    return Outcome(printed.draw(number, width))


def _word_file(workspace: Workspace, note: Note, options: ExportOptions, step: Step) -> bytes:
    plan = plan_as_handed(workspace, note, options, step).value
    try:
        return write_note(plan, options.template, step)
    except WordFault as fault:
        raise CannotRead(str(fault)) from fault


def _words(desk: PageDesk, lines: tuple[PrintedLine, ...], step: Step) -> tuple[PageWords, ...]:
    """Page after page; a line that began on the page before may go on here."""
    found: list[PageWords] = []
    before, fold = None, folding_once()
    for number in range(1, len(desk.sizes) + 1):
        step()
        letters = desk.letters(number)
        begun = found[-1].passages if found else {}
        done = {each for page in found for each in page.passages}
        here = [
            _passage(at, line, number - 1 if at in begun else number)
            for at, line in enumerate(lines, 1)
            if at in begun or at not in done
        ]
        found.append(words_on(letters, [each for each in here if _tells(each)], before, fold))
        before = letters
    return tuple(found)


def _passage(number: int, line: PrintedLine, page: int) -> Passage:
    text = line.text
    return Passage(number, PassageKind.PARAGRAPH, text, (Span(0, len(text)),), page=page)


def _tells(passage: Passage) -> bool:
    """A few letters stand anywhere."""
    return len(passage.text) >= _LETTERS_THAT_TELL
