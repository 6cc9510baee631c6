"""The rows of a published list before they go out: received, number, title, and how each stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.register import RegisterRow
from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.said_table import Row, Said, SaidTable
from briefing_app.ui.registers.register_words import about, standing_sign
from briefing_app.ui.tokens import Space, Use

_RECEIVED, _NUMBER, _TITLE, _STANDING = range(4)
_HIGH, _MANY = 250, 400


class RegisterTable(SaidTable):
    """`chosen` carries the row at hand, `opened` follows Enter and a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(_heads)
        self._rows: tuple[RegisterRow, ...] = ()
        self.setAccessibleName(_("Rows of the list"))
        self.setMinimumHeight(look().px(_HIGH))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.opened.emit(self._rows[index.row()]))
        self.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell())

    def show_rows(self, rows: Sequence[RegisterRow], at: int = 0) -> None:
        """The row at this place is at hand, or the last one."""
        self._rows = tuple(rows)
        self.cells.show_rows([_cells(row) for row in self._rows])
        self.fit()
        if self._rows:
            self.selectRow(min(max(at, 0), len(self._rows) - 1))
        else:
            self.chosen.emit(None)

    def row(self) -> RegisterRow | None:
        at = self.place
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @property
    def place(self) -> int:
        """Where the row at hand stands; -1 for none."""
        return self.currentIndex().row()

    def share_height(self, other: QWidget) -> None:
        """What is shown above takes its room from the table's."""
        height = max(other.heightForWidth(self.width()), other.sizeHint().height())
        taken = 0 if other.isHidden() else height + look().px(Space.M)
        self.setMinimumHeight(look().px(_HIGH) - taken)

    def widths(self, room: int) -> Sequence[int]:
        """Narrow columns take what their words need, the title takes the rest."""
        received = self.cells.widest(_RECEIVED)
        number = min(self.cells.widest(_NUMBER), room // 4)
        standing = look().px(150)
        return received, number, room - received - number - standing, standing

    def fit(self) -> None:
        """A very long list has rows of one height: measuring each would be felt."""
        if self.cells.rowCount() <= _MANY:
            super().fit()
            return
        for column, width in enumerate(self.widths(self.viewport().width())):
            self.horizontalHeader().resizeSection(column, width)
        self.verticalHeader().setDefaultSectionSize(look().px(54))

    def _tell(self) -> None:
        self.chosen.emit(self.row())


def _heads() -> tuple[str, ...]:
    return _("Received"), _("Number"), _("Title"), _("In the list")


def _cells(row: RegisterRow) -> Row:
    told = about(row)
    title = [Said(row.title or _("Without a title"), Use.LABEL_STRONG)]
    if told:
        title.append(Said(told, ink="text2"))
    return (
        (Said(row.received or _("no day")),),
        (Said(row.number),),
        tuple(title),
        (Said("", sign=standing_sign(row)),),
    )
