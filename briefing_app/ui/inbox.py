"""Watches the folder that the officer chose: what is put there comes in by itself, quietly."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from briefing_app.domain.inbox import InboxLook
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import ImportState, ImportSummary
from briefing_app.operations.watch_inbox import look_into_inbox, note_inbox
from briefing_app.ui.alive import while_alive
from briefing_app.ui.desk import Desk
from briefing_app.ui.library.importing import Importing

SOON, AGAIN, NOW_AND_THEN = 800, 2500, 30_000
"""Milliseconds: after the system told of a change; while a file may grow; where it tells nothing,
as of folders on a network."""
_MOST_FOLDERS = 200


class Inbox(QObject):
    """`show` leads to the report. A fault is told once, until the folder is there again."""

    def __init__(self, desk: Desk, importing: Importing, show: Callable[[], object]) -> None:
        super().__init__(importing)
        self._desk, self._importing, self._show = desk, importing, show
        self._folder: Path | None = None
        self._look = InboxLook()
        self._at_work = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _path: self._soon.start(SOON))
        self._now_and_then = QTimer(self, interval=NOW_AND_THEN)
        self._now_and_then.timeout.connect(self.look)
        importing.came_in.connect(self._hear)
        desk.preferences.changed.connect(self.follow)

    def follow(self) -> None:
        """The folder that the settings name now; none means that nothing is watched."""
        chosen = self._desk.preferences.settings.inbox
        folder = Path(chosen) if chosen else None
        if folder == self._folder:
            return
        self._folder, self._look = folder, InboxLook()
        self._watch(())
        self._now_and_then.stop()
        if folder is not None:
            self._now_and_then.start()
            self.look()

    def look(self) -> None:
        if self._folder is None or self._at_work:
            return
        asked = self._desk.runner.ask("inbox", look_into_inbox, self._folder, self._look)
        asked.then(while_alive(self, self._see))

    def _see(self, look: InboxLook) -> None:
        if look.fault and not self._look.fault:
            self._desk.messages.complain(look.fault)
        self._look = look
        if look.fault or self._folder is None:
            return
        self._watch((self._folder, *(path.parent for path in look.stands)))
        if look.grows:
            self._soon.start(AGAIN)
        if look.ready and not self._at_work:
            self._at_work = True
            self._importing.add_quietly(look.ready)

    def _hear(self, summary: ImportSummary) -> None:
        """Another run may end meanwhile; ours is the quiet one."""
        request = self._importing.request
        if request is None or not request.quiet:
            return
        self._at_work = False
        self._desk.runner.run(note_inbox, self._look.stands, summary)
        if words := told_in_passing(summary):
            self._desk.messages.tell(words, _("Show"), self._show)

    def _watch(self, folders: tuple[Path, ...]) -> None:
        wanted = {str(folder) for folder in folders[:_MOST_FOLDERS] if folder.is_dir()}
        watched = set(self._system.directories())
        if gone := watched - wanted:
            self._system.removePaths(sorted(gone))
        if new := wanted - watched:
            self._system.addPaths(sorted(new))


def told_in_passing(summary: ImportSummary) -> str:
    """Nothing where there is no news."""
    new = summary.count(ImportState.ADDED) + summary.count(ImportState.WORDS_ADDED)
    refused = summary.count(ImportState.REFUSED)
    parts = []
    if new:
        words = ngettext("{count} document from the inbox", "{count} documents from the inbox", new)
        parts.append(words.format(count=new))
    if refused:
        words = ngettext(
            "{count} file of the inbox not taken", "{count} files of the inbox not taken", refused
        )
        parts.append(words.format(count=refused))
    return " · ".join(parts)
