"""The marking of a thing: a step on each of the two ladders, and caveats."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.language import _
from briefing_app.ui.look import look
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.tokens import Space


@dataclass(frozen=True, slots=True)
class MarkingChoice:
    """Values of the two ladders ("" for none) and of the caveats."""

    protected: str = ""
    classified: str = ""
    caveats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkingLadders:
    """What can be chosen, with its words; the first of each ladder stands for none."""

    protected: tuple[ChoiceFace, ...]
    classified: tuple[ChoiceFace, ...]
    caveats: tuple[ChoiceFace, ...] = ()


class MarkingPicker(QWidget):
    """`picked` carries a `MarkingChoice`, and only when a person chose it."""

    picked = Signal(object)

    def __init__(self, ladders: MarkingLadders, value: MarkingChoice | None = None) -> None:
        super().__init__()
        self._protected = _ladder(ladders.protected, _("Protected"))
        self._classified = _ladder(ladders.classified, _("Classified"))
        self._caveats = _chips(ladders.caveats)
        for choice in (self._protected, self._classified):
            choice.picked.connect(self._tell)
        for chip in self._caveats.values():
            chip.clicked.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(Space.S))
        row = QHBoxLayout()
        row.setSpacing(look().px(Space.S))
        row.addWidget(self._protected, 1)
        row.addWidget(self._classified, 1)
        column.addLayout(row)
        flow = FlowLayout(2)
        for chip in self._caveats.values():
            flow.addWidget(chip)
        column.addLayout(flow)
        self.setFocusProxy(self._protected)
        self.show_value(value or MarkingChoice())

    def value(self) -> MarkingChoice:
        caveats = tuple(value for value, chip in self._caveats.items() if chip.isChecked())
        return MarkingChoice(self._protected.value(), self._classified.value(), caveats)

    def show_value(self, value: MarkingChoice) -> None:
        self._protected.choose(value.protected)
        self._classified.choose(value.classified)
        for caveat, chip in self._caveats.items():
            chip.setChecked(caveat in value.caveats)

    def _tell(self) -> None:
        self.picked.emit(self.value())


def _ladder(steps: Sequence[ChoiceFace], name: str) -> Choice:
    choice = Choice(steps)
    choice.setAccessibleName(name)
    return choice


def _chips(caveats: Sequence[ChoiceFace]) -> dict[str, Chip]:
    return {caveat.value: Chip(caveat.words) for caveat in caveats}
