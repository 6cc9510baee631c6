"""Where it is kept which proposals an officer left, so that they do not come again."""

from sqlalchemy import Connection, delete, insert, select

from briefing_app.domain.ids import EditionId
from briefing_app.domain.proposal import LeftProposal
from briefing_app.storage.columns import Columns
from briefing_app.storage.tables import left_proposals


class ProposalShelf:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def leave(self, left: LeftProposal) -> None:
        """Leaving it twice changes nothing."""
        new = insert(left_proposals).prefix_with("or ignore")
        self._connection.execute(new, _columns(left))

    def take_back(self, left: LeftProposal) -> None:
        """It may be proposed again."""
        here = (left_proposals.c[name] == value for name, value in _columns(left).items())
        self._connection.execute(delete(left_proposals).where(*here))

    def of_edition(self, edition: EditionId) -> tuple[LeftProposal, ...]:
        """In the order of the text."""
        table = left_proposals.c
        asked = select(table.kind, table.start, table.end).where(table.edition == edition)
        rows = self._connection.execute(asked.order_by(table.start, table.end, table.kind))
        return tuple(LeftProposal(edition, row.kind, row.start, row.end) for row in rows)


def _columns(left: LeftProposal) -> Columns:
    return {
        "edition": left.edition_id,
        "kind": left.kind,
        "start": left.start,
        "end": left.end,
    }
