"""What the checks say about the note, in groups by gravity; choosing one goes to its place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.checks.check_report import AcceptedFinding, CheckReport
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.statistics import Statistics
from briefing_app.domain.note import Note
from briefing_app.language import _, language, ngettext
from briefing_app.ui.look import Ink, look
from briefing_app.ui.notes.note_checking import MEANINGS
from briefing_app.ui.notes.panels.finding_faces import (
    ACCEPT,
    COMPARE,
    LINK,
    MEND,
    TAKE_BACK,
    face_of,
    face_of_accepted,
)
from briefing_app.ui.parts.chip import Chip
from briefing_app.ui.parts.finding_card import FindingCard, FindingFace, severity_word
from briefing_app.ui.parts.fold_heading import FoldHeading
from briefing_app.ui.parts.scroll_column import ScrollColumn
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Meaning, Space, Use

Shown = Finding | AcceptedFinding


class FindingsPanel(QWidget):
    """`went` carries the `Finding` to go to, `looked_at` one whose place is to be shown while the
    focus stays in the panel. The others carry what a button of a card is asked to do to it.
    """

    went = Signal(object)
    looked_at = Signal(object)
    compare_asked = Signal(object)
    mend_asked = Signal(object)
    link_asked = Signal(object)
    accept_asked = Signal(object)
    back_asked = Signal(object)
    """An `AcceptedFinding` that is to be open again."""

    def __init__(self) -> None:
        super().__init__()
        self._report = CheckReport()
        self._note: Note | None = None
        self._section = ""
        self._is_stale = False
        self._passed_at = ""
        self._cards: list[tuple[Shown, FindingCard]] = []
        self._chosen: Finding | None = None
        self._head = Words("", Use.LABEL, "text2", wraps=True)
        self._counted = Words("", Use.LABEL, "text2", wraps=True)
        self._here = Chip(_("This section"), icon_name="funnel")
        self._here.toggled.connect(lambda _on: self._show())
        self._fold = FoldHeading(severity_word(Meaning.GOOD), "good")
        self._fold.toggled.connect(lambda _on: self._unfold())
        self._inside = QWidget()
        self._fold.setParent(self._inside)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, look().px(Space.XS), look().px(Space.M))
        self._column.setSpacing(look().px(Space.XS))
        self._lay_out()

    def _lay_out(self) -> None:
        self._area = ScrollColumn(self._inside)
        column = QVBoxLayout(self)
        pad = look().px(Space.PANEL)
        column.setContentsMargins(pad, pad, look().px(Space.S), 0)
        column.setSpacing(look().px(Space.S))
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self._here)
        column.addLayout(row)
        column.addWidget(self._area, 1)
        column.addWidget(self._counted)
        column.addSpacing(look().px(Space.S))

    def show_report(self, report: CheckReport, note: Note, passed_at: str) -> None:
        self._passed_at = passed_at
        if report == self._report and self._note is not None and self._note.id == note.id:
            self._note = note
            self._is_stale = not self.isVisible()
            if not self._is_stale:
                self._say()
            return
        self._report, self._note = report, note
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
        here = findings_at(self._report.open, line, offset)
        if here and self._chosen not in here:
            self.choose(here[0])

    def take_focus(self) -> None:
        """To the chosen card, or the first; arrows go on from there."""
        cards = [card for finding, card in self._cards if finding == self._chosen]
        target = next(iter((*cards, *(card for _finding, card in self._cards))), self._here)
        target.show()  # a new card may not have been laid out yet
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def chosen(self) -> Finding | None:
        """The one whose card is marked, as long as it is still found."""
        return self._chosen if self._chosen in self._report.open else None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those in sight, in their order."""
        return tuple(f for f in self._report.open if self._is_wanted(f))

    @property
    def accepted(self) -> tuple[AcceptedFinding, ...]:
        return tuple(each for each in self._report.accepted if self._is_wanted(each.finding))

    def _is_wanted(self, finding: Finding) -> bool:
        return not self._here.isChecked() or finding.place.section == self._section

    def _say(self) -> None:
        self._counted.show_words(statistics_in_words(self._report.statistics))
        if not self._passed_at:
            self._head.show_words(_("Checked as you write."))
        elif self._report.open:
            said = _("Checked as you write. Last pass {time}").format(time=self._passed_at)
            self._head.show_words(said)
        else:
            passed = ngettext(
                "Nothing found. {count} check passed at {time}.",
                "Nothing found. {count} checks passed at {time}.",
                self._report.checks,
            )
            said = passed.format(count=self._report.checks, time=self._passed_at)
            self._head.show_words(said)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def _unfold(self) -> None:
        """What comes to sight below the heading is scrolled to once it is laid out."""
        self._show()
        if self._fold.isChecked() and self._cards:
            last = self._cards[-1][1]
            QTimer.singleShot(0, last, lambda: self._area.ensureWidgetVisible(last))

    # --- cards ---------------------------------------------------------------------------------

    def _show(self) -> None:
        """Out of sight it only remembers: cards for nobody would hold up the typing.

        A card that still says the same is kept, so that nothing moves but what is new.
        """
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._say()
        if self._note is None:
            return
        had_focus = any(card.hasFocus() for _finding, card in self._cards)
        spare = _by_face(self._cards)
        self._cards = []
        self._empty_column()
        for severity in Severity:
            group = [finding for finding in self.findings if finding.severity is severity]
            self._show_group(severity, group, spare)
        self._show_accepted(spare)
        self._column.addStretch(1)
        for card in (card for cards in spare.values() for card in cards):
            card.hide()
            card.deleteLater()
        if had_focus:
            self.take_focus()

    def _empty_column(self) -> None:
        while item := self._column.takeAt(0):
            if isinstance(heading := item.widget(), _Heading):
                heading.hide()
                heading.deleteLater()

    def _show_group(
        self, severity: Severity, group: list[Finding], spare: dict[FindingFace, list[FindingCard]]
    ) -> None:
        if not group or self._note is None:
            return
        meaning = MEANINGS[severity]
        self._column.addWidget(_Heading(severity_word(meaning), len(group), meaning.value))
        for finding in group:
            self._add(finding, face_of(finding, self._note, self._report), spare)

    def _show_accepted(self, spare: dict[FindingFace, list[FindingCard]]) -> None:
        accepted = self.accepted
        self._fold.setVisible(bool(accepted))
        if not accepted or self._note is None:
            return
        self._fold.show_count(len(accepted))
        self._column.addWidget(self._fold)
        if self._fold.isChecked():
            for each in accepted:
                self._add(each, face_of_accepted(each, self._note), spare)

    def _add(
        self, shown: Shown, face: FindingFace, spare: dict[FindingFace, list[FindingCard]]
    ) -> None:
        kept = spare.get(face)
        card = kept.pop(0) if kept else self._make(face)
        card.show_chosen(chosen=shown == self._chosen)
        self._column.addWidget(card)
        self._cards.append((shown, card))

    def _make(self, face: FindingFace) -> FindingCard:
        card = FindingCard(face)
        card.chosen.connect(lambda: self._go(card))
        card.stepped.connect(lambda step: self._step(card, step))
        card.used.connect(lambda name: self._use(card, name))
        return card

    def _shown_by(self, card: FindingCard) -> Shown:
        return next(shown for shown, each in self._cards if each is card)

    def _use(self, card: FindingCard, name: str) -> None:
        asked = {
            COMPARE: self.compare_asked,
            MEND: self.mend_asked,
            LINK: self.link_asked,
            ACCEPT: self.accept_asked,
            TAKE_BACK: self.back_asked,
        }
        asked[name].emit(self._shown_by(card))

    def _step(self, card: FindingCard, step: int) -> None:
        """To the next card: it is chosen, and the page shows its place."""
        at = [each for _finding, each in self._cards].index(card) + step
        if 0 <= at < len(self._cards):
            shown, there = self._cards[at]
            finding = _finding(shown)
            self.choose(finding)
            self.looked_at.emit(finding)
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(there)

    def _go(self, card: FindingCard) -> None:
        finding = _finding(self._shown_by(card))
        self.choose(finding)
        self.went.emit(finding)


def findings_at(findings: tuple[Finding, ...], line: str, offset: int) -> list[Finding]:
    """Those whose words hold this point; one about the whole line holds all of it."""
    return [
        finding
        for finding in findings
        if (place := finding.place).paragraph == line
        and (not place.end or place.start <= offset <= place.end)
    ]


def statistics_in_words(counted: Statistics) -> str:
    """One quiet line, which finds no fault: nothing to say of a note without sentences."""
    if not counted.sentences:
        return ""
    said = _("Reads {how} ({readability}); {average} words a sentence; {passive}% passive.")
    share = f"{counted.passive_share}\u00a0" if language() == "fr" else counted.passive_share
    return said.format(
        how=counted.reads,
        readability=counted.readability,
        average=counted.average_sentence,
        passive=share,
    )


def _finding(shown: Shown) -> Finding:
    return shown.finding if isinstance(shown, AcceptedFinding) else shown


def _by_face(cards: list[tuple[Shown, FindingCard]]) -> dict[FindingFace, list[FindingCard]]:
    faces: dict[FindingFace, list[FindingCard]] = {}
    for _shown, card in cards:
        faces.setdefault(card.face, []).append(card)
    return faces


class _Heading(QWidget):
    def __init__(self, words: str, count: int, ink: Ink) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(Space.XS), look().px(Space.XS), look().px(Space.XS), 0)
        row.addWidget(Words(words, Use.LABEL_STRONG, ink))
        row.addStretch(1)
        row.addWidget(Words(str(count), Use.LABEL_STRONG, "text2"))
