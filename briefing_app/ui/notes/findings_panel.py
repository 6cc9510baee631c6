"""What the checks say about the note, in groups by gravity; choosing one goes to its place."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing_app.checks.finding import Finding, Severity, place_in_words
from briefing_app.domain.note import Note
from briefing_app.language import _
from briefing_app.ui.look import Ink, look
from briefing_app.ui.notes.note_checking import MEANINGS
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.finding_card import (
    FindingCard,
    FindingFace,
    FixFace,
    severity_word,
)
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Meaning, Space, Use

COMPARE = "compare"
_INKS: Mapping[Meaning, Ink] = {
    Meaning.ERROR: "error",
    Meaning.WARNING: "warning",
    Meaning.INFO: "info",
    Meaning.GOOD: "good",
}
_BLOCK_MOVED = "BLOCK"


class FindingsPanel(QWidget):
    """`went` carries the `Finding` to go to, `compare_asked` one about a placed block.

    `looked_at` carries one whose place is to be shown while the focus stays in the panel.
    """

    went = Signal(object)
    looked_at = Signal(object)
    compare_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._note: Note | None = None
        self._section = ""
        self._is_stale = False
        self._passed_at = ""
        self._cards: list[tuple[Finding, FindingCard]] = []
        self._chosen: Finding | None = None
        self._head = Words("", Use.LABEL, "text2", wraps=True)
        self._here = Chip(_("This section"), icon_name="funnel")
        self._here.toggled.connect(lambda _on: self._show())
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, look().px(Space.XS), look().px(Space.M))
        self._column.setSpacing(look().px(Space.XS))
        self._lay_out()

    def _lay_out(self) -> None:
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), 0)
        column.setSpacing(look().px(Space.S))
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self._here)
        column.addLayout(row)
        column.addWidget(area, 1)

    def show_findings(self, findings: tuple[Finding, ...], note: Note, passed_at: str) -> None:
        self._passed_at = passed_at
        self._say()
        if findings == self._findings and self._note is not None and self._note.id == note.id:
            self._note = note
            return
        self._findings, self._note = findings, note
        self._show()

    def show_section(self, section: str) -> None:
        """The section at the cursor, for those who want to see only what concerns it."""
        changed, self._section = section != self._section, section
        if changed and self._here.isChecked():
            self._show()

    def choose(self, finding: Finding | None) -> None:
        """Mark the card of a finding, without taking the focus or going anywhere."""
        if finding == self._chosen:
            return
        self._chosen = finding
        for each, card in self._cards:
            card.show_chosen(chosen=each == finding)

    def choose_at(self, line: str, offset: int) -> None:
        """The card of the finding that the cursor stands in; the chosen one before another."""
        here = [finding for finding in self._findings if _holds(finding, line, offset)]
        if here and self._chosen not in here:
            self.choose(here[0])

    def take_focus(self) -> None:
        """To the chosen card, or the first; arrows go on from there."""
        cards = [card for finding, card in self._cards if finding == self._chosen]
        target = next(iter((*cards, *(card for _finding, card in self._cards))), self._here)
        target.show()  # a new card may not have been laid out yet
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those in sight, in their order."""
        if not self._here.isChecked():
            return self._findings
        return tuple(f for f in self._findings if f.place.section == self._section)

    def _say(self) -> None:
        if not self._passed_at:
            self._head.show_words(_("Checked as you write."))
        elif self._findings:
            said = _("Checked as you write. Last pass {time}").format(time=self._passed_at)
            self._head.show_words(said)
        else:
            self._head.show_words(_("Nothing found at {time}.").format(time=self._passed_at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _show(self) -> None:
        """Out of sight it only remembers: cards for nobody would hold up the typing."""
        self._say()
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        had_focus = any(card.hasFocus() for _finding, card in self._cards)
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._cards.clear()
        for severity in Severity:
            self._show_group(severity)
        self._column.addStretch(1)
        if had_focus:
            self.take_focus()

    def _show_group(self, severity: Severity) -> None:
        group = [finding for finding in self.findings if finding.severity is severity]
        if not group or self._note is None:
            return
        meaning = MEANINGS[severity]
        self._column.addWidget(_Heading(severity_word(meaning), len(group), _INKS[meaning]))
        for finding in group:
            card = FindingCard(self._face(finding))
            card.show_chosen(chosen=finding == self._chosen)
            card.chosen.connect(lambda finding=finding: self._go(finding))
            card.stepped.connect(lambda step, card=card: self._step(card, step))
            card.used.connect(lambda _name, finding=finding: self.compare_asked.emit(finding))
            self._column.addWidget(card)
            self._cards.append((finding, card))

    def _face(self, finding: Finding) -> FindingFace:
        place = place_in_words(self._note, finding.place) if self._note else ""
        fixes = (FixFace(COMPARE, _("Compare")),) if is_about_a_block(finding) else ()
        return FindingFace(MEANINGS[finding.severity], finding.title, place, finding.reason, fixes)

    def _step(self, card: FindingCard, step: int) -> None:
        """To the next card: it is chosen, and the page shows its place."""
        at = [each for _finding, each in self._cards].index(card) + step
        if 0 <= at < len(self._cards):
            finding, there = self._cards[at]
            self.choose(finding)
            self.looked_at.emit(finding)
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(there)

    def _go(self, finding: Finding) -> None:
        self.choose(finding)
        self.went.emit(finding)


def is_about_a_block(finding: Finding) -> bool:
    return finding.check == _BLOCK_MOVED


def _holds(finding: Finding, line: str, offset: int) -> bool:
    place = finding.place
    return place.paragraph == line and (not place.end or place.start <= offset <= place.end)


class _Heading(QWidget):
    def __init__(self, words: str, count: int, ink: Ink) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.XS), look().px(Space.XS), look().px(Space.XS), 0)
        row.addWidget(Words(words, Use.LABEL_STRONG, ink))
        row.addStretch(1)
        row.addWidget(Words(str(count), Use.LABEL_STRONG, "text2"))
