"""Where it is kept which files of the watched folder were looked at, and as what."""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select

from briefing_app.domain.inbox import Stand
from briefing_app.storage.tables import inbox_files


class InboxShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seen(self) -> dict[Path, Stand]:
        rows = self._connection.execute(select(inbox_files))
        return {Path(row.path): Stand(row.size, row.changed) for row in rows}

    def note(self, stands: Mapping[Path, Stand]) -> None:
        """These were looked at as they now are."""
        if not stands:
            return
        paths = [str(path) for path in stands]
        for path in paths:
            here = inbox_files.c.path == path
            self._connection.execute(delete(inbox_files).where(here))
        rows = [
            {"path": path, "size": stand.size, "changed": stand.changed}
            for path, stand in zip(paths, stands.values(), strict=True)
        ]
        self._connection.execute(insert(inbox_files), rows)
