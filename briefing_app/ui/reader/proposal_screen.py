"""Shows what is proposed wherever it is seen: in the text, in the bar, at the edge, aloud."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from briefing_app.operations.decide_proposals import Candidate
from briefing_app.ui.reader.deciding import Deciding
from briefing_app.ui.reader.edge_marks import Standing, proposed_mark
from briefing_app.ui.reader.proposal_bar import ProposalBar
from briefing_app.ui.reader.proposal_marks import ProposalMarks
from briefing_app.ui.reader.proposed import Proposals, face_of
from briefing_app.ui.reader.reader_strip import ReaderStrip
from briefing_app.ui.reader.reading_text import Point
from briefing_app.ui.reader.text_column import TextColumn


class ProposalScreen(QObject):
    """Keeps the text, the bar and the strip of one reader page to what `deciding` says."""

    def __init__(self, deciding: Deciding, column: TextColumn) -> None:
        super().__init__(column)
        self.bar = ProposalBar()
        self.strip = ReaderStrip()
        self._deciding, self._column = deciding, column
        self._gives_reason = False
        self._at_edge: tuple[Candidate, ...] = ()
        deciding.changed.connect(self.show)
        deciding.reached.connect(self._bring_to_sight)
        column.scrolled.connect(self._show_reason)
        column.zoomed.connect(self._show_reason)

    def show(self) -> None:
        """Also after the column was given another text."""
        proposals, at_hand = self._deciding.proposals, self._deciding.at_hand
        marks = self._column.proposals
        if marks.proposals is not proposals or marks.reading is not self._column.reading:
            marks = ProposalMarks(self._column.reading, proposals)
        self._column.show_proposals(marks, at_hand)
        self._column.setAccessibleDescription(face_of(at_hand).spoken() if at_hand else "")
        if proposals is None:
            self.bar.show_search()
        else:
            self._show_tally(proposals)
        self._show_at_edge(proposals)
        self._show_reason()

    def _show_at_edge(self, proposals: Proposals | None) -> None:
        """Marks are made anew only when there are others to decide."""
        offered = proposals.open if proposals else ()
        left = proposals.left if proposals else ()
        if offered is self._at_edge and len(left) == len(self.strip.marks(Standing.LEFT)):
            return
        self._at_edge = offered
        length = max((each.end for each in self._column.reading.passages[-1:]), default=1)
        for standing, shown in ((Standing.OPEN, offered), (Standing.LEFT, left)):
            self.strip.show_edge(standing, [proposed_mark(e, standing, length) for e in shown])

    def _show_reason(self) -> None:
        """Without room for cards the bar says why the one at hand is proposed."""
        at_hand, proposals = self._deciding.at_hand, self._deciding.proposals
        if at_hand is not None and not self._column.has_room_for_cards:
            self._gives_reason = True
            self.bar.show_reason(face_of(at_hand).spoken())
        elif proposals is not None and self._gives_reason:
            self._show_tally(proposals)

    def _show_tally(self, proposals: Proposals) -> None:
        self._gives_reason = False
        self.bar.show_tally(proposals.tally)

    def _bring_to_sight(self) -> None:
        """The caret goes to the words at hand, and what they are is said aloud."""
        at_hand = self._deciding.at_hand
        places = self._column.proposals.stretches(at_hand) if at_hand else ()
        if at_hand is None or not places:
            return
        first, last = places[0], places[-1]
        point = Point(first.passage, first.start)
        self._column.select(point, point)
        self._column.bring_to_sight(Point(last.passage, last.end))
        self._column.bring_to_sight(point)
        said = QAccessibleAnnouncementEvent(self._column, face_of(at_hand).spoken())
        QAccessible.updateAccessibility(said)
