"""The family of a recommendation as a table: source, number, what it asks, answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from briefing_app.domain.quotation import Seal
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.marks import seal_sign
from briefing_app.ui.parts.said_table import Row, Said, SaidTable
from briefing_app.ui.tokens import Use

_SOURCE, _NUMBER, _ASKS, _ANSWER = range(4)
_NARROWEST = 24


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """One demand of the family. `note` is what sets it apart, such as "earlier, narrower"."""

    source: str
    when: str
    number: str
    asks: str
    answer: str
    seal: Seal | None = None
    note: str = ""
    at_hand: bool = False


class ConcordanceTable(SaidTable):
    """As high as its rows; the page around it scrolls. Enter or a double click opens a row."""

    opened = Signal(int)
    """The number of the row, from 0."""

    def __init__(self, name: str) -> None:
        super().__init__(_heads)
        self._rows: tuple[ConcordanceRow, ...] = ()
        self.setAccessibleName(name)
        self.setLineWidth(1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = self.horizontalHeader()
        head.setAccessibleName(name)
        head.setMinimumSectionSize(look().px(_NARROWEST))
        self.activated.connect(lambda index: self.opened.emit(index.row()))

    def show_rows(self, rows: Sequence[ConcordanceRow]) -> None:
        self._rows = tuple(rows)
        self.cells.show_rows([_cells(row) for row in self._rows])
        self.fit()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.cells.rowCount()))
        return QSize(look().px(480), self.horizontalHeader().height() + rows + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(320), self.sizeHint().height())

    def is_at_hand(self, row: int, *, selected: bool) -> bool:
        """The row whose detail is shown, wherever the focus is."""
        del selected
        return self._rows[row].at_hand

    def widths(self, room: int) -> Sequence[int]:
        """Narrow columns take what their words need, what is asked takes the rest."""
        source = min(self.cells.widest(_SOURCE), room // 3)
        number = self.cells.widest(_NUMBER)
        answer = min(self.cells.widest(_ANSWER), room // 5)
        return source, number, room - source - number - answer, answer

    def fit(self) -> None:
        super().fit()
        self.updateGeometry()


def _heads() -> tuple[str, ...]:
    return (_("Source"), _("No."), _("What it asks, put briefly"), _("Answer"))


def _cells(row: ConcordanceRow) -> Row:
    seal = seal_sign(row.seal) if row.seal is not None else None
    cells = (
        (Said(row.source, Use.LABEL_STRONG), Said(row.when)),
        (Said(row.number),),
        (Said(row.asks, sign=seal), Said(row.note, ink="text2")),
        (Said(row.answer),),
    )
    return tuple(tuple(said for said in cell if said.words or said.sign) for cell in cells)
