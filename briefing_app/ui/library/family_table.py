"""The concordance as a wide table: when, who, of whom, in which words, the answer, the source."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView

from briefing_app.domain.concordance import Concordance
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import RecommendationRow
from briefing_app.domain.recommendation import Voice
from briefing_app.language import _
from briefing_app.ui.library.concordance import dated, relation_words, source_words, whom
from briefing_app.ui.parts.kind_words import seal_word
from briefing_app.ui.parts.said_table import Row, Said, SaidTable
from briefing_app.ui.tokens import Use

_SHARES = (10, 15, 17, 31, 12, 15)
"""Of the columns, in hundredths of the width."""


def cells_of(row: RecommendationRow, *, first: bool) -> Row:
    """What each column says of a member, paragraph after paragraph."""
    each = row.recommendation
    reported = _("only reported") if each.voice is Voice.REPORTED else ""
    state = () if each.answer == name_of(each.state) else (Said(each.answer, ink="text2"),)
    cells = (
        (Said(dated(row)), Said(_("first to ask") if first else "", Use.LABEL_STRONG, "accent")),
        (Said(each.asks, Use.LABEL_STRONG), Said(reported, ink="text2")),
        (Said(whom(row) or _("Nobody by name")),),
        (Said(each.title, Use.LABEL_STRONG), Said(each.what),
         Said(relation_words(each.relation), ink="text2")),
        (Said(name_of(each.state)), *state),
        (Said(source_words(row)), Said(seal_word(each.seal), ink="text2")),
    )  # fmt: skip
    return tuple(tuple(said for said in cell if said.words) for cell in cells)


class FamilyTable(SaidTable):
    """One row is at hand; Enter or a double click opens it. Everything is shown whole."""

    opened = Signal(object)
    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__(_heads)
        self._members: tuple[RecommendationRow, ...] = ()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.activated.connect(lambda index: self.opened.emit(self._members[index.row()]))
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_concordance(self, concordance: Concordance, at_hand: str = "") -> None:
        """The row of this identity is at hand, otherwise the first."""
        self._members, first = concordance.rows, concordance.first
        self.cells.show_rows([cells_of(row, first=row is first) for row in self._members])
        self.setAccessibleName(_("Concordance"))
        self.fit()
        ids = [row.recommendation.id for row in self._members]
        self.selectRow(next((at for at, each in enumerate(ids) if each == at_hand), 0))
        self.scrollTo(self.currentIndex())

    def value(self) -> RecommendationRow | None:
        at = self.currentIndex().row()
        return self._members[at] if at >= 0 else None

    def widths(self, room: int) -> Sequence[int]:
        shared = [room * share // 100 for share in _SHARES[:-1]]
        return *shared, room - sum(shared)

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid():
            self.reached.emit(self._members[now.row()])


def _heads() -> tuple[str, ...]:
    return (_("When"), _("Who asks"), _("Of whom"), _("What it asks"), _("Answer"), _("Source"))
