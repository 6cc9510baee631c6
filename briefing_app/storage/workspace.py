"""The open workspace: reading and writing, each one transaction over all shelves."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection

from briefing_app.domain.ceiling import NO_CEILING
from briefing_app.domain.errors import CannotWrite, WorkspaceFault
from briefing_app.language import _
from briefing_app.storage.alike_shelf import AlikeShelf
from briefing_app.storage.anchor_shelf import AnchorShelf
from briefing_app.storage.backup import copy_workspace
from briefing_app.storage.block_shelf import BlockShelf
from briefing_app.storage.database import look_at, reading_engine, writing_engine
from briefing_app.storage.edition_shelf import EditionShelf
from briefing_app.storage.evidence_shelf import EvidenceShelf
from briefing_app.storage.faults import told_plainly
from briefing_app.storage.growth_shelf import GrowthShelf
from briefing_app.storage.head_shelf import HeadShelf
from briefing_app.storage.inbox_shelf import InboxShelf
from briefing_app.storage.inspection import InspectionShelf
from briefing_app.storage.issued_shelf import IssuedShelf
from briefing_app.storage.links import UseShelf
from briefing_app.storage.margin_shelf import MarginShelf
from briefing_app.storage.migrations import SCHEMA, Schema, bring_up_to_date
from briefing_app.storage.note_shelf import NoteShelf
from briefing_app.storage.proposal_shelf import ProposalShelf
from briefing_app.storage.recommendation_shelf import RecommendationShelf
from briefing_app.storage.sayings import write_due
from briefing_app.storage.search import SearchShelf
from briefing_app.storage.source_shelf import SourceShelf
from briefing_app.storage.theme_shelf import ThemeShelf
from briefing_app.storage.twin_shelf import TwinShelf
from briefing_app.storage.way_shelf import WayShelf
from briefing_app.storage.writer_lock import WriterLock, take_writer_lock

PATIENCE = 60.0
"""Seconds that one writing waits for another in the same program to end."""


@dataclass(frozen=True, slots=True)
class Shelves:
    """All shelves within one transaction; good only inside the `with` that gave them."""

    sources: SourceShelf
    editions: EditionShelf
    growth: GrowthShelf
    anchors: AnchorShelf
    evidence: EvidenceShelf
    recommendations: RecommendationShelf
    proposals: ProposalShelf
    inbox: InboxShelf
    margins: MarginShelf
    themes: ThemeShelf
    blocks: BlockShelf
    notes: NoteShelf
    heads: HeadShelf
    ways: WayShelf
    twins: TwinShelf
    issued: IssuedShelf
    uses: UseShelf
    search: SearchShelf
    inspection: InspectionShelf
    alike: AlikeShelf


class Workspace:
    """One file, open until `close()`. May be used from several threads at once."""

    def __init__(self, path: Path, officer: str, lock: WriterLock | None) -> None:
        self.path = path
        self.officer = officer
        self.ceiling = NO_CEILING
        self._lock = lock
        self._turn = Lock()
        self._readers = reading_engine(path)
        self._writer = writing_engine(path) if lock else None
        self._searching: set[Any] = set()
        if self._writer:
            self._writer.connect().close()  # once, before anybody reads

    @property
    def read_only(self) -> bool:
        return self._writer is None

    @contextmanager
    def reading(self) -> Iterator[Shelves]:
        """The workspace as it is at one moment, whatever is written meanwhile."""
        with told_plainly(self.path), self._readers.begin() as connection:
            yield _shelves(connection, self.officer)

    @contextmanager
    def searching(self) -> Iterator[Shelves]:
        """Like `reading`, but `interrupt_reading` ends it: it then raises `Stopped`."""
        with told_plainly(self.path), self._readers.begin() as connection:
            driver = connection.connection.driver_connection
            self._searching.add(driver)
            try:
                yield _shelves(connection, self.officer)
            finally:
                self._searching.discard(driver)

    def interrupt_reading(self) -> None:
        """End every search that is under way, from whichever thread."""
        for driver in tuple(self._searching):
            driver.interrupt()

    @contextmanager
    def writing(self) -> Iterator[Shelves]:
        """One transaction: on disk when the `with` ends, or, after an error, as if never begun."""
        if self._writer is None:
            raise WorkspaceFault(_("This window only reads. Nothing was changed."))
        if not self._turn.acquire(timeout=PATIENCE):
            raise WorkspaceFault(_("The workspace is busy. Nothing was changed: try again."))
        try:
            with told_plainly(self.path), self._writer.begin() as connection:
                yield _shelves(connection, self.officer)
                write_due(connection)
        finally:
            self._turn.release()

    def copy_to(self, target: Path) -> Path:
        """A whole copy of the file as it is now, also while others write."""
        if target.resolve() == self.path:
            raise CannotWrite(_("A backup cannot replace the workspace itself."))
        if target.is_file():
            look_at(target)  # an earlier backup may be replaced, a file of another kind not
        return copy_workspace(self._readers, target)

    def close(self) -> None:
        """Let go of the file, so that another window may write."""
        self._readers.dispose()
        if self._writer:
            self._writer.dispose()
        if self._lock:
            self._lock.release()
        self._writer = self._lock = None


def open_workspace(
    path: Path, *, officer: str = "", read_only: bool = False, schema: Schema = SCHEMA
) -> Workspace:
    """The workspace in this file, which is made when there is none yet.

    Raises a `WorkspaceFault` with one sentence for whatever cannot be opened. `officer` is
    written down beside versions.
    """
    path = path.resolve()
    look_at(path)
    with ExitStack() as undo, told_plainly(path):
        lock = None
        if not read_only:
            _make_folder(path.parent)
            lock = take_writer_lock(path)
            undo.callback(lock.release)
        bring_up_to_date(path, schema, read_only=read_only)
        workspace = Workspace(path, officer, lock)
        undo.pop_all()
        return workspace


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise WorkspaceFault(
            _("The folder {name} cannot be made: {reason}.").format(
                name=folder, reason=fault.strerror or fault
            )
        ) from fault


def _shelves(connection: Connection, officer: str) -> Shelves:
    return Shelves(
        sources=SourceShelf(connection),
        editions=EditionShelf(connection),
        growth=GrowthShelf(connection),
        anchors=AnchorShelf(connection),
        evidence=EvidenceShelf(connection),
        recommendations=RecommendationShelf(connection),
        proposals=ProposalShelf(connection),
        inbox=InboxShelf(connection),
        margins=MarginShelf(connection),
        themes=ThemeShelf(connection),
        blocks=BlockShelf(connection),
        notes=NoteShelf(connection, officer),
        heads=HeadShelf(connection),
        ways=WayShelf(connection, officer),
        twins=TwinShelf(connection),
        issued=IssuedShelf(connection),
        uses=UseShelf(connection),
        search=SearchShelf(connection),
        inspection=InspectionShelf(connection),
        alike=AlikeShelf(connection),
    )
