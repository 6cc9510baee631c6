"""Pages that came as pictures are recognised afterwards: their words stand where the pages are."""

from dataclasses import replace

from briefing_app.domain.changes import Changes
from briefing_app.domain.errors import NotAllowed
from briefing_app.domain.ids import EditionId
from briefing_app.domain.source import Source
from briefing_app.ingest.edition_likeness import marks_of
from briefing_app.ingest.file_kinds import FileKind, kind_of
from briefing_app.ingest.pages_put_in import Worded, put_in
from briefing_app.ingest.reading import ReadFile
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.ingest.wishes import Wishes
from briefing_app.language import _
from briefing_app.operations.import_summary import PagesRead
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.storage.workspace import Shelves, Workspace

__all__ = ["PagesRead", "PicturePages", "recognise_pages"]


def recognise_pages(
    workspace: Workspace, edition: EditionId, progress: Progress = silent, password: str = ""
) -> Outcome[PagesRead]:
    """Everything that was collected, noted or left stays at its words.

    Raises `CannotRead`, with its remedy where a password is asked for; whoever stops it leaves
    the source as it was.
    """
    with workspace.writing() as shelves:  # whoever may only read hears of it before the work
        name, content = shelves.sources.original(edition)
    if kind_of(content, name) is not FileKind.PDF:
        raise NotAllowed(_("{name} is not a PDF: it has no pictures of pages.").format(name=name))
    told = _Told(progress)
    with ReadingDesk(seats=1) as desk:
        wishes = Wishes(password, recognise=True, page_done=told.page)
        read = desk.read_content(content, name, wishes, told.again)
    with workspace.writing() as shelves:
        return PicturePages(shelves).put_in(edition, read)


class PicturePages:
    """Within one transaction: the words of the pages that had none."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def put_in(self, edition: EditionId, read: ReadFile) -> Outcome[PagesRead]:
        shelves = self._shelves
        source = shelves.sources.get(shelves.sources.of_edition(edition))
        before = Worded(shelves.sources.text(edition) or "", shelves.sources.passages(edition))
        after = Worded(read.source_text.text, read.passages)
        grown = put_in(before, after, shelves.growth.places(edition))
        pictures = bool(read.source_text.told.remark)
        found = PagesRead(source.id, source.label, grown.pages, pictures)
        if not grown.pages:
            return Outcome(found)
        worded = grown.worded
        shelves.growth.grow(edition, worded.text, worded.passages, grown.inserted)
        shelves.editions.mark(edition, marks_of(worded.passages))
        self._tell_quality(source, read)
        return Outcome(found, self._changes(source, edition))

    def _tell_quality(self, source: Source, read: ReadFile) -> None:
        """What the officer wrote about the text stands."""
        if not source.text_quality:
            quality = read.source_text.told.quality
            self._shelves.sources.change(replace(source, text_quality=quality))

    def _changes(self, source: Source, edition: EditionId) -> Changes:
        evidence = (row.evidence.id for row in self._shelves.evidence.of_edition(edition))
        rows = self._shelves.recommendations.of_edition(edition)
        return Changes(
            sources=frozenset({source.id}),
            evidence=frozenset(evidence),
            recommendations=frozenset(row.recommendation.id for row in rows),
        )


class _Told:
    """Where the reading stands, told again and again so that it can be stopped within a page."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._last = progress, (0, 0, "")

    def page(self, name: str, page: int, pages: int) -> None:
        self._last = (page, pages, name)
        self.again()

    def again(self) -> None:
        self._progress(*self._last)
