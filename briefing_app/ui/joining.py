"""Asks what is alike, and joins what the officer said: one word for it, one way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.alike import AnyAlike
from briefing_app.domain.evidence import Evidence
from briefing_app.domain.overview import EvidenceRow, RecommendationRow
from briefing_app.domain.recommendation import Recommendation
from briefing_app.language import ngettext
from briefing_app.operations.find_alike import find_evidence_like, find_recommendations_like
from briefing_app.operations.record_recommendations import change_recommendation, join_family
from briefing_app.operations.relate_evidence import part_evidence, relate_evidence
from briefing_app.ui.operation_runner import OperationRunner, Running
from briefing_app.ui.parts.alike_list import AlikeList, Join

Thing = Evidence | Recommendation
_PAUSE = 350


def ask_alike(runner: OperationRunner, thing: Thing, question: str = "alike") -> Running[Any]:
    """What is held that says the same; of several questions only the newest is answered."""
    if isinstance(thing, Evidence):
        return runner.ask(question, find_evidence_like, thing)
    return runner.ask(question, find_recommendations_like, thing)


@dataclass(frozen=True, slots=True)
class Joined:
    """Everything needed to part again."""

    thing: Thing
    joins: tuple[Join, ...]

    @property
    def words(self) -> str:
        count = len(self.joins)
        told = ngettext("joined with {count}", "joined with {count}", count)
        return told.format(count=count)

    def part(self, runner: OperationRunner) -> None:
        """As it was before."""
        for join in self.joins:
            row = join.alike.row
            if isinstance(row, EvidenceRow) and isinstance(self.thing, Evidence):
                runner.run(part_evidence, self.thing.id, row.evidence.id)
            elif isinstance(row, RecommendationRow) and isinstance(self.thing, Recommendation):
                runner.run(change_recommendation, self.thing)
                if row.recommendation.family is None:
                    runner.run(change_recommendation, row.recommendation)


def join_all(runner: OperationRunner, thing: Thing, joins: Sequence[Join]) -> Joined:
    """The thing, which is stored, stands to these as was said."""
    for join in joins:
        row = join.alike.row
        if join.relation is None:
            continue
        if isinstance(row, EvidenceRow) and isinstance(thing, Evidence):
            runner.run(relate_evidence, thing.id, row.evidence.id, join.relation)
        elif isinstance(row, RecommendationRow) and isinstance(thing, Recommendation):
            runner.run(join_family, thing.id, row.recommendation.id, join.relation)
    return Joined(thing, tuple(joins))


class AlikeWatch(QObject):
    """Keeps a list of what is alike in step with a form. `answered` carries what was found."""

    answered = Signal(object)

    def __init__(
        self, shown: AlikeList, runner: OperationRunner, value: Callable[[], Thing]
    ) -> None:
        super().__init__(shown)
        self._shown, self._runner, self._value = shown, runner, value
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.ask)

    def ask(self) -> None:
        """Now, for what the form says now."""
        ask_alike(self._runner, self._value(), "alike form").then(self._show)

    def ask_soon(self) -> None:
        """When the hand rests."""
        self._pause.start()

    def _show(self, found: tuple[AnyAlike, ...]) -> None:
        self._shown.show_alike(found)
        self.answered.emit(found)
