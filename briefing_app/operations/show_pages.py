"""The pages of a source's own file, to be looked at beside its words."""

from collections.abc import Sequence

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.ids import EditionId
from briefing_app.domain.page_place import DrawnPage, PageWords
from briefing_app.domain.passage import Passage
from briefing_app.ingest.pdf.page_desk import PageDesk
from briefing_app.ingest.pdf.page_letters import PageLetters, words_on
from briefing_app.language import _
from briefing_app.operations.outcome import Outcome
from briefing_app.storage.workspace import Workspace

_BEGINS = b"%PDF-"
_NEAR_THE_BEGINNING = 1024
_REMEMBERED = 6


class OpenPages:
    """A document that is open for looking at, until `close()`. `sizes` are in points."""

    def __init__(self, edition: EditionId, desk: PageDesk) -> None:
        self.edition = edition
        self.sizes = desk.sizes
        self._desk = desk
        self._letters: dict[int, PageLetters] = {}

    def draw(self, number: int, width: int) -> DrawnPage:
        return self._desk.draw(number, width)

    def letters(self, number: int) -> PageLetters:
        """Those of the last few pages are remembered: a page is compared with the one before."""
        if number not in self._letters:
            if len(self._letters) >= _REMEMBERED:
                self._letters.clear()
            self._letters[number] = self._desk.letters(number)
        return self._letters[number]

    def close(self) -> None:
        self._desk.close()


def open_pages(workspace: Workspace, edition: EditionId, password: str = "") -> Outcome[OpenPages]:
    """Raises `CannotRead` where the file has no pages to show, or asks for a password."""
    with workspace.reading() as shelves:
        name, content = shelves.sources.original(edition)
    if _BEGINS not in content[:_NEAR_THE_BEGINNING]:
        raise CannotRead(_("{name} is not a PDF: it has no pages to show.").format(name=name))
    return Outcome(OpenPages(edition, PageDesk(content, name, password)))


def draw_page(
    workspace: Workspace, pages: OpenPages, number: int, width: int
) -> Outcome[DrawnPage]:
    """A page, from 1, so many points of the screen wide."""
    del workspace
    return Outcome(pages.draw(number, width))


def find_on_page(
    workspace: Workspace, pages: OpenPages, number: int, passages: Sequence[Passage]
) -> Outcome[PageWords]:
    """Where on a page the words of the edition's passages stand, as far as it is certain."""
    del workspace
    here = pages.letters(number)
    before = pages.letters(number - 1) if number > 1 else None
    near = [passage for passage in passages if number - 1 <= passage.page <= number]
    return Outcome(words_on(here, near, before))
