"""Goes through a source's proposals: the next, the one before, take, leave, edit first."""

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.overview import ReadingCopy
from briefing_app.language import _
from briefing_app.operations.decide_proposals import (
    Candidate,
    leave_proposal,
    propose_again,
    propose_from_source,
)
from briefing_app.operations.outcome import Outcome
from briefing_app.ui.desk import Desk
from briefing_app.ui.reader.collected import Collected
from briefing_app.ui.reader.collecting import names_somebody, thing_from
from briefing_app.ui.reader.collector import Collector
from briefing_app.ui.reader.proposed import Proposals

_LONG = 1_000
"""Passages: a longer source is looked through only once its words are seen."""

_FIRST_SEEN = 300


class Deciding(QObject):
    """`changed` says that there are others, or fewer; `reached` that another one is at hand."""

    changed = Signal()
    reached = Signal()

    def __init__(self, desk: Desk, collector: Collector) -> None:
        super().__init__(collector)
        self._desk, self._collector = desk, collector
        self._copy: ReadingCopy | None = None
        self._collected: tuple[Collected, ...] = ()
        self.proposals: Proposals | None = None
        self.at_hand: Candidate | None = None

    def open(self, copy: ReadingCopy) -> None:
        """Look through another source, without making anybody wait."""
        self._copy, self.proposals, self.at_hand = copy, None, None
        self.changed.emit()
        if len(copy.passages) > _LONG:
            QTimer.singleShot(_FIRST_SEEN, self, lambda: self._look_through(copy))
        else:
            self._look_through(copy)

    def _look_through(self, copy: ReadingCopy) -> None:
        if self._copy is None or self._copy.edition.id != copy.edition.id:
            return
        looking = self._desk.runner.ask("proposals", _proposals_of, copy.source.id, copy.edition.id)
        looking.then(self._show_spotted)

    def show_collected(self, copy: ReadingCopy, collected: tuple[Collected, ...]) -> None:
        """What stands collected decides what is still open; what opened again is at hand."""
        self._copy, self._collected = copy, collected
        if self.proposals is not None:
            again = self.proposals.show_collected(collected)
            self._settle(again[0] if again else self.at_hand)

    def step(self, by: int, position: int) -> None:
        """The next one in the text; without one at hand, the first from `position` on."""
        if self.proposals is None or not self.proposals.open:
            return
        offered = self.proposals.open
        if self.at_hand in offered:
            at = offered.index(self.at_hand) + by
        else:
            at = bisect_left([each.start for each in offered], position) - (by < 0)
        self.reach(offered[at % len(offered)])

    def reach(self, candidate: Candidate | None) -> None:
        """This one is at hand; none puts down the one that was."""
        if candidate != self.at_hand or candidate is not None:
            self.at_hand = candidate
            self.changed.emit()
            self.reached.emit()

    def take(self) -> None:
        """Kept at once, with the guesses of the proposal; the form where these name a speaker."""
        candidate, copy, proposals = self.at_hand, self._copy, self.proposals
        if candidate is None or copy is None or proposals is None:
            return
        thing = thing_from(copy, candidate)
        if names_somebody(copy, thing):
            self._collector.take_with_form(copy, thing)
            return
        self._go_on(lambda: proposals.take(candidate))
        taking = self._collector.take_at_once(thing)
        taking.otherwise(lambda fault: self._not_decided(proposals, candidate, fault))

    def edit(self) -> None:
        """The form first; it is taken when the form is kept."""
        if self.at_hand is not None and self._copy is not None:
            self._collector.take_with_form(self._copy, thing_from(self._copy, self.at_hand))

    def leave(self) -> None:
        """Not wanted; it does not come again unless it is taken back."""
        candidate, proposals = self.at_hand, self.proposals
        if candidate is None or proposals is None:
            return
        self._go_on(lambda: proposals.leave(candidate))
        leaving = self._desk.runner.run(leave_proposal, proposals.left_form(candidate))
        leaving.then(lambda _left: self._tell_left(proposals, candidate))
        leaving.otherwise(lambda fault: self._not_decided(proposals, candidate, fault))

    def _show_spotted(self, proposals: Proposals) -> None:
        if self._copy is not None and proposals.edition_id == self._copy.edition.id:
            self.proposals = proposals
            self.proposals.show_collected(self._collected)
            self.changed.emit()

    def _go_on(self, decide: Callable[[], None]) -> None:
        """After a decision the next one is at hand."""
        proposals, candidate = self.proposals, self.at_hand
        if proposals is None or candidate is None:
            return
        at = proposals.open.index(candidate)
        decide()
        self.reach(proposals.open[at] if at < len(proposals.open) else None)

    def _tell_left(self, proposals: Proposals, candidate: Candidate) -> None:
        def take_back() -> None:
            self._desk.runner.run(propose_again, proposals.left_form(candidate))
            self._offer_again(proposals, candidate)

        self._collector.remember(_("Left: {reason}").format(reason=candidate.reason), take_back)

    def _not_decided(
        self, proposals: Proposals, candidate: Candidate, fault: BriefingError
    ) -> None:
        self._desk.messages.complain(fault.sentence)
        self._offer_again(proposals, candidate)

    def _offer_again(self, proposals: Proposals, candidate: Candidate) -> None:
        proposals.offer_again(candidate)
        if proposals is self.proposals:
            self.reach(candidate)

    def _settle(self, candidate: Candidate | None) -> None:
        """After a change from outside: from what was decided meanwhile it goes on to the next."""
        wanted = self._open_from(candidate) if candidate else None
        if wanted != self.at_hand:
            self.reach(wanted)
        else:
            self.changed.emit()

    def _open_from(self, candidate: Candidate) -> Candidate | None:
        """This one while it is open, or else the next in the text that is."""
        if self.proposals is None or self.proposals.is_open(candidate):
            return candidate if self.proposals else None
        return next((each for each in self.proposals.open if each.start >= candidate.start), None)


def _proposals_of(workspace: Any, source: SourceId, edition: EditionId) -> Outcome[Proposals]:
    """Sorted out where nobody waits for it: there may be thousands."""
    return Outcome(Proposals(propose_from_source(workspace, source, edition).value))
